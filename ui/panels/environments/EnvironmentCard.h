#pragma once

#include "core/report/ReportStatus.h"

#include <QAbstractButton>
#include <QStringList>

#include <optional>

namespace readiness {

/// What a card says of an environment.
struct EnvironmentFacts {
    QString name;
    ReportStatus service;
    QStringList lines; ///< kind and version, data, timer
    std::optional<ReportStatus> upgrade;
    std::optional<ReportStatus> parity; ///< unrecorded deviations, or that there are none

    bool operator==(const EnvironmentFacts&) const = default;
};

/// One environment on the map. Focusable; the chosen one is checked.
class EnvironmentCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit EnvironmentCard(QWidget* parent = nullptr);

    void setFacts(const EnvironmentFacts& facts);
    const EnvironmentFacts& facts() const { return m_facts; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<ReportStatus> statuses() const;
    QFont nameFont() const;
    QFont lineFont() const;

    EnvironmentFacts m_facts;
};

} // namespace readiness
