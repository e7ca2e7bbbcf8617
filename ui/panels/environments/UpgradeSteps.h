#pragma once

#include "core/project/UpgradeEdit.h"
#include "core/report/ReportStatus.h"

#include <QTimeZone>
#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace readiness {

class Clock;

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
    bool canBeWaived = false; ///< what refuses it can be waived
    bool needsReason = false; ///< something stands against it all the same: one says why one goes on
    QTimeZone zone;           ///< in which its time is said

    bool operator==(const StepOffer&) const = default;
};

/// One step as a button, with what stands against it below. It asks in place when it happened, what is to be remembered of
/// it, and, where something stands against it, why one goes on; Enter records.
class StepLine : public QWidget {
    Q_OBJECT

public:
    StepLine(const StepOffer& offer, const Clock& clock);

    const StepOffer& offer() const { return m_offer; }
    void setWritable(bool isWritable);
    /// Opens the questions.
    void begin();

Q_SIGNALS:
    void wanted(const readiness::UpgradeDeed& deed);
    void waiverWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeAsking();
    QLineEdit* addLine(QFormLayout& form, const QString& label, const QString& hint);
    void close();
    void goOn();

    StepOffer m_offer;
    const Clock& m_clock;
    QPushButton* m_button;
    QPushButton* m_waive;
    QWidget* m_asking;
    QLineEdit* m_at = nullptr;
    QLineEdit* m_reason = nullptr; ///< null where nothing stands against it
    QLineEdit* m_activity = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_fault = nullptr;
    QString m_now; ///< what `m_at` was filled with
};

/// All of them below one another. What is offered as before stays, with its focus and what was typed.
class UpgradeSteps : public QWidget {
    Q_OBJECT

public:
    explicit UpgradeSteps(const Clock& clock, QWidget* parent = nullptr);

    void setOffers(const std::vector<StepOffer>& offers, bool isWritable);
    /// The one that offers the step, or null.
    StepLine* line(UpgradeStep step) const;

Q_SIGNALS:
    void wanted(const readiness::UpgradeDeed& deed);
    void waiverWanted();

private:
    const Clock& m_clock;
    std::vector<StepLine*> m_lines;
    QVBoxLayout* m_column;
};

} // namespace readiness
