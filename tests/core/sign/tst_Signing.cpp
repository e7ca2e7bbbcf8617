#include "core/sign/SignOffStates.h"
#include "core/sign/Signing.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

SecretKey keyOf(const QString& name, unsigned char number = 1)
{
    unsigned char seed[SecretKey::kSeedBytes] = {number};
    return SecretKey::fromSeed(seed, name, u"ana@example.org"_s);
}

struct SigningCase {
    ProjectBuilder builder;
    Id<Area> area = builder.area(u"Data"_s);
    Id<ChecklistItem> item = builder.item(area);
    SignRequest request{{SignOffScope::Area, area},  u"Lead"_s, u"Data is ready"_s, u"aa bb"_s,
                        at(u"2027-02-01T12:00:00Z"), 60};

    Result<SignOff> signedOff() const { return signOff(*builder.build(), request, keyOf(u"Ana"_s)); }
    SignOffValidity validityOf(const SignOff& signOff) const
    {
        ProjectBuilder with = builder;
        const Id<SignOff> id = with.add(signOff);
        return SignOffStates(*with.build()).validity(id);
    }
    QString refusal() const
    {
        const auto result = signedOff();
        return result ? QString() : result.error().text;
    }
};

} // namespace

class tst_Signing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRecordSaysWhoSignedWhatAndWhen()
    {
        const SigningCase c;
        const SignOff signOff = *c.signedOff();
        QCOMPARE(signOff.scope, SignOffScope::Area);
        QCOMPARE(signOff.subject, RecordId(c.area));
        QCOMPARE(signOff.signer, u"Ana"_s);
        QCOMPARE(signOff.mail, u"ana@example.org"_s);
        QCOMPARE(signOff.role, u"Lead"_s);
        QCOMPARE(signOff.meaning, u"Data is ready"_s);
        QCOMPARE(signOff.signedAt, at(u"2027-02-01T12:00:00Z"));
        QCOMPARE(signOff.offsetMinutes, 60);
        QCOMPARE(signOff.tips, u"aa bb"_s);
        QCOMPARE(signOff.contentHash.size(), 64);
        QCOMPARE(signOff.publicKey.size(), 64);
        QCOMPARE(signOff.signature.size(), 128);
        QVERIFY(!signOff.programVersion.isEmpty());
        QVERIFY(!signOff.id.isNull());
        for (const Field& field : signOffType().fields) // it can be stored as it is
            QVERIFY2(!field.isStored() || field.number == kNumberField || field.fault(field.get(signOff)).isEmpty(),
                     field.key);
    }

    void aSignOffIsValidUntilItsContentChanges()
    {
        SigningCase c;
        const SignOff signOff = *c.signedOff();
        QCOMPARE(c.validityOf(signOff), SignOffValidity::Valid);
        c.builder.item(c.builder.area(u"Another"_s));
        QCOMPARE(c.validityOf(signOff), SignOffValidity::Valid);
        SigningCase changed = c;
        changed.builder.change(c.item, [](ChecklistItem& i) { i.status = ItemStatus::Done; });
        QCOMPARE(changed.validityOf(signOff), SignOffValidity::Changed);
        changed.builder.change(c.item, [](ChecklistItem& i) { i.status = ItemStatus::NotStarted; });
        QCOMPARE(changed.validityOf(signOff), SignOffValidity::Valid); // as it was is as it was
        changed.builder.remove(RecordKind::Area, c.area);
        QCOMPARE(changed.validityOf(signOff), SignOffValidity::Changed);
    }

    void numberAndIdMayChangeInAMerge()
    {
        const SigningCase c;
        SignOff signOff = *c.signedOff();
        signOff.number = 77;
        signOff.id = RecordId{5, 5};
        QCOMPARE(c.validityOf(signOff), SignOffValidity::Valid);
    }

    void everyManipulationOfTheRecordMakesItInvalid()
    {
        const SigningCase c;
        const SignOff original = *c.signedOff();
        int tried = 0;
        for (const Field& field : signOffType().fields) {
            if (!field.isStored() || field.number == kNumberField || qstrcmp(field.key, "recorded_by") == 0)
                continue;
            SignOff changed = original;
            Value value = field.get(original);
            if (auto* text = std::get_if<QString>(&value); text && field.kind == FieldKind::Choice)
                *text = *text == u"area" ? u"gate"_s : u"area"_s;
            else if (text)
                *text = (text->startsWith(u'0') ? u'1' : u'0') + text->mid(1);
            else if (auto* number = std::get_if<qint64>(&value))
                ++*number;
            else
                value = RecordId{9, 9};
            field.set(changed, std::move(value));
            QVERIFY2(!(changed == original), field.key);
            QVERIFY2(c.validityOf(changed) == SignOffValidity::Invalid, field.key);
            ++tried;
        }
        QCOMPARE(tried, 13);
    }

    void aRecordedSignOffCountsUntilItsContentChanges()
    {
        SigningCase c;
        const auto recorded = recordedSignOff(*c.builder.build(), c.request, u"Ole Berg"_s, u"Jana Weiß"_s);
        QVERIFY(recorded);
        QVERIFY(isRecorded(*recorded));
        QCOMPARE(recorded->signer, u"Ole Berg"_s);
        QCOMPARE(recorded->recordedBy, u"Jana Weiß"_s);
        QCOMPARE(c.validityOf(*recorded), SignOffValidity::Valid);
        SignOff stale = *recorded;
        stale.contentHash[0] = stale.contentHash.startsWith(u'0') ? u'1' : u'0';
        QCOMPARE(c.validityOf(stale), SignOffValidity::Changed);
        SignOff forged = *c.signedOff(); // a broken signature is not rescued by saying that somebody recorded it
        forged.recordedBy = u"Jana Weiß"_s;
        forged.meaning = u"Rejected"_s;
        QCOMPARE(c.validityOf(forged), SignOffValidity::Invalid);
        QVERIFY(!recordedSignOff(*c.builder.build(), c.request, u" "_s, u"Jana Weiß"_s));
    }

    void aSignatureHasOneSpelling()
    {
        const SigningCase c;
        SignOff signOff = *c.signedOff();
        signOff.signature = signOff.signature.toUpper();
        QCOMPARE(c.validityOf(signOff), SignOffValidity::Invalid);
        signOff = *c.signedOff();
        signOff.publicKey.insert(2, u' ');
        QCOMPARE(c.validityOf(signOff), SignOffValidity::Invalid);
        signOff.publicKey.clear();
        QCOMPARE(c.validityOf(signOff), SignOffValidity::Invalid);
    }

    void aSignatureCountsForItsProjectOnly()
    {
        const SigningCase c;
        const SignOff signOff = *c.signedOff();
        QVERIFY(isSignatureGood(signOff, c.builder.build()->projectId()));
        QVERIFY(!isSignatureGood(signOff, RecordId{1, 2}));
    }

    void nobodySignsWhileConflictsAreOpenInScope()
    {
        SigningCase c;
        const auto elsewhere = c.builder.item(c.builder.area(u"Another"_s));
        c.builder.conflict({RecordKind::ChecklistItem, elsewhere, 12, {{}, {}}});
        QCOMPARE(c.refusal(), QString());
        c.builder.conflict({RecordKind::ChecklistItem, c.item, 12, {{}, {}}});
        QCOMPARE(c.refusal(),
                 u"Nothing can be signed while a conflict in the area is undecided: choose a value for it first."_s);
        c.builder.conflict({RecordKind::ChecklistItem, c.item, 16, {{}, {}}});
        QVERIFY(c.refusal().contains(u"2 conflicts in the area are"));
        c.request.scope = {SignOffScope::Report, {}};
        QVERIFY(c.refusal().contains(u"3 conflicts in the report are"));
    }

    void aSignatureNeedsSubjectRoleAndMeaning()
    {
        SigningCase c;
        c.request.role = u" "_s;
        QVERIFY(c.refusal().contains(u"role"));
        c.request.role = u"Lead"_s;
        c.request.meaning.clear();
        QVERIFY(c.refusal().contains(u"meaning"));
        c.request.meaning = u"Ready"_s;
        c.request.scope.subject = c.item;
        QVERIFY(c.refusal().contains(u"does not exist"));
        c.request.scope = {SignOffScope::Gate, c.area};
        QVERIFY(c.refusal().contains(u"gate"));
        c.request.scope = {SignOffScope::Report, {}};
        QVERIFY(c.refusal().isEmpty());
    }

    void severalPeopleSignOneContent()
    {
        SigningCase c;
        c.request.scope = {SignOffScope::Report, {}};
        c.builder.add(*c.signedOff());
        const SnapshotPtr snapshot = c.builder.build();
        SignOff second = *signOff(*snapshot, c.request, keyOf(u"Bo"_s, 2));
        c.builder.add(second);
        const SnapshotPtr both = c.builder.build();
        const SignOffStates states(*both);
        for (const SignOff* signOff : both->all<SignOff>())
            QCOMPARE(states.validity(signOff->id), SignOffValidity::Valid);
        QVERIFY(!states.isSigned(c.area)); // the report is not the area
    }

    void thePublishedKeyMakesThePublishedSignature()
    {
        // RFC 8032, section 7.1, test 2.
        const QByteArray seed = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        const SecretKey key =
            SecretKey::fromSeed(reinterpret_cast<const unsigned char*>(seed.constData()), u"Test"_s, {});
        QCOMPARE(key.publicKey().toHex(),
                 QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        QCOMPARE(key.sign(QByteArray(1, '\x72')).toHex(),
                 QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
        QVERIFY(isSignedBy(key.publicKey(), QByteArray(1, '\x72'), key.sign(QByteArray(1, '\x72'))));
        QVERIFY(!isSignedBy(key.publicKey(), QByteArray(1, '\x73'), key.sign(QByteArray(1, '\x72'))));
    }

    void fingerprintsAreEightGroupsOfFourDigits()
    {
        QCOMPARE(keyFingerprint(QByteArray(32, '\0')), u"6668 7aad f862 bd77 6c8f c18b 8e9f 8e20"_s);
    }
};

READINESS_TEST(tst_Signing)
#include "tst_Signing.moc"
