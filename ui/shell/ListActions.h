#pragma once

#include "core/exchange/TestResults.h"
#include "ui/models/BackgroundWork.h"
#include "ui/models/ExportWish.h"
#include "ui/models/ImportSource.h"
#include "ui/models/Workspace.h"
#include "ui/shell/Prompts.h"

#include <QTimer>

namespace readiness {

/// As a whole or not at all, and never over a project.
Result<> writeWholeFile(const QString& path, const QByteArray& bytes);

/// Lists out of the project and into it: Excel workbooks and CSV; and what comes as other files: cutover plans, results of
/// automated tests, shares of testers. Reading and writing run on a thread of their own; the
/// message bar says so once it takes longer. An import shows its plan first and is one step that undo takes back.
class ListActions : public QObject {
    Q_OBJECT

public:
    ListActions(Workspace& workspace, Prompts& prompts, QObject* parent = nullptr);

    /// Asks which records, in which format, and where to.
    void exportList(const ExportWish& proposed = {});
    /// Asks which file.
    void importList();
    void importFile(const QString& path);
    /// By the name; what the file holds is seen when it is read.
    static bool isList(const QString& path);

private:
    QString askForTarget(const ExportWish& wish);
    void write(const ExportWish& wish, const QString& path);
    /// Brings the plan in, as one step; false where that was refused.
    using Commit = std::function<bool(const ImportPlan& plan)>;
    void importShare(const QString& path);
    /// What the file is planned on: the project as it is now.
    ImportSource onPresent(ImportSource source) const;
    void planProjectFile(const ImportSource& source);
    void planResults(std::shared_ptr<const TestResults> results, const QString& fileName);
    void plan(const ImportSource& source);
    void commit(const ImportSource& source, const ImportPlan& plan, const Commit& bringIn);
    void wait(const QString& text);
    void endWaiting();
    void say(Message::Kind kind, const QString& text) { m_workspace.say({kind, text, {}, {}}); }

    Workspace& m_workspace;
    Prompts& m_prompts;
    BackgroundWork m_work;
    QTimer m_patience; ///< how long work says nothing
    QString m_waiting; ///< what is said then
};

} // namespace readiness
