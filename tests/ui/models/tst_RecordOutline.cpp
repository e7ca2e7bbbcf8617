#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"
#include "ui/models/RecordOutline.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// Processes by their titles: "Sell" with the parts "Quote" and "Order", then "Serve".
struct Processes {
    ProjectBuilder builder;
    RecordId sell = add(u"Sell"_s, {}, u"a"_s), quote = add(u"Quote"_s, sell, u"a"_s),
             order = add(u"Order"_s, sell, u"b"_s), serve = add(u"Serve"_s, {}, u"b"_s);
    SnapshotPtr snapshot = builder.build();

    RecordId add(const QString& title, const RecordId& parent, const QString& position)
    {
        return builder.add<BusinessProcess>([&](BusinessProcess& p) {
            p.title = title;
            p.parent = Id<BusinessProcess>(parent);
            p.position = position;
        });
    }
    /// The titles, parts in brackets behind what they belong to.
    static QString text(const Snapshot& snapshot)
    {
        const RecordOutline outline(snapshot, RecordKind::BusinessProcess);
        const std::function<QString(int)> level = [&](int line) {
            QStringList titles;
            for (const int part : outline.partsOf(line)) {
                const QString inside = level(part);
                titles += snapshot.find(Id<BusinessProcess>(outline.idOf(part)))->title
                          + (inside.isEmpty() ? QString() : u" ("_s + inside + u')');
            }
            return titles.join(u", "_s);
        };
        return level(-1);
    }
    QString after(Result<Edit> edit) const
    {
        if (!edit)
            return edit.error().text;
        const auto changed = applied(*snapshot, std::move(*edit).finish(u"Jana"_s, at(u"2027-02-01T10:00:00Z")));
        return changed ? text(**changed) : changed.error().text;
    }
};

constexpr RecordKind kProcess = RecordKind::BusinessProcess;

Result<Edit> behind(const Processes& p, const RecordId& record)
{
    return lineBehind(p.snapshot, kProcess, record).transform([](AddedLine&& added) { return std::move(added.edit); });
}

Result<Edit> within(const Processes& p, const RecordId& record)
{
    return lineWithin(p.snapshot, kProcess, record).transform([](AddedLine&& added) { return std::move(added.edit); });
}

} // namespace

/// Records that are a tree, and the ways to change it.
class tst_RecordOutline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsStandBelowWhatTheyBelongToByPosition()
    {
        QCOMPARE(Processes::text(*Processes().snapshot), u"Sell (Quote, Order), Serve"_s);
    }

    void circlesAndMissingParentsStandAtTheTop()
    {
        ProjectBuilder builder;
        const auto a = builder.add<BusinessProcess>([](BusinessProcess& p) { p.title = u"A"_s; });
        const auto b = builder.add<BusinessProcess>([&](BusinessProcess& p) {
            p.title = u"B"_s;
            p.parent = a;
        });
        builder.change(a, [&](BusinessProcess& p) { p.parent = b; });
        builder.add<BusinessProcess>([](BusinessProcess& p) {
            p.title = u"C"_s;
            p.parent = Id<BusinessProcess>(RecordId{1, 2});
        });
        QCOMPARE(Processes::text(*builder.build()), u"C, A (B)"_s);
    }

    void recordsMoveInOutUpAndDown()
    {
        const Processes p;
        QCOMPARE(p.after(linesIndented(p.snapshot, kProcess, {p.serve})), u"Sell (Quote, Order, Serve)"_s);
        QCOMPARE(p.after(linesIndented(p.snapshot, kProcess, {p.order})), u"Sell (Quote (Order)), Serve"_s);
        QCOMPARE(p.after(linesIndented(p.snapshot, kProcess, {p.sell})), u"Sell (Quote, Order), Serve"_s);
        QCOMPARE(p.after(linesOutdented(p.snapshot, kProcess, {p.quote, p.order})), u"Sell, Quote, Order, Serve"_s);
        QCOMPARE(p.after(linesShifted(p.snapshot, kProcess, {p.order}, -1)), u"Sell (Order, Quote), Serve"_s);
        QCOMPARE(p.after(linesShifted(p.snapshot, kProcess, {p.sell, p.quote}, 1)), u"Serve, Sell (Quote, Order)"_s);
        QCOMPARE(p.after(linesShifted(p.snapshot, kProcess, {p.serve}, 1)), u"Sell (Quote, Order), Serve"_s);
    }

    void newRecordsStandBehindOrWithin()
    {
        const Processes p;
        QCOMPARE(p.after(behind(p, p.quote)), u"Sell (Quote, New, Order), Serve"_s);
        QCOMPARE(p.after(within(p, p.serve)), u"Sell (Quote, Order), Serve (New)"_s);
        QCOMPARE(p.after(behind(p, {})), u"Sell (Quote, Order), Serve, New"_s);
    }

    void whatIsRemovedTakesItsPartsAlong()
    {
        const Processes p;
        QCOMPARE(p.after(linesRemoved(p.snapshot, kProcess, {p.sell})), u"Serve"_s);
    }
};

READINESS_TEST(tst_RecordOutline)
#include "tst_RecordOutline.moc"
