#pragma once

#include "core/model/Upgrade.h"
#include "core/report/ReportStatus.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace readiness {

/// What can happen next in an upgrade, and what stands against it.
struct StepOffer {
    struct Fault {
        Tone tone{};
        QString text;
        bool operator==(const Fault&) const = default;
    };
    UpgradeStep step{};
    QString text; ///< of the button
    QString note; ///< who acts
    std::vector<Fault> faults;
    bool isRefused = false;
    bool needsReason = false; ///< a warning stands against it: one says why one goes on

    bool operator==(const StepOffer&) const = default;
};

/// One step as a button, with what stands against it below; asks for the reason there, too.
class StepLine : public QWidget {
    Q_OBJECT

public:
    explicit StepLine(const StepOffer& offer);

    const StepOffer& offer() const { return m_offer; }
    void setWritable(bool isWritable);

Q_SIGNALS:
    void wanted(readiness::UpgradeStep step, const QString& reason);

private:
    QWidget* makeAsking();
    void begin();
    void goOn();

    StepOffer m_offer;
    QPushButton* m_button;
    QWidget* m_asking = nullptr;
    QLineEdit* m_reason = nullptr;
};

/// All of them below one another. What is offered as before stays, with its focus and what was typed.
class UpgradeSteps : public QWidget {
    Q_OBJECT

public:
    explicit UpgradeSteps(QWidget* parent = nullptr);

    void setOffers(const std::vector<StepOffer>& offers, bool isWritable);

Q_SIGNALS:
    void wanted(readiness::UpgradeStep step, const QString& reason);

private:
    std::vector<StepLine*> m_lines;
    QVBoxLayout* m_column;
};

} // namespace readiness
