#include "core/base/CanonicalHash.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const std::function<void(CanonicalHash&)>& add, QByteArrayView domain = "test")
{
    CanonicalHash hash(domain);
    add(hash);
    return hash.result();
}

} // namespace

class tst_CanonicalHash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differentPartsHashDifferently();
    void theEncodingIsFixed();
    void compositionDoesNotMatter();
    void askingForTheResultTwiceGivesTheSame();
};

void tst_CanonicalHash::differentPartsHashDifferently()
{
    using H = CanonicalHash&;
    const QSet<QByteArray> hashes{
        hashOf([](H) {}),
        hashOf([](H) {}, "other"),
        hashOf([](H h) { h.addNothing(); }),
        hashOf([](H h) { h.addInteger(0); }),
        hashOf([](H h) { h.addInteger(1); }),
        hashOf([](H h) { h.addInteger(-1); }),
        hashOf([](H h) { h.addText({}); }),
        hashOf([](H h) { h.addBytes({}); }),
        hashOf([](H h) { h.addText(u"1"_s); }),
        hashOf([](H h) { h.addBytes("1"); }),
        hashOf([](H h) {
            h.addText(u"ab"_s);
            h.addText(u"c"_s);
        }),
        hashOf([](H h) {
            h.addText(u"a"_s);
            h.addText(u"bc"_s);
        }),
        hashOf([](H h) { h.addText(u"abc"_s); }),
        hashOf([](H h) {
            h.addText(u"a"_s);
            h.addNothing();
            h.addText(u"bc"_s);
        }),
        hashOf([](H h) { h.addBytes(QByteArray(9, 'n')); }),
    };
    QCOMPARE(hashes.size(), 15);
}

void tst_CanonicalHash::theEncodingIsFixed()
{
    // Signatures outlive the program: this value, made by hand from the description, must never change.
    const QByteArray encoded = QByteArray::fromHex("620000000000000001"
                                                   "64"
                                                   "690000000000000102"
                                                   "730000000000000002"
                                                   "c3bc"
                                                   "6e0000000000000000");
    QCOMPARE(hashOf(
                 [](CanonicalHash& h) {
                     h.addInteger(258);
                     h.addText(u"ü"_s);
                     h.addNothing();
                 },
                 "d"),
             QCryptographicHash::hash(encoded, QCryptographicHash::Sha256));
}

void tst_CanonicalHash::compositionDoesNotMatter()
{
    QCOMPARE(hashOf([](CanonicalHash& h) { h.addText(u"Jose\u0301"_s); }),
             hashOf([](CanonicalHash& h) { h.addText(u"José"_s); }));
}

void tst_CanonicalHash::askingForTheResultTwiceGivesTheSame()
{
    CanonicalHash hash("test");
    hash.addText(u"a"_s);
    const QByteArray first = hash.result();
    QCOMPARE(hash.result(), first);
}

READINESS_TEST(tst_CanonicalHash)
#include "tst_CanonicalHash.moc"
