#include "core/project/RunLine.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/query/Quoted.h"
#include "core/query/TimeText.h"

#include <QRegularExpression>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// What people type, folded. The window speaks two languages, and in the night nobody looks up words.
std::optional<StepAction> actionOf(const QString& word)
{
    struct Word {
        StepAction action;
        QStringView words;
    };
    static constexpr Word known[] = {
        {StepAction::Start, u" s start started begin begun beginnt begonnen gestartet lauft "},
        {StepAction::Finish, u" f done finish finished ok ready fertig erledigt beendet "},
        {StepAction::Skip, u" k skip skipped entfallt ubersprungen uberspringen "},
        {StepAction::Fail, u" x fail failed fehlgeschlagen gescheitert fehler "},
        {StepAction::Block, u" b block blocked blockiert "},
        {StepAction::Verify, u" v verify verified checked gepruft bestatigt "},
        {StepAction::Reset, u" reset pending back zuruck offen "},
    };
    const QString wanted = u' ' + folded(word) + u' ';
    for (const Word& entry : known) {
        if (entry.words.contains(wanted))
            return entry.action;
    }
    return {};
}

/// All instants that the clock on the wall shows as this time, from the day before to the day after.
std::vector<Instant> instantsOf(const QTime& time, Instant now, const QTimeZone& zone)
{
    std::vector<Instant> found;
    const QDate today = now.in(zone).date();
    for (int day = -1; day <= 1; ++day) {
        const QDateTime guess(today.addDays(day), time, zone);
        for (const int seconds : {-3600, 0, 3600}) { // an hour that the clocks repeat is two instants
            const QDateTime local = guess.addSecs(seconds);
            if (local.time() == time)
                found.push_back(Instant::of(local));
        }
    }
    return found;
}

/// What ticks is past: of the coming hour only what cannot be meant for the day before, so that it can be refused.
Instant nearestInstant(const QTime& time, Instant now, const QTimeZone& zone)
{
    constexpr qint64 kHour = 3'600'000;
    Instant nearest;
    for (const Instant& instant : instantsOf(time, now, zone)) {
        const bool isLongAgo = nearest.isNull() || now.milliseconds - nearest.milliseconds > 12 * kHour;
        if (instant <= now || (isLongAgo && instant.milliseconds - now.milliseconds <= kHour))
            nearest = instant;
    }
    return nearest;
}

std::optional<QTime> timeOf(const QString& word)
{
    static const QRegularExpression pattern(u"\\A([0-9]{1,2}):([0-9]{2})\\z"_s);
    const auto match = pattern.match(word);
    if (!match.hasMatch())
        return {};
    return QTime(match.captured(1).toInt(), match.captured(2).toInt());
}

/// What somebody may have meant as a time: taken for a note, it would be lost without a word.
bool looksLikeTime(const QString& word)
{
    static const QRegularExpression pattern(
        u"\\A([0-9]{1,2}[:.h][0-9]{2}\\S*|[0-9]{1,2}(am|pm)|0[0-9]{3}|[0-9]{4}-[0-9]{2}-[0-9]{2}\\S*)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(word).hasMatch();
}

} // namespace

Result<TimedNote> readTimedNote(const QString& text, Instant now, const QTimeZone& zone)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    TimedNote read{now, {}};
    for (const qsizetype place : {qsizetype(0), words.size() - 1}) {
        const auto time = timeOf(words.value(place));
        if (!time && looksLikeTime(words.value(place)))
            return usageError(CoreText::tr("%1 is not understood as a time: write it as 02:14, without a day.")
                                  .arg(quoted(words[place])));
        if (!time)
            continue;
        if (!time->isValid())
            return usageError(CoreText::tr("%1 is no time of day.").arg(quoted(words[place])));
        read.at = nearestInstant(*time, now, zone);
        if (read.at.isNull())
            return usageError(
                CoreText::tr("%1 did not occur: the clocks went forward then.").arg(quoted(words[place])));
        words.removeAt(place);
        break;
    }
    read.note = words.join(u' ');
    return read;
}

Result<RunLine> readRunLine(const QString& line, Instant now, const QTimeZone& zone)
{
    QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    bool isNumber = false;
    RunLine read;
    read.number = words.value(0).toInt(&isNumber);
    const auto action = actionOf(words.value(1));
    if (!isNumber || read.number <= 0 || !action)
        return usageError(
            CoreText::tr("%1 is not understood: write the number of a step and what happened, such as “40 done 02:14”, "
                         "“40 start”, “50 failed disk full” or “60 skip not needed”.")
                .arg(quoted(line)));
    read.action = *action;
    words.remove(0, 2);
    const auto rest = readTimedNote(words.join(u' '), now, zone);
    if (!rest)
        return tl::unexpected(rest.error());
    read.at = rest->at;
    read.note = rest->note;
    return read;
}

Result<const StepState*> stepOf(const RunState& state, const RunLine& line)
{
    const RunState::Steps steps = state.numbered(line.number);
    if (steps.empty())
        return usageError(CoreText::tr("%1 has no step %2.").arg(quoted(state.run().title)).arg(line.number));
    if (steps.size() > 1)
        return usageError(
            CoreText::tr("Several steps have the number %1; choose one of them in the list.").arg(line.number));
    return steps.front();
}

std::pair<QString, int> titleAndMinutes(const QString& text)
{
    const auto length = parseDuration(text.section(u',', -1));
    return text.contains(u',') && length ? std::pair(text.section(u',', 0, -2), int(*length)) : std::pair(text, 0);
}

} // namespace readiness
