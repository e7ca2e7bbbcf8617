#pragma once

#include "core/model/Execution.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <optional>

namespace readiness {

/// One verdict, its key and how its button says it.
struct VerdictKey {
    Verdict verdict;
    int key;
    const char* button;
};

inline constexpr VerdictKey kVerdictKeys[] = {
    {Verdict::Passed, Qt::Key_P, QT_TRANSLATE_NOOP("VerdictKeys", "Passed (P)")},
    {Verdict::Failed, Qt::Key_F, QT_TRANSLATE_NOOP("VerdictKeys", "Failed (F)")},
    {Verdict::Blocked, Qt::Key_B, QT_TRANSLATE_NOOP("VerdictKeys", "Blocked (B)")},
    {Verdict::Skipped, Qt::Key_S, QT_TRANSLATE_NOOP("VerdictKeys", "Skipped (S)")},
    {Verdict::NotRun, Qt::Key_Backspace, QT_TRANSLATE_NOOP("VerdictKeys", "Take back (Backspace)")},
};

inline QString buttonText(const VerdictKey& key) { return QCoreApplication::translate("VerdictKeys", key.button); }

/// None for any other key.
inline std::optional<Verdict> verdictOf(const QKeyEvent& event)
{
    for (const VerdictKey& key : kVerdictKeys) {
        if (event.key() == key.key && event.modifiers() == Qt::NoModifier)
            return key.verdict;
    }
    return {};
}

} // namespace readiness
