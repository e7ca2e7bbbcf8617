#include "core/store/Migrator.h"
#include "core/store/Query.h"
#include "core/store/ReceivedFile.h"
#include "tests/core/store/HostileFile.h"
#include "tests/core/store/SampleStore.h"
#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// The user "nobody" for a while, where the test runs as root, who may read everything.
class Unprivileged {
public:
    Unprivileged() : m_isRoot(::geteuid() == 0)
    {
        if (m_isRoot && ::seteuid(65534) != 0)
            qFatal("cannot change the user");
    }
    ~Unprivileged()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("cannot change the user back");
    }

private:
    bool m_isRoot;
};

} // namespace

class tst_ReceivedFile : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->path() + u'/' + name; }
    QString privatePath() const { return at(u"private"_s); }

    void put(const QString& name, const QByteArray& bytes = sampleFile()) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The sentence of the refusal, preceded by its kind; empty when the file was let in.
    QString refusalOf(const QString& path) const
    {
        const auto received = receiveFile(path, privatePath());
        if (received)
            return {};
        return (received.error().kind == ErrorKind::Refused ? u"refused: "_s : u"system: "_s) + received.error().text;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aGoodFileIsCopiedByteByByte()
    {
        put(u"plan"_s);
        const auto received = receiveFile(at(u"plan"_s), privatePath());
        QVERIFY2(received, qPrintable(received ? QString() : received.error().text));
        QCOMPARE(received->privatePath, privatePath());
        QCOMPARE(received->size, sampleFile().size());
        QCOMPARE(received->sha256, QCryptographicHash::hash(sampleFile(), QCryptographicHash::Sha256));
        QCOMPARE(contentOf(u"private"_s), sampleFile());
        const auto store = Store::open(privatePath());
        QVERIFY(store);
        QCOMPARE(received->projectId, (*store)->projectId());
        QCOMPARE(received->transactions, (*store)->transactionCount().value());
    }

    void theCopyIsPrivate()
    {
        put(u"plan"_s);
        QVERIFY(receiveFile(at(u"plan"_s), privatePath()));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(privatePath()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600u);
    }

    void anEmptyProjectIsLetIn()
    {
        QVERIFY(Store::create(at(u"plan"_s), RecordId::random()));
        const auto received = receiveFile(at(u"plan"_s), privatePath());
        QVERIFY2(received, qPrintable(received ? QString() : received.error().text));
        QCOMPARE(received->transactions, 0);
    }

    void namesOfAllKindsAreLetIn_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name :
             {u"with blanks.readiness"_s, u"file:plan?mode=memory"_s, u"plan?vfs=evil&immutable=1"_s,
              u"100%25.readiness"_s, u":memory:"_s, u"line\nend"_s, u"\u202egpj.readiness"_s,
              u"准备\U0001F600.readiness"_s, u"-rf"_s, u"'; DROP TABLE op; --"_s, u"%1 %2"_s})
            QTest::newRow(name.toUtf8().constData()) << name;
    }
    void namesOfAllKindsAreLetIn()
    {
        QFETCH(QString, name);
        put(name);
        QCOMPARE(refusalOf(at(name)), QString());
        QFile::remove(privatePath());
        put(name, "no database");
        const QString refusal = refusalOf(at(name));
        QVERIFY2(refusal.contains(u"is not a project file"), qPrintable(refusal));
        QVERIFY(!refusal.contains(u'\n') && !refusal.contains(QChar(0x202e)));
    }

    void whatIsNoFileIsRefusedByItsOwnSentence()
    {
        QVERIFY(QDir().mkdir(at(u"folder"_s)));
        QCOMPARE(refusalOf(at(u"folder"_s)),
                 u"refused: %1 is a folder: name a project file inside it."_s.arg(at(u"folder"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
        QVERIFY(refusalOf(at(u"pipe"_s)).startsWith(u"refused: %1 is a pipe"_s.arg(at(u"pipe"_s))));
        QVERIFY(refusalOf(u"/dev/zero"_s).startsWith(u"refused: /dev/zero is a device"));
        QVERIFY(refusalOf(u"/dev/tty"_s).startsWith(u"refused: /dev/tty is a device"));
        QVERIFY(!QFile::exists(privatePath()));
    }

    void aSocketIsRefused()
    {
        const QByteArray path = QFile::encodeName(at(u"socket"_s));
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        QVERIFY(std::size_t(path.size()) < sizeof(address.sun_path));
        std::copy(path.begin(), path.end(), address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
        QVERIFY(refusalOf(at(u"socket"_s)).contains(u"is a device or socket"));
        ::close(socket);
    }

    void aLinkIsNotFollowed()
    {
        put(u"plan"_s);
        QVERIFY(QFile::link(at(u"plan"_s), at(u"link"_s)));
        QVERIFY(refusalOf(at(u"link"_s)).contains(u"has become a symbolic link"));
        QVERIFY(QFile::link(at(u"nowhere"_s), at(u"dangling"_s)));
        QVERIFY(refusalOf(at(u"dangling"_s)).contains(u"has become a symbolic link"));
        QVERIFY(QFile::link(at(u"loop"_s), at(u"loop"_s)));
        QVERIFY(refusalOf(at(u"loop"_s)).contains(u"has become a symbolic link"));
    }

    void whatIsNotThereIsMissing()
    {
        put(u"plan"_s);
        for (const QString& path :
             {at(u"nothing"_s), at(u"plan/inside"_s), at(QString(300, u'x')), u"relative"_s, QString(),
              u"file:///etc/passwd"_s, u":/readiness/schema/0001_initial.sql"_s, at(u"plan"_s) + QChar(u'\0')})
            QVERIFY2(refusalOf(path).startsWith(u"system: There is no file "), qPrintable(refusalOf(path)));
    }

    void whatMustNotBeReadIsTheSystemsFailure()
    {
        put(u"plan"_s);
        QVERIFY(QFile::setPermissions(at(u"plan"_s), {}));
        const Unprivileged unprivileged;
        QVERIFY(refusalOf(at(u"plan"_s)).startsWith(u"system: %1 cannot be read"_s.arg(at(u"plan"_s))));
    }

    void aHugeFileIsNotEvenRead()
    {
        QFile file(at(u"huge"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(1) << 40)); // sparse
        QVERIFY(refusalOf(at(u"huge"_s)).contains(u"larger than a project file can be"));
    }

    void strangersJournalsAreNeitherReadNorTouched()
    {
        put(u"plan"_s);
        for (const QString& suffix : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
            put(u"plan"_s + suffix, "evil" + QByteArray(5000, '\x01'));
        QCOMPARE(refusalOf(at(u"plan"_s)), QString());
        QCOMPARE(contentOf(u"private"_s), sampleFile());
        QCOMPARE(contentOf(u"plan-wal"_s).size(), 5004);
        QCOMPARE(contentOf(u"plan-journal"_s).size(), 5004);
        QVERIFY(!QFile::exists(privatePath() + u"-journal"_s));
    }

    void nothingMayBeInThePrivatePlace()
    {
        put(u"plan"_s);
        for (const QString& name : {u"private"_s, u"private-journal"_s, u"private-wal"_s}) {
            put(name, "mine");
            QVERIFY(refusalOf(at(u"plan"_s)).startsWith(u"system: No private copy"));
            QCOMPARE(contentOf(name), QByteArray("mine"));
            QVERIFY(QFile::remove(at(name)));
        }
        QVERIFY(QFile::link(at(u"elsewhere"_s), privatePath()));
        QVERIFY(refusalOf(at(u"plan"_s)).startsWith(u"system: No private copy"));
        QVERIFY(!QFile::exists(at(u"elsewhere"_s)));
    }

    void anOlderFileIsMigratedAndItsStateMadeAnew()
    {
        QVERIFY(QDir().mkdir(at(u"schema"_s)));
        const QStringList scripts = QDir(u":/readiness/schema"_s).entryList({u"*.sql"_s});
        for (const QString& script : scripts)
            QVERIFY(QFile::copy(u":/readiness/schema/"_s + script, at(u"schema/"_s + script)));
        put(u"schema/%1_more.sql"_s.arg(scripts.size() + 1, 4, 10, QChar(u'0')),
            "ALTER TABLE comment ADD COLUMN extra TEXT; CREATE TABLE more (id INTEGER PRIMARY KEY);");
        const Migrator migrator(at(u"schema"_s));
        HostileFile file(at(u"plan"_s));
        file.sql("UPDATE checklist_item SET title = 'Never said'");
        const auto received = receiveFile(at(u"plan"_s), privatePath(), migrator);
        QVERIFY2(received, qPrintable(received ? QString() : received.error().text));
        const auto connection = Connection::open(privatePath(), Connection::Mode::ReadOnly);
        QCOMPARE(schemaOf(*connection), migrator.expectedSchema(int(scripts.size()) + 1));
        Query title(*connection, u"SELECT title FROM checklist_item WHERE number = 1"_s);
        title.run();
        QVERIFY(title.nextRow());
        QCOMPARE(title.text(0), u"Load customers"_s);
    }

    void anOlderFileOfAnotherSchemaIsRefused()
    {
        QVERIFY(QDir().mkdir(at(u"schema"_s)));
        put(u"schema/0001_other.sql"_s, "CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value);");
        for (int version = 2; version <= Migrator().newestVersion() + 1; ++version)
            put(u"schema/%1_more.sql"_s.arg(version, 4, 10, QChar(u'0')),
                "CREATE TABLE more_" + QByteArray::number(version) + " (id INTEGER PRIMARY KEY);");
        put(u"plan"_s);
        const auto received = receiveFile(at(u"plan"_s), privatePath(), Migrator(at(u"schema"_s)));
        QVERIFY(!received);
        QVERIFY(received.error().text.startsWith(u"The schema of"));
        QVERIFY(!QFile::exists(privatePath()));
    }
};

READINESS_TEST(tst_ReceivedFile)
#include "tst_ReceivedFile.moc"
