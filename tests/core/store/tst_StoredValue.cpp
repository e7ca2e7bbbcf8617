#include "core/store/StoredValue.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_StoredValue : public QObject {
    Q_OBJECT

private:
    static QByteArray packedOne(const StoredValue& value) { return packed({{10, value}}); }

private Q_SLOTS:
    void everyKindOfValueComesBack()
    {
        const QList<Value> values = {Value(),
                                     Value(qint64(0)),
                                     Value(qint64(-5)),
                                     Value(std::numeric_limits<qint64>::max()),
                                     Value(std::numeric_limits<qint64>::min()),
                                     Value(u"Überblick 上线"_s),
                                     Value(RecordId{1, 2}),
                                     Value(QByteArray(32, 'x'))};
        for (const Value& value : values) {
            const StoredValue stored = StoredValue::of(value);
            QCOMPARE(stored.toValue(), value);
            if (!stored.isNothing())
                QCOMPARE(unpacked(packedOne(stored)), FieldValues({{10, stored}}));
        }
    }

    void randomListsComeBackFromTheirPackedForm()
    {
        QRandomGenerator random(20270115);
        for (int round = 0; round < 2000; ++round) {
            FieldValues values;
            for (int field = 2; field < 5000; field += 1 + random.bounded(random.bounded(2) ? 3 : 2000)) {
                if (values.size() > 40)
                    break;
                switch (random.bounded(3)) {
                case 0:
                    values.push_back(
                        {field, {StoredValue::Type::Integer, qint64(random.generate64() >> random.bounded(64)), {}}});
                    break;
                case 1:
                    values.push_back({field, {StoredValue::Type::Text, 0, QByteArray(random.bounded(300), 't')}});
                    break;
                default: values.push_back({field, {StoredValue::Type::Bytes, 0, RecordId::random().toBytes()}});
                }
            }
            QCOMPARE(unpacked(packed(values)), values);
        }
    }

    void aListHasOnePackedFormOnly()
    {
        const QByteArray good =
            packed({{10, {StoredValue::Type::Integer, 3, {}}}, {11, {StoredValue::Type::Text, 0, "ab"}}});
        QVERIFY(unpacked(good));
        QVERIFY(!unpacked(good.left(good.size() - 1)));
        QVERIFY(!unpacked(good + '\x01'));
        const QByteArray swapped =
            packed({{11, {StoredValue::Type::Text, 0, "ab"}}, {10, {StoredValue::Type::Integer, 3, {}}}});
        QVERIFY(!unpacked(swapped));
        QVERIFY(
            !unpacked(packed({{10, {StoredValue::Type::Integer, 3, {}}}, {10, {StoredValue::Type::Integer, 3, {}}}})));
        QVERIFY(!unpacked(QByteArray::fromHex("29"
                                              "8600"))); // 6, written longer than needed
        QVERIFY(unpacked(QByteArray::fromHex("29"
                                             "06")));
        QVERIFY(!unpacked(QByteArray::fromHex("28"))); // a Nothing is left out
        QVERIFY(!unpacked(QByteArray::fromHex("29"
                                              "ffffffffffffffffffff7f")));
        QVERIFY(!unpacked(QByteArray::fromHex("2a"
                                              "ffffffffffffffff7f"
                                              "41")));
    }

    void anyBytesAreTakenWithoutHarm()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200000; ++round) {
            QByteArray bytes(random.bounded(24), Qt::Uninitialized);
            for (char& byte : bytes)
                byte = char(random.generate());
            if (const auto values = unpacked(bytes))
                QCOMPARE(packed(*values), bytes);
        }
    }
};

READINESS_TEST(tst_StoredValue)
#include "tst_StoredValue.moc"
