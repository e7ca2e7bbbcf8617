#pragma once

#include "ui/panels/Panel.h"

namespace readiness {

class EnvironmentMap;
class ParityPane;
class RecordPage;

/// The environments: their map, their table, and how the chosen one stands against production.
class EnvironmentsPage : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentsPage(const PanelContext& context);

    void renew();
    void show(const RecordId& environment);
    using QWidget::show;
    const QList<QAction*>& actions() const;

private:
    void choose(const RecordId& environment);

    PanelContext m_context;
    EnvironmentMap* m_map;
    RecordPage* m_table;
    ParityPane* m_parity;
};

} // namespace readiness
