#pragma once

#include "core/sign/SignedContent.h"
#include "ui/models/Standing.h"

namespace readiness {

/// Something that can be signed, and how it is spoken of: "the gate Cutover go/no-go".
struct SignSubject {
    SignedScope scope;
    QString words;
};

/// Everything of the project that can be signed, `first` (a gate, area or test cycle; may be none) before all others.
std::vector<SignSubject> signSubjects(const Snapshot& snapshot, const RecordId& first);

/// Who signed the gate, area or test cycle, and whether that still holds, a line for each: "Jana Weiß (Sponsor), 3 Mar 2027,
/// 08:00 CET: Valid".
QStringList signatureLines(const Standing& standing, const RecordId& subject);

/// A sign-off as somebody without a key gave it, by mail or on paper.
struct SaidSignOff {
    SignSubject subject;
    QString signer, role, meaning;
    QString saidAt;    ///< "2027-03-26T16:30", in the project's time zone
    QString proofPath; ///< the mail or scan; empty: none
};

} // namespace readiness
