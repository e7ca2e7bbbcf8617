#include "core/exchange/XlsxCells.h"

#include "core/base/CoreText.h"
#include "core/exchange/XlsxPackage.h"

#include <QHash>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostText = 128 * 1024 * 1024; // UTF-16 code units of all cells of a sheet
constexpr int kRowsBetweenQuestions = 256;

tl::unexpected<Error> damagedPlace(const QString& place)
{
    return refused(CoreText::tr("The file is damaged: the cell %1 is not where it should be.").arg(place));
}

tl::unexpected<Error> tooMuch()
{
    return refused(CoreText::tr("The sheet holds more than 4 million cells, or longer texts than a spreadsheet can "
                                "have: split it into several files."));
}

/// Characters that XML cannot have are written as `_x000D_`.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0; at = text.indexOf(u"_x"_s, at + 1)) {
        bool isHex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
        if (isHex && at + 6 < text.size() && text[at + 6] == u'_')
            text.replace(at, 7, QChar(code));
    }
    return text;
}

/// The text of `<si>` or `<is>`: its own or those of its runs, but not the reading aid of East Asian words.
QString readText(QXmlStreamReader& reader)
{
    QString text;
    int aside = 0;
    int depth = 1;
    while (depth > 0 && !reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && reader.name() == u"t" && aside == 0) {
            text += reader.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
            aside += reader.name() == u"rPh" ? 1 : 0;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            aside -= reader.name() == u"rPh" ? 1 : 0;
        }
    }
    return unescaped(std::move(text));
}

/// Reads one sheet, row by row.
class RowReader {
public:
    RowReader(const QByteArray& xml, const XlsxContext& context) : m_reader(xml), m_context(context) {}

    Result<std::vector<SheetRow>> read(const IsCanceled& isCanceled)
    {
        while (!m_reader.atEnd()) {
            if (m_reader.readNext() != QXmlStreamReader::StartElement || m_reader.name() != u"row")
                continue;
            if (isCanceled && m_rows.size() % kRowsBetweenQuestions == 0 && isCanceled())
                return canceledReading();
            if (auto row = readRow(); !row)
                return tl::unexpected(row.error());
        }
        if (auto whole = parsedWhole(m_reader); !whole)
            return tl::unexpected(whole.error());
        return std::move(m_rows);
    }

private:
    Result<> readRow()
    {
        const QStringView place = m_reader.attributes().value(u"r"_s);
        const qint64 number = place.isEmpty() ? m_lastRow + 1 : place.toLongLong();
        if (number <= m_lastRow || number > kMostRows)
            return damagedPlace(place.toString());
        m_lastRow = int(number);
        SheetRow row;
        row.number = m_lastRow;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() != u"c") {
                m_reader.skipCurrentElement();
                continue;
            }
            if (auto cell = readCell(row); !cell)
                return cell;
        }
        while (!row.cells.empty() && row.cells.back().isEmpty())
            row.cells.pop_back();
        m_cells += qsizetype(row.cells.size());
        if (m_cells > kMostCells || m_text > kMostText)
            return tooMuch();
        if (!row.cells.empty())
            m_rows.push_back(std::move(row));
        return {};
    }

    Result<> readCell(SheetRow& row)
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        QStringView place, type;
        int style = 0;
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.qualifiedName() == u"r")
                place = attribute.value();
            else if (attribute.qualifiedName() == u"t")
                type = attribute.value();
            else if (attribute.qualifiedName() == u"s")
                style = attribute.value().toInt();
        }
        const int column = place.isEmpty() ? int(row.cells.size()) : columnOf(place);
        if (column < int(row.cells.size()) || column >= kMostColumns)
            return damagedPlace(place.toString());
        QString value;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == u"v")
                value = m_reader.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_reader.name() == u"is")
                value = readText(m_reader);
            else
                m_reader.skipCurrentElement();
        }
        if (value.isEmpty())
            return {};
        row.cells.resize(std::size_t(column));
        row.cells.push_back(cellOf(type, style, std::move(value)));
        const qsizetype length = row.cells.back().text.size();
        m_text += length;
        return length > kLongestCell ? Result<>(tooMuch()) : Result<>();
    }

    Cell cellOf(QStringView type, int style, QString value) const
    {
        if (type == u"s")
            return {m_context.texts.value(value.toInt()), CellType::Text};
        if (type == u"str")
            return {unescaped(std::move(value)), CellType::Text};
        if (type == u"inlineStr")
            return {std::move(value), CellType::Text};
        if (type == u"b")
            return {value, CellType::YesNo};
        if (type == u"e")
            return {value, CellType::Fault};
        if (type == u"d")
            return {value, value.contains(u'T') ? CellType::DateTime : CellType::Date};
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !qIsFinite(number))
            return {std::move(value), CellType::Text};
        const bool isKnown = style >= 0 && std::size_t(style) < m_context.styles.size();
        return cellOfNumber(number, isKnown ? m_context.styles[std::size_t(style)] : NumberStyle::Plain,
                            m_context.dates);
    }

    /// Of "AB12", 27; beyond all columns for what is no place.
    static int columnOf(QStringView place)
    {
        int column = 0;
        for (QChar c : place) {
            if (c < u'A' || c > u'Z')
                break;
            column = std::min(column * 26 + (c.unicode() - u'A' + 1), kMostColumns + 1);
        }
        return column == 0 ? kMostColumns : column - 1;
    }

    QXmlStreamReader m_reader;
    const XlsxContext& m_context;
    std::vector<SheetRow> m_rows;
    int m_lastRow = 0;
    qsizetype m_cells = 0;
    qsizetype m_text = 0;
};

} // namespace

Result<QStringList> readSharedTexts(const QByteArray& xml, const IsCanceled& isCanceled)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"si")
            continue;
        if (isCanceled && texts.size() % kRowsBetweenQuestions == 0 && isCanceled())
            return canceledReading();
        texts += readText(reader);
        if (texts.back().size() > kLongestCell || texts.size() > kMostCells)
            return tooMuch();
    }
    if (auto whole = parsedWhole(reader); !whole)
        return tl::unexpected(whole.error());
    return texts;
}

Result<std::vector<NumberStyle>> readStyles(const QByteArray& xml)
{
    constexpr std::size_t kMostStyles = 65'536;
    std::vector<NumberStyle> styles;
    QHash<int, NumberStyle> formats;
    bool isInside = false; // of cellXfs; the same elements elsewhere are no styles of cells
    QXmlStreamReader reader(xml);
    while (!reader.atEnd() && styles.size() < kMostStyles) {
        const auto token = reader.readNext();
        if (reader.name() == u"cellXfs")
            isInside = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int format = reader.attributes().value(u"numFmtId"_s).toInt();
        if (reader.name() == u"numFmt")
            formats.insert(format, styleOfFormat(reader.attributes().value(u"formatCode"_s).toString()));
        else if (reader.name() == u"xf" && isInside)
            styles.push_back(formats.value(format, styleOfBuiltIn(format)));
    }
    if (auto whole = parsedWhole(reader); !whole)
        return tl::unexpected(whole.error());
    return styles;
}

Result<std::vector<SheetRow>> readSheetRows(const QByteArray& xml, const XlsxContext& context,
                                            const IsCanceled& isCanceled)
{
    return RowReader(xml, context).read(isCanceled);
}

} // namespace readiness
