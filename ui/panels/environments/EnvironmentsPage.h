#pragma once

#include "ui/panels/Panel.h"

namespace readiness {

class EnvironmentMap;
class ParityPane;
class RecordPage;
class RecordTabs;

/// The environments: their map, their table, and how the chosen one stands against production, with what is recorded of that.
class EnvironmentsPage : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentsPage(const PanelContext& context);

    void renew();
    /// An environment, or a deviation of one.
    void show(const RecordRef& record);
    using QWidget::show;
    const QList<QAction*>& actions() const;

private:
    void choose(const RecordId& environment);

    PanelContext m_context;
    EnvironmentMap* m_map;
    RecordPage* m_table;
    RecordTabs* m_below = nullptr;
    ParityPane* m_parity;
};

} // namespace readiness
