#pragma once

#include "core/base/Id.h"
#include "core/share/ShareEnvironment.h"

#include <optional>
#include <vector>

namespace readiness {

/// Remembers, by their content, the files that this version of the program has let through the gate or written itself
/// on this machine, so that an unchanged file is not checked again. Losing it costs time only; nothing here fails.
class PassedFiles {
public:
    struct Passed {
        FileIdentity identity;
        RecordId project;
        qint64 transactions = 0;
    };

    explicit PassedFiles(const ShareEnvironment& environment) : m_environment(environment) {}

    std::optional<Passed> find(const FileIdentity& identity) const;
    /// Whether one of them has this size: what find() could say yes to.
    bool hasSize(qint64 bytes) const;
    void remember(const Passed& passed);

private:
    std::vector<Passed> all() const;

    ShareEnvironment m_environment;
};

} // namespace readiness
