#include "core/playbook/NewProject.h"
#include "core/project/Project.h"
#include "core/project/StatusMaterial.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_StatusMaterial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }
    void theTrendKnowsEachWeeksEnd();
    void beforeTheProjectThereIsNothing();
    void theDayOfSinceCounts();

private:
    void set(const QString& when, QStringView key, const QString& value);

    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Project> m_project;
    RecordId m_item;
};

/// Made on Monday, 4 January 2027, with one item.
void tst_StatusMaterial::init()
{
    m_folder = std::make_unique<ScratchFolder>();
    m_clock = std::make_unique<FakeClock>(at(u"2027-01-04T09:00:00Z"));
    NewProject wanted;
    wanted.name = u"Plan"_s;
    wanted.timeZone = u"Europe/Berlin"_s;
    auto made = Project::create(m_folder->filePath(u"plan.readiness"_s), projectFromPlaybook(wanted, nullptr),
                                {u"Jana"_s, m_clock.get()});
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    m_project = std::move(*made);
    Edit edit(m_project->snapshot(), u"Add"_s);
    const RecordId area = edit.create(RecordKind::Area);
    QVERIFY(edit.set(RecordKind::Area, area, u"title", u"Data"_s));
    m_item = edit.create(RecordKind::ChecklistItem);
    QVERIFY(edit.set(RecordKind::ChecklistItem, m_item, u"title", u"Load"_s));
    QVERIFY(edit.set(RecordKind::ChecklistItem, m_item, u"area", area));
    QVERIFY(m_project->commit(std::move(edit)));
}

void tst_StatusMaterial::set(const QString& when, QStringView key, const QString& value)
{
    m_clock->set(at(when));
    Edit edit(m_project->snapshot(), u"Set"_s);
    QVERIFY(edit.set(RecordKind::ChecklistItem, m_item, key, value));
    QVERIFY(m_project->commit(std::move(edit)));
}

void tst_StatusMaterial::theTrendKnowsEachWeeksEnd()
{
    // Sunday night in Berlin is still of the week that ends.
    set(u"2027-01-10T22:30:00Z"_s, u"status", u"in_progress"_s);
    set(u"2027-01-10T23:30:00Z"_s, u"status", u"done"_s);
    const Instant now = at(u"2027-01-20T09:00:00Z");
    const SnapshotPtr snapshot = m_project->snapshot();
    const auto trend = m_project->withStore([&](Store& store) { return trendOf(store, snapshot->project(), now, 4); });
    QVERIFY(trend);
    const std::vector<TrendPoint> expected{{QDate(2027, 1, 3), std::nullopt, 0},
                                           {QDate(2027, 1, 10), 50, 1},
                                           {QDate(2027, 1, 17), 100, 0},
                                           {QDate(2027, 1, 20), 100, 0}};
    QVERIFY(*trend == expected);
    // On a Sunday, today is this week's point.
    const auto sunday = m_project->withStore(
        [&](Store& store) { return trendOf(store, snapshot->project(), at(u"2027-01-17T09:00:00Z"), 2); });
    QVERIFY(sunday);
    QCOMPARE((*sunday)[0].day, QDate(2027, 1, 10));
    QCOMPARE((*sunday)[1].day, QDate(2027, 1, 17));
}

void tst_StatusMaterial::beforeTheProjectThereIsNothing()
{
    const SnapshotPtr snapshot = m_project->snapshot();
    const Instant now = at(u"2027-01-05T09:00:00Z");
    const auto material =
        m_project->withStore([&](Store& store) { return statusMaterial(store, snapshot->project(), now, {}); });
    QVERIFY(material);
    QCOMPARE(material->since, QDate(2026, 12, 29));
    QVERIFY(!material->before);
}

void tst_StatusMaterial::theDayOfSinceCounts()
{
    set(u"2027-01-11T00:30:00Z"_s, u"status", u"done"_s);
    const SnapshotPtr snapshot = m_project->snapshot();
    const Instant now = at(u"2027-01-13T09:00:00Z");
    const auto changesSince = [&](const QDate& since) {
        const auto material =
            m_project->withStore([&](Store& store) { return statusMaterial(store, snapshot->project(), now, since); });
        const Assessment before(material->before, material->sinceAt);
        const Assessment after(snapshot, now);
        return projectDifference(before, after, material->recorded);
    };
    const auto found = changesSince(QDate(2027, 1, 11));
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().record, m_item);
    QCOMPARE(found.front().author, u"Jana"_s);
    QVERIFY(changesSince(QDate(2027, 1, 12)).empty());
}

READINESS_TEST(tst_StatusMaterial)
#include "tst_StatusMaterial.moc"
