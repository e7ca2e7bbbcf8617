#pragma once

#include "core/model/Snapshot.h"
#include "ui/panels/environments/EnvironmentCard.h"

#include <QScrollArea>

#include <array>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace readiness {

/// Environments as cards, on their way from development by tests to production; of very many, the first of each lane. One
/// can be chosen.
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
        QLabel* more; ///< how many have no card
        std::vector<EnvironmentCard*> order;
        int further = 0;
    };

    Lane addLane(const QString& title);
    EnvironmentCard* makeCard(const RecordId& environment);
    void step(const EnvironmentCard& from, int key);

    std::array<Lane, 4> m_lanes;
    QHash<RecordId, EnvironmentCard*> m_cards;
    QButtonGroup* m_group;
};

} // namespace readiness
