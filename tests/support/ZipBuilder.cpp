#include "tests/support/ZipBuilder.h"

#include "core/exchange/ZipArchive.h"

#include <QRegularExpression>
#include <QtEndian>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

template <class T>
void put(QByteArray& bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

quint32 checksum(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

/// What zlib makes, without the length that Qt puts before it, its header and its checksum.
QByteArray deflated(const QByteArray& bytes) { return qCompress(bytes, 9).mid(6).chopped(4); }

} // namespace

ZipBuilder& ZipBuilder::add(Entry entry)
{
    m_entries.push_back(std::move(entry));
    return *this;
}

QByteArray ZipBuilder::bytes() const
{
    QByteArray file;
    QByteArray directory;
    for (const Entry& entry : m_entries) {
        const QByteArray packed = entry.isDeflated ? deflated(entry.content) : entry.content;
        QByteArray common; // of both headers
        put<quint16>(common, 20);
        put<quint16>(common, entry.flags);
        put<quint16>(common, entry.isDeflated ? 8 : 0);
        put<quint32>(common, 0x00210000); // 1980-01-01
        put<quint32>(common, checksum(entry.content) ^ (entry.hasWrongChecksum ? 1U : 0U));
        put<quint32>(common, quint32(packed.size()));
        put<quint32>(common, quint32(entry.claimedSize >= 0 ? entry.claimedSize : entry.content.size()));
        put<quint16>(common, quint16(entry.name.size()));
        put<quint16>(common, 0);
        put<quint32>(directory, 0x02014B50);
        put<quint16>(directory, 0x0314); // made on Unix
        directory += common;
        put<quint16>(directory, 0);
        put<quint32>(directory, 0);
        put<quint32>(directory, entry.attributes);
        put<quint32>(directory, quint32(file.size()));
        directory += entry.name;
        put<quint32>(file, 0x04034B50);
        file += common + entry.name + packed;
    }
    const quint32 start = quint32(file.size());
    file += directory;
    put<quint32>(file, 0x06054B50);
    put<quint32>(file, 0);
    put<quint16>(file, quint16(m_entries.size()));
    put<quint16>(file, quint16(m_entries.size()));
    put<quint32>(file, quint32(directory.size()));
    put<quint32>(file, start);
    put<quint16>(file, 0);
    return file;
}

QByteArray workbookOf(const QByteArray& sheetXml, const QByteArray& stringsXml, const QByteArray& stylesXml)
{
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    ZipBuilder zip;
    zip.add("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + office
                               + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.add("xl/workbook.xml", "<workbook xmlns:r=\"" + office
                                   + "\"><sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"s\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + (stringsXml.isEmpty()
                       ? ""
                       : "<Relationship Id=\"t\" Type=\"" + office + "/sharedStrings\" Target=\"strings.xml\"/>")
                + (stylesXml.isEmpty()
                       ? ""
                       : "<Relationship Id=\"u\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/>")
                + "</Relationships>");
    zip.add("xl/worksheets/sheet1.xml", sheetXml);
    if (!stringsXml.isEmpty())
        zip.add("xl/strings.xml", stringsXml);
    if (!stylesXml.isEmpty())
        zip.add("xl/styles.xml", stylesXml);
    return zip.bytes();
}

QByteArray withCell(const QByteArray& xlsx, const QString& place, const QString& text)
{
    auto archive = ZipArchive::open(xlsx);
    if (!archive)
        qFatal("%s", qPrintable(archive.error().text));
    ZipBuilder edited;
    for (const QByteArray name : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
                                  "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
                                  "xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"}) {
        QString part = QString::fromUtf8(archive->read(QString::fromLatin1(name)).value_or(QByteArray()));
        if (name == "xl/worksheets/sheet1.xml") {
            const QRegularExpression cell(u"<c r=\"%1\"[^>]*(/>|>.*?</c>)"_s.arg(place));
            if (!cell.match(part).hasMatch())
                qFatal("no cell %s", qPrintable(place));
            part.replace(cell, u"<c r=\"%1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%2</t></is></c>"_s.arg(
                                   place, text.toHtmlEscaped()));
        }
        edited.add(name, part.toUtf8());
    }
    return edited.bytes();
}

} // namespace readiness::test
