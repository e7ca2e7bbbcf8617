#pragma once

#include "ui/models/Workspace.h"

namespace readiness {

/// Tells the user what was found beside the shared file, and does what can be done about it: other copies of the project
/// are merged and, where a sync program made them, moved to the trash.
class BesideTheFile : public QObject {
    Q_OBJECT

public:
    explicit BesideTheFile(Workspace& workspace);

private:
    void tell(const std::vector<ShareNote>& notes);
    void mergeNext();
    void onMerged(const QString& path, const QString& trouble);

    Workspace& m_workspace;
    std::vector<ShareNote> m_copies; ///< not yet merged
};

} // namespace readiness
