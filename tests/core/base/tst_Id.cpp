#include "core/base/Id.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_Id : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesHexAndBytes();
    void hexIsReadInAnyCase();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void refusesOtherLengthsOfBytes();
    void bytesSortAsIdsDo();
    void randomIdsDiffer();
    void aFileCannotChooseIdsThatCollide();
};

void tst_Id::survivesHexAndBytes()
{
    for (int i = 0; i < 100; ++i) {
        const RecordId id = RecordId::random();
        QVERIFY(RecordId::fromHex(id.toHex()) == id);
        QVERIFY(RecordId::fromBytes(id.toBytes()) == id);
    }
    QCOMPARE((RecordId{1, 0xab}.toHex()), u"000000000000000100000000000000ab"_s);
}

void tst_Id::hexIsReadInAnyCase()
{
    QVERIFY(RecordId::fromHex(u"00000000000000AB00000000000000cD") == (RecordId{0xab, 0xcd}));
}

void tst_Id::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("31 digits") << QString(31, u'1');
    QTest::newRow("33 digits") << QString(33, u'1');
    QTest::newRow("sign") << u"+000000000000001000000000000000ab"_s;
    QTest::newRow("blank") << u" 00000000000000100000000000000ab"_s;
    QTest::newRow("prefix") << u"0x00000000000001000000000000000ab"_s.left(32);
    QTest::newRow("letter g") << QString(31, u'1') + u'g';
    QTest::newRow("digits of another script") << QString(32, QChar(0x0661));
}

void tst_Id::refusesOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY(!RecordId::fromHex(text));
}

void tst_Id::refusesOtherLengthsOfBytes()
{
    QVERIFY(!RecordId::fromBytes(QByteArray(15, 'x')));
    QVERIFY(!RecordId::fromBytes(QByteArray(17, 'x')));
    QVERIFY(RecordId::fromBytes(QByteArray(16, '\0'))->isNull());
}

void tst_Id::bytesSortAsIdsDo()
{
    const RecordId low{1, ~0ull};
    const RecordId high{2, 0};
    QVERIFY(low < high);
    QVERIFY(low.toBytes() < high.toBytes());
}

void tst_Id::randomIdsDiffer()
{
    QSet<RecordId> ids;
    for (int i = 0; i < 10000; ++i)
        ids.insert(RecordId::random());
    QCOMPARE(ids.size(), 10000);
}

void tst_Id::aFileCannotChooseIdsThatCollide()
{
    QSet<size_t> hashes;
    for (quint64 i = 0; i < 1000; ++i)
        hashes.insert(qHash(RecordId{i, i}, 42)); // both halves equal: xor alone would make them all one
    QVERIFY(hashes.size() > 990);
}

READINESS_TEST(tst_Id)
#include "tst_Id.moc"
