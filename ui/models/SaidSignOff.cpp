#include "ui/models/SaidSignOff.h"

#include "core/model/Records.h"
#include "core/report/ReportTexts.h"
#include "core/rules/GateEvaluation.h"
#include "core/rules/Readiness.h"
#include "core/rules/TestStates.h"

#include <QCoreApplication>

#include <algorithm>

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
        subjects.push_back({{SignOffScope::Gate, gate->id}, SaidSignOffWords::tr("the gate %1").arg(gate->title)});
    subjects.push_back({{SignOffScope::Report, {}}, SaidSignOffWords::tr("the whole report")});
    for (const Cycle* cycle : cyclesInOrder(snapshot))
        subjects.push_back(
            {{SignOffScope::Cycle, cycle->id}, SaidSignOffWords::tr("the test cycle %1").arg(cycle->title)});
    for (const Area* area : areasInOrder(snapshot))
        subjects.push_back({{SignOffScope::Area, area->id}, SaidSignOffWords::tr("the area %1").arg(area->title)});
    std::ranges::stable_partition(
        subjects, [&](const SignSubject& subject) { return !first.isNull() && subject.scope.subject == first; });
    return subjects;
}

QStringList signatureLines(const Standing& standing, const RecordId& subject)
{
    const Snapshot& snapshot = standing.snapshot();
    QStringList lines;
    for (const SignOff* signOff : snapshot.all<SignOff>()) {
        if (signOff->subject != subject || subject.isNull())
            continue;
        const ReportStatus state = validityStatus(standing.assessment.signOffs().validity(signOff->id));
        lines += SaidSignOffWords::tr("%1 (%2), %3: %4")
                     .arg(signOff->signer, signOff->role, instantText(signOff->signedAt, snapshot.project().zone()),
                          state.word);
    }
    return lines;
}

} // namespace readiness
