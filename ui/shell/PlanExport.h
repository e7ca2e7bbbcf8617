#pragma once

#include "ui/models/Workspace.h"
#include "ui/shell/Prompts.h"

#include <QCoreApplication>

namespace readiness {

/// A cutover plan out of the project: for Microsoft Project, or as a calendar of everybody or of one owner. Asks which and where to.
class PlanExport {
    Q_DECLARE_TR_FUNCTIONS(PlanExport)

public:
    PlanExport(Workspace& workspace, Prompts& prompts) : m_workspace(workspace), m_prompts(prompts) {}

    void run();

private:
    /// What one of the choices makes.
    struct Kind {
        QString title;
        bool isCalendar = true;
        RecordId owner; ///< of the calendar; null: everybody
    };

    std::optional<RecordId> askForPlan();
    std::vector<Kind> kinds(const RecordId& plan) const;
    void write(const RecordId& plan, const Kind& kind, const QString& path);
    void say(Message::Kind kind, const QString& text) { m_workspace.say({kind, text, {}, {}}); }

    Workspace& m_workspace;
    Prompts& m_prompts;
};

} // namespace readiness
