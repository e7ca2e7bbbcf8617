#pragma once

#include "ui/panels/cycle/OpenCycle.h"

namespace readiness {

/// Which cases of the cycle are listed.
enum class CaseFilter { All, Mine, NotRun, Failed, NotCounted };

/// Mine are those that I am to run, or ran; failed are blocked ones, too: both have to be run again.
inline bool passes(const CaseState& state, CaseFilter filter, const Person* tester, const RecordId& me)
{
    switch (filter) {
    case CaseFilter::All: return true;
    case CaseFilter::Mine: return tester && tester->id == me;
    case CaseFilter::NotRun: return !state.isRun();
    case CaseFilter::Failed: return state.verdict() == Verdict::Failed || state.verdict() == Verdict::Blocked;
    case CaseFilter::NotCounted: return state.verdict() == Verdict::Passed && !state.isPassed();
    }
    return false;
}

} // namespace readiness
