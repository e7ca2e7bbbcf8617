#include "core/model/Records.h"
#include "core/playbook/NewProject.h"
#include "core/project/Project.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr RecordKind kArea = RecordKind::Area;

/// While it lives, whatever this process writes to a file fails, as on a full disk.
class FullDisk {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

QStringList titles(const SnapshotPtr& snapshot)
{
    QStringList found;
    for (const Area* area : snapshot->all<Area>())
        found += area->title;
    found.sort();
    return found;
}

Edit newArea(const SnapshotPtr& shown, const QString& title)
{
    Edit edit(shown, u"Add "_s + title);
    const RecordId id = edit.create(kArea);
    if (!edit.set(kArea, id, u"title", title))
        qFatal("the title is refused");
    return edit;
}

Edit rename(const SnapshotPtr& shown, const QString& title)
{
    Edit edit(shown, u"Rename"_s);
    if (!edit.set(kArea, shown->all(kArea)[0]->id, u"title", title))
        qFatal("the title is refused");
    return edit;
}

} // namespace

class tst_Project : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCommitIsSeenAtOnceAndAnnouncedOnce();
    void aRefusedCommitChangesNothing();
    void nothingToDoIsNoCommit();
    void numbersAreGivenAtCommit();
    void anEditOfAStaleViewIsListedAsAConflict();
    void undoAndRedoRestoreTheState();
    void undoIsRefusedWhereAnotherValueHasComeIn();
    void undoTakesBackTheNewestOfItsAuthorOnly();
    void aWriteFailureMakesItReadOnlyAndSaysSo();
    void twoProjectsSeeEachOthersChangesOncePublished();
    void whatIsNotPublishedIsThereAtTheNextOpen();
    void aReaderCannotCommit();
    void aRefusedNewProjectLeavesNoFile();
    void anExistingFileIsNotReplaced();
    void anotherAuthorMayActFromHereOn();

private:
    std::unique_ptr<Project> open(const QString& author = u"Jana"_s, Project::Mode mode = Project::Mode::Write)
    {
        m_clock.advanceMilliseconds(1000);
        auto project = Project::open(m_path, mode, {author, &m_clock});
        if (!project)
            qFatal("%s", qPrintable(project.error().text));
        return std::move(*project);
    }

    FakeClock m_clock{at(u"2027-02-01T09:00:00Z")};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_Project::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"toy.readiness"_s);
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
    const NewProject wanted{u"Toy"_s, {}, {}, u"Europe/Berlin"_s};
    auto project = Project::create(m_path, projectFromPlaybook(wanted, nullptr), {u"Jana"_s, &m_clock});
    QVERIFY(project);
    QVERIFY((*project)->commit(newArea((*project)->snapshot(), u"Start"_s)));
    QVERIFY((*project)->publish());
    QVERIFY((*project)->close());
}

void tst_Project::aCommitIsSeenAtOnceAndAnnouncedOnce()
{
    const auto project = open();
    const SnapshotPtr before = project->snapshot();
    QSignalSpy announced(project.get(), &Project::committed);
    const auto commit = project->commit(newArea(before, u"Data"_s));
    QVERIFY(commit);
    QCOMPARE(announced.size(), 1);
    QCOMPARE(commit->changed.size(), std::size_t(1));
    QVERIFY(project->snapshot() == commit->snapshot);
    QCOMPARE(titles(project->snapshot()), (QStringList{u"Data"_s, u"Start"_s}));
    QCOMPARE(titles(before), QStringList{u"Start"_s}); // a snapshot stays what it was
}

void tst_Project::aRefusedCommitChangesNothing()
{
    const auto project = open();
    const SnapshotPtr before = project->snapshot();
    QSignalSpy announced(project.get(), &Project::committed);
    Edit edit(before, u"An area without a title"_s);
    edit.create(kArea);
    QVERIFY(!project->commit(std::move(edit)));
    QVERIFY(project->snapshot() == before);
    QCOMPARE(announced.size(), 0);
    QCOMPARE(*project->unpublishedCount(), 0);
    QCOMPARE(*project->withStore([](Store& store) { return verifyStore(store); }), QStringList());
}

void tst_Project::nothingToDoIsNoCommit()
{
    const auto project = open();
    QSignalSpy announced(project.get(), &Project::committed);
    QVERIFY(project->commit(rename(project->snapshot(), u"Start"_s)));
    QVERIFY(project->waitUntilDurable());
    QCOMPARE(announced.size(), 0);
    QCOMPARE(*project->unpublishedCount(), 0);
}

void tst_Project::numbersAreGivenAtCommit()
{
    const auto project = open();
    Edit edit(project->snapshot(), u"Two areas"_s);
    for (const QString& title : {u"A"_s, u"B"_s})
        QVERIFY(edit.set(kArea, edit.create(kArea), u"title", title));
    QVERIFY(project->commit(std::move(edit)));
    QSet<int> numbers;
    for (const Record* area : project->snapshot()->all(kArea))
        numbers += area->number;
    QCOMPARE(numbers, (QSet<int>{1, 2, 3}));
}

void tst_Project::anEditOfAStaleViewIsListedAsAConflict()
{
    const auto project = open();
    const SnapshotPtr shown = project->snapshot();
    QVERIFY(project->commit(rename(shown, u"First"_s)));
    QVERIFY(project->commit(rename(shown, u"Second"_s)));
    QVERIFY(project->waitUntilDurable());
    QCOMPARE(project->snapshot()->conflicts().size(), std::size_t(1));
    QCOMPARE(project->snapshot()->conflicts()[0].heads.size(), std::size_t(2));
    QVERIFY(project->commit(rename(project->snapshot(), u"Decided"_s)));
    QVERIFY(project->waitUntilDurable());
    QCOMPARE(project->snapshot()->conflicts().size(), std::size_t(0));
}

void tst_Project::undoAndRedoRestoreTheState()
{
    const auto project = open();
    QVERIFY(project->commit(newArea(project->snapshot(), u"Data"_s)));
    QVERIFY(project->commit(rename(project->snapshot(), u"Renamed"_s)));
    const QStringList all = titles(project->snapshot());
    QVERIFY(project->undo());
    QCOMPARE(titles(project->snapshot()), (QStringList{u"Data"_s, u"Start"_s}));
    QVERIFY(project->undo());
    QCOMPARE(titles(project->snapshot()), QStringList{u"Start"_s});
    QVERIFY(project->redo());
    QVERIFY(project->redo());
    QCOMPARE(titles(project->snapshot()), all);
    QVERIFY(!project->redo());
    QVERIFY(project->undo());
    QVERIFY(project->commit(newArea(project->snapshot(), u"Something else"_s)));
    QVERIFY(!project->redo()); // what came after it would be overtaken
}

void tst_Project::undoIsRefusedWhereAnotherValueHasComeIn()
{
    const auto jana = open();
    QVERIFY(jana->commit(rename(jana->snapshot(), u"By Jana"_s)));
    QVERIFY(jana->publish());
    const auto omar = open(u"Omar"_s);
    QVERIFY(omar->commit(rename(omar->snapshot(), u"By Omar"_s)));
    QVERIFY(omar->publish());
    QVERIFY(jana->publish());
    const SnapshotPtr before = jana->snapshot();
    const auto undone = jana->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Usage);
    QVERIFY(jana->snapshot() == before);
}

void tst_Project::undoTakesBackTheNewestOfItsAuthorOnly()
{
    const auto jana = open();
    QVERIFY(jana->commit(newArea(jana->snapshot(), u"Jana's"_s)));
    QVERIFY(jana->publish());
    const auto omar = open(u"Omar"_s);
    QVERIFY(omar->commit(newArea(omar->snapshot(), u"Omar's"_s)));
    QVERIFY(omar->publish());
    QVERIFY(jana->publish());
    QVERIFY(jana->undo());
    QCOMPARE(titles(jana->snapshot()), (QStringList{u"Omar's"_s, u"Start"_s}));
}

void tst_Project::aWriteFailureMakesItReadOnlyAndSaysSo()
{
    const auto project = open();
    QSignalSpy failed(project.get(), &Project::writeFailed);
    Result<> durable;
    {
        const FullDisk full;
        QVERIFY(project->commit(newArea(project->snapshot(), u"Lost"_s)));
        durable = project->waitUntilDurable();
    }
    QVERIFY(!durable);
    QCOMPARE(durable.error().kind, ErrorKind::System);
    QVERIFY(failed.wait(10'000));
    QCOMPARE(failed[0][0].toString(), durable.error().text);
    QVERIFY(!project->commit(newArea(project->snapshot(), u"Later"_s)));
    QVERIFY(!project->publish());
    // Nothing was acknowledged, and nothing of it is anywhere.
    QCOMPARE(titles(open(u"Omar"_s, Project::Mode::Read)->snapshot()), QStringList{u"Start"_s});
}

void tst_Project::twoProjectsSeeEachOthersChangesOncePublished()
{
    const auto jana = open();
    const auto omar = open(u"Omar"_s);
    QVERIFY(jana->commit(newArea(jana->snapshot(), u"Jana's"_s)));
    QVERIFY(omar->commit(newArea(omar->snapshot(), u"Omar's"_s)));
    QVERIFY(jana->publish());
    QCOMPARE(titles(omar->snapshot()), (QStringList{u"Omar's"_s, u"Start"_s}));
    QSignalSpy announced(omar.get(), &Project::committed);
    QVERIFY(omar->publish());
    QCOMPARE(announced.size(), 1); // what others did, in one signal
    QVERIFY(jana->publish());
    const QStringList both{u"Jana's"_s, u"Omar's"_s, u"Start"_s};
    QCOMPARE(titles(omar->snapshot()), both);
    QCOMPARE(titles(jana->snapshot()), both);
    QCOMPARE(*jana->unpublishedCount(), 0);
}

void tst_Project::whatIsNotPublishedIsThereAtTheNextOpen()
{
    auto project = open();
    QVERIFY(project->commit(newArea(project->snapshot(), u"Kept"_s)));
    QVERIFY(project->waitUntilDurable());
    QCOMPARE(*project->unpublishedCount(), 1);
    QVERIFY(project->close());
    project.reset();
    project = open();
    QCOMPARE(titles(project->snapshot()), (QStringList{u"Kept"_s, u"Start"_s}));
    QVERIFY(!project->notes().empty());
    QVERIFY(project->publish());
    QCOMPARE(*project->unpublishedCount(), 0);
}

void tst_Project::aReaderCannotCommit()
{
    const auto before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const auto project = open(u"Jana"_s, Project::Mode::Read);
    QVERIFY(!project->commit(newArea(project->snapshot(), u"Data"_s)));
    QCOMPARE(titles(project->snapshot()), QStringList{u"Start"_s});
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
}

void tst_Project::aRefusedNewProjectLeavesNoFile()
{
    const QString path = m_folder->filePath(u"new.readiness"_s);
    ChangeSet changes = projectFromPlaybook({u"Toy"_s, {}, {}, u"Europe/Berlin"_s}, nullptr);
    changes.create(Area{}); // without a title
    QVERIFY(!Project::create(path, std::move(changes), {u"Jana"_s, &m_clock}));
    QVERIFY(!QFile::exists(path));
}

void tst_Project::anExistingFileIsNotReplaced()
{
    const auto created = Project::create(m_path, projectFromPlaybook({u"Other"_s, {}, {}, u"Europe/Berlin"_s}, nullptr),
                                         {u"Jana"_s, &m_clock});
    QVERIFY(!created);
    QCOMPARE(titles(open(u"Jana"_s, Project::Mode::Read)->snapshot()), QStringList{u"Start"_s});
}

void tst_Project::anotherAuthorMayActFromHereOn()
{
    const auto project = open();
    FakeClock earlier(at(u"2027-01-15T09:00:00Z"));
    project->actAs({u"Omar"_s, &earlier});
    QVERIFY(project->commit(newArea(project->snapshot(), u"Omar's"_s)));
    HistoryQuery query;
    query.author = u"Omar"_s;
    const auto entries = project->withStore([&](Store& store) { return History(store).entries(query); });
    QVERIFY(entries);
    QCOMPARE(entries->size(), std::size_t(1));
    QCOMPARE(entries->front().at.milliseconds, earlier.now().milliseconds);
}

READINESS_TEST(tst_Project)
#include "tst_Project.moc"
