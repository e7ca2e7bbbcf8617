#include "core/report/GanttText.h"

#include "core/base/CoreText.h"
#include "core/report/GanttChart.h"
#include "core/report/ReportDocument.h"
#include "core/report/TextColumns.h"

#include <algorithm>
#include <array>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleShare = 3; ///< of the width, as a divisor
constexpr int kLeastLabel = 7; ///< columns from one time of the axis to the next
constexpr QChar kCritical = QChar(0x2588), kTask = QChar(0x2592), kSummary = QChar(0x2550), kPoint = QChar(0x25C6),
                kFloat = QChar(0x00B7), kWindow = QChar(0x2502);

/// Where minutes lie in a line of characters.
class Columns {
public:
    Columns(const MinuteSpan& span, int width) : m_span(span), m_width(width) {}

    int at(Minute minute) const
    {
        const qint64 length = std::max<qint64>(1, m_span.until - m_span.from);
        return int(std::clamp<qint64>(qint64(minute - m_span.from) * m_width / length, 0, m_width - 1));
    }
    bool contains(Minute minute) const { return minute >= m_span.from && minute <= m_span.until; }
    void fill(QString& line, Minute from, Minute until, QChar sign) const
    {
        for (int i = at(from); i <= std::max(at(from), at(until - 1)); ++i)
            line[i] = sign;
    }

private:
    MinuteSpan m_span;
    int m_width;
};

QString barLine(const GanttChart& chart, const GanttBar& bar, const Columns& columns, int width)
{
    QString line(width, u' ');
    for (const GanttBand& band : chart.bands) {
        if (band.kind == WindowKind::Downtime && columns.contains(band.until))
            line[columns.at(band.until)] = kWindow;
    }
    if (bar.floatUntil != kNoMinute)
        columns.fill(line, bar.until, bar.floatUntil, kFloat);
    if (bar.shape == GanttBar::Shape::Milestone)
        line[columns.at(bar.from)] = kPoint;
    else
        columns.fill(line, bar.from, bar.until,
                     bar.shape == GanttBar::Shape::Summary ? kSummary
                     : bar.isCritical                      ? kCritical
                                                           : kTask);
    return line;
}

/// Times at round hours, or days where hours have no room.
QString axisLine(const ReportGantt& figure, const Columns& columns, int width)
{
    constexpr std::array<Minute, 9> steps{60, 120, 180, 360, 720, 1440, 10'080, 40'320, 131'040};
    const qint64 length = figure.span.until - figure.span.from;
    Minute step = steps.back();
    for (auto it = steps.rbegin(); it != steps.rend(); ++it) {
        if (qint64(*it) * width >= length * kLeastLabel)
            step = *it;
    }
    QString line(width, u' ');
    const QTimeZone& zone = figure.chart->zone;
    const Minute midnight = minuteOf(Instant::of(instantOf(figure.span.from).in(zone).date().startOfDay(zone)));
    for (Minute at = midnight; at < figure.span.until; at += step) {
        const QString text = instantOf(at).in(zone).toString(step < 1440 ? u"HH:mm"_s : u"dd.MM."_s);
        if (at >= figure.span.from && columns.at(at) + text.size() <= width)
            line.replace(columns.at(at), text.size(), text);
    }
    return line;
}

QString fitted(const QString& text, int width)
{
    const QString shown = printable(text);
    return displayWidth(shown) <= width ? padRight(shown, width)
                                        : padRight(wrapText(shown, width - 1).value(0) + u'…', width);
}

} // namespace

QStringList ganttLines(const ReportGantt& figure, int width)
{
    const int titles = width / kTitleShare;
    const int chart = width - titles - 1;
    const Columns columns(figure.span, chart);
    QStringList lines{QString(titles + 1, u' ') + axisLine(figure, columns, chart)};
    for (const ReportGanttRow& row : figure.rows) {
        const QString name = QString(2 * row.depth, u' ') + (row.number + u' ' + row.title).trimmed();
        lines += fitted(name, titles) + u' '
                 + barLine(*figure.chart, figure.chart->bars[std::size_t(row.line)], columns, chart);
    }
    lines += QString();
    lines += wrapText(
        CoreText::tr("%1 critical   %2 not critical   %3 float   %4 phase   %5 milestone   %6 end of the window")
            .arg(kCritical)
            .arg(kTask)
            .arg(kFloat)
            .arg(kSummary)
            .arg(kPoint)
            .arg(kWindow),
        width);
    return lines;
}

} // namespace readiness
