#pragma once

#include "ui/forms/RecordPage.h"

#include <QSplitter>

namespace readiness {

/// Tables of records of several kinds below one another, each under the name of its kind: what belongs together is seen
/// together.
class RecordStack : public QSplitter {
    Q_OBJECT

public:
    RecordStack(Workspace& workspace, RecordView::PasteReview pasteReview, QWidget* parent = nullptr);

    /// `share` of the height, against that of the others.
    RecordPage* addTable(RecordKind kind, const RecordPage::Words& words, int share = 1);
    /// Shows the record in the table of its kind, unless it is null; false where there is no such table.
    bool reveal(const RecordRef& record);

Q_SIGNALS:
    /// The user went to another row of one of the tables.
    void currentRecordChanged(const std::optional<readiness::RecordRef>& record);

private:
    Workspace& m_workspace;
    RecordView::PasteReview m_pasteReview;
    std::vector<RecordPage*> m_tables;
};

} // namespace readiness
