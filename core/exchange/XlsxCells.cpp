#include "core/exchange/XlsxCells.h"

#include "core/base/CoreText.h"
#include "core/exchange/XlsxPackage.h"
#include "core/exchange/XmlScanner.h"

#include <QHash>

#include <algorithm>
#include <cctype>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostText = 128 * 1024 * 1024; // UTF-16 code units of all cells of a sheet
constexpr int kXlsxRowsBetweenQuestions = 256;

tl::unexpected<Error> damagedPlace(const QString& place)
{
    return refused(CoreText::tr("The file is damaged: the cell %1 is not where it should be.").arg(place));
}

tl::unexpected<Error> tooMuch()
{
    return refused(CoreText::tr("The sheet holds more than 4 million cells, or longer texts than a spreadsheet can "
                                "have: split it into several files."));
}

/// Characters that XML cannot have are written as `_x000D_`; two halves of one character are put together, others go.
QString unescaped(QString text)
{
    bool hasHalves = false;
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0; at = text.indexOf(u"_x"_s, at + 1)) {
        const QStringView digits = QStringView(text).mid(at + 2, 4);
        const bool isHex = digits.size() == 4 && std::all_of(digits.begin(), digits.end(), [](QChar c) {
                               return c < QChar(0x80) && std::isxdigit(c.toLatin1());
                           });
        if (!isHex || at + 6 >= text.size() || text[at + 6] != u'_')
            continue;
        const QChar c(digits.toUShort(nullptr, 16));
        hasHalves = hasHalves || c.isSurrogate();
        text.replace(at, 7, c);
    }
    return hasHalves ? QString::fromUtf8(text.toUtf8()) : text;
}

/// The text of `<si>` or `<is>`: its own or those of its runs, but not the reading aid of East Asian words.
QString readText(XmlScanner& xml)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.name() == "t")
            text += xml.text();
        else if (xml.name() == "r")
            text += readText(xml);
        else
            xml.skipElement();
    }
    return text;
}

/// Reads one sheet, row by row.
class RowReader {
public:
    RowReader(const QByteArray& xml, const XlsxContext& context) : m_xml(xml), m_context(context) {}

    Result<std::vector<SheetRow>> read(const IsCanceled& isCanceled)
    {
        using Token = XmlScanner::Token;
        for (Token token = m_xml.next(); token != Token::Done && token != Token::Broken; token = m_xml.next()) {
            if (token != Token::Start || m_xml.name() != "row")
                continue;
            if (isCanceled && m_rows.size() % kXlsxRowsBetweenQuestions == 0 && isCanceled())
                return canceledReading();
            if (auto row = readRow(); !row)
                return tl::unexpected(row.error());
        }
        if (auto whole = m_xml.whole(); !whole)
            return tl::unexpected(whole.error());
        return std::move(m_rows);
    }

private:
    Result<> readRow()
    {
        const QByteArrayView place = m_xml.attribute("r");
        const qint64 number = place.isEmpty() ? m_lastRow + 1 : place.toByteArray().toLongLong();
        if (number <= m_lastRow || number > kMostRows)
            return damagedPlace(QString::fromUtf8(place));
        m_lastRow = int(number);
        SheetRow row;
        row.number = m_lastRow;
        row.cells.reserve(m_rows.empty() ? 0 : m_rows.back().cells.size());
        while (m_xml.nextChild()) {
            if (m_xml.name() != "c") {
                m_xml.skipElement();
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
        const QByteArrayView place = m_xml.attribute("r");
        const QByteArrayView type = m_xml.attribute("t");
        const int style = m_xml.attribute("s").toByteArray().toInt();
        const int column = place.isEmpty() ? int(row.cells.size()) : columnOf(place);
        if (column < int(row.cells.size()) || column >= kMostColumns)
            return damagedPlace(QString::fromUtf8(place));
        const bool isText = type == "str" || type == "e" || type == "d";
        Cell cell;
        std::optional<QString> formula;
        while (m_xml.nextChild()) {
            if (m_xml.name() == "v" && type == "s")
                cell = sharedText(m_xml.plainText());
            else if (m_xml.name() == "v")
                cell = isText ? textCell(type, m_xml.text()) : numberCell(type, style, m_xml.plainText());
            else if (m_xml.name() == "is")
                cell = {unescaped(readText(m_xml)), CellType::Text};
            else if (m_xml.name() == "f")
                formula = m_xml.text();
            else
                m_xml.skipElement();
        }
        if (cell.isEmpty() && formula && type != "str") // written by a program that does not compute
            cell = {u'=' + *formula, CellType::Fault};
        if (cell.isEmpty())
            return {};
        const qsizetype length = cell.text.size();
        row.cells.resize(std::size_t(column));
        row.cells.push_back(std::move(cell));
        m_text += length;
        return length > kLongestCell ? Result<>(tooMuch()) : Result<>();
    }

    static Cell textCell(QByteArrayView type, QString value)
    {
        if (type == "str")
            return {unescaped(std::move(value)), CellType::Text};
        if (type == "e")
            return {std::move(value), CellType::Fault};
        return {value, value.contains(u'T') ? CellType::DateTime : CellType::Date};
    }

    /// A text that the file does not have is a fault: an empty cell would empty a field.
    Cell sharedText(QByteArrayView index) const
    {
        bool isNumber = false;
        const int at = QByteArray::fromRawData(index.data(), index.size()).toInt(&isNumber);
        return isNumber && at >= 0 && at < m_context.texts.size() ? Cell{m_context.texts[at], CellType::Text}
                                                                  : Cell{u"#REF!"_s, CellType::Fault};
    }

    Cell numberCell(QByteArrayView type, int style, QByteArrayView value) const
    {
        if (type == "b" && (value == "0" || value == "1"))
            return {value == "1" ? u"TRUE"_s : u"FALSE"_s, CellType::YesNo};
        bool isNumber = false;
        const double number = QByteArray::fromRawData(value.data(), value.size()).toDouble(&isNumber);
        if (!isNumber || !qIsFinite(number))
            return {QString::fromUtf8(value), CellType::Text};
        const bool isKnown = style >= 0 && std::size_t(style) < m_context.styles.size();
        return cellOfNumber(number, isKnown ? m_context.styles[std::size_t(style)] : NumberStyle::Plain,
                            m_context.dates);
    }

    /// Of "AB12", 27; beyond all columns for what is no place.
    static int columnOf(QByteArrayView place)
    {
        int column = 0;
        for (char c : place) {
            if (c < 'A' || c > 'Z')
                break;
            column = std::min(column * 26 + (c - 'A' + 1), kMostColumns + 1);
        }
        return column == 0 ? kMostColumns : column - 1;
    }

    XmlScanner m_xml;
    const XlsxContext& m_context;
    std::vector<SheetRow> m_rows;
    int m_lastRow = 0;
    qsizetype m_cells = 0;
    qsizetype m_text = 0;
};

} // namespace

Result<QStringList> readSharedTexts(const QByteArray& bytes, const IsCanceled& isCanceled)
{
    using Token = XmlScanner::Token;
    QStringList texts;
    XmlScanner xml(bytes);
    for (Token token = xml.next(); token != Token::Done && token != Token::Broken; token = xml.next()) {
        if (token != Token::Start || xml.name() != "si")
            continue;
        if (isCanceled && texts.size() % kXlsxRowsBetweenQuestions == 0 && isCanceled())
            return canceledReading();
        texts += unescaped(readText(xml));
        if (texts.back().size() > kLongestCell || texts.size() > kMostCells)
            return tooMuch();
    }
    if (auto whole = xml.whole(); !whole)
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
