#pragma once

#include "core/model/Advice.h"

#include <QStringList>

namespace readiness {

/// Whether the code upgrade service is needed, as S2-06 says.
struct CodeUpgrade {
    Answer answer{};        ///< Unknown: the document has no row for it, or the releases are not known
    QString reason;         ///< a sentence
    bool isReading = false; ///< put together from rows of the document: ours
    bool isInTable = false; ///< a row of the document says so
};

/// For custom code; of no custom code nothing is needed.
CodeUpgrade codeUpgrade(OperationsRelease source, OperationsRelease target, Answer hasCustomCode);

enum class AdviceActor { Developer, Customer, ServiceTeam, Users };
enum class AdvicePlace { Development, Sandbox, Production };

/// One step of the way, to become a task of the cutover plan.
struct AdvisedStep {
    QString key; ///< names it among the steps of one advice, for good: "production-deploy"
    QString title;
    AdviceActor actor{};
    AdvicePlace place{};
    bool isDowntime = false;
    std::optional<int> limitMinutes; ///< that it takes at most, together with the other steps of its place with a limit
    QString rule;                    ///< "S2-10"

    bool operator==(const AdvisedStep&) const = default;
};

/// What follows from the answers of an Advice: the scenario of S2-02 to S2-05, why, and its steps.
struct PathAdvice {
    int scenario = 0;       ///< 1 to 4; 0: an answer is missing, or they contradict each other
    QString rule;           ///< "S2-04"
    QString reason;         ///< a sentence
    bool isReading = false; ///< where S2 says nothing: ours
    QStringList unanswered; ///< keys of the fields of Advice that the scenario or its steps wait for
    QString contradiction;  ///< a sentence, where the releases cannot be
    CodeUpgrade code;
    std::vector<AdvisedStep> steps; ///< in their order; none without a scenario
};

PathAdvice pathAdvice(const Advice& advice);

QString adviceActorText(AdviceActor actor);
QString advicePlaceText(AdvicePlace place);
/// "Scenario 3: platform and application to the latest"; empty for 0.
QString scenarioText(int scenario);

} // namespace readiness
