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
    /// What lies beside the file was left there long ago.
    void ageTemporaries();
    /// What no session may leave in Bob's state folder.
    QStringList stateLeftovers() const;

    /// An edit that was acknowledged: from now on it must never be lost. Survives the death of the process that says so.
    void acknowledge(const QString& title);
    QSet<QString> acknowledged() const;

private:
    QString m_root, m_saved, m_acknowledged, m_plan;
    std::unique_ptr<SharingDesk> m_ann, m_bob;
};

/// Something that Bob does, during which a file operation will fail or the program end.
struct SharingScenario {
    const char* name;
    bool isPublishing;          ///< ends with everything in the file, when nothing goes wrong
    bool mayLoseTheLastInstant; ///< files cannot be exchanged: what Ann writes in the last instant waits in her outbox
    void (*prepare)(SharingSite&);
    Result<> (*run)(SharingSite&);
};

const std::vector<SharingScenario>& sharingScenarios();

/// What is wrong after a scenario and once more after everybody has started anew and edited; empty when nothing is.
QStringList faultsAfter(SharingSite& site, const SharingScenario& scenario, const QSet<QString>& before, bool succeeded);

} // namespace readiness::test
