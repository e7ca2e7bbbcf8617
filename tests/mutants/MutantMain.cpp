#include "tests/core/store/MergeCase.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Runs merge cases until one fails: that is success here, the mutant is caught.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    constexpr quint32 seed = 20270301;
    constexpr int cases = 100;
    const QTemporaryDir folder(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/readiness-XXXXXX"_s
                                                                     : QDir::tempPath() + u"/readiness-XXXXXX"_s);
    for (int i = 0; i < cases; ++i) {
        const QString fault = MergeCase(seed + quint32(i), folder.filePath(u"case"_s)).run();
        if (!fault.isEmpty()) {
            std::printf("caught in case %d of seed %u: %s\n", i + 1, seed, qPrintable(fault));
            return 0;
        }
    }
    std::printf("survived %d cases of seed %u\n", cases, seed);
    return 1;
}
