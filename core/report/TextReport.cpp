#include "core/report/TextReport.h"

#include "core/report/GanttText.h"
#include "core/report/ReportDocument.h"
#include "core/report/ReportWords.h"
#include "core/report/TextColumns.h"
#include "core/report/TextTable.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

constexpr int barWidth = 20;

QChar fillOf(Tone tone)
{
    switch (tone) {
    case Tone::Go: return QChar(0x2588);
    case Tone::InProgress: return QChar(0x2592);
    case Tone::Conditional: return QChar(0x2593);
    case Tone::NoGo: return u'!';
    case Tone::Neutral: return QChar(0x2588);
    case Tone::NotStarted: return QChar(0x00B7);
    }
    return u'?';
}

QString plain(const QString& text) { return printable(text); }

QString statusText(const ReportStatus& status)
{
    return status.word.isEmpty() ? QString() : glyphText(status.glyph) + plain(status.word);
}

/// Writes one document, block after block; every line ends without trailing spaces.
class TextWriter {
public:
    explicit TextWriter(int columns) : m_width(std::max(columns, 20)) {}

    QString text(const ReportDocument& document)
    {
        for (const ReportBlock& block : document.blocks)
            std::visit([this](const auto& content) { write(content); }, block);
        blank();
        line(QString(m_width, QChar(0x2500)));
        writeFooter(document);
        return m_lines.join(u'\n') + u'\n';
    }

private:
    void write(const ReportCover& cover);
    void write(const ReportDecision& decision);
    void write(const ReportHeading& heading);
    void write(const ReportParagraph& paragraph) { blank(), wrapped(paragraph.text); }
    void write(const ReportList& list);
    void write(const ReportFacts& facts) { blank(), writeFacts(facts.facts); }
    void write(const ReportFigures& figures);
    void write(const ReportBars& bars);
    void write(const ReportTrend& trend);
    void write(const ReportMatrix& matrix);
    void write(const ReportGantt& gantt);
    void write(const ReportBriefs& briefs);
    void write(const ReportTable& table);
    void write(const ReportSignatures& signatures);
    void write(const ReportQrCode& code);
    void write(const ReportPageBreak&) { blank(); }

    void writeFacts(const QList<ReportFact>& facts);
    void writeFooter(const ReportDocument& document);
    QString barOf(const ReportBar& bar) const;

    void line(const QString& text)
    {
        qsizetype end = text.size();
        while (end > 0 && text[end - 1] == u' ')
            --end;
        m_lines.append(text.left(end));
    }
    void blank()
    {
        if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
            m_lines.append(QString());
    }
    // A hanging indent: the first line starts with `first`, the others with as many spaces.
    void wrapped(const QString& text, const QString& first = {})
    {
        const int indent = displayWidth(first);
        const QStringList lines = wrapText(plain(text), m_width - indent);
        for (qsizetype i = 0; i < lines.size(); ++i)
            line((i == 0 ? first : QString(indent, u' ')) + lines[i]);
    }
    void wrappedUnlessEmpty(const QString& text, const QString& first = {})
    {
        if (!text.isEmpty())
            wrapped(text, first);
    }

    int m_width;
    QStringList m_lines;
};

void TextWriter::write(const ReportCover& cover)
{
    line(QString(m_width, u'='));
    wrappedUnlessEmpty(cover.title.toUpper());
    wrappedUnlessEmpty(cover.subtitle);
    line(QString(m_width, u'='));
    blank();
    wrappedUnlessEmpty(cover.project);
    wrappedUnlessEmpty(cover.customer);
    blank();
    writeFacts(cover.facts);
}

void TextWriter::write(const ReportDecision& decision)
{
    blank();
    line(QString(m_width, u'='));
    wrapped(decision.status.word.toUpper(), glyphText(decision.status.glyph));
    wrappedUnlessEmpty(decision.sentence);
    for (const QString& reason : decision.reasons)
        wrapped(reason, u"  - "_s);
    line(QString(m_width, u'='));
}

void TextWriter::write(const ReportHeading& heading)
{
    blank();
    if (heading.level == 1)
        blank(), m_lines.append(QString());
    const qsizetype first = m_lines.size();
    wrapped(heading.level == 1 ? heading.text.toUpper() : heading.text);
    int widest = 0;
    for (qsizetype i = first; i < m_lines.size(); ++i)
        widest = std::max(widest, displayWidth(m_lines[i]));
    if (heading.level <= 2)
        line(QString(widest, heading.level == 1 ? u'=' : u'-'));
}

void TextWriter::write(const ReportList& list)
{
    blank();
    for (qsizetype i = 0; i < list.items.size(); ++i)
        wrapped(list.items[i], list.numbered ? u"%1. "_s.arg(i + 1, 3) : u"  - "_s);
}

void TextWriter::write(const ReportFigures& figures)
{
    blank();
    int widest = 0;
    for (const ReportFigure& figure : figures.figures)
        widest = std::max(widest, displayWidth(plain(figure.value)));
    for (const ReportFigure& figure : figures.figures)
        wrapped(figure.label, padLeft(plain(figure.value), std::min(widest, m_width / 2)) + u"  "_s);
}

QString TextWriter::barOf(const ReportBar& bar) const
{
    QList<ReportBarPart> parts = bar.parts;
    if (parts.isEmpty())
        parts = {{bar.percent, bar.status.tone}, {100 - bar.percent, Tone::NotStarted}};
    double total = 0;
    for (const ReportBarPart& part : parts)
        total += std::max(part.amount, 0.0);
    QString text;
    double sum = 0;
    for (const ReportBarPart& part : parts) {
        sum += std::max(part.amount, 0.0);
        const auto end = total > 0 ? qsizetype(std::lround(sum / total * barWidth)) : 0;
        text += QString(std::max<qsizetype>(end - text.size(), 0), fillOf(part.tone));
    }
    return padRight(text, barWidth);
}

void TextWriter::write(const ReportBars& bars)
{
    blank();
    wrappedUnlessEmpty(bars.caption);
    int widest = 0;
    for (const ReportBar& bar : bars.bars)
        widest = std::max(widest, displayWidth(plain(bar.label)));
    const int labelWidth = std::min(widest, m_width - barWidth - 30);
    int widestWord = 0;
    for (const ReportBar& bar : bars.bars)
        widestWord = std::max(widestWord, displayWidth(statusText(bar.status)));
    for (const ReportBar& bar : bars.bars) {
        const QStringList labels = wrapText(plain(bar.label), labelWidth);
        const QString percent = u"%1 %"_s.arg(std::lround(bar.percent));
        const QString head =
            padRight(labels.first(), labelWidth) + u"  "_s + barOf(bar) + u' ' + padLeft(percent, 5) + u"  "_s;
        const QString word = widestWord == 0 ? QString() : padRight(statusText(bar.status), widestWord) + u"  "_s;
        const bool fits = displayWidth(head + word + plain(bar.note)) <= m_width;
        if (fits)
            line(head + word + plain(bar.note));
        else
            wrapped(statusText(bar.status) + u"  "_s + bar.note, head);
        for (qsizetype i = 1; i < labels.size(); ++i)
            line(labels[i]);
    }
    if (!bars.legend.isEmpty())
        blank();
    QStringList legend;
    for (const ReportStatus& entry : bars.legend)
        legend.append(fillOf(entry.tone) + u" "_s + entry.word);
    wrappedUnlessEmpty(legend.join(u"   "_s));
}

void TextWriter::write(const ReportTrend& trend)
{
    ReportTable table;
    table.columns = {weightedColumn({}, 1)};
    for (const ReportTrendLine& line : trend.lines)
        table.columns.append(numberColumn(line.label, 1));
    for (qsizetype day = 0; day < trend.days.size(); ++day) {
        ReportRow row{{trend.days[day]}};
        for (const ReportTrendLine& line : trend.lines) {
            const std::optional<double> value = line.values.value(day);
            row.cells.append(value ? QString::number(*value) + line.unit : u"–"_s);
        }
        table.rows.append(row);
    }
    if (!trend.caption.isEmpty())
        write(ReportHeading{3, trend.caption});
    write(table);
}

void TextWriter::write(const ReportMatrix& matrix)
{
    if (!matrix.caption.isEmpty())
        write(ReportHeading{3, matrix.caption});
    write(matrixTable(matrix));
}

void TextWriter::write(const ReportGantt& gantt)
{
    write(ReportHeading{1, gantt.caption});
    blank();
    for (const QString& text : ganttLines(gantt, m_width))
        line(text);
}

void TextWriter::write(const ReportBriefs& briefs)
{
    for (const ReportBrief& brief : briefs.briefs) {
        write(ReportHeading{3, brief.heading});
        if (brief.items.isEmpty())
            wrapped(brief.emptySentence);
        writeFacts(brief.items);
    }
}

void TextWriter::write(const ReportTable& table)
{
    blank();
    for (const QString& text : TextTable(table, m_width).lines())
        line(text);
}

void TextWriter::write(const ReportSignatures& signatures)
{
    for (const ReportSignature& signature : signatures.signatures) {
        blank();
        wrapped(signature.name + (signature.role.isEmpty() ? QString() : u", "_s + signature.role));
        const QString rest = u"    "_s;
        wrappedUnlessEmpty(signature.meaning, rest);
        wrappedUnlessEmpty(signature.time.isEmpty() ? QString() : ReportWords::signedOn(signature.time), rest);
        wrappedUnlessEmpty(signature.state.word, rest + glyphText(signature.state.glyph));
        wrappedUnlessEmpty(signature.note, rest);
        wrappedUnlessEmpty(signature.fingerprint.isEmpty() ? QString() : ReportWords::key(signature.fingerprint), rest);
    }
    for (const ReportSignatureLine& blankLine : signatures.toSign) {
        blank();
        wrapped(blankLine.name.isEmpty() ? QString(30, u'_') : blankLine.name, ReportWords::name() + u": "_s);
        wrapped(blankLine.role.isEmpty() ? QString(30, u'_') : blankLine.role, ReportWords::role() + u": "_s);
        line({});
        wrapped(QString(14, u'_') + u"  "_s + ReportWords::signature() + u": "_s + QString(30, u'_'),
                ReportWords::date() + u": "_s);
    }
}

void TextWriter::write(const ReportQrCode& code)
{
    blank();
    wrappedUnlessEmpty(code.caption);
    wrapped(code.payload);
}

void TextWriter::writeFacts(const QList<ReportFact>& facts)
{
    int widest = 0;
    for (const ReportFact& fact : facts)
        widest = std::max(widest, displayWidth(plain(fact.label)));
    const int labelWidth = std::min(widest, m_width / 3);
    for (const ReportFact& fact : facts) {
        const QStringList labels = wrapText(plain(fact.label), labelWidth);
        wrapped(fact.value, padRight(labels.first(), labelWidth) + u"  "_s);
        for (qsizetype i = 1; i < labels.size(); ++i)
            line(labels[i]);
    }
}

void TextWriter::writeFooter(const ReportDocument& document)
{
    wrappedUnlessEmpty(QStringList{document.project, document.title}.join(u" · "_s));
    wrapped(QStringList{ReportWords::content(shownHash(document.contentHash)), document.timeText}.join(u" · "_s));
}

} // namespace

QString textReport(const ReportDocument& document, int columns) { return TextWriter(columns).text(document); }

} // namespace readiness
