#pragma once

#include "ui/models/Workspace.h"
#include "ui/shell/Prompts.h"
#include "ui/shell/Selection.h"

#include <QWidget>

class QAction;

namespace readiness {

/// What the window hands to its panels; all of it outlives them.
struct PanelContext {
    Workspace& workspace;
    Selection& selection;
    Prompts& prompts;
};

/// One view on the project, the content of a dock. Shows snapshots, builds edits, owns no data; knows no other panel.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(const PanelContext& context);

    /// Brings the record into view where the panel shows records of its kind.
    virtual void reveal(const RecordRef&) {}
    /// What the panel adds to the window's menus and command palette while its project is open, with shortcuts.
    virtual QList<QAction*> panelActions() { return {}; }

Q_SIGNALS:
    /// One of the window's own actions, by its id.
    void actionWanted(const QString& id);

protected:
    /// Shows the newest standing: called when there is a new one, or, while the panel is not seen, when it is shown next.
    virtual void renew() {}
    void showEvent(QShowEvent* event) override;
    Workspace& workspace() const { return m_context.workspace; }
    Selection& selection() const { return m_context.selection; }
    Prompts& prompts() const { return m_context.prompts; }
    const PanelContext& context() const { return m_context; }
    /// For tables of records: asks where pasted columns belong.
    auto pasteReview() const
    {
        return [&prompts = m_context.prompts](const PastePlan& proposed, const Prompts::PasteFault& fault) {
            return prompts.pastePlan(proposed, fault);
        };
    }

    /// Asks for the record and goes to it.
    auto making() const
    {
        return [context = m_context](const NewRecord& wanted) {
            if (const auto made = context.prompts.newRecord(context.workspace, wanted))
                context.selection.go({wanted.kind, *made});
        };
    }

private:
    void renewWhenSeen();

    PanelContext m_context;
    bool m_isStale = true;
};

} // namespace readiness
