#include "core/model/Records.h"
#include "core/playbook/PlaybookLibrary.h"
#include "core/rules/Check.h"
#include "core/rules/PathAdvice.h"
#include "core/rules/UpgradeMachine.h"
#include "core/rules/UpgradeStanding.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

enum Mark {
    Hard,  ///< [H]: something is computed that blocks or refuses
    Other, ///< a recommendation, or a fact
};

struct TracedRule {
    const char* rule;
    Mark mark;
    const char* by; ///< what implements it, see Implementations
};

/// Every rule of the source documents, with what implements it: `check:ID`, `guard:STEP` (of a table of upgrades),
/// `state:FROM/STEP`, `timer:OUTCOME`, `advice:SCENARIO or STEP`, `item:KEY` (of a playbook) and `record:KEY`. Of
/// items, one or two that hold the rule stand for all.
constexpr TracedRule kRules[] = {
    {"S0-01", Other, "item:prep-phases"},
    {"S0-02", Hard, "check:S0-02 check:S0-02-risk"},
    {"S0-03", Hard, "check:S0-03 item:prep-team item:prep-test-resources"},
    {"S0-04", Other, "check:S0-04"},
    {"S0-05", Other, "check:S0-05"},
    {"S0-06", Hard, "check:S0-06"},
    {"S0-07", Hard, "check:S0-07 check:S0-07-plan check:S0-07-scenario"},
    {"S0-08", Other, "check:S0-08"},
    {"S0-09", Other, "check:S0-09"},
    {"S0-10", Hard, "guard:accepted"},
    {"S0-11", Other, "check:S0-11 item:uat-custom-code"},
    {"S0-12", Hard, "guard:data_upgrade_started check:S0-12"},
    {"S0-13", Other, "guard:data_upgrade_started state:not_started/old_version_verified item:te-restore"},
    {"S0-14", Other, "state:data_upgrading/data_upgraded item:tu-run item:tu-performance"},
    {"S0-15", Hard, "guard:data_upgrade_started"},
    {"S0-16", Hard, "check:S0-16"},
    {"S0-17", Other, "item:roll-training"},
    {"S0-18", Hard, "guard:data_upgrade_started check:S0-18 check:S0-18-taken"},
    {"S0-19", Other, "guard:data_upgrade_started check:S0-19"},
    {"S0-20", Other, "check:S0-20 check:S0-20-duration state:validation/rolled_back"},
    {"S0-21", Other, "check:S0-21"},

    {"S1-01", Other, "guard:start"},
    {"S1-02", Other, "check:S1-02 record:release-10-0-4"},
    {"S1-03", Other, "check:S1-03"},
    {"S1-04", Hard, "guard:start check:S1-04"},
    {"S1-05", Hard, "guard:start"},
    {"S1-06", Hard, "guard:start item:dev-clean-run"},
    {"S1-07", Hard, "guard:start"},
    {"S1-08", Other, "item:sbr-two-views"},
    {"S1-09", Other, "timer:OldUntouched"},
    {"S1-10", Other, "timer:OldIsPrimary"},
    {"S1-11", Other, "timer:NothingHappens"},
    {"S1-12", Hard, "check:S1-12 state:committed/post_upgrade_done item:sbc-measurements"},
    {"S1-13", Hard, "guard:start"},
    {"S1-14", Other, "item:aft-sandboxes"},
    {"S1-15", Other, "record:dvt-mrprocessservice state:data_upgrading/resumed"},
    {"S1-16", Other, "item:code-environment item:code-81-package"},

    {"S2-01", Other, "item:scn-platform-application"},
    {"S2-02", Other, "advice:scenario-1 advice:production-apply"},
    {"S2-03", Hard, "advice:scenario-2"},
    {"S2-04", Other, "advice:scenario-3 guard:requested"},
    {"S2-05", Hard, "advice:scenario-4"},
    {"S2-06", Other, "advice:code-upgrade"},
    {"S2-07", Other, "advice:development-service advice:development-map-main"},
    {"S2-08", Other, "advice:development-data-copy"},
    {"S2-09", Hard, "guard:requested check:S2-09 check:S2-09-advice check:S2-09-request advice:sandbox-request"},
    {"S2-10", Other, "advice:production-detach state:requested/old_detached"},
    {"S2-11", Other, "advice:production-validate state:committed/old_retired"},

    {"S3-01", Other, "item:readiness-production-and-administrators item:hypercare-next-wave"},
    {"S3-02", Other, "check:S3-02-licences check:S3-02-training item:cutover-entrance-test-exits"},
    {"S3-03", Other, "item:review-assess-early"},
    {"S3-04", Hard, "check:S3-04"},
    {"S3-05", Other, "item:review-needs-met item:review-earlier-reviews"},
    {"S3-06", Other, "check:S3-06 check:S3-06-timing"},
    {"S3-07", Other, "item:review-self-review"},
    {"S3-08", Hard,
     "check:S3-08-action check:S3-08-answer check:S3-08-confirmed check:S3-08-finding check:S3-08-owner "
     "check:S3-08-reason check:S3-08-workaround"},
    {"S3-09", Other, "check:S3-09 check:S3-09-knowledge check:S3-09-support check:S3-09-versions"},
    {"S3-10", Other, "check:S3-10 check:S3-10-updates"},
    {"S3-11", Other, "item:ax-collation item:ax-warehouse-app"},
    {"S3-12", Other, "item:production-users-and-roles"},
};

/// The rule that an id belongs to: "S0-07" of "S0-07-plan"; empty for ours.
QString ruleOf(const QString& id)
{
    static const QRegularExpression rule(u"^S[0-3]-\\d\\d"_s);
    return rule.match(id).captured();
}

QString keyOf(UpgradeStep step) { return QString::fromLatin1(choicesOf<UpgradeStep>()[std::size_t(step)].key); }

/// What the program has, by rule. `computed` is complete: each of it has to be in the table above.
struct Implementations {
    QHash<QString, QSet<QString>> computed, named;

    Implementations()
    {
        for (const Check& check : allChecks())
            compute(QString::fromLatin1(check.rule), u"check:"_s + QString::fromLatin1(check.rule));
        addTables();
        addTimer();
        addAdvice();
        for (const QString& id : PlaybookLibrary().ids())
            addPlaybook(PlaybookLibrary().load(id).value());
    }

    bool has(const QString& rule, const QString& what) const
    {
        return computed[rule].contains(what) || named[rule].contains(what);
    }

private:
    void compute(const QString& id, const QString& what)
    {
        if (const QString rule = ruleOf(id); !rule.isEmpty())
            computed[rule].insert(what);
    }

    /// The rows of the tables have no rule of their own: any rule of their document may name them.
    void addTables()
    {
        for (const UpgradeProcess process :
             {UpgradeProcess::SelfService, UpgradeProcess::ServiceTeam, UpgradeProcess::OnPremises}) {
            const UpgradeTable& table = upgradeTable(process);
            for (const StepGuard& guard : table.guards) {
                for (const QString& rule : QString::fromLatin1(guard.rule).split(u", "_s))
                    compute(rule, u"guard:"_s + keyOf(guard.step));
            }
            for (const TracedRule& rule : kRules) {
                if (qstrncmp(rule.rule, table.source, 2) != 0)
                    continue;
                for (const UpgradeTransition& row : table.transitions)
                    named[QString::fromLatin1(rule.rule)].insert(
                        u"state:%1/%2"_s.arg(upgradeStateKey(row.from), keyOf(row.step)));
            }
        }
    }

    void addTimer()
    {
        const std::pair<TimerOutcome, const char*> outcomes[] = {{TimerOutcome::OldUntouched, "OldUntouched"},
                                                                 {TimerOutcome::OldIsPrimary, "OldIsPrimary"},
                                                                 {TimerOutcome::NothingHappens, "NothingHappens"}};
        static const QRegularExpression inBrackets(u"\\((S1-\\d\\d)\\)"_s);
        for (const auto& [outcome, name] : outcomes)
            compute(inBrackets.match(timerOutcomeText(outcome)).captured(1), u"timer:"_s + QString::fromLatin1(name));
    }

    /// Every answer that leads elsewhere.
    void addAdvice()
    {
        using enum OperationsRelease;
        for (const OperationsRelease source : {Ax2012, February2016, May2016, August2016, Release1611}) {
            for (unsigned answers = 0; answers < 128; ++answers) {
                const auto answer = [answers](int bit) { return answers >> bit & 1u ? Answer::Yes : Answer::No; };
                Advice advice;
                advice.source = source;
                advice.target = answer(6) == Answer::Yes ? Newer : Release1611;
                advice.isLive = answer(0);
                advice.hasCustomCode = answer(1);
                advice.applicationPlatform = advice.applicationFoundation = advice.directory = advice.testEssentials =
                    answer(2);
                advice.isSpecificIssue = answer(3);
                advice.isTimeShort = answer(4);
                advice.isPlatformEnough = answer(5);
                const PathAdvice path = pathAdvice(advice);
                compute(path.rule, u"advice:scenario-%1"_s.arg(path.scenario));
                if (path.code.isInTable)
                    compute(u"S2-06"_s, u"advice:code-upgrade"_s);
                for (const AdvisedStep& step : path.steps)
                    compute(step.rule, u"advice:"_s + step.key);
            }
        }
    }

    void addPlaybook(const Playbook& playbook)
    {
        for (const PlaybookItem& item : playbook.items) {
            for (const QString& source : item.sources)
                named[source].insert(u"item:"_s + item.key);
        }
        for (const PlaybookRecord& record : playbook.records) {
            for (const TracedRule& rule : kRules) { // named in whichever text it has
                for (const QJsonValue& value : record.values) {
                    if (value.toString().contains(QString::fromLatin1(rule.rule)))
                        named[QString::fromLatin1(rule.rule)].insert(u"record:"_s + record.key);
                }
            }
        }
    }
};

} // namespace

/// That every rule of the source documents is held by something that the program has.
class tst_RuleTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noRuleIsLeftOut()
    {
        QStringList expected, traced;
        for (const auto& [document, count] : {std::pair(0, 21), {1, 16}, {2, 11}, {3, 12}}) {
            for (int number = 1; number <= count; ++number)
                expected += u"S%1-%2"_s.arg(document).arg(number, 2, 10, QChar(u'0'));
        }
        for (const TracedRule& rule : kRules)
            traced += QString::fromLatin1(rule.rule);
        QCOMPARE(traced, expected);
    }

    void whatTheTableNamesIsThere_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("by");
        QTest::addColumn<bool>("isHard");
        for (const TracedRule& rule : kRules)
            QTest::newRow(rule.rule) << QString::fromLatin1(rule.rule) << QString::fromLatin1(rule.by)
                                     << (rule.mark == Hard);
    }

    void whatTheTableNamesIsThere()
    {
        QFETCH(QString, rule);
        QFETCH(QString, by);
        QFETCH(bool, isHard);
        const QStringList names = by.split(u' ');
        for (const QString& name : names)
            QVERIFY2(m_has.has(rule, name), qPrintable(name));
        static const QRegularExpression computed(u"(check|guard|advice):"_s);
        QVERIFY2(!isHard || by.contains(computed), "A hard rule is not computed");
    }

    void whatIsComputedNamesARuleOfTheTable()
    {
        QSet<QString> rules;
        for (const TracedRule& rule : kRules) {
            rules.insert(QString::fromLatin1(rule.rule));
            const QString by = QString::fromLatin1(rule.by);
            for (const QString& what : m_has.computed[QString::fromLatin1(rule.rule)]) {
                if (!what.startsWith(u"advice:"))
                    QVERIFY2(by.split(u' ').contains(what), qPrintable(QString::fromLatin1(rule.rule) + u' ' + what));
            }
        }
        for (const QString& rule : m_has.computed.keys())
            QVERIFY2(rules.contains(rule), qPrintable(rule));
    }

private:
    const Implementations m_has;
};

READINESS_TEST(tst_RuleTrace)
#include "tst_RuleTrace.moc"
