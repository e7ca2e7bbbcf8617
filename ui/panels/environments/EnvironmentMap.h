#pragma once

#include "core/model/Snapshot.h"
#include "ui/panels/environments/EnvironmentCard.h"

#include <QScrollArea>

#include <array>

class QButtonGroup;
class QVBoxLayout;

namespace readiness {

/// All environments as cards, on their way from development by tests to production. One can be chosen.
class EnvironmentMap : public QScrollArea {
    Q_OBJECT

public:
    explicit EnvironmentMap(QWidget* parent = nullptr);

    void setContent(const Snapshot& snapshot, Instant now);
    void choose(const RecordId& environment);
    /// Null where there is none.
    EnvironmentCard* card(const RecordId& environment) const { return m_cards.value(environment); }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const readiness::RecordId& environment);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Lane {
        QWidget* column;
        QVBoxLayout* cards;
        std::vector<EnvironmentCard*> order;
    };

    Lane addLane(const QString& title);
    EnvironmentCard* makeCard(const RecordId& environment);
    void step(const EnvironmentCard& from, int key);

    std::array<Lane, 4> m_lanes;
    QHash<RecordId, EnvironmentCard*> m_cards;
    QButtonGroup* m_group;
};

} // namespace readiness
