#pragma once

#include "core/project/RunEdit.h"

namespace readiness {

/// What a typed line says: "40 start", "40 done 02:14", "50 failed disk full", "60 skip not needed", "70 verified".
/// English and German words, and the keys of the panel (s f k x b v), in any case.
struct RunLine {
    int number = 0;
    StepAction action{};
    Instant at; ///< the last such time on the clock of the zone that has passed, or passes within the hour; else now
    QString note;
};

/// When, and what there is to say about it: "02:14 disk full".
struct TimedNote {
    Instant at; ///< as in RunLine
    QString note;
};

/// The time stands first or last, or is missing.
Result<TimedNote> readTimedNote(const QString& text, Instant now, const QTimeZone& zone);

/// Refused in one sentence that says how a line looks.
Result<RunLine> readRunLine(const QString& line, Instant now, const QTimeZone& zone);

/// The step of that number; refused where there is none, or several.
Result<const StepState*> stepOf(const RunState& state, const RunLine& line);

/// "Free some space, 20 min": what, and how many minutes; 0 where no duration stands behind the last comma.
std::pair<QString, int> titleAndMinutes(const QString& text);

} // namespace readiness
