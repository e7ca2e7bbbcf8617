#include "core/project/RecordedSignOff.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_RecordedSignOff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTimeIsThatOfTheSignerNotOfTheRecording()
    {
        const QTimeZone berlin("Europe/Berlin");
        const SignRequest now{{}, u"Sponsor"_s, u"Approved"_s, u"aa"_s, at(u"2027-04-01T09:00:00Z"), 120};
        const auto winter = requestSaidAt(now, u"2027-03-26T16:30"_s, berlin);
        QVERIFY(winter);
        QCOMPARE(winter->signedAt, at(u"2027-03-26T15:30:00Z"));
        QCOMPARE(winter->offsetMinutes, 60); // before the clocks went forward
        QCOMPARE(winter->tips, now.tips);    // the content is the one that was recorded
        QCOMPARE(requestSaidAt(now, u"2027-03-26"_s, berlin)->signedAt, at(u"2027-03-25T23:00:00Z"));
    }

    void whatIsStillToComeCannotBeRecorded()
    {
        const SignRequest now{{}, u"Sponsor"_s, u"Approved"_s, {}, at(u"2027-04-01T09:00:00Z"), 0};
        QVERIFY(requestSaidAt(now, u"2027-04-01T09:00"_s, QTimeZone::utc()));
        const auto later = requestSaidAt(now, u"2027-04-01T09:01"_s, QTimeZone::utc());
        QVERIFY(!later);
        QVERIFY2(later.error().text.contains(u"2027-04-01T09:01"), qPrintable(later.error().text));
        QVERIFY(!requestSaidAt(now, u"yesterday"_s, QTimeZone::utc()));
    }

    void theProofComesAlongUnlessItIsTooLarge()
    {
        SignOff signOff;
        signOff.id = RecordId::random();
        signOff.signer = u"Ole Berg"_s;
        signOff.recordedBy = u"Jana Weiß"_s;
        const auto plain = recordedSignOffChanges(signOff, std::nullopt);
        QVERIFY(plain);
        QCOMPARE(plain->changes.size(), std::size_t(1));
        const auto proven = recordedSignOffChanges(signOff, ProofFile{u"mail.eml"_s, "I agree"});
        QVERIFY(proven);
        QCOMPARE(proven->changes.size(), std::size_t(2));
        QCOMPARE(proven->attachments, std::vector<QByteArray>{"I agree"});
        QVERIFY(!recordedSignOffChanges(signOff, ProofFile{u"scan.pdf"_s, QByteArray(10 * 1024 * 1024 + 1, 'x')}));
    }
};

READINESS_TEST(tst_RecordedSignOff)
#include "tst_RecordedSignOff.moc"
