#pragma once

#include "ui/panels/Panel.h"

#include <QHash>

class QCheckBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace readiness {

/// What people said about a record, oldest first, and a box to say more. A remark that is not added yet stays with its
/// record. Internal ones are marked: they stay out of reports and of copies for others.
class CommentsSection final : public QWidget {
    Q_OBJECT

public:
    explicit CommentsSection(const PanelContext& context, QWidget* parent = nullptr);

    void setRecord(const RecordRef& record);
    void refresh();

Q_SIGNALS:
    void counted(int count);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void remove(const RecordId& comment);
    void setInternal(const RecordId& comment, bool isInternal);

    PanelContext m_context;
    std::optional<RecordRef> m_record;
    QVBoxLayout* m_list;
    QPlainTextEdit* m_box;
    QCheckBox* m_internal;
    QHash<RecordId, QString> m_drafts; ///< by record
};

} // namespace readiness
