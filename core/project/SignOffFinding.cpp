#include "core/project/SignOffFinding.h"

#include "core/store/History.h"

namespace readiness {

Result<SignOffFinding> findSignOff(Store& store, const Snapshot& now, const SignOff& signOff,
                                   const QSet<QByteArray>& confirmedKeys)
{
    const QByteArray key = QByteArray::fromHex(signOff.publicKey.toLatin1());
    SignOffFinding finding{SignOffStates(now).validity(signOff.id), confirmedKeys.contains(key), {}};
    if (finding.validity != SignOffValidity::Changed)
        return finding;
    QByteArrayList tips;
    for (const QString& tip : signOff.tips.split(u' ', Qt::SkipEmptyParts))
        tips += QByteArray::fromHex(tip.toLatin1());
    const auto signedState = History(store).at(tips);
    if (!signedState)
        return tl::unexpected(signedState.error());
    finding.changed = differences(SignedScope::of(signOff), **signedState, now);
    return finding;
}

} // namespace readiness
