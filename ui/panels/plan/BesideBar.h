#pragma once

#include "ui/models/PlanModel.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace readiness {

/// Chooses what a plan is shown beside, one of its baselines and one of its runs, and says how far it has come from the
/// baseline. It is seen where there is a baseline, or where the times of a run are. The baseline is remembered, the run is the latest at first.
class BesideBar : public QWidget {
    Q_OBJECT

public:
    BesideBar(Workspace& workspace, PlanModel& model, QWidget* parent = nullptr);

    /// From now on, also after the next start.
    void chooseBaseline(const RecordId& baseline);
    /// Whether the times of the run are seen.
    void setActualShown(bool isShown);

private:
    void renew();
    void fill();
    void say();
    QComboBox* makeBox(const QString& name);

    Workspace& m_workspace;
    PlanModel& m_model;
    RecordId m_plan;
    bool m_isActualShown = false;
    QComboBox *m_baselines, *m_runs;
    QLabel *m_glyph, *m_words;
};

} // namespace readiness
