#include "core/rules/GoLiveMove.h"

#include "core/model/Records.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kMoveNow = u"2027-01-10T12:00:00Z";

/// Go-live on the first of March, moved; today is the tenth of January.
struct MoveCase {
    ProjectBuilder builder;
    Id<Area> area = builder.area(u"A"_s);

    Id<ChecklistItem> item(const QString& due)
    {
        return builder.item(area, [&](ChecklistItem& item) { item.due = *DueDate::fromText(due); });
    }
};

/// "C-001 due 2027-02-01 > 2027-02-04", with ! where it falls into the past.
QStringList shiftsOf(const ProjectBuilder& builder, QStringView to)
{
    const Assessment assessment(builder.build(), at(kMoveNow));
    QStringList texts;
    for (const ShiftedDate& one : previewGoLiveMove(assessment, at(to)).shifted)
        texts += u"%1 %2 %3 > %4%5"_s.arg(displayCode(recordType(one.kind), one.record->number),
                                          QLatin1String(one.field->key), one.from.toString(Qt::ISODate),
                                          one.to.toString(Qt::ISODate), one.fallsIntoPast ? u"!"_s : QString());
    return texts;
}

QStringList leftBehindOf(const ProjectBuilder& builder, QStringView to)
{
    const Assessment assessment(builder.build(), at(kMoveNow));
    QStringList texts;
    for (const LeftBehindDate& one : previewGoLiveMove(assessment, at(to)).leftBehind)
        texts += u"%1 %2 %3"_s.arg(displayCode(recordType(one.kind), one.record->number), QLatin1String(one.field->key),
                                   one.isAfterGoLive ? u"after"_s : u"before"_s);
    return texts;
}

} // namespace

class tst_GoLiveMove : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfRecordWithSuchADayShifts()
    {
        ProjectBuilder builder;
        int kinds = 0;
        const auto relative = [&](auto& record) {
            record.due.offsetDays = -10;
            ++kinds;
        };
        builder.add<ChecklistItem>(relative);
        builder.add<Gate>(relative);
        builder.add<Finding>(relative);
        builder.add<Action>(relative);
        builder.add<Decision>(relative);
        builder.add<Condition>(relative);
        builder.add<Document>(relative);
        builder.add<Training>(relative);
        builder.add<Issue>(relative);
        builder.add<Assumption>(relative);
        builder.add<Defect>(relative);
        builder.add<Cycle>([&](Cycle& cycle) { cycle.starts.offsetDays = cycle.ends.offsetDays = -10, kinds += 2; });
        builder.add<Risk>(
            [&](Risk& risk) { risk.proximity.offsetDays = risk.nextReview.offsetDays = -10, kinds += 2; });
        builder.add<Review>([&](Review& review) { review.on.offsetDays = -10, ++kinds; });
        builder.add<Hypercare>([&](Hypercare& h) { h.starts.offsetDays = h.ends.offsetDays = -10, kinds += 2; });
        const QStringList shifts = shiftsOf(builder, u"2027-03-08T07:00:00Z");
        int fields = 0; // a new kind with such a field belongs into this test
        for (const RecordType* type : recordTypes())
            fields += int(std::count_if(type->fields.begin(), type->fields.end(), [](const Field& field) {
                return field.kind == FieldKind::DueDate && !field.isDerived();
            }));
        QCOMPARE(kinds, fields);
        QCOMPARE(shifts.size(), kinds);
        for (const QString& shift : shifts)
            QVERIFY2(shift.endsWith(u"2027-02-19 > 2027-02-26"_s), qPrintable(shift));
    }

    void aDayFallsIntoThePastFromYesterdayOn()
    {
        MoveCase c;
        c.item(u"T-20"_s); // 9 February, then 10 January: today
        QCOMPARE(shiftsOf(c.builder, u"2027-01-30T07:00:00Z"), QStringList{u"C-001 due 2027-02-09 > 2027-01-10"_s});
        QCOMPARE(shiftsOf(c.builder, u"2027-01-29T07:00:00Z"), QStringList{u"C-001 due 2027-02-09 > 2027-01-09!"_s});
    }

    void whatIsDoneOrWasOverAlreadyDoesNotFall()
    {
        MoveCase c;
        const auto done = c.item(u"T-20"_s);
        c.builder.change(done, [](ChecklistItem& item) { item.status = ItemStatus::Done; });
        c.item(u"T-60"_s); // 31 December
        QCOMPARE(shiftsOf(c.builder, u"2027-01-20T07:00:00Z").filter(u"!"_s), QStringList());
    }

    void theSameDayShiftsNothing()
    {
        MoveCase c;
        c.item(u"T-20"_s);
        QCOMPARE(shiftsOf(c.builder, u"2027-03-01T20:00:00Z"), QStringList());
    }

    void aFirstGoLiveGivesDaysToWhatHadNone()
    {
        MoveCase c;
        c.item(u"T"_s);
        c.builder.project([](ProjectSettings& project) { project.goLive = {}; });
        QCOMPARE(shiftsOf(c.builder, u"2027-03-01T07:00:00Z"), QStringList{u"C-001 due  > 2027-03-01"_s});
    }

    void fixedDaysThatChangeSidesAreTold()
    {
        MoveCase c;
        c.item(u"2027-03-01"_s); // the day itself is not after it
        c.item(u"2027-03-02"_s);
        c.builder.waiver(c.area, {}, QDate(2027, 3, 5));
        QCOMPARE(leftBehindOf(c.builder, u"2027-03-04T07:00:00Z"), QStringList{u"C-002 due before"_s});
        QCOMPARE(leftBehindOf(c.builder, u"2027-02-28T07:00:00Z"), QStringList{u"C-001 due after"_s});
        QCOMPARE(leftBehindOf(c.builder, u"2027-03-05T07:00:00Z"),
                 (QStringList{u"C-002 due before"_s, u"W-001 expires before"_s}));
    }

    void whatIsDoneIsNotLeftBehindNorDaysOnWhichSomethingWasDone()
    {
        MoveCase c;
        const auto item = c.item(u"2027-02-01"_s);
        c.builder.change(item, [](ChecklistItem& one) { one.confirmedOn = QDate(2027, 1, 8); });
        QCOMPARE(leftBehindOf(c.builder, u"2027-01-05T07:00:00Z"), QStringList{u"C-001 due after"_s});
        c.builder.change(item, [](ChecklistItem& one) { one.status = ItemStatus::Done; });
        QCOMPARE(leftBehindOf(c.builder, u"2027-01-05T07:00:00Z"), QStringList());
    }

    void problemsThatComeAndGoAreTold()
    {
        MoveCase c;
        const auto gate = c.builder.gate();
        c.builder.criterion(gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        const auto item = c.item(u"2027-02-20"_s);
        const auto rules = [&](const std::vector<Problem>& problems) {
            QStringList found;
            for (const Problem& problem : problems) {
                if (problem.record == item)
                    found += problem.rule;
            }
            return found;
        };
        const Assessment before(c.builder.build(), at(kMoveNow));
        const GoLiveMove earlier = previewGoLiveMove(before, at(u"2027-02-15T07:00:00Z"));
        QVERIFY(rules(earlier.newProblems).contains(u"RW-015"_s)); // due after go-live
        QVERIFY(!rules(earlier.goneProblems).contains(u"RW-015"_s));
        c.builder.project([](ProjectSettings& project) { project.goLive = at(u"2027-02-15T07:00:00Z"); });
        const Assessment moved(c.builder.build(), at(kMoveNow));
        const GoLiveMove later = previewGoLiveMove(moved, at(u"2027-03-01T07:00:00Z"));
        QVERIFY(rules(later.goneProblems).contains(u"RW-015"_s));
        QVERIFY(!rules(later.newProblems).contains(u"RW-015"_s));
    }

    void gatesThatAnswerOtherwiseAreTold()
    {
        MoveCase c;
        const auto gate = c.builder.gate();
        c.builder.criterion(gate, Metric::OverdueItems, Comparison::AtMost, 0);
        c.item(u"T-40"_s); // 20 January
        const Assessment before(c.builder.build(), at(kMoveNow));
        QVERIFY(previewGoLiveMove(before, at(u"2027-02-19T07:00:00Z")).answers.empty()); // due today
        const auto answers = previewGoLiveMove(before, at(u"2027-02-18T07:00:00Z")).answers;
        QCOMPARE(answers.size(), std::size_t(1));
        QCOMPARE(answers[0].gate->id, gate);
        QCOMPARE(answers[0].from, GateAnswer::Go);
        QCOMPARE(answers[0].to, GateAnswer::NoGo);
    }

    void notMovingComesToNothing()
    {
        MoveCase c;
        c.item(u"T-20"_s);
        const Assessment before(c.builder.build(), at(kMoveNow));
        const GoLiveMove move = previewGoLiveMove(before, before.snapshot().project().goLive);
        QVERIFY(move.shifted.empty() && move.leftBehind.empty() && move.newProblems.empty() && move.answers.empty());
    }
};

READINESS_TEST(tst_GoLiveMove)
#include "tst_GoLiveMove.moc"
