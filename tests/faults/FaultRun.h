#pragma once

#include "tests/support/ScratchFolder.h"

#include <QString>

namespace readiness::test {

/// One run of a fault program: its arguments (`--full`, `--seed N`), a place for its files, and the count of what was
/// wrong. Prints the seed first, so that a failure can be repeated.
class FaultRun {
public:
    FaultRun(const char* name, int argc, char** argv);

    bool isFull() const { return m_isFull; }
    quint32 seed() const { return m_seed; }
    QString folder() const { return m_folder.path(); }

    /// Counts and prints a failure.
    void fail(const QString& text);
    bool check(bool condition, const QString& text)
    {
        if (!condition)
            fail(text);
        return condition;
    }
    /// Prints the figures; the exit code.
    int finish(const QString& figures) const;

private:
    const char* m_name;
    bool m_isFull = false;
    quint32 m_seed = 20270301;
    int m_failures = 0;
    ScratchFolder m_folder;
};

} // namespace readiness::test
