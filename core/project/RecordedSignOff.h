#pragma once

#include "core/model/ChangeSet.h"
#include "core/model/SignOff.h"
#include "core/sign/Signing.h"

namespace readiness {

/// A file that proves what somebody said: a mail, a scan.
struct ProofFile {
    QString name; ///< for display only
    QByteArray bytes;
};

/// The request with the time at which the signer said so, in place of its signedAt, which is now: see parseInstant() for
/// `text` and `zone`. Refused when that is no time, or still to come.
Result<SignRequest> requestSaidAt(SignRequest request, const QString& text, const QTimeZone& zone);

/// What adds a sign-off that was recorded for somebody without a key (see recordedSignOff), with its proof, where there is
/// one. Refused when the file is larger than 10 MB.
Result<ChangeSet> recordedSignOffChanges(SignOff signOff, const std::optional<ProofFile>& proof);

} // namespace readiness
