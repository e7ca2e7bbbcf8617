#pragma once

#include "core/project/RunEdit.h"

#include <QtGlobal>

namespace readiness {

/// What one key does to a step.
struct StepDeed {
    StepAction action;
    Qt::Key key;
    const char* button; ///< marked for translation in context "readiness::RunPanel", as is the label
    const char* label;  ///< of the change, with a place for the step
};

inline constexpr StepDeed kStepDeeds[] = {
    {StepAction::Start, Qt::Key_S, QT_TRANSLATE_NOOP("readiness::RunPanel", "Start (S)"),
     QT_TRANSLATE_NOOP("readiness::RunPanel", "Start %1")},
    {StepAction::Finish, Qt::Key_F, QT_TRANSLATE_NOOP("readiness::RunPanel", "Finish (F)"),
     QT_TRANSLATE_NOOP("readiness::RunPanel", "Finish %1")},
    {StepAction::Skip, Qt::Key_K, QT_TRANSLATE_NOOP("readiness::RunPanel", "Skip (K)"),
     QT_TRANSLATE_NOOP("readiness::RunPanel", "Skip %1")},
    {StepAction::Fail, Qt::Key_X, QT_TRANSLATE_NOOP("readiness::RunPanel", "Failed (X)"),
     QT_TRANSLATE_NOOP("readiness::RunPanel", "%1 failed")},
    {StepAction::Block, Qt::Key_B, QT_TRANSLATE_NOOP("readiness::RunPanel", "Blocked (B)"),
     QT_TRANSLATE_NOOP("readiness::RunPanel", "%1 is blocked")},
    {StepAction::Verify, Qt::Key_V, QT_TRANSLATE_NOOP("readiness::RunPanel", "Verify (V)"),
     QT_TRANSLATE_NOOP("readiness::RunPanel", "Verify %1")},
    {StepAction::Reset, Qt::Key_Backspace, QT_TRANSLATE_NOOP("readiness::RunPanel", "Back to pending"),
     QT_TRANSLATE_NOOP("readiness::RunPanel", "Put %1 back to pending")},
};

} // namespace readiness
