#include "core/exchange/Csv.h"

#include "core/base/CoreText.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCsvRowsBetweenQuestions = 256;

/// "-5", which is a number to everybody.
bool isNegativeNumber(QStringView text)
{
    const QStringView digits = text.sliced(1);
    return text.front() == u'-' && !digits.isEmpty()
           && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Whether a spreadsheet may take the text for a formula, with or without blanks before it.
bool looksLikeFormula(QStringView text)
{
    if (text.isEmpty() || isNegativeNumber(text))
        return false;
    static const QString starts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"_s; // the last four: full-width forms
    const QStringView trimmed = text.trimmed();
    return starts.contains(text.front()) || (!trimmed.isEmpty() && starts.contains(trimmed.front()));
}

/// An apostrophe that stands before such a text, or before another apostrophe of ours.
bool hasGuard(QStringView text)
{
    if (!text.startsWith(u'\''))
        return false;
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return looksLikeFormula(text);
}

QString fromWindows1252(const QByteArray& bytes)
{
    // What differs from Latin-1; 0 stands for what Windows-1252 leaves undefined.
    static constexpr std::array<char16_t, 32> upper{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) {
            const char16_t mapped = upper[c.unicode() - 0x80U];
            c = mapped != 0 ? QChar(mapped) : QChar(QChar::ReplacementCharacter);
        }
    }
    return text;
}

QString decoded(const QByteArray& bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes); encoding && *encoding != QStringConverter::Utf8)
        return QString::fromUtf8(QString(QStringDecoder(*encoding)(bytes)).toUtf8()); // without halves of characters
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

/// The separator that the first line has most of, outside of quotation marks.
QChar separatorOf(const QString& text)
{
    std::array<std::pair<QChar, int>, 3> counts{{{u',', 0}, {u';', 0}, {u'\t', 0}}};
    bool isQuoted = false;
    for (QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u'\n' && !isQuoted)
            break;
        for (auto& [separator, count] : counts)
            count += c == separator && !isQuoted ? 1 : 0;
    }
    const auto* best = std::max_element(counts.begin(), counts.end(),
                                        [](const auto& a, const auto& b) { return a.second < b.second; });
    return best->first;
}

/// Takes the text apart, cell by cell.
class CsvParser {
public:
    explicit CsvParser(QString text) : m_text(std::move(text)), m_separator(separatorOf(m_text)) {}

    Result<std::vector<SheetRow>> run(const IsCanceled& isCanceled)
    {
        while (m_at < m_text.size()) {
            if (isCanceled && m_rowNumber % kCsvRowsBetweenQuestions == 0 && isCanceled())
                return canceledReading();
            ++m_rowNumber;
            if (auto row = readRow(); !row)
                return tl::unexpected(row.error());
        }
        return std::move(m_rows);
    }

private:
    Result<> readRow()
    {
        SheetRow row;
        row.number = m_rowNumber;
        for (bool isLast = false; !isLast;) {
            QString text;
            if (auto cell = readCell(text); !cell)
                return cell;
            row.cells.push_back({text, text.isEmpty() ? CellType::Empty : CellType::Text});
            isLast = m_at >= m_text.size() || m_text[m_at] != m_separator;
            if (!isLast || m_at < m_text.size())
                ++m_at; // the separator, or the end of the line
        }
        while (!row.cells.empty() && row.cells.back().isEmpty())
            row.cells.pop_back();
        m_cells += qsizetype(row.cells.size());
        if (m_rowNumber > kMostRows || row.cells.size() > kMostColumns || m_cells > kMostCells)
            return refused(
                CoreText::tr("Row %1 is beyond what a spreadsheet can hold: split the file.").arg(m_rowNumber));
        if (!row.cells.empty())
            m_rows.push_back(std::move(row));
        return {};
    }

    Result<> readCell(QString& cell)
    {
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
        if (isQuoted && !readQuoted(cell))
            return refused(
                CoreText::tr("The quotation that begins in row %1 never ends: the file is damaged, or no CSV.")
                    .arg(m_rowNumber));
        // Outside of quotation marks, and whatever follows the closing one.
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            ++m_at;
        cell += QStringView(m_text).sliced(from, m_at - from);
        if (cell.size() > kLongestCell)
            return refused(CoreText::tr("A cell of row %1 is longer than 32,767 characters.").arg(m_rowNumber));
        if (hasGuard(cell))
            cell.remove(0, 1);
        return {};
    }

    bool readQuoted(QString& cell)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                cell += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                cell += u'"';
                ++m_at;
            } else {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_rowNumber = 0;
    qsizetype m_cells = 0;
    std::vector<SheetRow> m_rows;
};

QString csvCell(const QString& text)
{
    QString cell = looksLikeFormula(text) || hasGuard(text) ? u'\'' + text : text;
    const bool isSpecial = cell.contains(u',') || cell.contains(u';') || cell.contains(u'\t') || cell.contains(u'"')
                           || cell.contains(u'\n') || cell != cell.trimmed();
    return isSpecial ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

Result<Sheet> readCsv(const QByteArray& bytes, const IsCanceled& isCanceled)
{
    constexpr qsizetype kLargest = 64 * 1024 * 1024;
    if (bytes.size() > kLargest)
        return refused(CoreText::tr("The file is larger than 64 MB: split it into several."));
    QString text = decoded(bytes);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.contains(QChar(0)))
        return refused(CoreText::tr("The file is neither an Excel workbook nor a text with separated values."));
    auto rows = CsvParser(std::move(text)).run(isCanceled);
    if (!rows)
        return tl::unexpected(rows.error());
    return Sheet{{}, false, std::move(*rows)};
}

QByteArray csvOf(const std::vector<QStringList>& rows)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& text : row)
            cells += csvCell(text);
        bytes += cells.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace readiness
