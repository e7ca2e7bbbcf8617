#include "core/schedule/CalendarText.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDay = 24 * 60;
const std::array<QString, 7> kDays{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};

tl::unexpected<Error> unreadable(const QString& part)
{
    return usageError(CoreText::tr("The working hours cannot be read at “%1”: write them like "
                                   "“Mon-Fri 08:00-12:00 13:00-17:00; Sat 08:00-12:00”.")
                          .arg(displayLine(part)));
}

Result<int> parseDay(const QString& text)
{
    for (size_t day = 0; day < kDays.size(); ++day) {
        if (text.compare(kDays[day], Qt::CaseInsensitive) == 0)
            return int(day);
    }
    return unreadable(text);
}

/// "Mon-Wed,Fri"; a range may pass the end of the week.
Result<std::vector<int>> parseDays(const QString& text)
{
    std::vector<int> days;
    for (const QString& part : text.split(u',')) {
        const QStringList ends = part.split(u'-');
        if (ends.size() > 2)
            return unreadable(text);
        const Result<int> first = parseDay(ends.first());
        const Result<int> last = parseDay(ends.last());
        if (!first || !last)
            return unreadable(part);
        for (int day = *first;; day = (day + 1) % 7) {
            days.push_back(day);
            if (day == *last)
                break;
        }
    }
    return days;
}

/// "08:00-12:00"; the second time may be the earlier one.
Result<DaySpan> parseSpan(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{1,2}):(\\d\\d)-(\\d{1,2}):(\\d\\d)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return unreadable(text);
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const DaySpan span{number(1) * 60 + number(2), number(3) * 60 + number(4)};
    if (number(2) > 59 || number(4) > 59 || span.from >= kDay || span.until > kDay || span.from == span.until)
        return unreadable(text);
    return span;
}

/// In order, with what touches drawn together; refuses hours that are given twice.
Result<DaySpans> ordered(DaySpans spans)
{
    std::sort(spans.begin(), spans.end(), [](const DaySpan& a, const DaySpan& b) { return a.from < b.from; });
    DaySpans result;
    for (const DaySpan& span : spans) {
        if (!result.empty() && span.from < result.back().until)
            return usageError(CoreText::tr("The working hours %1 and %2 of one day overlap: give each hour once.")
                                  .arg(daySpansText({result.back()}), daySpansText({span})));
        if (!result.empty() && span.from == result.back().until)
            result.back().until = span.until;
        else
            result.push_back(span);
    }
    return result;
}

QString plainText(QString text)
{
    static const QRegularExpression dash(u"\\s*[-–]\\s*"_s);
    static const QRegularExpression comma(u"\\s*,\\s*"_s);
    return text.replace(dash, u"-"_s).replace(comma, u","_s).simplified();
}

/// Adds "Mon-Fri 08:00-12:00 13:00-17:00" to the week.
Result<> addEntry(const QString& entry, WorkingWeek& week)
{
    const QStringList words = entry.split(u' ');
    const Result<std::vector<int>> days = parseDays(words.first());
    if (!days)
        return tl::unexpected(days.error());
    if (words.size() < 2)
        return unreadable(entry);
    for (const QString& word : words.mid(1)) {
        const Result<DaySpan> span = parseSpan(word);
        if (!span)
            return tl::unexpected(span.error());
        for (const int day : *days) {
            const bool isOvernight = span->until < span->from;
            week[size_t(day)].push_back({span->from, isOvernight ? kDay : span->until});
            if (isOvernight && span->until > 0)
                week[size_t((day + 1) % 7)].push_back({0, span->until});
        }
    }
    return {};
}

} // namespace

Result<std::optional<WorkingWeek>> parseWorkingWeek(const QString& text)
{
    WorkingWeek week;
    bool hasHours = false;
    for (const QString& part : text.split(u';')) {
        const QString entry = plainText(part);
        if (entry.isEmpty())
            continue;
        hasHours = true;
        if (Result<> added = addEntry(entry, week); !added)
            return tl::unexpected(added.error());
    }
    if (!hasHours)
        return std::nullopt;
    for (DaySpans& day : week) {
        Result<DaySpans> spans = ordered(std::move(day));
        if (!spans)
            return tl::unexpected(spans.error());
        day = *std::move(spans);
    }
    return week;
}

QString workingWeekText(const std::optional<WorkingWeek>& week)
{
    QStringList entries;
    for (size_t day = 0; week && day < week->size();) {
        size_t last = day;
        while (last + 1 < week->size() && (*week)[last + 1] == (*week)[day])
            ++last;
        if (!(*week)[day].empty())
            entries << (last == day ? kDays[day] : kDays[day] + u'-' + kDays[last]) + u' ' + daySpansText((*week)[day]);
        day = last + 1;
    }
    return entries.join(u"; "_s);
}

Result<DaySpans> parseDaySpans(const QString& text)
{
    DaySpans spans;
    for (const QString& word : plainText(text).split(u' ', Qt::SkipEmptyParts)) {
        const Result<DaySpan> span = parseSpan(word);
        if (!span)
            return tl::unexpected(span.error());
        if (span->until < span->from)
            return usageError(CoreText::tr("The working hours “%1” end before they begin: a day ends at 24:00.")
                                  .arg(displayLine(word)));
        spans.push_back(*span);
    }
    return ordered(std::move(spans));
}

QString daySpansText(const DaySpans& spans)
{
    QStringList words;
    for (const DaySpan& span : spans)
        words << u"%1:%2-%3:%4"_s.arg(span.from / 60, 2, 10, QChar(u'0'))
                     .arg(span.from % 60, 2, 10, QChar(u'0'))
                     .arg(span.until / 60, 2, 10, QChar(u'0'))
                     .arg(span.until % 60, 2, 10, QChar(u'0'));
    return words.join(u' ');
}

} // namespace readiness
