#include "core/model/Records.h"
#include "core/playbook/NewProject.h"
#include "core/playbook/OwnPlaybook.h"
#include "core/playbook/PlaybookFault.h"
#include "core/playbook/PlaybookReader.h"
#include "core/playbook/PlaybookWriter.h"
#include "core/playbook/SuggestedRisks.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

PlaybookRisk risk(const QString& key, const QString& title, const QString& area = {})
{
    PlaybookRisk risk;
    risk.key = key;
    risk.origin = u"one/"_s + key;
    risk.title = title;
    risk.area = area;
    risk.kind = u"threat"_s;
    risk.response = u"mitigate"_s;
    risk.probability = 3;
    risk.impact = 4;
    return risk;
}

Playbook playbook(const QString& id, std::vector<PlaybookRisk> risks)
{
    Playbook playbook;
    playbook.id = id;
    playbook.title = id;
    playbook.version = u"1.0"_s;
    playbook.productFamily = u"other"_s;
    playbook.parts = QStringList{id};
    playbook.areas = {{u"data"_s, u"Data"_s, {}}};
    playbook.gates = {{u"go"_s, u"Go"_s, {}, {}, true, {}}};
    playbook.risks = std::move(risks);
    return playbook;
}

SnapshotPtr projectWithRisks(const std::vector<Playbook>& playbooks, bool withRisks = false)
{
    NewProject wanted{u"Toys"_s, {}, at(u"2027-03-01T07:00:00Z"), u"Europe/Berlin"_s};
    wanted.withRisks = withRisks;
    return applied(*SnapshotBuilder(RecordId{1, 1}).finish(), projectFromPlaybooks(wanted, playbooks).value()).value();
}

} // namespace

/// Typical risks of playbooks: suggested, never forced.
class tst_SuggestedRisks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewProjectHasNoneUnlessTheyAreWanted()
    {
        const Playbook one = playbook(u"one"_s, {risk(u"late"_s, u"Too late"_s, u"data"_s)});
        QCOMPARE(projectWithRisks({one})->table(RecordKind::Risk).size(), 0);
        const SnapshotPtr project = projectWithRisks({one}, true);
        QCOMPARE(project->table(RecordKind::Risk).size(), 1);
        const Risk& late = *project->all<Risk>().front();
        QCOMPARE(late.title, u"Too late"_s);
        QCOMPARE(late.area, Id<Area>(project->all<Area>().front()->id));
        QVERIFY((late.inherent == RiskRating{3, 4}));
        QVERIFY(late.response == RiskResponse::Mitigate && late.status == RiskStatus::Identified);
        QVERIFY(late.owner.isNull());
    }

    void whatTwoPlaybooksShareIsSuggestedOnce()
    {
        const Playbook one = playbook(u"one"_s, {risk(u"late"_s, u"Too late"_s), risk(u"slow"_s, u"Too slow"_s)});
        const Playbook two = playbook(u"two"_s, {risk(u"late"_s, u"Far too late"_s)});
        const auto suggested = suggestedRisks(*projectWithRisks({one}), {one, two});
        QCOMPARE(suggested.size(), std::size_t(2));
        QCOMPARE(suggested[0].risk.title, u"Too late"_s);
        QCOMPARE(suggested[0].playbook, u"one"_s);
    }

    void whatIsThereIsKnownByItsOrigin()
    {
        const Playbook one = playbook(u"one"_s, {risk(u"late"_s, u"Too late"_s), risk(u"slow"_s, u"Too slow"_s)});
        SnapshotPtr project = projectWithRisks({one});
        project = applied(*project, addRisks(*project, {suggestedRisks(*project, {one})[0]})).value();
        ChangeSet renamed;
        renamed.set(RecordKind::Risk, project->all<Risk>().front()->id, riskType().field(u"title")->number,
                    Value(u"Later than we can bear"_s));
        project = applied(*project, renamed).value();
        const auto suggested = suggestedRisks(*project, {one});
        QCOMPARE(suggested[0].present, project->all<Risk>().front()->id);
        QVERIFY(suggested[1].present.isNull());
        const ChangeSet all = addRisks(*project, suggested);
        QCOMPARE(all.changes.size(), std::size_t(1));
        QCOMPARE(all.origin, u"one"_s);
        project = applied(*project, all).value();
        QVERIFY(addRisks(*project, suggestedRisks(*project, {one})).isEmpty());
    }

    void whatWasMadeByHandIsKnownByItsTitle()
    {
        const Playbook one = playbook(u"one"_s, {risk(u"late"_s, u"Too late"_s)});
        ProjectBuilder project;
        project.add<Risk>([](Risk& risk) { risk.title = u"TOO LATE"_s; });
        QVERIFY(!suggestedRisks(*project.build(), {one})[0].present.isNull());
    }

    void anAreaThatTheProjectLacksStaysEmpty()
    {
        const Playbook one = playbook(u"one"_s, {risk(u"late"_s, u"Too late"_s, u"data"_s)});
        const SnapshotPtr empty = ProjectBuilder().build();
        const SnapshotPtr project = applied(*empty, addRisks(*empty, suggestedRisks(*empty, {one}))).value();
        QVERIFY(project->all<Risk>().front()->area.isNull());
        QCOMPARE(project->table(RecordKind::Area).size(), 0);
    }

    void faultsAreNamed()
    {
        QCOMPARE(playbookFault(playbook(u"one"_s, {risk(u"late"_s, u"A"_s, u"nowhere"_s)})),
                 u"risk late names the area nowhere, which does not exist"_s);
        QCOMPARE(playbookFault(playbook(u"one"_s, {risk(u"late"_s, u"A"_s), risk(u"late"_s, u"B"_s)})),
                 u"the key late is used by two risks"_s);
        PlaybookRisk again = risk(u"again"_s, u"B"_s);
        again.origin = u"one/late"_s;
        QCOMPARE(playbookFault(playbook(u"one"_s, {risk(u"late"_s, u"A"_s), again})),
                 u"two risks have the origin one/late"_s);
    }

    void onesOwnPlaybookKeepsTheRiskAndNobodysName()
    {
        ProjectBuilder project;
        project.gate();
        const Id<Person> jana = project.person(u"Jana"_s);
        project.add<Risk>([&](Risk& risk) {
            risk.title = u"Too late"_s;
            risk.cause = u"Courses begin late"_s;
            risk.kind = RiskKind::Opportunity;
            risk.inherent = {2, 5};
            risk.current = {1, 1};
            risk.response = RiskResponse::Enhance;
            risk.status = RiskStatus::Accepted;
            risk.owner = jana;
            risk.acceptedBy = jana;
            risk.acceptedUntil = QDate(2027, 2, 1);
            risk.nextReview.date = QDate(2027, 2, 1);
            risk.contingencyPlan = u"Begin.\n\nAnd go on."_s;
            risk.delayLikely = 90;
            risk.source = u"S3-02, Our handbook"_s;
            risk.origin = u"golive-checklist/users-not-ready"_s;
        });
        project.add<Risk>([](Risk& risk) {
            risk.title = u"Kept inside"_s;
            risk.isInternal = true;
        });
        const Playbook written = playbookFromProject(*project.build(), {u"ours"_s, u"Ours"_s, {}, u"1.0"_s});
        const auto read = readPlaybook(playbookJson(written), u"ours"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->risks.size(), std::size_t(1));
        const PlaybookRisk& kept = read->risks.front();
        QCOMPARE(kept.key, u"users-not-ready"_s);
        QCOMPARE(kept.origin, u"golive-checklist/users-not-ready"_s);
        const SnapshotPtr other = projectWithRisks({*read}, true);
        const Risk& taken = *other->all<Risk>().front();
        QVERIFY(taken.kind == RiskKind::Opportunity && taken.response == RiskResponse::Enhance);
        QVERIFY((taken.inherent == RiskRating{2, 5}) && !taken.current.isRated());
        QCOMPARE(taken.cause, u"Courses begin late"_s);
        QCOMPARE(taken.contingencyPlan, u"Begin.\n\nAnd go on."_s);
        QCOMPARE(taken.delayLikely.value_or(0), 90);
        QCOMPARE(taken.source, u"S3-02, Our handbook"_s);
        QVERIFY(taken.status == RiskStatus::Identified && taken.acceptedBy.isNull() && !taken.acceptedUntil.isValid());
        QVERIFY(taken.owner.isNull() && taken.nextReview == DueDate());
    }

    void namesInItsTextsAreFound()
    {
        ProjectBuilder project;
        project.person(u"Jana Weiß"_s);
        project.add<Risk>([](Risk& risk) {
            risk.title = u"Too late"_s;
            risk.contingencyPlan = u"Call jana weiß."_s;
        });
        const SnapshotPtr snapshot = project.build();
        const auto mentions =
            mentionsOf(*snapshot, playbookFromProject(*snapshot, {u"ours"_s, u"Ours"_s, {}, u"1.0"_s}));
        QCOMPARE(mentions.size(), std::size_t(1));
        QCOMPARE(mentions.front().place, u"risk too-late"_s);
    }
};

READINESS_TEST(tst_SuggestedRisks)
#include "tst_SuggestedRisks.moc"
