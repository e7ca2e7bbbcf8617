#pragma once

#include "core/rules/RiskMatrix.h"
#include "ui/paint/MatrixPainter.h"
#include "ui/panels/Panel.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QToolButton;

namespace readiness {

class BandLegend;
class HeatMap;

/// The heat map of the register with what chooses it: stage, threats or opportunities, and the day, today or an earlier
/// one, which is to look at only. Below it the bands and the exposure. A risk that is moved there is rated anew at the
/// stage that is shown.
class HeatMapPane : public QWidget {
    Q_OBJECT

public:
    explicit HeatMapPane(const PanelContext& context, QWidget* parent = nullptr);
    ~HeatMapPane() override;

    /// Marks the way of a risk from stage to stage.
    void setRisk(const RecordId& risk);
    void setStage(RiskStage stage);
    /// The end of that day; today or later: what is now.
    void setDay(const QDate& day);
    /// No field, and not those that are not rated.
    void chooseAll();
    HeatMap& map() const { return *m_map; }

Q_SIGNALS:
    /// The risks of the field that was chosen; nothing: all.
    void chosen(const std::optional<QSet<readiness::RecordId>>& risks);
    void riskPressed(const readiness::RecordId& risk);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Shown;

    QWidget* makeControls();
    QDate today() const;
    void renew();
    void readDay();
    void show(SnapshotPtr snapshot);
    void showPath();
    void showExposure();
    void tellChosen();
    void move(const QString& code, MatrixPlace to);
    const Risk* riskOf(const QString& code) const;
    MatrixPlace placeOf(const RiskRating& rating) const;

    PanelContext m_context;
    RiskMatrixChoice m_choice;
    RecordId m_risk;
    std::unique_ptr<Shown> m_shown;
    QDate m_past;       ///< the earlier day that is looked at; invalid: now
    SnapshotPtr m_then; ///< how it was at the end of that; null while it is read
    std::vector<QToolButton*> m_stages;
    QComboBox* m_kind;
    QDateEdit* m_day;
    QPushButton* m_now;
    HeatMap* m_map;
    QToolButton* m_unrated;
    BandLegend* m_legend;
    QLabel* m_exposure;
    bool m_isStale = true;
};

} // namespace readiness
