#pragma once

#include "ui/forms/RecordPage.h"

#include <QTabWidget>

namespace readiness {

/// Tables of records of several kinds, each on a tab with the name of its kind; other pages may stand beside them.
class RecordTabs : public QTabWidget {
    Q_OBJECT

public:
    RecordTabs(Workspace& workspace, RecordView::PasteReview pasteReview, QWidget* parent = nullptr);

    RecordPage* addTable(RecordKind kind, const RecordPage::Words& words, const QString& grouping = {});
    /// Buttons at the end of the tabs: for all of them.
    void setCorner(const QList<QWidget*>& buttons);
    /// Brings the record's table forward, and the record in it unless it is null; false where no table is of its kind.
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
