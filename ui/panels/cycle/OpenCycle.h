#pragma once

#include "core/project/TestEdit.h"
#include "core/rules/TestStates.h"
#include "ui/panels/Panel.h"

namespace readiness {

/// The cycle that the panel shows, as its cases stand now, and the one door through which its pages change it. Knows no
/// widgets.
class OpenCycle : public QObject {
    Q_OBJECT

public:
    explicit OpenCycle(const PanelContext& context);

    /// Of the newest snapshot; null: none.
    void show(const RecordId& cycle);
    /// Null where there is none.
    const Cycle* cycle() const { return m_cycle; }
    /// In which the cycle, the cases and all that they point to live; whoever needs them over a change keeps it.
    const SnapshotPtr& snapshot() const { return m_snapshot; }
    const std::vector<CaseState>& cases() const { return m_cases; }
    /// Null where the case is none of the cycle's.
    const CaseState* find(const RecordId& testCase) const;
    const TestStates& states() const { return *m_states; }
    /// What stands in the way of the first verdict, a sentence each; by the standing, which is a moment older.
    const QStringList& startFaults() const { return m_startFaults; }
    /// What stands in the way now, for whoever is about to act.
    void readStartFaultsAgain();
    /// The snapshot with an attempt at the case, which is made in it where there is none.
    SnapshotPtr withAttempt(const RecordId& testCase) const;
    /// Why the case cannot be given the verdict, or without one anything be noted about it, as a sentence, or nothing.
    QString refusal(const RecordId& testCase, std::optional<Verdict> verdict = {}) const;
    /// `openedAt`: since when the case is being executed.
    bool give(const RecordId& testCase, Verdict verdict, Instant openedAt);
    /// Fills an edit and commits it; a refusal is told. The states are new ones when it returns.
    bool change(const QString& label, const std::function<Result<>(Edit&)>& fill, const SnapshotPtr& base = {});
    /// The person that edits here are of; null where the project does not know them.
    RecordId me() const;

Q_SIGNALS:
    void changed();
    /// One sentence for the user about what they did; empty: nothing to say any more.
    void told(const QString& sentence);

private:
    bool isWritable() const;
    bool isBegun() const;
    void readStates();
    void readStartFaults();

    PanelContext m_context;
    SnapshotPtr m_snapshot;
    std::shared_ptr<const TestStates> m_states;
    std::vector<CaseState> m_cases;
    QHash<RecordId, std::size_t> m_places; ///< in m_cases
    const Cycle* m_cycle = nullptr;
    QStringList m_startFaults;
    SnapshotPtr m_startRead; ///< of which they are
};

} // namespace readiness
