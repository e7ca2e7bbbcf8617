#pragma once

#include "core/rules/RiskMethod.h"

#include <QWidget>

namespace readiness {

class FlowLayout;

/// The bands of scores side by side, each with its word, its scores and, as a tool tip, what it asks for.
class BandLegend : public QWidget {
    Q_OBJECT

public:
    explicit BandLegend(QWidget* parent = nullptr);

    void setBands(const std::vector<RiskBand>& bands);

private:
    FlowLayout* m_row;
    QStringList m_shown;
};

} // namespace readiness
