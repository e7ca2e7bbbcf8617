#pragma once

#include "core/base/Result.h"
#include "core/playbook/Playbook.h"

namespace readiness {

/// The playbooks that projects start from. Reads a folder laid out as resources/playbooks; by default the built-in one.
class PlaybookLibrary {
public:
    explicit PlaybookLibrary(QString folder = QStringLiteral(":/readiness/playbooks"));

    /// Ids of the playbooks on offer, in alphabetical order.
    QStringList ids() const;
    /// The playbook with its includes merged, in their order before its own entries. Refused when the whole does not hold
    /// together: keys that collide, areas or facts that do not exist, not exactly one go-live gate.
    Result<Playbook> load(const QString& id) const;

private:
    Result<Playbook> read(const QString& fileName) const;
    Result<> merge(Playbook& whole, const QString& fileName, QStringList& open) const;

    QString m_folder;
};

/// What no schema can say of a merged playbook: one sentence, or nothing when it holds together.
QString playbookFault(const Playbook& playbook);

} // namespace readiness
