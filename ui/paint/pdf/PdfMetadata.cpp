#include "ui/paint/pdf/PdfMetadata.h"

#include "core/report/ReportDocument.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto xmp = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto pdfNamespace = "http://ns.adobe.com/pdf/1.3/"_L1;
constexpr auto pdfaId = "http://www.aiim.org/pdfa/ns/id/"_L1;

QDateTime createdUtc(const ReportDocument& document)
{
    return document.createdAt.isValid() ? document.createdAt.toUTC() : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
}

void writeItem(QXmlStreamWriter& xml, QLatin1StringView name, QLatin1StringView list, const QString& text)
{
    xml.writeStartElement(dublinCore, name);
    xml.writeStartElement(rdf, list);
    xml.writeStartElement(rdf, "li"_L1);
    if (list == "Alt"_L1)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

// Overwrites what stands between two marks after `from`, filled up with spaces; leaves it alone when it does not fit.
void overwrite(QByteArray& pdf, const QByteArray& before, char after, const QByteArray& replacement, qsizetype from)
{
    const qsizetype mark = pdf.indexOf(before, from);
    const qsizetype start = mark + before.size();
    const qsizetype end = mark < 0 ? -1 : pdf.indexOf(after, start);
    if (end - start >= replacement.size())
        pdf.replace(start, end - start + 1, replacement + after + QByteArray(end - start - replacement.size(), ' '));
}

} // namespace

QString pdfTitle(const ReportDocument& document)
{
    const bool both = !document.title.isEmpty() && !document.project.isEmpty();
    const QString title = document.title + (both ? u" – "_s : QString()) + document.project;
    return printable(title).replace(u'\n', u' ');
}

QString pdfCreator() { return u"Readiness Workbench"_s; }

QByteArray pdfMetadata(const ReportDocument& document)
{
    QByteArray packet = "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n";
    QXmlStreamWriter xml(&packet);
    xml.setAutoFormatting(true);
    xml.writeNamespace("adobe:ns:meta/"_L1, "x"_L1);
    xml.writeNamespace(rdf, "rdf"_L1);
    xml.writeNamespace(dublinCore, "dc"_L1);
    xml.writeNamespace(xmp, "xmp"_L1);
    xml.writeNamespace(pdfNamespace, "pdf"_L1);
    xml.writeNamespace(pdfaId, "pdfaid"_L1);
    xml.writeStartElement("adobe:ns:meta/"_L1, "xmpmeta"_L1);
    xml.writeStartElement(rdf, "RDF"_L1);
    xml.writeStartElement(rdf, "Description"_L1);
    xml.writeAttribute(rdf, "about"_L1, QString());
    writeItem(xml, "title"_L1, "Alt"_L1, pdfTitle(document));
    if (!document.author.isEmpty())
        writeItem(xml, "creator"_L1, "Seq"_L1, printable(document.author));
    if (!document.contentHash.isEmpty()) // so that a program can hold the paper against the file
        xml.writeTextElement(dublinCore, "identifier"_L1, u"sha256:"_s + printable(document.contentHash));
    const QString time = createdUtc(document).toString(u"yyyy-MM-ddTHH:mm:ss+00:00"_s);
    xml.writeTextElement(pdfNamespace, "Producer"_L1, u"Qt "_s + QLatin1StringView(qVersion()));
    xml.writeTextElement(xmp, "CreatorTool"_L1, pdfCreator());
    xml.writeTextElement(xmp, "CreateDate"_L1, time);
    xml.writeTextElement(xmp, "ModifyDate"_L1, time);
    xml.writeTextElement(xmp, "MetadataDate"_L1, time);
    xml.writeTextElement(pdfaId, "part"_L1, u"1"_s);
    xml.writeTextElement(pdfaId, "conformance"_L1, u"B"_s);
    xml.writeEndDocument();
    return packet + "\n<?xpacket end='w'?>\n";
}

void makeReproducible(QByteArray& pdf, const ReportDocument& document)
{
    const QByteArray date = createdUtc(document).toString(u"yyyyMMddHHmmss"_s).toLatin1() + 'Z';
    overwrite(pdf, "/CreationDate (D:", ')', date, 0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(date);
    for (const QString& part : {document.contentHash, document.title, document.project})
        hash.addData(part.toUtf8() + '\0');
    const QByteArray id = hash.result().left(16).toHex();
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    overwrite(pdf, "/ID [ <", '>', id, std::max<qsizetype>(trailer, 0));
    overwrite(pdf, id + "> <", '>', id, std::max<qsizetype>(trailer, 0));
}

} // namespace readiness
