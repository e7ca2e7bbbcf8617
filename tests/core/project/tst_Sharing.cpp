#include "core/model/Records.h"
#include "core/playbook/NewProject.h"
#include "core/project/Sharing.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const Presence::Somebody kJana{u"Jana"_s, u"desk-1"_s};
const Presence::Somebody kTomas{u"Tomáš"_s, u"desk-2"_s};

} // namespace

class tst_Sharing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileThatIsOpenedIsSaidToBeInTheFile();
    void anEditIsSavedHereBeforeItIsInTheFile();
    void savingOnDemandBringsItIntoTheFile();
    void whatAnotherWritesArrives();
    void whoElseHasTheFileOpenIsKnown();
    void aFileOutOfReachKeepsTheWorkAndSaysWhy();
    void aProjectOpenedForReadingIsReadOnly();
    void theAnswerOfTheStoreComesLaterAndNotToTheDead();
    void aConflictIsListedOnceTheEditIsDurable();
    void aRecordIsKeptAgainstARemoval();

private:
    std::unique_ptr<Project> open(Project::Mode mode = Project::Mode::Write)
    {
        auto project = Project::open(m_path, mode, {u"Jana"_s, &m_clock});
        if (!project)
            qFatal("%s", qPrintable(project.error().text));
        return std::move(*project);
    }
    static void addPerson(Project& project, const QString& name)
    {
        Edit edit(project.snapshot(), u"Add a person"_s);
        const RecordId id = edit.create(RecordKind::Person);
        QVERIFY(edit.set(RecordKind::Person, id, u"name", name));
        QVERIFY(project.commit(std::move(edit)));
    }

    std::unique_ptr<ScratchFolder> m_folder;
    QString m_path;
    FakeClock m_clock{at(u"2027-02-01T10:00:00Z")};
};

void tst_Sharing::init()
{
    m_folder = std::make_unique<ScratchFolder>();
    m_path = m_folder->filePath(u"plan.readiness"_s);
    NewProject wanted;
    wanted.name = u"Plan"_s;
    wanted.timeZone = u"Europe/Berlin"_s;
    QVERIFY(Project::create(m_path, projectFromPlaybook(wanted, nullptr), {u"Jana"_s, &m_clock}));
}

void tst_Sharing::aFileThatIsOpenedIsSaidToBeInTheFile()
{
    const auto project = open();
    Sharing sharing(*project, kJana);
    QCOMPARE(sharing.state(), Sharing::State::InFile);
    QCOMPARE(sharing.trouble(), QString());
}

void tst_Sharing::anEditIsSavedHereBeforeItIsInTheFile()
{
    const auto project = open();
    Sharing sharing(*project, kJana);
    addPerson(*project, u"Ada"_s);
    QCOMPARE(sharing.state(), Sharing::State::Saving);
    QTRY_COMPARE(sharing.state(), Sharing::State::NotInFile);
}

void tst_Sharing::savingOnDemandBringsItIntoTheFile()
{
    const auto project = open();
    Sharing sharing(*project, kJana);
    addPerson(*project, u"Ada"_s);
    sharing.publishNow();
    QTRY_COMPARE(sharing.state(), Sharing::State::InFile);
    const auto other = open(Project::Mode::Read);
    QCOMPARE(other->snapshot()->all<Person>().size(), std::size_t(1));
}

void tst_Sharing::whatAnotherWritesArrives()
{
    const auto mine = open();
    const auto theirs = open();
    addPerson(*theirs, u"Ada"_s);
    QVERIFY(theirs->publish());
    QSignalSpy committed(mine.get(), &Project::committed);
    mine->startRefreshing(Project::Look::Quick);
    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(mine->snapshot()->all<Person>().size(), std::size_t(1));
    QSignalSpy refreshed(mine.get(), &Project::refreshed);
    mine->startRefreshing(Project::Look::Quick);
    QTRY_COMPARE(refreshed.count(), 1);
    QCOMPARE(committed.count(), 1); // nothing new
}

void tst_Sharing::whoElseHasTheFileOpenIsKnown()
{
    const auto mine = open();
    Sharing here(*mine, kJana);
    QSignalSpy greeted(mine.get(), &Project::colleaguesSeen);
    QTRY_COMPARE(greeted.count(), 1);
    QVERIFY(here.colleagues().empty());
    {
        const auto theirs = open();
        Sharing there(*theirs, kTomas);
        QTRY_COMPARE(there.colleagues(), std::vector{kJana});
        mine->startGreeting(kJana);
        QTRY_COMPARE(here.colleagues(), std::vector{kTomas});
    }
    mine->startGreeting(kJana);
    QTRY_VERIFY(here.colleagues().empty());
}

void tst_Sharing::aFileOutOfReachKeepsTheWorkAndSaysWhy()
{
    auto project = open();
    {
        Sharing sharing(*project, kJana);
        QVERIFY(QFile::rename(m_path, m_path + u".away"_s));
        addPerson(*project, u"Ada"_s);
        sharing.publishNow();
        QTRY_COMPARE(sharing.state(), Sharing::State::OutOfReach);
        QVERIFY2(sharing.trouble().contains(u"is gone"), qPrintable(sharing.trouble()));
        QVERIFY(QFile::rename(m_path + u".away"_s, m_path));
    }
    QVERIFY(project->close());
    project.reset();
    // The next session finds it and takes it to the file.
    project = open();
    QCOMPARE(project->snapshot()->all<Person>().size(), std::size_t(1));
    Sharing sharing(*project, kJana);
    QCOMPARE(sharing.state(), Sharing::State::NotInFile);
}

void tst_Sharing::aProjectOpenedForReadingIsReadOnly()
{
    const auto project = open(Project::Mode::Read);
    Sharing sharing(*project, kJana);
    QCOMPARE(sharing.state(), Sharing::State::ReadOnly);
}

void tst_Sharing::theAnswerOfTheStoreComesLaterAndNotToTheDead()
{
    const auto project = open();
    int answered = 0;
    project->askStore([](Store&) { return 7; }, this, [&](int answer) { answered = answer; });
    QCOMPARE(answered, 0);
    auto gone = std::make_unique<QObject>();
    bool dead = false;
    project->askStore([](Store&) { return 7; }, gone.get(), [&](int) { dead = true; });
    gone.reset();
    QTRY_COMPARE(answered, 7);
    QVERIFY(project->waitUntilDurable());
    QCoreApplication::processEvents();
    QVERIFY(!dead);
}

void tst_Sharing::aConflictIsListedOnceTheEditIsDurable()
{
    const auto mine = open();
    const auto theirs = open();
    const SnapshotPtr shown = mine->snapshot();
    const auto rename = [](Project& project, const SnapshotPtr& base, const QString& name) {
        Edit edit(base, u"Rename"_s);
        QVERIFY(edit.set(RecordKind::Project, base->project().id, u"name", name));
        QVERIFY(project.commit(std::move(edit)));
    };
    rename(*theirs, theirs->snapshot(), u"Their plan"_s);
    QVERIFY(theirs->publish());
    QSignalSpy committed(mine.get(), &Project::committed);
    mine->startRefreshing(Project::Look::Thorough);
    QTRY_COMPARE(committed.count(), 1);
    m_clock.advanceMilliseconds(1000);
    rename(*mine, shown, u"My plan"_s); // an editor that was open all the time
    QCOMPARE(mine->snapshot()->project().name, u"My plan"_s);
    QTRY_COMPARE(mine->snapshot()->conflicts().size(), std::size_t(1));
    QCOMPARE(mine->snapshot()->conflicts()[0].heads.size(), std::size_t(2));
}

void tst_Sharing::aRecordIsKeptAgainstARemoval()
{
    const auto mine = open();
    addPerson(*mine, u"Ada"_s);
    QVERIFY(mine->publish());
    const auto theirs = open();
    const RecordId ada = mine->snapshot()->all<Person>()[0]->id;
    {
        Edit removal(theirs->snapshot(), u"Remove"_s);
        QVERIFY(removal.remove(RecordKind::Person, ada));
        QVERIFY(theirs->commit(std::move(removal)));
        QVERIFY(theirs->publish());
    }
    m_clock.advanceMilliseconds(1000);
    {
        Edit role(mine->snapshot(), u"Set role"_s);
        QVERIFY(!role.keep(RecordKind::Person, ada)); // nobody has removed her, as far as is known
        QVERIFY(role.set(RecordKind::Person, ada, u"role", u"Lead"_s));
        QVERIFY(mine->commit(std::move(role)));
        QVERIFY(mine->publish());
    }
    QCOMPARE(mine->snapshot()->conflicts().size(), std::size_t(1));
    m_clock.advanceMilliseconds(1000);
    Edit keep(mine->snapshot(), u"Keep"_s);
    QVERIFY(keep.keep(RecordKind::Person, ada));
    QVERIFY(mine->commit(std::move(keep)));
    QVERIFY(mine->publish());
    QVERIFY(mine->snapshot()->conflicts().empty());
    QVERIFY(theirs->publish()); // takes it in
    for (const Project* project : {mine.get(), theirs.get()}) {
        QCOMPARE(project->snapshot()->all<Person>().size(), std::size_t(1));
        QCOMPARE(project->snapshot()->all<Person>()[0]->role, u"Lead"_s);
        QVERIFY(project->snapshot()->conflicts().empty());
    }
}

READINESS_TEST(tst_Sharing)
#include "tst_Sharing.moc"
