#pragma once

#include "ui/models/ToldHistory.h"
#include "ui/panels/Panel.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace readiness {

class StatusBand;

/// What happened, newest first: who did what and when, with the values before and after. A transaction can be reverted,
/// and the state of the project at that moment be looked at.
class HistoryPanel : public Panel {
    Q_OBJECT

public:
    explicit HistoryPanel(const PanelContext& context);

    static constexpr int kPage = 200; ///< transactions read at once

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void fill(ToldHistory told);
    void addEntry(const HistoryEntry& entry);
    void filter();
    void showCurrent();
    void goToRecord();
    void revert();
    void lookBack();
    const HistoryEntry* currentEntry() const;
    std::optional<RecordRef> currentRecord() const;

    QComboBox* m_author;
    QCheckBox* m_onlySelected;
    QLineEdit* m_text;
    QTreeWidget* m_list;
    QPushButton* m_go;
    QPushButton* m_revert;
    QPushButton* m_look;
    QPushButton* m_more;
    StatusBand* m_then;
    QTimer m_soon; ///< coalesces commits
    std::vector<HistoryEntry> m_entries;
    SnapshotPtr m_names; ///< of what they speak of
    int m_limit = kPage;
    bool m_isStale = true;
};

} // namespace readiness
