#pragma once

#include "ui/shell/Prompts.h"

class QWidget;

namespace readiness {

/// Asks with dialogs of a window.
class DialogPrompts : public Prompts {
public:
    explicit DialogPrompts(QWidget* window) : m_window(window) {}

    bool confirm(const Question& question) override;
    std::optional<QString> text(const Question& question, const QString& initial) override;
    std::optional<QString> passphrase(const Question& question) override;
    std::optional<int> choice(const Question& question, const QStringList& choices) override;
    std::optional<std::vector<bool>> ticks(const Question& question, const std::vector<TickLine>& lines) override;
    QStringList filesToOpen(const QString& title, const QString& filter) override;
    QString fileToSave(const QString& title, const QString& suggested, const QString& filter) override;
    std::optional<PastePlan> pastePlan(const PastePlan& proposed, const PasteFault& fault) override;
    std::optional<RecordId> newRecord(Workspace& workspace, const NewRecord& wanted) override;
    std::optional<ExportWish> exportWish(const SnapshotPtr& snapshot, const ExportWish& proposed) override;
    std::optional<ImportPlan> importPlan(Workspace& workspace, const ImportSource& source) override;
    std::optional<SaidSignOff> saidSignOff(Workspace& workspace, const RecordId& subject) override;
    std::optional<Instant> newGoLive(Workspace& workspace) override;

private:
    QWidget* m_window;
};

} // namespace readiness
