#pragma once

#include "core/playbook/Playbook.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace readiness {

/// The playbooks that there are, each with a tick; what the current one is for stands below. One that cannot be used stays
/// in the list, without a tick, and says why.
class PlaybookChoice : public QWidget {
    Q_OBJECT

public:
    /// `ticked`: the id of the one chosen at first; empty: the first.
    explicit PlaybookChoice(const QString& ticked, QWidget* parent = nullptr);

    /// Those with a tick, in the order of the list.
    std::vector<Playbook> chosen() const;

Q_SIGNALS:
    void changed();

private:
    void explain(int row);

    std::vector<Playbook> m_playbooks; ///< of the rows; with the id alone where it cannot be used
    QStringList m_texts;               ///< what is said of each
    QListWidget* m_list;
    QLabel* m_summary;
};

} // namespace readiness
