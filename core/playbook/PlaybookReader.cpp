#include "core/playbook/PlaybookReader.h"

#include "core/base/CoreText.h"
#include "core/base/Resources.h"
#include "core/base/Text.h"
#include "core/playbook/RecordEntry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QJsonValue schemaDocument()
{
    ensureResources();
    QFile file(u":/readiness/playbooks/schema/playbook.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

const valijson::Schema& schema()
{
    static const auto parsed = [] {
        auto result = std::make_unique<valijson::Schema>();
        const QJsonValue document = schemaDocument();
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(document), *result);
        return result;
    }();
    return *parsed;
}

constexpr qsizetype kLongestLine = 2000;  // above every length that the schema allows a text of one line
constexpr qsizetype kLongestText = 20000; // of several lines, which have no pattern

/// Of several lines: in the playbook's own sections, or in records of some kind.
bool isLongText(QStringView key)
{
    static const QSet<QString> ofRecords = [] {
        QSet<QString> keys;
        for (const RecordKind kind : playbookKinds()) {
            for (const Field& field : recordType(kind).fields) {
                if (field.kind == FieldKind::LongText)
                    keys.insert(QString::fromLatin1(field.key));
            }
        }
        return keys;
    }();
    return ofRecords.contains(key.toString()) || key == u"guidance" || key == u"outcome" || key == u"description"
           || key == u"contingency_plan" || key == u"fallback_plan";
}

/// Where a text is longer than any may be or cannot be stored, and why; or nothing. Asked before the schema, whose regular
/// expressions recurse once for each character and would exhaust the stack.
QString textFaultIn(const QJsonValue& value, const QString& where, bool isLong)
{
    if (value.isString()) {
        const QString text = storableText(value.toString(), isLong);
        if (text.size() > (isLong ? kLongestText : kLongestLine))
            return where + u" is too long"_s;
        const QString fault = textFault(text, isLong);
        return fault.isEmpty() ? QString() : where + u" cannot be stored: "_s + fault;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const QString fault = textFaultIn(array[i], u"%1[%2]"_s.arg(where).arg(i), false); !fault.isEmpty())
            return fault;
    }
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key().size() > kLongestLine)
            return where + u"[…] is too long"_s;
        const QString fault = textFaultIn(entry.value(), u"%1[%2]"_s.arg(where, entry.key()), isLongText(entry.key()));
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

/// The deepest fault is the most telling one: "<root>[items][3]: …".
QString firstFault(valijson::ValidationResults& results)
{
    valijson::ValidationResults::Error error;
    QString fault;
    std::size_t depth = 0;
    while (results.popError(error)) {
        if (!fault.isEmpty() && error.context.size() <= depth)
            continue;
        depth = error.context.size();
        QString where;
        for (const std::string& part : error.context)
            where += QString::fromStdString(part);
        where.remove(u"<root>"_s);
        fault = u"%1: %2"_s.arg(where.isEmpty() ? u"the document"_s : where, QString::fromStdString(error.description));
    }
    return fault;
}

QString line(const QJsonValue& value) { return storableText(value.toString(), false); }

QString text(const QJsonValue& value) { return storableText(value.toString(), true); }

QStringList lines(const QJsonValue& array)
{
    QStringList result;
    for (const QJsonValue& value : array.toArray())
        result += line(value);
    return result;
}

QString factValue(const QJsonObject& fact)
{
    const QJsonValue value = fact[u"default"];
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest) : line(value);
}

PlaybookGate readGate(const QJsonObject& object)
{
    PlaybookGate gate{object[u"key"].toString(), line(object[u"title"]),      text(object[u"description"]),
                      object[u"due"].toString(), object[u"go_live"].toBool(), {}};
    for (const QJsonValue& value : object[u"criteria"].toArray()) {
        const QJsonObject c = value.toObject();
        gate.criteria.push_back({c[u"key"].toString(), line(c[u"title"]), c[u"metric"].toString(),
                                 c[u"comparison"].toString(), c[u"threshold"].toInt(), lines(c[u"areas"])});
        if (c.contains(u"minimum_score"))
            gate.criteria.back().minimumScore = c[u"minimum_score"].toInt();
        gate.criteria.back().cycle = c[u"cycle"].toString();
        gate.criteria.back().suites = lines(c[u"suites"]);
    }
    return gate;
}

PlaybookItem readItem(const QJsonObject& object, const QString& part)
{
    PlaybookItem item;
    item.key = object[u"key"].toString();
    item.area = object[u"area"].toString();
    item.title = line(object[u"title"]);
    item.guidance = text(object[u"guidance"]);
    item.kind = object[u"kind"].toString();
    item.importance = object[u"importance"].toString();
    item.due = object[u"due"].toString();
    item.appliesIf = line(object[u"applies_if"]);
    item.sources = lines(object[u"sources"]);
    item.origin = object[u"origin"].toString(part + u'/' + item.key);
    item.doneWhenSigned = object[u"done_when_signed"].toString();
    return item;
}

PlaybookRisk readRisk(const QJsonObject& object, const QString& part)
{
    PlaybookRisk risk;
    risk.key = object[u"key"].toString();
    risk.area = object[u"area"].toString();
    risk.title = line(object[u"title"]);
    risk.cause = line(object[u"cause"]);
    risk.event = line(object[u"event"]);
    risk.effect = line(object[u"effect"]);
    risk.kind = object[u"kind"].toString(u"threat"_s);
    risk.category = line(object[u"category"]);
    risk.response = object[u"response"].toString(u"none"_s);
    risk.trigger = line(object[u"trigger"]);
    risk.contingencyPlan = text(object[u"contingency_plan"]);
    risk.fallbackPlan = text(object[u"fallback_plan"]);
    risk.probability = object[u"inherent_probability"].toInt();
    risk.impact = object[u"inherent_impact"].toInt();
    if (object.contains(u"delay_likely"))
        risk.delay = object[u"delay_likely"].toInt();
    risk.sources = lines(object[u"sources"]);
    risk.origin = object[u"origin"].toString(part + u'/' + risk.key);
    return risk;
}

PlaybookRecord readRecord(RecordKind kind, QJsonObject object, const QString& part)
{
    PlaybookRecord record{kind, object[u"key"].toString(), {}, {}};
    if (keepsOrigin(recordType(kind)))
        record.origin = object[u"origin"].toString(part + u'/' + record.key);
    object.remove(u"key"_s);
    object.remove(u"origin"_s);
    record.values = object;
    return record;
}

Playbook fromObject(const QJsonObject& root)
{
    Playbook playbook;
    playbook.id = root[u"id"].toString();
    playbook.title = line(root[u"title"]);
    playbook.summary = line(root[u"summary"]);
    playbook.version = root[u"version"].toString();
    playbook.status = root[u"status"].toString(u"current"_s);
    playbook.statusNote = line(root[u"status_note"]);
    playbook.productFamily = root[u"product_family"].toString(u"other"_s);
    playbook.sources = lines(root[u"sources"]);
    playbook.includes = lines(root[u"includes"]);
    playbook.isListed = root[u"listed"].toBool(true);
    for (const QJsonValue& value : root[u"scope_facts"].toArray()) {
        const QJsonObject fact = value.toObject();
        playbook.facts.push_back(
            {fact[u"key"].toString(), line(fact[u"label"]), fact[u"kind"].toString(), factValue(fact)});
    }
    for (const QJsonValue& value : root[u"areas"].toArray()) {
        const QJsonObject area = value.toObject();
        playbook.areas.push_back({area[u"key"].toString(), line(area[u"title"]), text(area[u"outcome"])});
    }
    for (const QJsonValue& value : root[u"gates"].toArray())
        playbook.gates.push_back(readGate(value.toObject()));
    for (const QJsonValue& value : root[u"items"].toArray())
        playbook.items.push_back(readItem(value.toObject(), playbook.id));
    for (const QJsonValue& value : root[u"risks"].toArray())
        playbook.risks.push_back(readRisk(value.toObject(), playbook.id));
    const QJsonObject records = root[u"records"].toObject();
    for (const RecordKind kind : playbookKinds()) {
        for (const QJsonValue& value : records[QLatin1StringView(recordType(kind).key)].toArray())
            playbook.records.push_back(readRecord(kind, value.toObject(), playbook.id));
    }
    return playbook;
}

} // namespace

Result<Playbook> readPlaybook(const QByteArray& json, const QString& name)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return refused(CoreText::tr("The playbook %1 is not valid JSON: %2 at byte %3.")
                           .arg(name, fault.errorString())
                           .arg(fault.offset));
    const QJsonValue root = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    if (const QString place = textFaultIn(root, u"The text at "_s, false); !place.isEmpty())
        return refused(CoreText::tr("The playbook %1 does not follow the schema. %2").arg(name, place + u'.'));
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (!validator.validate(schema(), valijson::adapters::QtJsonAdapter(root), &results))
        return refused(CoreText::tr("The playbook %1 does not follow the schema. %2").arg(name, firstFault(results)));
    return fromObject(root.toObject());
}

} // namespace readiness
