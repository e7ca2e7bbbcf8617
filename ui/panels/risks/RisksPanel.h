#pragma once

#include "ui/panels/Panel.h"

class QSplitter;

namespace readiness {

class FilterBar;
class HeatMapPane;
class QuickRisk;
class RecordPage;
class RecordTabs;

/// The risk register: a line to add to it, its table, the scale by which it is rated, and the heat map, beside the tables
/// where there is room, else below.
class RisksPanel : public Panel {
    Q_OBJECT

public:
    explicit RisksPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;
    QList<QAction*> panelActions() override { return m_actions; }
    QSize minimumSizeHint() const override;

protected:
    void renew() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRegister();
    void makeScale();
    void makeCorner();
    void suggest();
    void showRisk(const RecordId& risk);
    void addToScale();
    void restoreSizes();
    void rememberSizes();
    QString sizesKey() const;
    QAction* addAction(const QString& text, const QString& shortcut, std::function<void()> run);

    QSplitter* m_splitter;
    RecordTabs* m_tabs;
    HeatMapPane* m_map;
    QuickRisk* m_quick;
    RecordPage* m_register = nullptr;
    RecordPage* m_scale = nullptr;
    FilterBar* m_filter = nullptr;
    QList<QAction*> m_actions;
};

} // namespace readiness
