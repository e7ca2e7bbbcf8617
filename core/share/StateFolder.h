#pragma once

#include "core/base/Id.h"
#include "core/share/ResolvedPath.h"
#include "core/share/ShareEnvironment.h"

#include <vector>

namespace readiness {

/// Where a user's own state lies: knows the names, holds nothing open.
///
///     <state>/lock                            guards the next two
///     <state>/passed                          files that passed the gate
///     <state>/incoming/<session>/             sessions that do not know their project yet, only read, or make a new one
///     <state>/<project>/<place>/              one per resolved path
///         path  lock  publish.lock  outbox.readiness  outbox.json
///         <session>/lock  work.readiness …    sessions at work, or left by a crash
class StateFolder {
public:
    struct Place {
        QString folder;
        RecordId project;
        QString sharedPath; ///< empty where it is not known
    };

    explicit StateFolder(const ShareEnvironment& environment)
        : m_files(environment.files), m_root(environment.stateFolder)
    {}

    QString lockFile() const;
    QString passedFile() const;
    QString incoming() const;
    QString place(const RecordId& project, const ResolvedPath& path) const;
    /// The place, made if it was not there.
    Result<QString> makePlace(const RecordId& project, const ResolvedPath& path) const;
    std::vector<Place> places(const RecordId& project) const;
    /// The places of the path, whatever the project.
    std::vector<Place> places(const ResolvedPath& path) const;
    /// Names of the sessions in a place, or in `incoming`.
    FileResult<QStringList> sessions(const QString& folder) const;

    static QString outbox(const QString& place);

private:
    Place described(const QString& folder, const RecordId& project) const;

    FileSystem& m_files;
    QString m_root;
};

} // namespace readiness
