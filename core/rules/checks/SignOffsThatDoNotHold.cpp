#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace readiness::checks {

using namespace Qt::StringLiterals;

namespace {

/// Whoever signs the same again replaces what they signed before.
std::vector<const SignOff*> latestOfEachSigner(const Snapshot& snapshot)
{
    const std::vector<const SignOff*> signOffs = snapshot.all<SignOff>();
    const auto placeOf = [](const SignOff& signOff) {
        return std::tuple(signOff.scope, signOff.subject, signOff.publicKey);
    };
    std::map<std::tuple<SignOffScope, RecordId, QString>, const SignOff*> latest;
    for (const SignOff* signOff : signOffs) {
        const SignOff*& known = latest[placeOf(*signOff)];
        if (!known || known->signedAt <= signOff->signedAt)
            known = signOff;
    }
    std::vector<const SignOff*> found;
    std::copy_if(signOffs.begin(), signOffs.end(), std::back_inserter(found),
                 [&](const SignOff* signOff) { return latest[placeOf(*signOff)] == signOff; });
    return found;
}

} // namespace

std::vector<Problem> signOffsThatDoNotHold(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const SignOff* signOff : latestOfEachSigner(assessment.snapshot())) {
        switch (assessment.signOffs().validity(signOff->id)) {
        case SignOffValidity::Valid: break;
        case SignOffValidity::Changed:
            problems.push_back({{},
                                Severity::Advice,
                                RecordKind::SignOff,
                                signOff->id,
                                CoreText::tr("It does not count any more: what was signed has changed since."),
                                CoreText::tr("Have it signed again")});
            break;
        case SignOffValidity::Invalid:
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::SignOff,
                                signOff->id,
                                CoreText::tr("It does not count: this is not what its signer signed."),
                                CoreText::tr("Find out who altered it, and have it signed again")});
            break;
        }
    }
    return problems;
}

} // namespace readiness::checks
