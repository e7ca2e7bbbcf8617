#pragma once

#include "core/project/RunEdit.h"

#include <QtGlobal>

namespace readiness {

/// What one key does to a step. The texts are marked for translation in context "readiness::StepsPage".
struct StepDeed {
    StepAction action;
    Qt::Key key;
    const char* button;
    const char* label; ///< of the change, with a place for the step
    const char* when;  ///< asks for another time, with a place for the step
};

inline constexpr StepDeed kStepDeeds[] = {
    {StepAction::Start, Qt::Key_S, QT_TRANSLATE_NOOP("readiness::StepsPage", "Start (S)"),
     QT_TRANSLATE_NOOP("readiness::StepsPage", "Start %1"), QT_TRANSLATE_NOOP("readiness::StepsPage", "%1 started at")},
    {StepAction::Finish, Qt::Key_F, QT_TRANSLATE_NOOP("readiness::StepsPage", "Finish (F)"),
     QT_TRANSLATE_NOOP("readiness::StepsPage", "Finish %1"),
     QT_TRANSLATE_NOOP("readiness::StepsPage", "%1 was done at")},
    {StepAction::Skip, Qt::Key_K, QT_TRANSLATE_NOOP("readiness::StepsPage", "Skip (K)"),
     QT_TRANSLATE_NOOP("readiness::StepsPage", "Skip %1"),
     QT_TRANSLATE_NOOP("readiness::StepsPage", "%1 was skipped at")},
    {StepAction::Fail, Qt::Key_X, QT_TRANSLATE_NOOP("readiness::StepsPage", "Failed (X)"),
     QT_TRANSLATE_NOOP("readiness::StepsPage", "%1 failed"), QT_TRANSLATE_NOOP("readiness::StepsPage", "%1 failed at")},
    {StepAction::Block, Qt::Key_B, QT_TRANSLATE_NOOP("readiness::StepsPage", "Blocked (B)"),
     QT_TRANSLATE_NOOP("readiness::StepsPage", "%1 is blocked"),
     QT_TRANSLATE_NOOP("readiness::StepsPage", "%1 has been blocked since")},
    {StepAction::Verify, Qt::Key_V, QT_TRANSLATE_NOOP("readiness::StepsPage", "Verify (V)"),
     QT_TRANSLATE_NOOP("readiness::StepsPage", "Verify %1"),
     QT_TRANSLATE_NOOP("readiness::StepsPage", "%1 was verified at")},
    {StepAction::Reset, Qt::Key_Backspace, QT_TRANSLATE_NOOP("readiness::StepsPage", "Back to pending"),
     QT_TRANSLATE_NOOP("readiness::StepsPage", "Put %1 back to pending"), nullptr},
};

} // namespace readiness
