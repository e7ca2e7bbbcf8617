#pragma once

#include "core/base/Result.h"
#include "core/sign/SecretKey.h"
#include "core/sign/SignedContent.h"

namespace readiness {

/// The newest transactions as sign-offs and completed reviews hold them: hexadecimal, joined by blanks.
QString tipsText(const std::vector<QByteArray>& tips);

/// What a person signs, and as what.
struct SignRequest {
    SignedScope scope;
    QString role;    ///< of the signer, such as "Sponsor"
    QString meaning; ///< what the signature says, such as "Approved for go-live"
    QString tips;    ///< see tipsText()
    Instant signedAt;
    int offsetMinutes = 0; ///< of the signer's local time from UTC
};

/// What signOff() would refuse, before anybody is asked for a passphrase: the subject does not exist, role or meaning is
/// missing, or conflicts in scope are undecided.
Result<> checkSignRequest(const Snapshot& snapshot, const SignRequest& request);

/// The sign-off, ready to be added to the project (its id is new, its number still to be given); or why nothing can be
/// signed.
Result<SignOff> signOff(const Snapshot& snapshot, const SignRequest& request, const SecretKey& key);

/// The sign-off of somebody without a key, as `recordedBy` was told it: it names the content like any other, but nobody's
/// signature binds it. The evidence (a mail, a scan) is attached to the record. Refused as signOff() is, and where the
/// name is missing.
Result<SignOff> recordedSignOff(const Snapshot& snapshot, const SignRequest& request, const QString& signer,
                                const QString& recordedBy);

/// Whether the signature of the record is good: every value of it is what the holder of its key signed for this project.
bool isSignatureGood(const SignOff& signOff, const RecordId& projectId);

/// SHA-256 of the content in scope as sign-offs hold it, in hexadecimal digits; a text of its own where the subject does
/// not exist, so that no sign-off of it is current.
QString contentHashText(const SignedContent& content, const SignedScope& scope);

} // namespace readiness
