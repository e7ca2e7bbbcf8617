#include "core/share/FileBeside.h"
#include "core/share/PosixFileSystem.h"
#include "core/share/Presence.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

using Somebodies = std::vector<Presence::Somebody>;

class tst_Presence : public QObject {
    Q_OBJECT

    PosixFileSystem m_files;
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

    ResolvedPath plan() { return *ResolvedPath::of(m_files, m_folder->filePath(u"plan.readiness"_s)); }
    std::unique_ptr<Presence> presence(const QString& session, const QString& name)
    {
        return std::make_unique<Presence>(ShareEnvironment{m_files, m_clock, {}}, plan(), session,
                                          Presence::Somebody{name, u"desk"_s});
    }
    QString sign(const QString& session) { return FileBeside{FileBeside::Kind::Presence, session}.path(plan()); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    static void age(const QString& path, int seconds)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds), QFileDevice::FileModificationTime));
    }

    const QString m_one = QString(16, u'1'), m_two = QString(16, u'2');

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void colleaguesSeeEachOtherAndNotThemselves()
    {
        const auto ann = presence(m_one, u"Ann"_s);
        const auto bob = presence(m_two, u"Bob"_s);
        QVERIFY(ann->beat());
        QCOMPARE(ann->others(), Somebodies());
        QVERIFY(bob->beat());
        QCOMPARE(ann->others(), (Somebodies{{u"Bob"_s, u"desk"_s}}));
        QCOMPARE(bob->others(), (Somebodies{{u"Ann"_s, u"desk"_s}}));
        QVERIFY(ann->beat());
        QCOMPARE(bob->others().size(), 1u);
        QCOMPARE(names().size(), 2);
    }

    void whoLeavesLeavesNothing()
    {
        QVERIFY(presence(m_one, u"Ann"_s)->beat());
        QCOMPARE(names(), QStringList());
    }

    void colleaguesMayReadTheSign()
    {
        const auto ann = presence(m_one, u"Ann"_s);
        QVERIFY(ann->beat());
        QVERIFY(QFile::permissions(sign(m_one)) & QFile::ReadOther);
    }

    void whoHasNotBeenHeardOfForTwoMinutesIsGone()
    {
        const auto ann = presence(m_one, u"Ann"_s);
        const auto bob = presence(m_two, u"Bob"_s);
        QVERIFY(bob->beat());
        QVERIFY(ann->beat());
        age(sign(m_two), 110);
        QCOMPARE(ann->others().size(), 1u);
        age(sign(m_two), 130);
        QCOMPARE(ann->others().size(), 0u);
        QVERIFY(!QFile::exists(sign(m_two)));
        QVERIFY(bob->beat());
        QCOMPARE(ann->others().size(), 1u);
    }

    void theAgeIsToldByTheClockOfThePlace()
    {
        const auto ann = presence(m_one, u"Ann"_s);
        const auto bob = presence(m_two, u"Bob"_s);
        QVERIFY(ann->beat() && bob->beat());
        age(sign(m_one), 86'400); // the file server lives in the past, for both alike
        age(sign(m_two), 86'400);
        m_clock.set({QDateTime::currentMSecsSinceEpoch()});
        QCOMPARE(ann->others().size(), 1u);
    }

    void whatOthersClaimIsOnlyText()
    {
        const auto ann = presence(m_one, u"Ann"_s);
        QVERIFY(ann->beat());
        QVERIFY(m_files.write(sign(m_two), "{\"name\":\"x\\u202Ey\\n" + QByteArray(500, 'z') + "\",\"host\":7}",
                              NewFileAccess::Ordinary));
        const Somebodies others = ann->others();
        QCOMPARE(others.size(), 1u);
        QVERIFY(others[0].name.size() <= 60);
        QVERIFY(!others[0].name.contains(QChar(0x202E)) && !others[0].name.contains(u'\n'));
        QCOMPARE(others[0].host, QString());
        QVERIFY(m_files.remove(sign(m_two)));
        QVERIFY(m_files.write(sign(m_two), "not JSON", NewFileAccess::Ordinary));
        QCOMPARE(ann->others(), Somebodies());
    }
};

READINESS_TEST(tst_Presence)
#include "tst_Presence.moc"
