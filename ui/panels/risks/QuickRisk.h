#pragma once

#include "ui/models/Workspace.h"

#include <QLayout>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace readiness {

/// One line of text and one rating, and Enter makes a risk of it. Everything else is said later, in the details.
class QuickRisk : public QWidget {
    Q_OBJECT

public:
    explicit QuickRisk(Workspace& workspace, QWidget* parent = nullptr);

    QLineEdit& line() { return *m_line; }
    /// To the right of everything.
    void addButton(QWidget* button) { layout()->addWidget(button); }
    /// The levels to choose from.
    void setMethod(const RiskMethod& method);

Q_SIGNALS:
    void made(const readiness::RecordId& risk);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void make();

    Workspace& m_workspace;
    QLineEdit* m_line;
    QComboBox* m_probability;
    QComboBox* m_impact;
};

} // namespace readiness
