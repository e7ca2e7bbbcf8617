#pragma once

#include "core/exchange/ImportPlan.h"
#include "ui/models/ExportWish.h"
#include "ui/models/ImportSource.h"
#include "ui/models/NewRecord.h"
#include "ui/models/PastePlan.h"
#include "ui/models/SaidSignOff.h"
#include "ui/models/TickLine.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace readiness {

class Workspace;

/// The questions that cannot be asked in place. The window answers them with dialogs, tests with prepared answers.
class Prompts {
public:
    struct Question {
        QString title;
        QString text;   ///< what is asked, one sentence
        QString accept; ///< what the accepting button says: a verb
    };

    virtual ~Prompts() = default;

    virtual bool confirm(const Question& question) = 0;
    /// Nothing when the user cancels.
    virtual std::optional<QString> text(const Question& question, const QString& initial) = 0;
    virtual std::optional<QString> passphrase(const Question& question) = 0;
    /// The position in `choices`.
    virtual std::optional<int> choice(const Question& question, const QStringList& choices) = 0;
    /// Which of the lines, one answer for each; nothing when the user cancels.
    virtual std::optional<std::vector<bool>> ticks(const Question& question, const std::vector<TickLine>& lines) = 0;
    /// Empty when the user cancels. `filter` as "Images (*.png *.jpg)".
    virtual QStringList filesToOpen(const QString& title, const QString& filter) = 0;
    virtual QString fileToSave(const QString& title, const QString& suggested, const QString& filter) = 0;
    /// Which column goes where, with a preview. `fault` tells what is in the way of a plan, as a sentence, or nothing.
    using PasteFault = std::function<QString(const PastePlan& plan)>;
    virtual std::optional<PastePlan> pastePlan(const PastePlan& proposed, const PasteFault& fault) = 0;
    /// A form of the record, which is made and committed with one edit when the user accepts; faults are said in the form,
    /// which stays open. Any record type will do; `wanted.fields` must be fields that people set. Returns the new record;
    /// nothing when the user cancels.
    virtual std::optional<RecordId> newRecord(Workspace& workspace, const NewRecord& wanted) = 0;
    /// Which records become a list, and in which format. Nothing when the user cancels.
    virtual std::optional<ExportWish> exportWish(const SnapshotPtr& snapshot, const ExportWish& proposed) = 0;
    /// Shows what a list would do, and how it is read. The plan that the user accepts; nothing when the user cancels.
    virtual std::optional<ImportPlan> importPlan(Workspace& workspace, const ImportSource& source) = 0;
    /// Everything about a sign-off that somebody gave by mail or on paper; `subject` (a gate, area or test
    /// cycle) is proposed, and may be none. Nothing
    /// when the user cancels; nothing is recorded yet.
    virtual std::optional<SaidSignOff> saidSignOff(Workspace& workspace, const RecordId& subject) = 0;
    /// Where go-live shall move to, with a preview of what that comes to. Nothing is moved yet.
    virtual std::optional<Instant> newGoLive(Workspace& workspace) = 0;
};

} // namespace readiness
