#pragma once

#include "ui/models/RecordRef.h"
#include "ui/models/Workspace.h"

class QMimeData;

namespace readiness {

/// Adds evidence to a record: links, notes, files, pictures. Each is one edit; bytes are read and packed off the window's
/// thread. What cannot be added is said to the user.
class EvidenceIntake final : public QObject {
    Q_OBJECT

public:
    explicit EvidenceIntake(Workspace& workspace, QObject* parent);

    void setRecord(const RecordRef& record) { m_record = record; }
    /// An address or a path becomes a link, all else a note.
    bool addText(const QString& text);
    void addFiles(const QStringList& paths);
    void addPicture(const QImage& picture);
    /// What was dropped or pasted: files, links, a picture.
    void addDropped(const QMimeData& data);
    static bool canTake(const QMimeData& data);

private:
    struct File {
        QString name, title;
        QByteArray bytes;
        QString trouble;
    };

    bool addLink(const QString& address);
    void attach(const RecordRef& record, const File& file);
    /// A new evidence of the record with this title, in the edit.
    Result<RecordId> begin(Edit& edit, const RecordRef& record, const QString& title) const;
    bool finish(Edit&& edit, const Result<>& made);
    Edit edit(const RecordRef& record) const;

    Workspace& m_workspace;
    std::optional<RecordRef> m_record;
};

} // namespace readiness
