#include "ui/models/SaidSignOff.h"

#include "core/model/Records.h"
#include "core/rules/GateEvaluation.h"
#include "core/rules/Readiness.h"

#include <QCoreApplication>

namespace readiness {

namespace {

struct SaidSignOffWords {
    Q_DECLARE_TR_FUNCTIONS(SaidSignOff)
};

} // namespace

std::vector<SignSubject> signSubjects(const Snapshot& snapshot, const RecordId& first)
{
    std::vector<SignSubject> subjects;
    for (const Gate* gate : gatesInOrder(snapshot))
        subjects.insert(
            gate->id == first ? subjects.begin() : subjects.end(),
            SignSubject{{SignOffScope::Gate, gate->id}, SaidSignOffWords::tr("the gate %1").arg(gate->title)});
    subjects.push_back({{SignOffScope::Report, {}}, SaidSignOffWords::tr("the whole report")});
    for (const Area* area : areasInOrder(snapshot))
        subjects.push_back({{SignOffScope::Area, area->id}, SaidSignOffWords::tr("the area %1").arg(area->title)});
    return subjects;
}

} // namespace readiness
