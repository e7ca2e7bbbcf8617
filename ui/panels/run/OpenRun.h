#pragma once

#include "core/project/RunLine.h"
#include "core/rules/RollbackSteps.h"
#include "ui/panels/Panel.h"

namespace readiness {

/// The run that the panel shows, as it stands this minute, and the one door through which its pages change it. Knows no
/// widgets.
class OpenRun : public QObject {
    Q_OBJECT

public:
    using StatePtr = std::shared_ptr<const RunState>;

    explicit OpenRun(const PanelContext& context);

    /// Null: none.
    void show(const RecordId& run);
    /// As soon as the minute is another one: what is done now is judged by a state of now.
    void keepUp();
    /// Null where there is no run, or it has no dates; whoever needs it over a change keeps it.
    const StatePtr& state() const { return m_state; }
    /// What leads back, once the run was given up; never null.
    const std::shared_ptr<const RollbackSteps>& back() const { return m_back; }
    /// A step of the run, or one that leads back; null for neither. By its record or by its task.
    const StepState* find(const RecordId& step) const;
    Result<const StepState*> stepOf(const RunLine& line) const;
    /// Whether there is anything to do: it runs, or it leads back.
    bool isOn() const;
    /// Why there is no state of the run that was to be shown.
    const QString& trouble() const { return m_trouble; }
    bool isWritable() const;
    Instant now() const { return m_context.workspace.clock().now(); }
    /// In which times are shown and typed: the project's, or the reader's own where they want it so.
    QTimeZone zone() const;
    /// The one that is not shown; none where the clocks of both agree just now.
    std::optional<QTimeZone> otherZone() const;
    /// Remembered for all projects.
    void setOwnZone(bool isOwn);
    /// "Sat 02:14"; empty for none.
    QString timeText(Minute minute) const;
    /// The person that edits here are of; null where the project does not know them.
    RecordId me() const;
    /// Fills an edit and commits it; a refusal is told. The state is a new one when it returns.
    bool change(const QString& label, const std::function<Result<>(Edit&)>& fill);
    /// The same without doing it: why it would be refused, or nothing.
    QString refusal(const std::function<Result<>(Edit&)>& fill) const;

Q_SIGNALS:
    void changed();
    /// One sentence for the user about what they did; empty: nothing to say any more.
    void told(const QString& sentence);

private:
    PanelContext m_context;
    RecordId m_run;
    StatePtr m_state;
    std::shared_ptr<const RollbackSteps> m_back = std::make_shared<RollbackSteps>();
    QString m_trouble;
    Minute m_shownAt = kNoMinute;
    bool m_isOwnZone = false;
};

} // namespace readiness
