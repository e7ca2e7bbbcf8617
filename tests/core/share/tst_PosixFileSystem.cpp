#include "core/share/PosixFileSystem.h"
#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct stat statusOf(const QString& path)
{
    struct stat status {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        qFatal("no file %s", qPrintable(path));
    return status;
}

void setMode(const QString& path, mode_t mode) { QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0); }

/// Runs a function as the user "nobody" in a process of its own; what it returned.
template <class F>
int asNobody(F&& function)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const struct passwd* nobody = ::getpwnam("nobody");
        if (nobody == nullptr || ::setgid(nobody->pw_gid) != 0 || ::setuid(nobody->pw_uid) != 0)
            ::_exit(99);
        ::_exit(function());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// user::rw-, user:1:rw-, group::r--, mask::rw-, other::---, as the kernel stores it.
QByteArray accessListWithUserOne()
{
    QByteArray list = QByteArray::fromHex("02000000");
    const auto entry = [&list](quint16 tag, quint16 bits, quint32 id) {
        list.append(reinterpret_cast<const char*>(&tag), 2);
        list.append(reinterpret_cast<const char*>(&bits), 2);
        list.append(reinterpret_cast<const char*>(&id), 4);
    };
    entry(0x01, 6, ~0u);
    entry(0x02, 6, 1);
    entry(0x04, 4, ~0u);
    entry(0x10, 6, ~0u);
    entry(0x20, 0, ~0u);
    return list;
}

} // namespace

class tst_PosixFileSystem : public QObject {
    Q_OBJECT

    PosixFileSystem m_files;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    QString made(const QString& name, const QByteArray& bytes) const
    {
        put(at(name), bytes);
        return at(name);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ::umask(022);
    }

    void identityIsSizeAndContentAlone()
    {
        const QString a = made(u"a"_s, "same");
        const QString b = made(u"b"_s, "same");
        const QString c = made(u"c"_s, "diff");
        QCOMPARE(*m_files.identify(a), *m_files.identify(b));
        QVERIFY(*m_files.identify(a) != *m_files.identify(c));
        QCOMPARE(m_files.identify(a)->size, 4);
        QCOMPARE(m_files.identify(a)->sha256, QCryptographicHash::hash("same", QCryptographicHash::Sha256));
    }

    void neitherLinksNorPipesNorFoldersAreRead()
    {
        made(u"file"_s, "x");
        QVERIFY(QFile::link(at(u"file"_s), at(u"link"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
        for (const QString& name : {u"link"_s, u"pipe"_s, u"."_s}) {
            const auto identity = m_files.identify(at(name));
            QVERIFY2(!identity, qPrintable(name));
            QCOMPARE(identity.error().fault, FileFault::NotAFile);
            QCOMPARE(m_files.copy(at(name), at(u"copy"_s), NewFileAccess::Private).error().fault, FileFault::NotAFile);
        }
        QCOMPARE(m_files.look(at(u"link"_s))->type, FileInfo::Type::Link);
        QCOMPARE(m_files.look(at(u"pipe"_s))->type, FileInfo::Type::Other);
        QCOMPARE(m_files.identify(at(u"none"_s)).error().fault, FileFault::NotFound);
    }

    void copiesNeverReplaceAndNeverFollowALink()
    {
        const QString source = made(u"source"_s, QByteArray(700'000, 'x'));
        const QString other = made(u"other"_s, "keep");
        QVERIFY(QFile::link(at(u"elsewhere"_s), at(u"link"_s)));
        QCOMPARE(m_files.copy(source, other, NewFileAccess::Private).error().fault, FileFault::AlreadyThere);
        QCOMPARE(m_files.copy(source, at(u"link"_s), NewFileAccess::Private).error().fault, FileFault::AlreadyThere);
        QCOMPARE(m_files.write(at(u"link"_s), "x", NewFileAccess::Private).error().fault, FileFault::AlreadyThere);
        QCOMPARE(contentOf(other), "keep");
        QVERIFY(!QFile::exists(at(u"elsewhere"_s)));
        const auto copied = m_files.copy(source, at(u"copy"_s), NewFileAccess::Private);
        QCOMPARE(*copied, *m_files.identify(source));
        QCOMPARE(contentOf(at(u"copy"_s)), contentOf(source));
    }

    void privateFilesAreForTheUserAndOrdinaryOnesAsTheUserLikes()
    {
        const QString source = made(u"source"_s, "x");
        ::umask(002);
        QVERIFY(m_files.copy(source, at(u"private"_s), NewFileAccess::Private));
        QVERIFY(m_files.copy(source, at(u"ordinary"_s), NewFileAccess::Ordinary));
        QVERIFY(m_files.write(at(u"written"_s), "x", NewFileAccess::Private));
        QVERIFY(m_files.makeFolder(at(u"a/b"_s)));
        QCOMPARE(statusOf(at(u"private"_s)).st_mode & 0777, 0600u);
        QCOMPARE(statusOf(at(u"ordinary"_s)).st_mode & 0777, 0664u);
        QCOMPARE(statusOf(at(u"written"_s)).st_mode & 0777, 0600u);
        QCOMPARE(statusOf(at(u"a"_s)).st_mode & 0777, 0700u);
        QCOMPARE(statusOf(at(u"a/b"_s)).st_mode & 0777, 0700u);
        QVERIFY(m_files.makeFolder(at(u"a/b"_s)));
    }

    void movingToATakenNameFailsReplacesOrExchanges()
    {
        const QString a = made(u"a"_s, "a");
        const QString b = made(u"b"_s, "b");
        QCOMPARE(m_files.move(a, b, IfThere::Fail).error().fault, FileFault::AlreadyThere);
        QCOMPARE(contentOf(b), "b");
        QCOMPARE(*m_files.move(a, b, IfThere::Exchange), Moved::Exchanged);
        QCOMPARE(contentOf(a), "b");
        QCOMPARE(contentOf(b), "a");
        QCOMPARE(*m_files.move(a, b, IfThere::Replace), Moved::Replaced);
        QCOMPARE(contentOf(b), "b");
        QCOMPARE(*m_files.move(b, at(u"c"_s), IfThere::Fail), Moved::ToFreeName);
        QVERIFY(!QFile::exists(b));
        QCOMPARE(m_files.move(at(u"c"_s), at(u"none"_s), IfThere::Exchange).error().fault, FileFault::NotFound);
    }

    void removingWhatIsNotThereIsNoFailure()
    {
        QVERIFY(m_files.remove(at(u"none"_s)));
        QVERIFY(m_files.remove(made(u"file"_s, "x")));
        QVERIFY(!QFile::exists(at(u"file"_s)));
        QVERIFY(m_files.makeFolder(at(u"full"_s)));
        made(u"full/file"_s, "x");
        QCOMPARE(m_files.remove(at(u"full"_s)).error().fault, FileFault::AlreadyThere);
    }

    void aLockExcludesOthersUntilItIsDropped()
    {
        auto first = m_files.lock(at(u"lock"_s), Waiting::No);
        QVERIFY(first);
        QCOMPARE(m_files.lock(at(u"lock"_s), Waiting::No).error().fault, FileFault::InUse);
        first->reset();
        QVERIFY(m_files.lock(at(u"lock"_s), Waiting::No));
    }

    void aLockDiesWithItsProcess()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = m_files.lock(at(u"lock"_s), Waiting::No);
            ::_exit(lock ? 0 : 1);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        QVERIFY(m_files.lock(at(u"lock"_s), Waiting::No));
    }

    void pathsAreResolvedThroughEveryLink()
    {
        QVERIFY(m_files.makeFolder(at(u"real/deep"_s)));
        const QString file = made(u"real/deep/plan"_s, "x");
        const QString real = *m_files.resolve(file);
        QVERIFY(QFile::link(at(u"real/deep"_s), at(u"folder"_s)));
        QVERIFY(QFile::link(u"folder/plan"_s, at(u"link"_s)));
        QVERIFY(QFile::link(u"link"_s, at(u"twice"_s)));
        QCOMPARE(*m_files.resolve(at(u"folder/plan"_s)), real);
        QCOMPARE(*m_files.resolve(at(u"link"_s)), real);
        QCOMPARE(*m_files.resolve(at(u"twice"_s)), real);
        QCOMPARE(*m_files.resolve(at(u"folder/../deep/plan"_s)), real);
        QCOMPARE(*m_files.resolve(at(u"folder/."_s)), *m_files.resolve(at(u"real/deep"_s)));
    }

    void aFileThatIsNotThereStillHasAPlace()
    {
        QVERIFY(QFile::link(u"gone"_s, at(u"link"_s)));
        QCOMPARE(*m_files.resolve(at(u"gone"_s)), *m_files.resolve(at(u"."_s)) + u"/gone"_s);
        QCOMPARE(*m_files.resolve(at(u"link"_s)), *m_files.resolve(at(u"gone"_s)));
        QCOMPARE(m_files.resolve(at(u"no/gone"_s)).error().fault, FileFault::NotFound);
        QVERIFY(QFile::link(u"circle"_s, at(u"circle"_s)));
        QCOMPARE(m_files.resolve(at(u"circle"_s)).error().fault, FileFault::NotAFile);
    }

    void relativePathsAreTakenFromTheWorkingFolder()
    {
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const auto path = m_files.resolve(u"plan"_s);
        QDir::setCurrent(before);
        QCOMPARE(*path, *m_files.resolve(at(u"plan"_s)));
    }

    void longFilesAreNotReadAsSmallOnes()
    {
        QCOMPARE(*m_files.read(made(u"small"_s, "text")), "text");
        QVERIFY(!m_files.read(made(u"long"_s, QByteArray(70'000, 'x'))));
    }

    void modeAndAccessListAreKept()
    {
        const QString original = made(u"original"_s, "x");
        const QString copy = made(u"copy"_s, "y");
        setMode(copy, 0600);
        setMode(original, 0664);
        QVERIFY(m_files.copyAccess(original, copy));
        QCOMPARE(statusOf(copy).st_mode & 0777, 0664u);

        const QByteArray list = accessListWithUserOne();
        const QByteArray name = QFile::encodeName(original);
        if (::setxattr(name.constData(), "system.posix_acl_access", list.constData(), size_t(list.size()), 0) != 0)
            QSKIP("the temporary folder keeps no access lists");
        QVERIFY(m_files.copyAccess(original, copy));
        QByteArray kept(list.size(), 0);
        QCOMPARE(::getxattr(QFile::encodeName(copy).constData(), "system.posix_acl_access", kept.data(),
                            size_t(kept.size())),
                 list.size());
        QCOMPARE(kept, list);

        // An access list that the folder gave to the copy goes.
        const QString plain = made(u"plain"_s, "x");
        QVERIFY(m_files.copyAccess(plain, copy));
        QCOMPARE(::getxattr(QFile::encodeName(copy).constData(), "system.posix_acl_access", nullptr, 0), -1);
        QCOMPARE(statusOf(copy).st_mode & 0777, statusOf(plain).st_mode & 0777);
    }

    void ownerAndGroupAreKeptWhereTheSystemAllowsIt()
    {
        if (::geteuid() != 0)
            QSKIP("only root may give files away");
        const QString original = made(u"original"_s, "x");
        const QString copy = made(u"copy"_s, "y");
        QCOMPARE(::chown(QFile::encodeName(original).constData(), 1234, 4321), 0);
        setMode(original, 0660);
        QVERIFY(m_files.copyAccess(original, copy));
        QCOMPARE(statusOf(copy).st_uid, 1234u);
        QCOMPARE(statusOf(copy).st_gid, 4321u);
        QCOMPARE(statusOf(copy).st_mode & 0777, 0660u);
    }

    void lockingSomebodyOutIsRefused_data()
    {
        QTest::addColumn<uint>("owner");
        QTest::addColumn<uint>("group");
        QTest::addColumn<uint>("mode");
        QTest::addColumn<bool>("accepted");
        const uint nobody = ::getpwnam("nobody")->pw_uid;
        const uint nogroup = ::getpwnam("nobody")->pw_gid;
        QTest::newRow("own file") << nobody << nogroup << 0600u << true;
        QTest::newRow("own file, foreign group that may write") << nobody << 4321u << 0660u << false;
        QTest::newRow("own file, foreign group without rights") << nobody << 4321u << 0600u << true;
        QTest::newRow("own file, everybody may write") << nobody << 4321u << 0666u << true;
        QTest::newRow("foreign owner, all may write") << 1234u << nogroup << 0666u << true;
        QTest::newRow("foreign owner who is not in the group") << 1234u << nogroup << 0660u << false;
    }

    void lockingSomebodyOutIsRefused()
    {
        if (::geteuid() != 0)
            QSKIP("only root may give files away");
        QFETCH(uint, owner);
        QFETCH(uint, group);
        QFETCH(uint, mode);
        QFETCH(bool, accepted);
        setMode(m_folder->path(), 0777);
        const QString original = made(u"original"_s, "x");
        QCOMPARE(::chown(QFile::encodeName(original).constData(), owner, group), 0);
        setMode(original, mode);
        const int outcome = asNobody([&] {
            if (!m_files.write(at(u"copy"_s), "y", NewFileAccess::Private))
                return 3;
            const auto kept = m_files.copyAccess(original, at(u"copy"_s));
            return kept ? 0 : kept.error().fault == FileFault::AccessWouldChange ? 1 : 2;
        });
        QCOMPARE(outcome, accepted ? 0 : 1);
    }

    void aFileThatMayNotBeWrittenIsSeenAsSuch()
    {
        if (::geteuid() != 0)
            QSKIP("needs a second user");
        setMode(m_folder->path(), 0777);
        const QString file = made(u"file"_s, "x");
        setMode(file, 0644);
        QCOMPARE(asNobody([&] { return m_files.look(file)->isWritable ? 1 : 0; }), 0);
        setMode(file, 0666);
        QCOMPARE(asNobody([&] { return m_files.look(file)->isWritable ? 1 : 0; }), 1);
        setMode(m_folder->path(), 0755);
        QCOMPARE(asNobody([&] {
                     return m_files.write(at(u"new"_s), "x", NewFileAccess::Private).error().fault
                                    == FileFault::NotAllowed
                                ? 0
                                : 1;
                 }),
                 0);
    }
};

READINESS_TEST(tst_PosixFileSystem)
#include "tst_PosixFileSystem.moc"
