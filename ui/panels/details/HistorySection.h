#pragma once

#include "ui/models/ToldHistory.h"
#include "ui/panels/Panel.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace readiness {

/// What happened to a record: who changed which field, when, from what to what; each change can be taken back by an edit
/// of its own. Asks the store, off the window's thread, and only while it is seen.
class HistorySection final : public QWidget {
    Q_OBJECT

public:
    explicit HistorySection(const PanelContext& context, QWidget* parent = nullptr);

    void setRecord(const RecordRef& record);
    /// To be called when the record may have changed.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void list(const ToldHistory& told);
    QWidget* rowOf(const HistoryEntry& entry, const HistoryChange& change, const Snapshot& names);
    QString sentenceOf(const HistoryChange& change, const Snapshot& names) const;
    void revert(const HistoryChange& change);

    PanelContext m_context;
    std::optional<RecordRef> m_record;
    QVBoxLayout* m_list;
    QLabel* m_state;
    QToolButton* m_more;
    int m_limit;
    int m_asked = 0; ///< counts questions: only the answer to the last one counts
    bool m_isStale = true;
};

} // namespace readiness
