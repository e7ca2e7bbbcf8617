#include "core/exchange/Mapping.h"

#include "core/base/CoreText.h"
#include "core/model/RecordType.h"
#include "core/query/Quoted.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMappingVersion = 1;

tl::unexpected<Error> wrong(const QString& what)
{
    return refused(CoreText::tr("The mapping cannot be used: %1.").arg(what));
}

/// Takes the entries of a mapping one by one; the first fault is the one that is told.
class MappingReader {
public:
    explicit MappingReader(const QJsonObject& json) : m_json(json) {}

    Result<Mapping> run()
    {
        for (auto entry = m_json.begin(); entry != m_json.end() && m_fault.isEmpty(); ++entry)
            take(entry.key(), entry.value());
        if (m_fault.isEmpty())
            checkFields();
        if (!m_fault.isEmpty())
            return wrong(m_fault);
        return m_mapping;
    }

private:
    void take(const QString& key, const QJsonValue& value)
    {
        if (key == u"version")
            checkVersion(value);
        else if (key == u"header_row")
            takeRow(value);
        else if (key == u"columns")
            m_mapping.columns = words(key, value);
        else if (key == u"values")
            takeValues(value);
        else if (QString* text = textOf(key); !text)
            m_fault = CoreText::tr("it has the unknown entry %1").arg(quoted(key));
        else if (!value.isString())
            m_fault = CoreText::tr("%1 must be a text").arg(key);
        else
            *text = value.toString();
    }

    QString* textOf(const QString& key)
    {
        if (key == u"kind")
            return &m_mapping.kind;
        if (key == u"sheet")
            return &m_mapping.sheet;
        if (key == u"date_format")
            return &m_mapping.dateFormat;
        return key == u"locale" ? &m_mapping.locale : nullptr;
    }

    void checkVersion(const QJsonValue& value)
    {
        if (value.toInt() != kMappingVersion)
            m_fault = CoreText::tr("its version must be %1").arg(kMappingVersion);
    }

    void takeRow(const QJsonValue& value)
    {
        m_mapping.headerRow = value.toInt(-1);
        if (m_mapping.headerRow < 1)
            m_fault = CoreText::tr("header_row must be the number of a row");
    }

    QMap<QString, QString> words(const QString& key, const QJsonValue& value)
    {
        QMap<QString, QString> words;
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            if (!entry->isString())
                m_fault = CoreText::tr("%1 in %2 must be a text").arg(quoted(entry.key()), key);
            words.insert(entry.key(), entry->toString());
        }
        if (!value.isObject())
            m_fault = CoreText::tr("%1 must be an object").arg(key);
        return words;
    }

    void takeValues(const QJsonValue& value)
    {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            m_mapping.values.insert(entry.key(), words(entry.key(), *entry));
        if (!value.isObject())
            m_fault = CoreText::tr("%1 must be an object").arg(u"values"_s);
    }

    void checkFields()
    {
        const RecordType* type = m_mapping.kind.isEmpty() ? nullptr : recordTypeByKey(m_mapping.kind);
        if (!m_mapping.kind.isEmpty() && (!type || !type->isListed))
            m_fault = CoreText::tr("there is no kind %1").arg(quoted(m_mapping.kind));
        if (!type || !m_fault.isEmpty())
            return;
        for (const QString& key : m_mapping.columns.values() + m_mapping.values.keys()) {
            const bool isKnown = type->field(key) || key == Mapping::ignored() || key == u"id" || key == u"code";
            if (!isKnown)
                m_fault = CoreText::tr("%1 has no field %2").arg(m_mapping.kind, quoted(key));
        }
    }

    const QJsonObject& m_json;
    Mapping m_mapping;
    QString m_fault;
};

} // namespace

Result<Mapping> parseMapping(const QByteArray& json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(CoreText::tr("it is no JSON (%1 at byte %2)").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return wrong(CoreText::tr("it must be a JSON object"));
    const QJsonObject object = document.object();
    return MappingReader(object).run();
}

QByteArray mappingJson(const Mapping& mapping)
{
    QJsonObject json{{u"version"_s, kMappingVersion}};
    for (const auto& [key, text] :
         {std::pair(u"kind"_s, mapping.kind), std::pair(u"sheet"_s, mapping.sheet),
          std::pair(u"date_format"_s, mapping.dateFormat), std::pair(u"locale"_s, mapping.locale)}) {
        if (!text.isEmpty())
            json.insert(key, text);
    }
    if (mapping.headerRow > 0)
        json.insert(u"header_row"_s, mapping.headerRow);
    const auto object = [](const QMap<QString, QString>& words) {
        QJsonObject entries;
        for (auto word = words.begin(); word != words.end(); ++word)
            entries.insert(word.key(), word.value());
        return entries;
    };
    if (!mapping.columns.isEmpty())
        json.insert(u"columns"_s, object(mapping.columns));
    QJsonObject values;
    for (auto words = mapping.values.begin(); words != mapping.values.end(); ++words)
        values.insert(words.key(), object(words.value()));
    if (!values.isEmpty())
        json.insert(u"values"_s, values);
    return QJsonDocument(json).toJson();
}

} // namespace readiness
