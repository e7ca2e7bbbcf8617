#include "core/exchange/XlsxReader.h"

#include "core/base/CoreText.h"
#include "core/exchange/XlsxCells.h"
#include "core/exchange/XlsxPackage.h"

#include <QMap>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostSheets = 256;

struct SheetEntry {
    QString name;
    QString relation;
    bool isHidden = false;
};

struct Contents {
    std::vector<SheetEntry> sheets;
    DateSystem dates = DateSystem::From1900;
};

/// The attribute by its name without a prefix: `r:id`, whatever the prefix is called.
QString localAttribute(const QXmlStreamAttributes& attributes, QStringView name)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

Result<Contents> readContents(const QByteArray& xml)
{
    Contents contents;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd() && contents.sheets.size() < kMostSheets) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"sheet") {
            const QString state = attributes.value(u"state"_s).toString();
            contents.sheets.push_back({attributes.value(u"name"_s).toString(), localAttribute(attributes, u"id"),
                                       !state.isEmpty() && state != u"visible"});
        } else if (reader.name() == u"workbookPr") {
            const QStringView from1904 = attributes.value(u"date1904"_s);
            contents.dates = from1904 == u"1" || from1904 == u"true" ? DateSystem::From1904 : DateSystem::From1900;
        }
    }
    if (auto whole = parsedWhole(reader); !whole)
        return tl::unexpected(whole.error());
    return contents;
}

/// Opens a workbook, and reads its sheets one after the other.
class Reading {
public:
    Reading(XlsxPackage package, const IsCanceled& isCanceled) : m_package(std::move(package)), m_isCanceled(isCanceled)
    {}

    Result<Workbook> run()
    {
        return m_package.part(m_package.workbookPart())
            .and_then(&readContents)
            .and_then([this](const Contents& contents) { return readAll(contents); });
    }

private:
    Result<Workbook> readAll(const Contents& contents)
    {
        m_context.dates = contents.dates;
        const auto relations = m_package.relationsOf(m_package.workbookPart());
        if (!relations)
            return tl::unexpected(relations.error());
        QMap<QString, QString> parts;
        for (const XlsxPackage::Relation& relation : *relations) {
            if (relation.kind == u"worksheet")
                parts.insert(relation.id, relation.target);
            else if (auto read = readShared(relation); !read)
                return tl::unexpected(read.error());
        }
        Workbook workbook;
        for (const SheetEntry& entry : contents.sheets) {
            if (!parts.contains(entry.relation))
                continue; // a chart
            auto rows = m_package.part(parts.value(entry.relation)).and_then([this](const QByteArray& xml) {
                return readSheetRows(xml, m_context, m_isCanceled);
            });
            if (!rows)
                return tl::unexpected(rows.error());
            workbook.sheets.push_back({entry.name, entry.isHidden, std::move(*rows)});
        }
        if (workbook.sheets.empty())
            return refused(CoreText::tr("The workbook has no sheet with cells."));
        return workbook;
    }

    Result<> readShared(const XlsxPackage::Relation& relation)
    {
        const auto store = [](auto& place) { return [&place](auto&& read) { place = std::move(read); }; };
        if (relation.kind == u"sharedStrings")
            return m_package.part(relation.target)
                .and_then([this](const QByteArray& xml) { return readSharedTexts(xml, m_isCanceled); })
                .map(store(m_context.texts));
        if (relation.kind == u"styles")
            return m_package.part(relation.target).and_then(&readStyles).map(store(m_context.styles));
        return {};
    }

    XlsxPackage m_package;
    const IsCanceled& m_isCanceled;
    XlsxContext m_context;
};

} // namespace

Result<Workbook> readXlsx(const QByteArray& bytes, const IsCanceled& isCanceled)
{
    auto package = XlsxPackage::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    return Reading(std::move(*package), isCanceled).run();
}

} // namespace readiness
