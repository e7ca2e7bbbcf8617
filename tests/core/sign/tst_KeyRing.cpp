#include "core/sign/KeyRing.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPassphrase = u"correct horse battery"_s;

struct Case {
    QTemporaryDir folder;
    KeyRing ring{folder.path() + u"/keys"_s, PassphraseCost::least()};
    Instant now = at(u"2027-02-01T12:00:00Z");

    KeyFile create(const QString& name = u"Ana Müller"_s) const
    {
        return *ring.create(name, u"ana@example.org"_s, kPassphrase, now);
    }
    QString pathOf(const KeyFile& key) const
    {
        return folder.path() + u"/keys/own/"_s + QString::fromLatin1(key.publicKey.toHex()) + u".json"_s;
    }
    void edit(const KeyFile& key, const QByteArray& from, const QByteArray& to) const
    {
        QFile file(pathOf(key));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        QVERIFY(json.contains(from));
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(json.replace(from, to));
    }
};

} // namespace

class tst_KeyRing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyOpensWithItsPassphraseOnly()
    {
        const Case c;
        const KeyFile key = c.create();
        const auto unlocked = key.unlock(kPassphrase);
        QVERIFY(unlocked);
        QCOMPARE(unlocked->publicKey(), key.publicKey);
        QCOMPARE(unlocked->name(), u"Ana Müller"_s);
        const auto refused = key.unlock(kPassphrase + u'x');
        QVERIFY(!refused);
        QCOMPARE(refused.error().text, u"The passphrase does not unlock the key of Ana Müller; try again."_s);
    }

    void theKeyIsTheSameAfterReadingItFromDisk()
    {
        const Case c;
        const KeyFile created = c.create();
        const KeyFile found = *c.ring.find();
        QCOMPARE(found.publicKey, created.publicKey);
        QCOMPARE(found.mail, u"ana@example.org"_s);
        QCOMPARE(found.createdAt, c.now);
        const SecretKey key = *found.unlock(kPassphrase);
        QVERIFY(isSignedBy(created.publicKey, "message", key.sign("message")));
    }

    void aPassphraseIsOneHoweverItsAccentsAreTyped()
    {
        const Case c;
        const KeyFile key = *c.ring.create(u"Ana"_s, {}, u"cafe\u0301 au lait"_s, c.now);
        QVERIFY(key.unlock(u"caf\u00e9 au lait"_s));
    }

    void shortPassphrasesAreRefused()
    {
        const Case c;
        QVERIFY(!c.ring.create(u"Ana"_s, {}, u"123456789"_s, c.now));
        QVERIFY(c.ring.create(u"Ana"_s, {}, u"1234567890"_s, c.now));
    }

    void aKeyNeedsAName()
    {
        const Case c;
        QVERIFY(!c.ring.create(u"  "_s, {}, kPassphrase, c.now));
        QVERIFY(!c.ring.create(u"Ana\nBo"_s, {}, kPassphrase, c.now));
        QVERIFY(!c.ring.create(QString(201, u'x'), {}, kPassphrase, c.now));
    }

    void onlyTheOwnerReadsTheKeyAndItsSecretIsSealed()
    {
        const Case c;
        const KeyFile key = c.create();
        constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(c.pathOf(key)) & kOthers, QFile::Permissions());
        QCOMPARE(QFile::permissions(QFileInfo(c.pathOf(key)).path()) & (kOthers | QFile::ExeOther | QFile::ExeGroup),
                 QFile::Permissions());
        QCOMPARE(QDir(QFileInfo(c.pathOf(key)).path()).entryList(QDir::Files | QDir::Hidden).size(),
                 1); // no temporary is left
        QFile file(c.pathOf(key));
        QVERIFY(file.open(QIODevice::ReadOnly));
        unsigned char seed[SecretKey::kSeedBytes];
        key.unlock(kPassphrase)->copySeed(seed);
        const QByteArray secret = QByteArray::fromRawData(reinterpret_cast<const char*>(seed), SecretKey::kSeedBytes);
        QVERIFY(!file.readAll().contains(secret.toHex()));
    }

    void nobodyGivesAKeyAnotherName()
    {
        const Case c;
        const KeyFile key = c.create(u"Ana"_s);
        c.edit(key, "\"Ana\"", "\"Bob\"");
        QVERIFY(!c.ring.find()->unlock(kPassphrase));
    }

    void damagedAndNewerFilesAreNamed()
    {
        const Case c;
        const KeyFile key = c.create();
        c.edit(key, "\"format\": 1", "\"format\": 2");
        QVERIFY(c.ring.own().error().text.contains(u"newer version"));
        c.edit(key, "\"format\": 2", "\"format\": 1");
        QVERIFY(c.ring.own());
        c.edit(key, "\"salt\"", "\"pepper\"");
        const auto damaged = c.ring.own();
        QVERIFY(damaged.error().text.contains(c.pathOf(key)));
        QCOMPARE(damaged.error().kind, ErrorKind::Refused);
    }

    void aFileCannotAskForAllMemory()
    {
        const Case c;
        const KeyFile key = c.create();
        c.edit(key, "\"memory_bytes\": 8192", "\"memory_bytes\": 9000000000");
        QVERIFY(!c.ring.own());
    }

    void oneOfSeveralKeysIsNamed()
    {
        const Case c;
        QVERIFY(c.ring.find().error().text.contains(u"readiness key create"));
        const KeyFile ana = c.create(u"Ana"_s);
        const KeyFile bo = c.create(u"Bo"_s);
        QVERIFY(c.ring.find().error().text.contains(u"Several"));
        QCOMPARE(c.ring.find(u"ana"_s)->publicKey, ana.publicKey);
        QCOMPARE(c.ring.find(keyFingerprint(bo.publicKey))->publicKey, bo.publicKey);
        QCOMPARE(c.ring.find(keyFingerprint(bo.publicKey).left(9))->publicKey, bo.publicKey);
        QVERIFY(c.ring.find(u"Cleo"_s).error().text.contains(u"Cleo"));
        QCOMPARE(c.ring.own()->size(), std::size_t(2));
    }

    void ownAndConfirmedKeysAreConfirmed()
    {
        const Case c;
        const KeyFile own = c.create();
        const QByteArray others(32, 'o');
        QVERIFY(c.ring.isConfirmed(own.publicKey));
        QVERIFY(!c.ring.isConfirmed(others));
        QVERIFY(c.ring.confirm({others, u"Bo"_s, {}, c.now}));
        QVERIFY(c.ring.isConfirmed(others));
        QCOMPARE(c.ring.known()->size(), std::size_t(1));
        QCOMPARE(c.ring.known()->front().name, u"Bo"_s);
        QCOMPARE(*c.ring.confirmed(), (QSet<QByteArray>{own.publicKey, others}));
        QVERIFY(c.ring.forget(others));
        QVERIFY(!c.ring.isConfirmed(others));
        QVERIFY(!c.ring.forget(others));
        QVERIFY(!c.ring.confirm({"short", u"Bo"_s, {}, c.now}));
        QVERIFY(!c.ring.isConfirmed({}));
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        QTemporaryDir folder;
        QFile blocking(folder.path() + u"/keys"_s);
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        const KeyRing ring(blocking.fileName(), PassphraseCost::least());
        const auto created = ring.create(u"Ana"_s, {}, kPassphrase, at(u"2027-02-01T12:00:00Z"));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, ErrorKind::System);
    }

    void keysLieInTheUsersConfiguration()
    {
        QVERIFY(KeyRing::defaultFolder().startsWith(qEnvironmentVariable("XDG_CONFIG_HOME")));
        QVERIFY(KeyRing::defaultFolder().endsWith(u"/readiness/keys"));
    }
};

READINESS_TEST(tst_KeyRing)
#include "tst_KeyRing.moc"
