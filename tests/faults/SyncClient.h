#pragma once

#include <QString>

#include <random>

namespace readiness::test {

/// A sync program at its worst: puts older versions in place, deletes, uploads halves, makes conflict copies.
class SyncClient {
public:
    struct Counts {
        int rollBacks = 0, deletions = 0, halves = 0, conflicts = 0;

        Counts& operator+=(const Counts& other);
        QString text() const;
    };

    /// `scratch` is a folder of the same file system, for what is on its way.
    SyncClient(QString file, QString scratch, std::mt19937& random);

    /// One of the above, or remembering the present version for a later one.
    void act();
    /// The remembered version comes back where there is no file, or none that can be used.
    void bringBack();
    const Counts& counts() const { return m_counts; }

private:
    void remember();
    bool putInPlace(const QString& version);

    QString m_file, m_scratch;
    std::mt19937& m_random;
    Counts m_counts;
};

} // namespace readiness::test
