#include "core/rules/PathAdvice.h"

#include "core/base/CoreText.h"
#include "core/rules/AdvisedSteps.h"

#include <algorithm>

namespace readiness {

namespace {

using namespace Qt::StringLiterals;
using Product = OperationsRelease;

struct CodeRow {
    Product source, target;
    bool isNeeded;
};

// The eight rows of S2-06; that of AX 2012 is for every release of Operations.
constexpr CodeRow kCodeRows[] = {
    {Product::February2016, Product::May2016, true}, {Product::February2016, Product::August2016, true},
    {Product::May2016, Product::August2016, false},  {Product::February2016, Product::Release1611, true},
    {Product::May2016, Product::Release1611, true},  {Product::August2016, Product::Release1611, true},
    {Product::Release1611, Product::Newer, false},
};

const CodeRow* rowOf(Product source, Product target)
{
    const auto row =
        std::ranges::find_if(kCodeRows, [&](const CodeRow& r) { return r.source == source && r.target == target; });
    return row == std::end(kCodeRows) ? nullptr : row;
}

bool isKnown(const Advice& advice) { return advice.source != Product::Unknown && advice.target != Product::Unknown; }

QString contradictionOf(const Advice& advice)
{
    if (advice.target == Product::Ax2012)
        return CoreText::tr("AX 2012 is where one comes from, not where one goes.");
    const bool isForward = advice.source < advice.target || advice.target == Product::Newer;
    return isKnown(advice) && !isForward ? CoreText::tr("The target is not newer than the source.") : QString();
}

/// The answers, and which of those that were asked for are missing.
class Questions {
public:
    explicit Questions(QStringList& unanswered) : m_unanswered(unanswered) {}

    Answer ask(const char* field, Answer answer)
    {
        if (const QString key = QString::fromLatin1(field); answer == Answer::Unknown && !m_unanswered.contains(key))
            m_unanswered += key;
        return answer;
    }

private:
    QStringList& m_unanswered;
};

/// Whether one of the four models of the platform is customised. One is enough; else all have to be known.
Answer customisedPlatform(const Advice& advice, Questions& questions)
{
    const std::pair<const char*, Answer> models[] = {{"application_platform", advice.applicationPlatform},
                                                     {"application_foundation", advice.applicationFoundation},
                                                     {"directory", advice.directory},
                                                     {"test_essentials", advice.testEssentials}};
    if (std::ranges::find(models, Answer::Yes, [](const auto& model) { return model.second; }) != std::end(models))
        return Answer::Yes;
    Answer answer = Answer::No;
    for (const auto& [field, model] : models)
        answer = questions.ask(field, model) == Answer::Unknown ? Answer::Unknown : answer;
    return answer;
}

/// Whether only a hotfix is wanted: for a specific issue, and because a full update does not go (S2-02).
Answer isHotfixWanted(const Advice& advice, Questions& questions)
{
    if (advice.isSpecificIssue == Answer::No || advice.isTimeShort == Answer::No)
        return Answer::No;
    const Answer issue = questions.ask("specific_issue", advice.isSpecificIssue);
    const Answer time = issue == Answer::Yes ? questions.ask("time_short", advice.isTimeShort) : Answer::Unknown;
    return issue == Answer::Yes && time == Answer::Yes ? Answer::Yes : Answer::Unknown;
}

void choose(PathAdvice& made, int scenario, const char* rule, const QString& reason, bool isReading = false)
{
    made.scenario = scenario;
    made.rule = QString::fromLatin1(rule);
    made.reason = reason;
    made.isReading = isReading;
}

/// The full update: for those who have something to lose, through every environment; for others, of the code.
void chooseFull(PathAdvice& made, const Advice& advice, Questions& questions, const QString& platform = {})
{
    switch (questions.ask("live", advice.isLive)) {
    case Answer::Unknown: return;
    case Answer::No:
        return choose(made, 2, "S2-03",
                      platform.isEmpty() ? CoreText::tr("Nobody is live and production is not configured: the code is "
                                                        "upgraded, and production is deployed with it.")
                                         : platform,
                      !platform.isEmpty());
    case Answer::Yes: break;
    }
    choose(made, 3, platform.isEmpty() ? "S2-04" : "S2-05",
           platform.isEmpty()
               ? CoreText::tr("Live or configured production: platform and application go to the latest, "
                              "code first (scenario 2), then data, sandbox and production.")
               : platform,
           !platform.isEmpty());
}

/// Whether the application stays as it is on the way: where the document asks for the code upgrade, it does not.
Answer staysApplication(const Advice& advice)
{
    const CodeUpgrade code = codeUpgrade(advice.source, advice.target, Answer::Yes);
    return code.answer == Answer::Yes ? Answer::No : Answer::Yes;
}

void chooseScenario(PathAdvice& made, const Advice& advice)
{
    Questions questions(made.unanswered);
    switch (isHotfixWanted(advice, questions)) {
    case Answer::Unknown: return;
    case Answer::Yes:
        return choose(made, 1, "S2-02",
                      CoreText::tr("One or a few hotfixes for a specific issue, because time or cost forbid a full "
                                   "update."));
    case Answer::No: break;
    }
    if (!isKnown(advice) || !made.contradiction.isEmpty())
        return;
    if (staysApplication(advice) == Answer::No)
        return chooseFull(made, advice, questions);
    // The update of August 2016 is of the platform only.
    const Answer isPlatform =
        advice.target == Product::August2016 ? Answer::Yes : questions.ask("platform_enough", advice.isPlatformEnough);
    if (isPlatform != Answer::Yes)
        return isPlatform == Answer::No ? chooseFull(made, advice, questions) : void();
    switch (customisedPlatform(advice, questions)) {
    case Answer::Unknown: return;
    case Answer::No:
        return choose(
            made, 4, "S2-05",
            CoreText::tr("Platform only, in place: none of its four models is customised. No code upgrade, no "
                         "data scripts."));
    case Answer::Yes: break;
    }
    chooseFull(made, advice, questions,
               CoreText::tr("A model of the platform is customised, so that it is not updated in place; the document "
                            "promises guidance and gives none: scenarios 2 and 3."));
}

} // namespace

CodeUpgrade codeUpgrade(OperationsRelease source, OperationsRelease target, Answer hasCustomCode)
{
    if (hasCustomCode == Answer::No)
        return {Answer::No, CoreText::tr("Without custom code, the code upgrade service is not required."), false,
                true};
    if (source == Product::Unknown || target == Product::Unknown || target == Product::Ax2012)
        return {Answer::Unknown, CoreText::tr("Source and target are not both known."), false, false};
    const auto said = [](bool isNeeded, bool isReading) -> CodeUpgrade {
        return {isNeeded ? Answer::Yes : Answer::No,
                isNeeded
                    ? CoreText::tr("Between these releases, custom code has to go through the code upgrade service.")
                    : CoreText::tr("Between these releases, the code upgrade service is not needed."),
                isReading, !isReading};
    };
    if (source == Product::Ax2012)
        return said(true, false);
    if (const CodeRow* row = rowOf(source, target))
        return said(row->isNeeded, false);
    if (source < Product::Release1611 && target == Product::Newer)
        return said(rowOf(source, Product::Release1611)->isNeeded, true); // by way of 1611
    return {Answer::Unknown, CoreText::tr("The document does not say it of these releases."), false, false};
}

PathAdvice pathAdvice(const Advice& advice)
{
    PathAdvice made;
    made.contradiction = contradictionOf(advice);
    made.code = codeUpgrade(advice.source, advice.target, advice.hasCustomCode);
    if (advice.source == Product::Unknown)
        made.unanswered += u"source"_s;
    if (advice.target == Product::Unknown)
        made.unanswered += u"target"_s;
    chooseScenario(made, advice);
    const bool hasCode = made.scenario == 2 || made.scenario == 3;
    if (hasCode && advice.hasCustomCode == Answer::Unknown)
        made.unanswered += u"custom_code"_s;
    if (made.scenario == 1)
        made.unanswered.clear(); // a hotfix is of the release that one has
    made.steps = advisedSteps(made);
    return made;
}

QString adviceActorText(AdviceActor actor)
{
    switch (actor) {
    case AdviceActor::Developer: return CoreText::tr("Developer", "who acts in an upgrade");
    case AdviceActor::Customer: return CoreText::tr("Project team", "who acts in an upgrade");
    case AdviceActor::ServiceTeam: return CoreText::tr("Service team", "who acts in an upgrade");
    case AdviceActor::Users: break;
    }
    return CoreText::tr("Users", "who acts in an upgrade");
}

QString advicePlaceText(AdvicePlace place)
{
    switch (place) {
    case AdvicePlace::Development: return CoreText::tr("Development", "where an upgrade takes place");
    case AdvicePlace::Sandbox: return CoreText::tr("Sandbox", "where an upgrade takes place");
    case AdvicePlace::Production: break;
    }
    return CoreText::tr("Production", "where an upgrade takes place");
}

QString scenarioText(int scenario)
{
    switch (scenario) {
    case 1: return CoreText::tr("Scenario 1: single hotfixes");
    case 2: return CoreText::tr("Scenario 2: upgrade of the code");
    case 3: return CoreText::tr("Scenario 3: platform and application to the latest");
    case 4: return CoreText::tr("Scenario 4: platform only, in place");
    default: return {};
    }
}

} // namespace readiness
