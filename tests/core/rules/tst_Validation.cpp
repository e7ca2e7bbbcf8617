#include "core/rules/Validation.h"

#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_Validation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notApplicableNeedsAReason();
    void aConditionHasToBeReadable();
    void aConfirmationNeedsWhoAndWhen();
    void whoeverConfirmedMayBeRemovedAndAConfirmationTakenBack();
    void theRequesterOfAWaiverCannotApproveIt();
    void aScopeFactsValueFitsItsKind();
    void aSecondScopeFactOfTheSameKeyIsRefused();
    void timeZonesHaveToExist();
    void aSecondPersonOfTheSameNameIsRefused();
    void whatWasWrongBeforeKeepsNobodyFromEditing();

private:
    /// The sentence that refuses a record added to the project, or nothing.
    template <class T>
    static QString refusal(const ProjectBuilder& project, const T& record)
    {
        ProjectBuilder after(project);
        const auto id = after.add(record);
        ChangeSet changes;
        changes.create(*ProjectBuilder(after).build()->find(id));
        const auto result = validateChange(*ProjectBuilder(project).build(), *after.build(), changes);
        return result ? QString() : result.error().text;
    }
    static ChecklistItem item()
    {
        ChecklistItem item;
        item.title = u"Rehearse"_s;
        return item;
    }
};

void tst_Validation::notApplicableNeedsAReason()
{
    ChecklistItem candidate = item();
    candidate.status = ItemStatus::NotApplicable;
    QVERIFY(refusal(ProjectBuilder(), candidate).contains(u"needs a reason"));
    candidate.notApplicableReason = u"  "_s;
    QVERIFY(refusal(ProjectBuilder(), candidate).contains(u"needs a reason"));
    candidate.notApplicableReason = u"No integrations"_s;
    QCOMPARE(refusal(ProjectBuilder(), candidate), QString());
}

void tst_Validation::aConditionHasToBeReadable()
{
    ChecklistItem candidate = item();
    candidate.appliesIf = u"integrations = "_s;
    QVERIFY(refusal(ProjectBuilder(), candidate).contains(u"applies_if"));
    candidate.appliesIf = u"integrations = yes"_s; // whether the fact exists is for the checks
    QCOMPARE(refusal(ProjectBuilder(), candidate), QString());
}

void tst_Validation::aConfirmationNeedsWhoAndWhen()
{
    ProjectBuilder project;
    const auto ada = project.person(u"Ada"_s);
    ChecklistItem candidate = item();
    candidate.confirmedBy = ada;
    QVERIFY(refusal(project, candidate).contains(u"who and when"));
    candidate.confirmedOn = QDate(2027, 1, 1);
    QCOMPARE(refusal(project, candidate), QString());
    candidate.confirmedBy = {};
    QVERIFY(refusal(project, candidate).contains(u"who and when"));
}

void tst_Validation::whoeverConfirmedMayBeRemovedAndAConfirmationTakenBack()
{
    ProjectBuilder before;
    const auto ada = before.person(u"Ada"_s);
    ChecklistItem confirmed = item();
    confirmed.confirmedBy = ada;
    confirmed.confirmedOn = QDate(2027, 1, 1);
    const auto id = before.add(confirmed);
    ProjectBuilder after(before);
    after.change(id, [](ChecklistItem& i) { i.confirmedBy = {}; });
    after.remove(RecordKind::Person, ada);
    ChangeSet changes;
    changes.set(RecordKind::ChecklistItem, id, checklistItemType().field(u"confirmed_by")->number, Value());
    QVERIFY(validateChange(*before.build(), *after.build(), changes));
}

void tst_Validation::theRequesterOfAWaiverCannotApproveIt()
{
    ProjectBuilder project;
    const auto ada = project.person(u"Ada Lovelace"_s);
    Waiver waiver;
    waiver.subject = project.item(project.area(u"A"_s));
    waiver.reason = u"Later"_s;
    waiver.requestedBy = u"ada  lovelace"_s;
    waiver.approver = ada;
    waiver.expires = QDate(2027, 1, 1);
    QVERIFY(refusal(project, waiver).contains(u"cannot approve"));
    waiver.requestedBy = u"Ben"_s;
    QCOMPARE(refusal(project, waiver), QString());
}

void tst_Validation::aScopeFactsValueFitsItsKind()
{
    ScopeFact fact{{}, u"users"_s, u"Users"_s, ScopeFactKind::Number, u"many"_s};
    QVERIFY(refusal(ProjectBuilder(), fact).contains(u"users"));
    fact.value = u"250"_s;
    QCOMPARE(refusal(ProjectBuilder(), fact), QString());
    fact.key = u"Users"_s;
    QVERIFY(!refusal(ProjectBuilder(), fact).isEmpty());
}

void tst_Validation::aSecondScopeFactOfTheSameKeyIsRefused()
{
    ProjectBuilder project;
    project.fact(u"users"_s, u"yes"_s);
    ScopeFact fact{{}, u"users"_s, u"Users"_s, ScopeFactKind::YesNo, u"yes"_s};
    QVERIFY(refusal(project, fact).contains(u"already"));
    fact.key = u"users_2"_s;
    QCOMPARE(refusal(project, fact), QString());
}

void tst_Validation::timeZonesHaveToExist()
{
    Person person;
    person.name = u"Ada"_s;
    person.timeZone = u"CET+1"_s;
    QVERIFY(refusal(ProjectBuilder(), person).contains(u"time zone"));
    person.timeZone = u"Asia/Kolkata"_s;
    QCOMPARE(refusal(ProjectBuilder(), person), QString());
}

void tst_Validation::aSecondPersonOfTheSameNameIsRefused()
{
    ProjectBuilder project;
    project.person(u"Ada"_s);
    Person person;
    for (const QString& name : {u"Ada"_s, u" ADA "_s}) { // a waiver would take them for one person
        person.name = name;
        QVERIFY(refusal(project, person).contains(u"already"));
    }
    person.name = u"Ada L."_s;
    QCOMPARE(refusal(project, person), QString());
}

void tst_Validation::whatWasWrongBeforeKeepsNobodyFromEditing()
{
    ProjectBuilder before;
    ChecklistItem wrong = item();
    wrong.status = ItemStatus::NotApplicable; // a merge may leave this
    const auto id = before.add(wrong);
    ProjectBuilder after(before);
    after.change(id, [](ChecklistItem& i) { i.answer = u"x"_s; });
    ChangeSet changes;
    changes.set(RecordKind::ChecklistItem, id, checklistItemType().field(u"answer")->number, Value(u"x"_s));
    QVERIFY(validateChange(*before.build(), *after.build(), changes));
}

READINESS_TEST(tst_Validation)
#include "tst_Validation.moc"
