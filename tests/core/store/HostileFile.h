#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace readiness::test {

/// A project file with something of everything in it: all record types, edits, a removal, a merge with conflicts, an
/// attachment. Made once per program; the bytes of a complete copy.
const QByteArray& sampleFile();

/// A copy of the sample on disk, open to every abuse.
class HostileFile {
public:
    /// In the folder, under the given name.
    explicit HostileFile(const QString& path);

    const QString& path() const { return m_path; }
    QByteArray bytes() const;
    void setBytes(const QByteArray& bytes);
    /// Overwrites what is at the offset.
    void patch(qint64 offset, const QByteArray& bytes);
    /// A big-endian number of `size` bytes at the offset.
    void patchNumber(qint64 offset, quint64 number, int size = 4);
    void truncate(qint64 size);
    /// Runs statements without any hardening: the schema may be written, and checks are off.
    void sql(const QByteArray& statements);
    /// The page on which a table or index begins, from 1.
    int rootPage(const QByteArray& name);

private:
    QString m_path;
};

/// Something done to the sample, and what the gate must say.
struct HostileCase {
    QByteArray name;
    QByteArray says; ///< part of the one sentence of the refusal; null: opened, and unharmed by everything
    std::function<void(HostileFile&)> damage;
};

/// The sample after the statements: refused with a sentence that says `where`, or unharmed.
HostileCase says(const char* name, const QByteArray& sql, const QByteArray& where);
HostileCase unharmed(const char* name, const QByteArray& sql);

/// Makes the file, sends it through the gate and judges the outcome with Qt Test: one sentence and nothing left behind,
/// or a project that can be loaded, verified, merged and edited; in either case within a second and with the file and
/// what lies beside it untouched.
void judge(const HostileCase& hostile);

/// Adds a row `index` for every case; for the _data() functions.
void addRows(const std::vector<HostileCase>& cases);

} // namespace readiness::test
