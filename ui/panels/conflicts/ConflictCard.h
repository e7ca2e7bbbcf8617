#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace readiness {

/// One side of a conflict: whose value, when, and what it says; with a button that takes it, but for the value before.
class ConflictCard : public QFrame {
    Q_OBJECT

public:
    struct Content {
        QString heading; ///< "Before", or who set it
        QString time;
        QString value;
        bool isShown = false; ///< what everybody sees until it is decided
        QString action;       ///< of the button; empty: none
    };

    explicit ConflictCard(const Content& content, QWidget* parent = nullptr);

Q_SIGNALS:
    void taken();
};

} // namespace readiness
