#include "tests/core/store/MergeCase.h"
#include "tests/support/TestMain.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Whatever people do in whatever order: all copies come to the same, which is what the oracle says, and nothing is lost.
/// READINESS_MERGE_CASES=1500 for the long run.
class tst_MergeProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allCopiesComeToWhatTheOracleSays()
    {
        constexpr quint32 seed = 20270301;
        const int cases = qEnvironmentVariableIsSet("READINESS_MERGE_CASES")
                              ? qEnvironmentVariableIntValue("READINESS_MERGE_CASES")
                              : 320;
        // In memory where there is such a place: the disk is not what is tested here.
        const QTemporaryDir folder(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/readiness-XXXXXX"_s
                                                                         : QDir::tempPath() + u"/readiness-XXXXXX"_s);
        MergeCaseCounts counts;
        for (int i = 0; i < cases; ++i) {
            MergeCase mergeCase(seed + quint32(i), folder.filePath(u"case"_s));
            const QString fault = mergeCase.run();
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed + quint32(i)).arg(fault)));
            counts.add(mergeCase.counts());
        }
        qInfo("seed %u, %d cases: %d commits (%d on an old view), %d merges; looked at %d conflicts, %d over removals, "
              "%d hidden records; %d tied clocks",
              seed, cases, counts.commits, counts.staleCommits, counts.merges, counts.conflicts,
              counts.removalConflicts, counts.hidden, counts.tiedClocks);
        // The stories must have had in them what they are about.
        QVERIFY(counts.staleCommits > cases);
        QVERIFY(counts.conflicts > cases);
        QVERIFY(counts.removalConflicts > cases);
        QVERIFY(counts.hidden > cases);
        QVERIFY(counts.tiedClocks > 0);
    }
};

READINESS_TEST(tst_MergeProperty)
#include "tst_MergeProperty.moc"
