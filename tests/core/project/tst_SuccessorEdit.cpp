#include "core/model/Records.h"
#include "core/project/SuccessorEdit.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

struct Made {
    SnapshotPtr snapshot;
    RecordId record;
};

/// The snapshot after one record became another, as one commit.
Result<Made> became(const ProjectBuilder& project, const RecordId& from, RecordKind to)
{
    const SnapshotPtr shown = project.build();
    Edit edit(shown, u"Make it another"_s);
    const RecordId made = edit.create(to);
    return fillSuccessor(edit, from, to, made).and_then([&] {
        return applied(*shown, std::move(edit).finish(u"Jana"_s, {})).transform([&](const SnapshotPtr& after) {
            return Made{after, made};
        });
    });
}

} // namespace

class tst_SuccessorEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRiskThatOccursBecomesAnIssueAndSaysSo()
    {
        ProjectBuilder project;
        const Id<Person> ada = project.person(u"Ada"_s);
        const Id<Risk> risk = project.add<Risk>([&](Risk& r) {
            r.title = u"The carrier fails"_s;
            r.effect = u"No labels"_s;
            r.owner = ada;
            r.status = RiskStatus::Responding;
        });
        const auto made = became(project, risk, RecordKind::Issue);
        QVERIFY(made);
        const Issue* issue = made->snapshot->find(Id<Issue>(made->record));
        QCOMPARE(issue->title, u"The carrier fails"_s);
        QCOMPARE(issue->description, u"No labels"_s);
        QVERIFY(issue->owner == ada && issue->originRisk == risk);
        QVERIFY(issue->status == IssueStatus::Open);
        QVERIFY(made->snapshot->find(risk)->status == RiskStatus::Occurred);
    }

    void anyRecordBecomesARiskThatIsLinked()
    {
        ProjectBuilder project;
        const Id<Area> area = project.area(u"Data"_s);
        const Id<ChecklistItem> item = project.item(area, ItemStatus::Blocked);
        const auto made = became(project, item, RecordKind::Risk);
        QVERIFY(made);
        const Risk* risk = made->snapshot->find(Id<Risk>(made->record));
        QVERIFY(risk->area == area && risk->status == RiskStatus::Identified);
        QVERIFY(made->snapshot->references(risk->id, Risk::kRelatedField) == std::vector<RecordId>{item});
        QVERIFY(made->snapshot->find(item)->status == ItemStatus::Blocked);
    }

    void aComponentNamesItsRisk()
    {
        ProjectBuilder project;
        const Id<Component> component = project.add<Component>([](Component& c) { c.title = u"Price report"_s; });
        const auto made = became(project, component, RecordKind::Risk);
        QVERIFY(made);
        QVERIFY(made->snapshot->find(component)->risk == Id<Risk>(made->record));
    }

    void whatCannotBecomeAnotherIsRefused()
    {
        ProjectBuilder project;
        const Id<Person> ada = project.person(u"Ada"_s);
        const auto made = became(project, ada, RecordKind::Risk);
        QVERIFY(!made);
        QCOMPARE(made.error().text, u"P-001 cannot become one of the risks."_s);
        QVERIFY(!became(project, RecordId{1, 2}, RecordKind::Risk));
    }
};

READINESS_TEST(tst_SuccessorEdit)
#include "tst_SuccessorEdit.moc"
