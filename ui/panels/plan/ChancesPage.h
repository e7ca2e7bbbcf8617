#pragma once

#include "ui/models/BackgroundWork.h"
#include "ui/models/SimulatedPlan.h"
#include "ui/panels/Panel.h"

#include <QTimer>

#include <array>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace readiness {

class FinishView;
class PlanModel;
class RowList;

/// What chance makes of the shown plan: durations and risks are drawn many times, on a thread of their own, and what comes
/// of it stays until it is drawn anew; it says when the plan has changed since. The plan is the model's, and nothing here
/// changes it.
class ChancesPage : public QWidget {
    Q_OBJECT

public:
    ChancesPage(const PanelContext& context, PlanModel& model, QWidget* parent = nullptr);
    ~ChancesPage() override;

    void start();
    void cancel();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum Figure { Chance, Half, Most, NearlyAll };
    struct Tile {
        QWidget* frame;
        QLabel* name;
        QLabel* value;
    };

    QWidget* makeBar();
    QWidget* makeFigures();
    QWidget* makeLists();
    void renew();
    void take(Result<SimulatedPlan> made);
    void showResult();
    void setFigure(Figure figure, const QString& name, const QString& value);
    void showRunning(bool isRunning);
    void choose(const RowList& list, int row, bool isFollowed);

    PanelContext m_context;
    PlanModel& m_model;
    std::optional<SimulatedPlan> m_simulated;
    BackgroundWork m_work;
    std::shared_ptr<std::atomic<qint32>> m_done; ///< by the work that runs
    QTimer m_tick;                               ///< while it runs
    QSpinBox *m_iterations, *m_seed;
    QPushButton *m_start, *m_cancel;
    QProgressBar* m_progress;
    QStackedWidget* m_pages;
    QLabel *m_hint, *m_words, *m_stale, *m_staleGlyph;
    std::array<Tile, NearlyAll + 1> m_figures;
    FinishView* m_chart;
    RankedModel *m_costs, *m_criticality;
};

} // namespace readiness
