#pragma once

#include "tests/support/SharingDesk.h"

namespace readiness::test {

/// A shared folder with one project and two desks: Bob's, where things go wrong, and Ann's, where they do not. Can be put
/// back to how it was before a scenario, cheaply and often.
class SharingSite {
public:
    explicit SharingSite(const QString& folder);

    SharingDesk& ann() { return *m_ann; }
    SharingDesk& bob() { return *m_bob; }
    const QString& plan() const { return m_plan; }
    QString shared(const QString& name) const;
    QStringList names() const;

    /// An empty place with the project "Start", made by Ann.
    void begin();
    void save();
    void restore();
    /// Fresh desks over the same folders: as if every program had been started anew.
    void restartPrograms();
    /// The saved file comes back, as from a sync program or a backup.
    void rollBack();
    /// What lies beside the file was left there long ago.
    void ageTemporaries();
    /// What no session may leave in Bob's state folder.
    QStringList stateLeftovers() const;

    /// What is wrong with a file's history and state.
    QStringList verify(const QString& path) const;

    /// An edit that was acknowledged: from now on it must never be lost. Survives the death of the process that says so.
    void acknowledge(const QString& title);
    QSet<QString> acknowledged() const;

private:
    QString m_root, m_saved, m_acknowledged, m_plan;
    std::unique_ptr<SharingDesk> m_ann, m_bob;
};

} // namespace readiness::test
