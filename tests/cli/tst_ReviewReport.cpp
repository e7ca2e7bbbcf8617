#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString& review)
{
    return {u"report"_s, kToy, u"review"_s, u"--review"_s, review, u"--format"_s, u"text"_s};
}

/// A project with a review that found something, on 1 February 2027.
void makeReview(CommandLine& person)
{
    person.setNow(u"2027-02-01T10:00:00Z"_s);
    makeToyProject(person);
    const QList<QStringList> steps{
        {u"add"_s, kToy, u"review"_s, u"title=First look"_s, u"kind=implementation"_s, u"date=2027-02-01"_s},
        {u"add"_s, kToy, u"participant"_s, u"review=RV-001"_s, u"person=Jana Weiß"_s, u"role=Chair"_s},
        {u"add"_s, kToy, u"finding"_s, u"review=RV-001"_s, u"kind=risk"_s, u"section=transition"_s,
         u"title=No way back"_s, u"owner=Omar Haddad"_s},
    };
    for (const QStringList& step : steps) {
        const Outcome outcome = person.run(step);
        if (outcome.exitCode != 0)
            qFatal("%s: %s", qPrintable(step.join(u' ')), outcome.err.constData());
    }
}

} // namespace

/// The pack of a review as it comes out of the program.
class tst_ReviewReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompletedReviewAlwaysPrintsTheSame();
    void theNextReviewTellsWhatIsDifferent();
    void theLatestIsTakenWhereNoneIsNamed();
    void aProjectWithoutAReviewSaysSo();
};

void tst_ReviewReport::aCompletedReviewAlwaysPrintsTheSame()
{
    CommandLine jana;
    makeReview(jana);
    QCOMPARE(jana.run({u"review"_s, kToy, u"RV-001"_s, u"--complete"_s}).error(), QString());
    const QString text = jana.run(linesOf(u"RV-001"_s)).text();
    QVERIFY2(text.contains(u"Completed by"), qPrintable(text));
    QVERIFY(text.contains(u"1 Feb 2027, 11:00 CET"));
    jana.setNow(u"2027-02-20T10:00:00Z"_s);
    for (const QStringList& edit : {QStringList{u"FN-001"_s, u"status=closed"_s, u"title=There is one"_s},
                                    QStringList{u"C-001"_s, u"status=done"_s, u"answer=Twice"_s},
                                    QStringList{u"PJ-001"_s, u"go_live=2027-05-01T08:00"_s, u"name=Another"_s},
                                    QStringList{u"RV-001"_s, u"title=Renamed"_s}})
        QCOMPARE(jana.run(QStringList{u"set"_s, kToy} + edit).error(), QString());
    QCOMPARE(jana.run(linesOf(u"RV-001"_s)).text(), text);
    CommandLine other(u"Somebody else"_s);
    other.write(kToy, jana.read(kToy));
    other.setVariable(u"TZ"_s, u"Pacific/Auckland"_s);
    QCOMPARE(other.run(linesOf(u"RV-001"_s)).text(), text);
}

void tst_ReviewReport::theNextReviewTellsWhatIsDifferent()
{
    CommandLine jana;
    makeReview(jana);
    QCOMPARE(jana.run({u"review"_s, kToy, u"RV-001"_s, u"--complete"_s}).error(), QString());
    jana.setNow(u"2027-02-08T10:00:00Z"_s);
    QCOMPARE(jana.run({u"set"_s, kToy, u"C-001"_s, u"rag=red"_s}).exitCode, 0);
    QCOMPARE(jana.run({u"set"_s, kToy, u"FN-001"_s, u"status=closed"_s}).exitCode, 0);
    QCOMPARE(jana.run({u"add"_s, kToy, u"review"_s, u"title=Second look"_s, u"date=2027-02-09"_s}).exitCode, 0);
    const QString text = jana.run(linesOf(u"RV-002"_s)).text();
    QVERIFY2(text.contains(u"RV-001 First look, completed 1 Feb 2027, 11:00 CET."), qPrintable(text));
    const QString lines = text.simplified();
    QVERIFY2(lines.contains(u"! Turned red C-001 Rehearse the migration Jana Weiß 8 Feb 2027"), qPrintable(text));
    QVERIFY(lines.contains(u"✓ Closed FN-001 No way back Jana Weiß 8 Feb 2027"));
    // What comes in after the second one is complete is none of its business.
    QCOMPARE(jana.run({u"review"_s, kToy, u"RV-002"_s, u"--complete"_s}).error(), QString());
    jana.setNow(u"2027-02-10T10:00:00Z"_s);
    QCOMPARE(jana.run({u"set"_s, kToy, u"C-001"_s, u"rag=green"_s, u"--as"_s, u"Omar Haddad"_s}).exitCode, 0);
    QVERIFY(jana.run(linesOf(u"RV-002"_s))
                .text()
                .simplified()
                .contains(u"! Turned red C-001 Rehearse the migration Jana Weiß 8 Feb 2027"));
}

void tst_ReviewReport::theLatestIsTakenWhereNoneIsNamed()
{
    CommandLine jana;
    makeReview(jana);
    QCOMPARE(jana.run({u"add"_s, kToy, u"review"_s, u"title=Earlier one"_s, u"date=2027-01-01"_s}).exitCode, 0);
    QCOMPARE(jana.run({u"report"_s, kToy, u"review"_s, u"-o"_s, u"review.pdf"_s}).error(), QString());
    const QString text = jana.runProgram(u"pdftotext"_s, {u"review.pdf"_s, u"-"_s}).text();
    QVERIFY(text.contains(u"RV-001 First look"));
    QVERIFY(text.contains(u"No way back"));
    QVERIFY(jana.run({u"report"_s, kToy, u"review"_s, u"--review"_s, u"RV-009"_s, u"-o"_s, u"no.pdf"_s}).exitCode != 0);
}

void tst_ReviewReport::aProjectWithoutAReviewSaysSo()
{
    CommandLine jana;
    makeToyProject(jana);
    const Outcome outcome = jana.run({u"report"_s, kToy, u"review"_s, u"-o"_s, u"review.pdf"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.error().contains(u"The project has no review."));
}

READINESS_TEST(tst_ReviewReport)
#include "tst_ReviewReport.moc"
