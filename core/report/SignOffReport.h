#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"
#include "core/rules/GateEvaluation.h"

#include <QByteArrayList>
#include <QSet>

#include <vector>

namespace readiness {

/// What may be left out of the report; the cover, the decision and its figures, and what is signed always stay.
enum class ReportSection { Readiness, Path, Criteria, Checklist, NotApplicable, Waivers, SignOffs, Risks, Tests };

/// All, in the order of the report, with their headings.
std::vector<std::pair<ReportSection, QString>> reportSections();

/// What the report needs beside the records.
struct SignOffReportInput {
    const Assessment& assessment;
    const Gate* gate = nullptr;     ///< the gate that it decides on; null: the project has none
    QString contentHash;            ///< of everything that a signature over the report covers, hexadecimal
    QByteArrayList tips;            ///< hashes of the newest transactions
    QSet<QByteArray> confirmedKeys; ///< public keys whose holder has been checked
    QString author;
    QSet<ReportSection> leftOut{}; ///< the cover names them
};

/// The report that a steering committee signs: the decision and its reasons, readiness by area, what gets us to GO,
/// how the tests stand, the whole checklist, what does not apply and why, waivers, and the signatures.
ReportDocument signOffReport(const SignOffReportInput& input);

} // namespace readiness
