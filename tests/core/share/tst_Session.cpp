#include "core/share/PassedFiles.h"
#include "core/share/PosixFileSystem.h"
#include "core/share/Session.h"
#include "core/share/StateFolder.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FaultyFileSystem.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_Session : public QObject {
    Q_OBJECT

    PosixFileSystem m_files;
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

    ShareEnvironment environment() { return {m_files, m_clock, m_folder->filePath(u"state"_s)}; }
    ResolvedPath path(const QString& name) { return *ResolvedPath::of(m_files, m_folder->filePath(name)); }
    QStringList incoming() { return *StateFolder(environment()).sessions(StateFolder(environment()).incoming()); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSessionIsPrivateAndLeavesNothing()
    {
        Session session = *Session::begin(environment());
        QVERIFY(m_files.write(session.workingCopy(), "x", NewFileAccess::Private));
        QCOMPARE(QFile::permissions(session.folder())
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
                 QFile::Permissions());
        QCOMPARE(incoming(), QStringList{session.name()});
        session.end();
        QCOMPARE(incoming(), QStringList());
    }

    void aLivingSessionIsNotALeftover()
    {
        const Session session = *Session::begin(environment());
        QVERIFY(!*Session::leftover(environment(), session.folder()));
        const Session second = *Session::begin(environment());
        QCOMPARE(incoming().size(), 2);
    }

    void incomingSessionsThatACrashLeftAreSwept()
    {
        QString crashed;
        {
            Session session = *Session::begin(environment());
            QVERIFY(m_files.write(session.workingCopy(), "x", NewFileAccess::Private));
            crashed = session.folder();
        }
        QVERIFY(QDir(crashed).exists());
        const Session next = *Session::begin(environment());
        QVERIFY(!QDir(crashed).exists());
        QCOMPARE(incoming(), QStringList{next.name()});
    }

    void aSettledSessionIsKeptUntilSomebodyCollectsIt()
    {
        const RecordId project = RecordId::random();
        const StateFolder state(environment());
        const QString place = *state.makePlace(project, path(u"plan.readiness"_s));
        QString folder;
        {
            Session session = *Session::begin(environment());
            QVERIFY(m_files.write(session.workingCopy(), "edits", NewFileAccess::Private));
            QVERIFY(session.settle(place));
            folder = session.folder();
            QCOMPARE(*m_files.read(session.workingCopy()), "edits");
            QVERIFY(!*Session::leftover(environment(), folder));
        }
        const Session next = *Session::begin(environment());
        QCOMPARE(state.sessions(place)->size(), 1);
        const auto dead = *Session::leftover(environment(), folder);
        QVERIFY(dead);
        QCOMPARE(*m_files.read(dead->workingCopy()), "edits");
        dead->end();
        QCOMPARE(*state.sessions(place), QStringList());
    }

    void placesAreKeptApartByPathAndProject()
    {
        const StateFolder state(environment());
        const RecordId one = RecordId::random();
        const RecordId two = RecordId::random();
        QVERIFY(state.makePlace(one, path(u"a.readiness"_s)));
        QVERIFY(state.makePlace(one, path(u"b.readiness"_s)));
        QVERIFY(state.makePlace(two, path(u"a.readiness"_s)));
        QVERIFY(state.makePlace(one, path(u"a.readiness"_s)));
        QCOMPARE(state.places(one).size(), 2u);
        QCOMPARE(state.places(two).size(), 1u);
        QCOMPARE(state.places(path(u"a.readiness"_s)).size(), 2u);
        QCOMPARE(state.places(path(u"b.readiness"_s)).size(), 1u);
        QCOMPARE(state.places(path(u"b.readiness"_s))[0].sharedPath, path(u"b.readiness"_s).path());
        QCOMPARE(state.places(path(u"c.readiness"_s)).size(), 0u);
    }

    void aLinkAndItsFileShareAPlace()
    {
        QVERIFY(m_files.write(m_folder->filePath(u"plan.readiness"_s), "x", NewFileAccess::Private));
        QVERIFY(QFile::link(m_folder->filePath(u"plan.readiness"_s), m_folder->filePath(u"link"_s)));
        QCOMPARE(path(u"link"_s).key(), path(u"plan.readiness"_s).key());
        QCOMPARE(path(u"link"_s).name(), u"plan.readiness"_s);
        QVERIFY(path(u"other"_s).key() != path(u"plan.readiness"_s).key());
    }

    void aStateFolderThatCannotBeMadeIsAClearError()
    {
        QVERIFY(m_files.write(m_folder->filePath(u"state"_s), "a file", NewFileAccess::Private));
        const auto session = Session::begin(environment());
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::System);
        QVERIFY2(session.error().text.contains(u"XDG_STATE_HOME"_s), qPrintable(session.error().text));
    }

    void passedFilesAreKnownByContentUntilForgotten()
    {
        PassedFiles passed(environment());
        QVERIFY(!passed.find({3, "hash"}));
        Session::begin(environment())->end();
        const PassedFiles::Passed first{{3, QByteArray(32, 'a')}, RecordId::random(), 7};
        passed.remember(first);
        const auto found = passed.find(first.identity);
        QVERIFY(found);
        QCOMPARE(found->project, first.project);
        QCOMPARE(found->transactions, 7);
        QVERIFY(!passed.find({4, QByteArray(32, 'a')}));
        QVERIFY(!passed.find({3, QByteArray(32, 'b')}));
        for (int i = 0; i < 100; ++i)
            passed.remember({{i, QByteArray(32, 'c')}, first.project, 1});
        QVERIFY(!passed.find(first.identity));
        QVERIFY(passed.find({99, QByteArray(32, 'c')}));
    }

    void whatIsRememberedByHalfIsNotBelieved()
    {
        FaultyFileSystem faulty(m_files);
        PassedFiles passed({faulty, m_clock, m_folder->filePath(u"state"_s)});
        Session::begin(environment())->end();
        const PassedFiles::Passed file{{3, QByteArray(32, 'a')}, RecordId::random(), 123456};
        passed.remember(file);
        const int calls = faulty.calls();
        for (int call = 1; call <= calls; ++call) {
            m_files.remove(m_folder->filePath(u"state/passed"_s));
            faulty.plan({call, FaultyFileSystem::Form::Half, FaultyFileSystem::Then::GoOn});
            passed.remember(file);
            QVERIFY(faulty.wasHit());
            faulty.plan({});
            const auto found = passed.find(file.identity);
            QVERIFY(!found || found->transactions == 123456);
            passed.remember(file);
            QVERIFY(passed.find(file.identity));
        }
    }
};

READINESS_TEST(tst_Session)
#include "tst_Session.moc"
