#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

QStringList signing(const QString& subject)
{
    return {u"sign"_s, kToy, subject, u"--role"_s, u"Sponsor"_s, u"--meaning"_s, u"Approved"_s};
}

} // namespace

/// Keys, signatures, and what verification says of them later.
class tst_Signing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aKeyIsListedWithItsFingerprint();
    void aSignatureIsValidUntilTheContentChanges();
    void aStrangersKeyIsUnconfirmedUntilItIsConfirmed();
    void areasAndGatesAreSignedOnTheirOwn();
    void aTestCycleIsSignedWithItsVerdicts();
    void whatIsRefusedSignsNothing_data();
    void whatIsRefusedSignsNothing();
    void nothingIsSignedWhileAConflictIsOpen();
    void nobodyIsAskedForAPassphraseInVain();
    void keysOfOneNameAreToldApart();
    void aForgedSignatureFailsVerification();
    void aSignOffIsRecordedForSomebodyWithoutAKey();
    void aRecordedSignOffSaysWhenItWasGiven();

private:
    QJsonObject signOff(const CommandLine& person) const
    {
        return person.run({u"verify"_s, kToy, u"--json"_s}).object()[u"sign_offs"][0].toObject();
    }

    QByteArray m_toy;
    CommandLine m_keyHolder;             ///< a key takes a second to make
    std::unique_ptr<CommandLine> m_jana; ///< has that key, and has never seen the project
};

void tst_Signing::initTestCase()
{
    CommandLine person;
    makeToyProject(person);
    m_toy = person.read(kToy);
    m_keyHolder.setVariable(u"READINESS_PASSPHRASE"_s, u"correct horse battery"_s);
    QCOMPARE(m_keyHolder.run({u"key"_s, u"create"_s, u"--name"_s, u"Jana Weiß"_s, u"--mail"_s, u"jana@example.org"_s})
                 .error(),
             QString());
}

void tst_Signing::init()
{
    m_jana = std::make_unique<CommandLine>();
    m_jana->setVariable(u"XDG_CONFIG_HOME"_s, m_keyHolder.home());
    m_jana->setVariable(u"READINESS_PASSPHRASE"_s, u"correct horse battery"_s);
    m_jana->write(kToy, m_toy);
}

void tst_Signing::aKeyIsListedWithItsFingerprint()
{
    const QJsonArray keys = m_jana->run({u"key"_s, u"list"_s, u"--json"_s}).array();
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys[0].toObject().keys(), (QStringList{u"created_at"_s, u"fingerprint"_s, u"mail"_s, u"name"_s}));
    QCOMPARE(keys[0][u"name"].toString(), u"Jana Weiß"_s);
    QCOMPARE(keys[0][u"created_at"].toString(), u"2027-02-01T09:00:00Z"_s);
    QVERIFY(m_jana->run({u"key"_s, u"list"_s}).text().contains(keys[0][u"fingerprint"].toString()));
}

void tst_Signing::aSignatureIsValidUntilTheContentChanges()
{
    const Outcome signedOff = m_jana->run(signing(u"report"_s) << u"--json"_s);
    QCOMPARE(signedOff.error(), QString());
    QCOMPARE(signedOff.exitCode, 0);
    const QJsonObject record = signedOff.object();
    QCOMPARE(record[u"ref"].toString(), u"S-001"_s);
    QCOMPARE(record[u"signer"].toString(), u"Jana Weiß"_s);
    QCOMPARE(record[u"role"].toString(), u"Sponsor"_s);
    QCOMPARE(record[u"meaning"].toString(), u"Approved"_s);
    QCOMPARE(record[u"signed_at"].toString(), u"2027-02-01T09:00:00Z"_s);

    QJsonObject state = signOff(*m_jana);
    QCOMPARE(state[u"ref"].toString(), u"S-001"_s);
    QCOMPARE(state[u"state"].toString(), u"valid"_s);
    QCOMPARE(state[u"key"].toString(), u"confirmed"_s);
    QCOMPARE(state[u"changed"].toArray(), QJsonArray());

    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s}).exitCode, 0);
    state = signOff(*m_jana);
    QCOMPARE(state[u"state"].toString(), u"changed"_s);
    QCOMPARE(state[u"changed"].toArray(), QJsonArray{u"C-001 status"_s});
    QCOMPARE(m_jana->run({u"undo"_s, kToy}).exitCode, 0);
    QCOMPARE(signOff(*m_jana)[u"state"].toString(), u"valid"_s);
}

void tst_Signing::aStrangersKeyIsUnconfirmedUntilItIsConfirmed()
{
    QCOMPARE(m_jana->run(signing(u"report"_s)).text(), u"S-001\n"_s);
    CommandLine omar(u"Omar Haddad"_s);
    omar.write(kToy, m_jana->read(kToy));
    QCOMPARE(signOff(omar)[u"key"].toString(), u"unconfirmed"_s);
    const Outcome text = omar.run({u"verify"_s, kToy});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.text().contains(u"signer's identity not checked"));
    QCOMPARE(omar.run({u"key"_s, u"confirm"_s, kToy, u"S-001"_s}).exitCode, 0);
    QCOMPARE(signOff(omar)[u"key"].toString(), u"confirmed"_s);
}

void tst_Signing::areasAndGatesAreSignedOnTheirOwn()
{
    QCOMPARE(m_jana->run(signing(u"Data migration"_s)).text(), u"S-001\n"_s);
    QCOMPARE(m_jana->run(signing(u"G-001"_s)).text(), u"S-002\n"_s);
    QCOMPARE(m_jana->run({u"add"_s, kToy, u"area"_s, u"title=Another"_s}).exitCode, 0);
    QCOMPARE(signOff(*m_jana)[u"state"].toString(), u"valid"_s); // of the area; another one is none of its business
    QCOMPARE(m_jana->run({u"remove"_s, kToy, u"S-001"_s}).error(), QString());
}

void tst_Signing::aTestCycleIsSignedWithItsVerdicts()
{
    const QList<QStringList> steps{
        {u"add"_s, kToy, u"suite"_s, u"title=UAT"_s, u"kind=uat"_s},
        {u"add"_s, kToy, u"test_case"_s, u"title=Create an account"_s, u"expected=It is there"_s, u"suite=SU-001"_s},
        {u"add"_s, kToy, u"cycle"_s, u"title=UAT 2"_s, u"suites=SU-001"_s},
        {u"set"_s, kToy, u"C-001"_s, u"done_when_signed=CY-001"_s},
        signing(u"CY-001"_s),
    };
    for (const QStringList& step : steps)
        QCOMPARE(m_jana->run(step).error(), QString());
    QCOMPARE(signOff(*m_jana)[u"state"].toString(), u"valid"_s);
    const auto openMust = [this] {
        return m_jana->run({u"info"_s, kToy, u"--json"_s}).object()[u"areas"][0][u"open_must_items"].toInt(-1);
    };
    QCOMPARE(openMust(), 0);
    const Outcome ticked = m_jana->run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s});
    QCOMPARE(ticked.exitCode, 2);
    QVERIFY2(ticked.error().contains(u"done by itself"), ticked.err.constData());
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"TC-001"_s, u"expected=It is found"_s}).error(), QString());
    QCOMPARE(signOff(*m_jana)[u"state"].toString(), u"changed"_s);
    QCOMPARE(signOff(*m_jana)[u"changed"].toArray(), QJsonArray{u"TC-001 expected"_s});
    QCOMPARE(openMust(), 1);
}

void tst_Signing::whatIsRefusedSignsNothing_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QStringList>("arguments");
    const QString good = u"correct horse battery"_s;
    QTest::newRow("a wrong passphrase") << u"wrong horse battery"_s << signing(u"report"_s);
    QTest::newRow("an unknown subject") << good << signing(u"AR-009"_s);
    QTest::newRow("something that is not signed") << good << signing(u"C-001"_s);
    QTest::newRow("an unknown key") << good << (signing(u"report"_s) << u"--key"_s << u"Omar"_s);
    QTest::newRow("no subject") << good << QStringList{u"sign"_s, kToy};
    QTest::newRow("a short passphrase") << u"x"_s << QStringList{u"key"_s, u"create"_s, u"--name"_s, u"Jana"_s};
    QTest::newRow("a key of nobody") << good << QStringList{u"key"_s, u"create"_s};
    QTest::newRow("an unknown action") << good << QStringList{u"key"_s, u"forge"_s};
    QTest::newRow("no sign-off to confirm") << good << QStringList{u"key"_s, u"confirm"_s, kToy, u"S-009"_s};
}

void tst_Signing::whatIsRefusedSignsNothing()
{
    QFETCH(QString, passphrase);
    QFETCH(QStringList, arguments);
    const auto before = m_jana->contents();
    m_jana->setVariable(u"READINESS_PASSPHRASE"_s, passphrase);
    const Outcome outcome = m_jana->run(arguments);
    m_jana->setVariable(u"READINESS_PASSPHRASE"_s, u"correct horse battery"_s);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.text(), QString());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(m_jana->contents() == before);
    QCOMPARE(m_jana->run({u"key"_s, u"list"_s, u"--json"_s}).array().size(), 1);
}

void tst_Signing::nothingIsSignedWhileAConflictIsOpen()
{
    CommandLine omar(u"Omar Haddad"_s);
    omar.write(kToy, m_toy);
    QCOMPARE(omar.run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-001"_s, u"status=blocked"_s}).exitCode, 0);
    m_jana->write(u"omar.readiness"_s, omar.read(kToy));
    QCOMPARE(m_jana->run({u"merge"_s, kToy, u"omar.readiness"_s}).exitCode, 0);
    const Outcome refused = m_jana->run(signing(u"report"_s));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.error().contains(u"conflict"), refused.err.constData());
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s}).exitCode, 0);
    QCOMPARE(m_jana->run(signing(u"report"_s)).exitCode, 0);
}

void tst_Signing::nobodyIsAskedForAPassphraseInVain()
{
    CommandLine person; // has the key, and nobody to ask for its passphrase
    person.setVariable(u"XDG_CONFIG_HOME"_s, m_keyHolder.home());
    person.write(kToy, m_toy);
    CommandLine omar(u"Omar Haddad"_s);
    omar.write(kToy, m_toy);
    QCOMPARE(omar.run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s}).exitCode, 0);
    QCOMPARE(person.run({u"set"_s, kToy, u"C-001"_s, u"status=blocked"_s}).exitCode, 0);
    person.write(u"omar.readiness"_s, omar.read(kToy));
    QCOMPARE(person.run({u"merge"_s, kToy, u"omar.readiness"_s}).exitCode, 0);
    const auto refusal = [&](const QStringList& arguments) { return person.run(arguments).error(); };
    QVERIFY(refusal(signing(u"report"_s)).contains(u"conflict"));
    QVERIFY(refusal(signing(u"AR-009"_s)).contains(u"AR-009"));
    QVERIFY(refusal(signing(u"C-001"_s)).contains(u"cannot be signed"));
    QVERIFY(refusal({u"sign"_s, kToy, u"report"_s, u"--meaning"_s, u"Approved"_s}).contains(u"role"));
    QVERIFY(refusal({u"sign"_s, kToy, u"report"_s, u"--role"_s, u"Sponsor"_s}).contains(u"meaning"));
    QCOMPARE(person.run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s}).exitCode, 0);
    QVERIFY(refusal(signing(u"report"_s)).contains(u"passphrase")); // the test would notice that it is asked for
}

void tst_Signing::keysOfOneNameAreToldApart()
{
    CommandLine person;
    person.setVariable(u"READINESS_PASSPHRASE"_s, u"correct horse battery"_s);
    person.write(kToy, m_toy);
    const QStringList create{u"key"_s, u"create"_s, u"--name"_s, u"Jana Weiß"_s};
    QCOMPARE(person.run(create).error(), QString());
    person.setNow(u"2027-02-02T09:00:00Z"_s);
    const Outcome second = person.run(create + QStringList{u"--json"_s});
    QVERIFY2(second.error().contains(u"another key of this name"), second.err.constData());
    QVERIFY(person.run({u"key"_s, u"list"_s}).text().contains(u"made 2027-02-02"_s));
    const Outcome unclear = person.run(signing(u"report"_s) << u"--key"_s << u"Jana Weiß"_s);
    QCOMPARE(unclear.exitCode, 2);
    QVERIFY2(unclear.error().contains(u"2027-02-01") && unclear.error().contains(u"2027-02-02"),
             unclear.err.constData());
    const QString choice = second.error().section(u"--key "_s, 1).section(u'`', 0, 0);
    QVERIFY(second.object()[u"fingerprint"].toString().remove(u' ').startsWith(choice));
    QCOMPARE(person.run(signing(u"report"_s) << u"--key"_s << choice).exitCode, 0);
}

void tst_Signing::aForgedSignatureFailsVerification()
{
    QCOMPARE(m_jana->run(signing(u"report"_s)).exitCode, 0);
    // Who changes what was signed in the file itself breaks the history's hashes, and the file is no longer let in.
    QByteArray bytes = m_jana->read(kToy);
    QVERIFY(bytes.contains("Approved"));
    bytes.replace("Approved", "Approvex");
    m_jana->write(u"forged.readiness"_s, bytes);
    CommandLine omar(u"Omar Haddad"_s);
    omar.write(kToy, bytes);
    const Outcome outcome = omar.run({u"verify"_s, kToy});
    QVERIFY(outcome.exitCode == 3 || outcome.exitCode == 1);
    QVERIFY(!outcome.text().contains(u"History, state and signatures agree"));
}

void tst_Signing::aSignOffIsRecordedForSomebodyWithoutAKey()
{
    m_jana->write(u"mail.eml"_s, "Subject: I agree\n");
    QCOMPARE(m_jana->run(signing(u"AR-001"_s) + QStringList{u"--evidence"_s, u"mail.eml"_s}).exitCode, 2);
    const Outcome recorded =
        m_jana->run(signing(u"AR-001"_s) + QStringList{u"--for"_s, u"Ole Berg"_s, u"--evidence"_s, u"mail.eml"_s});
    QCOMPARE(recorded.exitCode, 0);
    const QJsonObject shown = m_jana->run({u"show"_s, kToy, u"S-001"_s, u"--json"_s}).object();
    QCOMPARE(shown[u"signer"], u"Ole Berg"_s);
    QCOMPARE(shown[u"recorded_by"], u"Jana Weiß"_s);
    QCOMPARE(m_jana->run({u"list"_s, kToy, u"evidence"_s, u"--json"_s}).array().size(), 1);
    QCOMPARE(signOff(*m_jana)[u"state"], u"valid"_s);
    QCOMPARE(signOff(*m_jana)[u"recorded_by"], u"Jana Weiß"_s);
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"AR-001"_s, u"outcome=Another"_s}).exitCode, 0);
    QCOMPARE(signOff(*m_jana)[u"state"], u"changed"_s);
}

void tst_Signing::aRecordedSignOffSaysWhenItWasGiven()
{
    const QStringList given = signing(u"AR-001"_s) << u"--signed-at"_s << u"2027-01-29T16:30"_s;
    QCOMPARE(m_jana->run(given).exitCode, 2); // a key signs now
    const QStringList recording = signing(u"AR-001"_s) << u"--for"_s << u"Ole Berg"_s << u"--signed-at"_s;
    for (const QString& wrong : {u"last Friday"_s, u"2027-02-02"_s, u"2027-02-01T10:01"_s}) {
        const Outcome refused = m_jana->run(recording + QStringList{wrong});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.error().contains(wrong), refused.err.constData());
    }
    const Outcome recorded = m_jana->run(recording + QStringList{u"2027-01-29T16:30"_s, u"--json"_s});
    QCOMPARE(recorded.error(), QString());
    QCOMPARE(recorded.object()[u"signed_at"], u"2027-01-29T15:30:00Z"_s);
    QCOMPARE(recorded.object()[u"offset_minutes"], 60);
    QCOMPARE(signOff(*m_jana)[u"state"], u"valid"_s);
}

READINESS_TEST(tst_Signing)
#include "tst_Signing.moc"
