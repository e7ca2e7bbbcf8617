#include "core/exchange/XlsxPackage.h"

#include "core/base/CoreText.h"
#include "core/exchange/XmlGate.h"

#include <QDir>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRelations = 10'000;

tl::unexpected<Error> noWorkbook()
{
    return refused(CoreText::tr("The file is no Excel workbook: save it as .xlsx, or as CSV."));
}

/// "_rels/workbook.xml.rels" beside the part; of the package itself, "_rels/.rels".
QString relationsPart(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

QString resolved(const QString& part, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    return QDir::cleanPath(part.left(part.lastIndexOf(u'/') + 1) + target);
}

} // namespace

tl::unexpected<Error> brokenOff(qint64 line)
{
    return refused(
        CoreText::tr("The file is damaged: its content breaks off in line %1. Ask for it to be sent again.").arg(line));
}

Result<> parsedWhole(const QXmlStreamReader& reader)
{
    return reader.hasError() ? Result<>(brokenOff(reader.lineNumber())) : Result<>();
}

Result<XlsxPackage> XlsxPackage::open(const QByteArray& bytes)
{
    auto archive = ZipArchive::open(bytes);
    if (!archive)
        return tl::unexpected(archive.error());
    XlsxPackage package(std::move(*archive));
    const auto relations = package.relationsOf({});
    if (!relations)
        return tl::unexpected(relations.error());
    for (const Relation& relation : *relations) {
        if (relation.kind == u"officeDocument")
            package.m_workbookPart = relation.target;
    }
    if (package.m_workbookPart.isEmpty())
        return noWorkbook();
    return package;
}

Result<QByteArray> XlsxPackage::part(const QString& name)
{
    auto bytes = m_archive.read(name);
    if (!bytes)
        return bytes;
    if (auto checked = checkXml(*bytes); !checked)
        return tl::unexpected(checked.error());
    return bytes;
}

Result<std::vector<XlsxPackage::Relation>> XlsxPackage::relationsOf(const QString& part)
{
    std::vector<Relation> relations;
    const QString name = relationsPart(part);
    if (!m_archive.contains(name))
        return relations;
    const auto bytes = this->part(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QXmlStreamReader reader(*bytes);
    while (!reader.atEnd() && relations.size() < kMostRelations) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (attributes.value(u"TargetMode"_s) == u"External")
            continue;
        relations.push_back({attributes.value(u"Id"_s).toString(),
                             attributes.value(u"Type"_s).toString().section(u'/', -1),
                             resolved(part, attributes.value(u"Target"_s).toString())});
    }
    if (auto whole = parsedWhole(reader); !whole)
        return tl::unexpected(whole.error());
    return relations;
}

} // namespace readiness
