#include "core/store/ReceivedFile.h"
#include "core/store/Store.h"
#include "tests/core/store/HostileFile.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Random damage with a fixed seed (READINESS_SEED): whatever happens to bytes, the gate answers with a sentence or lets
/// in a project that can be loaded. tests/fuzz searches further.
class tst_DamagedFiles : public QObject {
    Q_OBJECT

    std::mt19937 m_random;
    QByteArray m_good;
    int m_opened = 0;
    int m_refused = 0;

    int below(qsizetype count) { return int(m_random() % std::uint32_t(count)); }

    /// A place that holds something; most of a small file is empty space, where damage changes nothing.
    qsizetype usedPlace(int from)
    {
        for (;;) {
            const qsizetype at = from + below(m_good.size() - from);
            if (m_good[at] != '\0')
                return at;
        }
    }

    QByteArray damaged()
    {
        QByteArray bytes = m_good;
        // Half of the damages leave the header alone, so that they get past its check.
        const int from = below(2) == 0 ? 100 : 0;
        for (int times = 1 + below(2); times > 0; --times) {
            const qsizetype at = usedPlace(from);
            switch (below(4)) {
            case 0: bytes[at] = char(bytes[at] ^ (1 << below(8))); break;
            case 1: bytes[at] = char(below(256)); break;
            case 2: // another place's bytes
                for (qsizetype i = 0, source = usedPlace(0); i < 32 && std::max(at, source) + i < bytes.size(); ++i)
                    bytes[at + i] = m_good[source + i];
                break;
            default: // a number at its limit
                bytes[at] = below(2) == 0 ? '\xff' : '\0';
            }
        }
        return bytes;
    }

    void judgeDamage(const QByteArray& bytes, const QTemporaryDir& folder)
    {
        const QString path = folder.filePath(u"received"_s);
        const QString privatePath = folder.filePath(u"private"_s);
        QFile::remove(privatePath);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        if (const auto received = receiveFile(path, privatePath); !received) {
            ++m_refused;
            QCOMPARE(received.error().kind, ErrorKind::Refused);
            QVERIFY(received.error().text.endsWith(u'.'));
            QVERIFY(!QFile::exists(privatePath));
            return;
        }
        ++m_opened;
        const auto store = Store::open(privatePath);
        QVERIFY(store);
        QVERIFY((*store)->load());
    }

private Q_SLOTS:
    void twoThousandDamagedFilesDoNoHarm()
    {
        const uint seed =
            qEnvironmentVariableIsSet("READINESS_SEED") ? qEnvironmentVariable("READINESS_SEED").toUInt() : 1;
        m_random.seed(seed);
        QTemporaryDir folder;
        HostileFile small(folder.filePath(u"small"_s));
        small.sql("DELETE FROM attachment; VACUUM"); // its bytes would be most of the file
        m_good = small.bytes();
        qint64 longest = 0;
        for (int i = 0; i < 2000; ++i) {
            QElapsedTimer timer;
            timer.start();
            judgeDamage(damaged(), folder);
            longest = std::max(longest, timer.elapsed());
            if (QTest::currentTestFailed())
                qFatal("seed %u, damage %d", seed, i);
        }
        qInfo("seed %u: %d refused, %d opened, the longest took %lld ms", seed, m_refused, m_opened, longest);
        QVERIFY(m_refused > 500);
        QVERIFY(m_opened > 10); // else the damage never gets past the first checks
    }
};

READINESS_TEST(tst_DamagedFiles)
#include "tst_DamagedFiles.moc"
