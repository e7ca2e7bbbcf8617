#include "core/sign/SignOffStates.h"

namespace readiness {

bool isRecorded(const SignOff& signOff)
{
    return !signOff.recordedBy.isEmpty() && signOff.publicKey.isEmpty() && signOff.signature.isEmpty();
}

SignOffStates::SignOffStates(const Snapshot& snapshot)
{
    const std::vector<const SignOff*> signOffs = snapshot.all<SignOff>();
    if (signOffs.empty())
        return;
    const SignedContent content(snapshot);
    QHash<std::pair<int, RecordId>, QString> hashes;
    for (const SignOff* signOff : signOffs) {
        QString& hash = hashes[{int(signOff->scope), signOff->subject}];
        if (hash.isNull())
            hash = contentHashText(content, SignedScope::of(*signOff));
        const bool isGood = isRecorded(*signOff) || isSignatureGood(*signOff, snapshot.projectId());
        const SignOffValidity validity = !isGood                        ? SignOffValidity::Invalid
                                         : hash == signOff->contentHash ? SignOffValidity::Valid
                                                                        : SignOffValidity::Changed;
        m_validities.insert(signOff->id, validity);
        if (validity == SignOffValidity::Valid && signOff->scope != SignOffScope::Report
            && content.hasSubject(SignedScope::of(*signOff)))
            m_valid[signOff->subject].push_back(signOff);
    }
}

} // namespace readiness
