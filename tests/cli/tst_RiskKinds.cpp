#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

/// The verbs that know no kind of record by name, on risks, issues, assumptions and components.
class tst_RiskKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_jana = std::make_unique<CommandLine>();
        makeToyProject(*m_jana);
        m_jana->setNow(u"2027-02-02T09:00:00Z"_s);
        done(
            {u"add"_s, kToy, u"risk"_s, u"title=Data are late"_s, u"inherent_probability=4"_s, u"inherent_impact=4"_s});
        done({u"add"_s, kToy, u"risk"_s, u"title=The hall is cold"_s, u"inherent_probability=2"_s,
              u"inherent_impact=1"_s});
        done({u"add"_s, kToy, u"issue"_s, u"title=Nobody can sign in"_s, u"stops_critical_process=yes"_s});
        done({u"add"_s, kToy, u"component"_s, u"title=Monthly report"_s, u"may_break=yes"_s});
    }

    void risksAreFoundByTheirScore()
    {
        const QJsonArray high =
            m_jana->run({u"list"_s, kToy, u"risk"_s, u"--where"_s, u"current_score >= 12"_s, u"--json"_s}).array();
        QCOMPARE(high.size(), 1);
        QCOMPARE(high[0][u"ref"].toString(), u"R-001"_s);
        done({u"set"_s, kToy, u"R-001"_s, u"current_probability=1"_s});
        QCOMPARE(m_jana->run({u"show"_s, kToy, u"R-001"_s, u"--json"_s}).object()[u"current_score"].toInt(), 4);
    }

    void aRatingBeyondTheScaleIsRefused()
    {
        const Outcome refused = m_jana->run({u"set"_s, kToy, u"R-001"_s, u"inherent_impact=11"_s});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.error().contains(u"10"_s), qPrintable(refused.error()));
    }

    void whatTheRegisterLacksIsChecked()
    {
        QCOMPARE(rulesOf(u"R-001"_s), QStringList{u"RW-033"_s});
        QCOMPARE(rulesOf(u"R-002"_s), QStringList());
        QCOMPARE(rulesOf(u"I-001"_s), QStringList{u"S3-08-workaround"_s});
        QVERIFY(rulesOf(u"CP-001"_s).contains(u"S0-06"_s));
        done({u"set"_s, kToy, u"CP-001"_s, u"contingency_plan=Add it up by hand"_s});
        QVERIFY(!rulesOf(u"CP-001"_s).contains(u"S0-06"_s));
    }

    void aBlockerHoldsUpItsGateUntilItsWorkaroundIsAccepted()
    {
        done({u"add"_s, kToy, u"criterion"_s, u"gate=G-001"_s, u"title=No blocker"_s, u"metric=open_blockers"_s,
              u"comparison=at_most"_s, u"threshold=0"_s});
        QCOMPARE(isBlockerCriterionMet(), false);
        done({u"set"_s, kToy, u"I-001"_s, u"workaround=Sign in at the hall"_s});
        QCOMPARE(isBlockerCriterionMet(), false);
        done({u"set"_s, kToy, u"I-001"_s, u"workaround_accepted_by=Jana Weiß"_s});
        QCOMPARE(isBlockerCriterionMet(), true);
    }

    void removingIsTakenBack()
    {
        done({u"remove"_s, kToy, u"R-002"_s});
        QCOMPARE(m_jana->run({u"list"_s, kToy, u"risk"_s, u"--json"_s}).array().size(), 1);
        done({u"undo"_s, kToy});
        QCOMPARE(m_jana->run({u"list"_s, kToy, u"risk"_s, u"--json"_s}).array().size(), 2);
    }

    void aListGoesOutAndComesBack()
    {
        done({u"export"_s, kToy, u"-o"_s, u"risks.csv"_s, u"--kind"_s, u"risk"_s});
        const QByteArray list = m_jana->read(u"risks.csv"_s);
        QVERIFY2(list.contains("Data are late"), list.constData());
        m_jana->write(u"risks.csv"_s, QByteArray(list).replace("The hall is cold", "The hall is dark"));
        done({u"import"_s, kToy, u"risks.csv"_s, u"--as"_s, u"risk"_s});
        const QJsonObject risk = m_jana->run({u"show"_s, kToy, u"R-002"_s, u"--json"_s}).object();
        QCOMPARE(risk[u"title"].toString(), u"The hall is dark"_s);
        QCOMPARE(risk[u"inherent_probability"].toInt(), 2);
    }

    void listsOfOthersBecomeIssues()
    {
        m_jana->write(u"log.csv"_s, "Title,Severity,Due\nThe printer is mute,High,T-7\n");
        done({u"import"_s, kToy, u"log.csv"_s, u"--as"_s, u"issue"_s});
        const QJsonObject issue = m_jana->run({u"show"_s, kToy, u"I-002"_s, u"--json"_s}).object();
        QCOMPARE(issue[u"severity"].toString(), u"high"_s);
        QCOMPARE(issue[u"due"].toString(), u"T-7"_s);
    }

private:
    void done(const QStringList& arguments)
    {
        const Outcome outcome = m_jana->run(arguments);
        QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.error()));
    }
    QStringList rulesOf(const QString& ref) const
    {
        QStringList rules;
        for (const QJsonValue& problem : m_jana->run({u"check"_s, kToy, u"--json"_s}).object()[u"problems"].toArray()) {
            if (problem[u"ref"].toString() == ref)
                rules += problem[u"rule"].toString();
        }
        return rules;
    }
    bool isBlockerCriterionMet() const
    {
        for (const QJsonValue& criterion :
             m_jana->run({u"gate"_s, kToy, u"--json"_s}).object()[u"criteria"].toArray()) {
            if (criterion[u"title"].toString() == u"No blocker")
                return criterion[u"met"].toBool();
        }
        return false;
    }

    std::unique_ptr<CommandLine> m_jana;
};

READINESS_TEST(tst_RiskKinds)
#include "tst_RiskKinds.moc"
