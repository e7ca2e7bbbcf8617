#include "tests/faults/FaultRun.h"

#include <cstdio>
#include <cstdlib>

namespace readiness::test {

FaultRun::FaultRun(const char* name, int argc, char** argv) : m_name(name)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--full") {
            m_isFull = true;
        } else if (argument == "--seed" && i + 1 < argc) {
            m_seed = QByteArray(argv[++i]).toUInt();
        } else {
            std::fprintf(stderr, "usage: %s [--full] [--seed N]\n", name);
            std::exit(2);
        }
    }
    std::printf("%s: seed %u%s\n", m_name, m_seed, m_isFull ? ", full" : "");
    std::fflush(stdout); // before any fork
}

void FaultRun::fail(const QString& text)
{
    ++m_failures;
    std::printf("FAIL %s\n", qPrintable(text));
    std::fflush(stdout);
}

int FaultRun::finish(const QString& figures) const
{
    std::printf("%s: %s, %d failures\n", m_name, qPrintable(figures), m_failures);
    return m_failures == 0 ? 0 : 1;
}

} // namespace readiness::test
