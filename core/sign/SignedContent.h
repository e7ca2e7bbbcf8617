#pragma once

#include "core/model/SignOff.h"
#include "core/model/Snapshot.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace readiness {

/// What a sign-off covers: the report, one gate, one area or one test cycle.
struct SignedScope {
    SignOffScope kind{};
    RecordId subject; ///< null for the report

    static SignedScope of(const SignOff& signOff) { return {signOff.scope, signOff.subject}; }
};

/// The content that a signature stands for: every stored field of every record in scope, in one order, without view
/// settings (positions), comments and the sign-offs of the same scope. The folder's README lists what each scope holds.
/// Built once per snapshot, asked per scope; valid as long as the snapshot.
class SignedContent {
public:
    explicit SignedContent(const Snapshot& snapshot);

    struct ScopedRecord {
        RecordKind kind{};
        const Record* record = nullptr;
    };

    const RecordId& projectId() const { return m_snapshot.projectId(); }
    /// Whether the record that the scope is about exists.
    bool hasSubject(const SignedScope& scope) const;
    /// By kind and id, without repetition.
    std::vector<ScopedRecord> records(const SignedScope& scope) const;
    /// SHA-256 over (kind, record, field, value, number of heads) of every cell in scope; empty values are left out.
    QByteArray hash(const SignedScope& scope) const;
    /// The undecided conflicts in scope; while there is one, nothing can be signed.
    std::vector<const Conflict*> conflicts(const SignedScope& scope) const;

private:
    using Records = std::vector<ScopedRecord>;
    using Kinds = QSet<RecordKind>;
    struct GateReads;

    void addAll(Records& records, RecordKind kind) const;
    void addTree(Records& records, const ScopedRecord& root, const Kinds& kinds, int depth = 0) const;
    void addGate(Records& records, const RecordId& gate) const;
    void addSigned(Records& records, const GateReads& reads) const;
    void addCycle(Records& records, const RecordId& cycle) const;
    void addItems(Records& records, const QSet<RecordId>& areas, const Kinds& kinds) const;
    GateReads gateReads(const RecordId& gate) const;

    const Snapshot& m_snapshot;
    QHash<RecordId, Records> m_parts; ///< items by area, criteria by gate, evidence and waivers by what they are about
};

/// A field that differs between two contents. `field` is kCreationField for a record that only the later content has,
/// kRemovalField for one that only the earlier has.
struct ContentDifference {
    RecordKind kind{};
    RecordId record;
    int field = 0;

    bool operator==(const ContentDifference&) const = default;
};

/// What changed in scope from one snapshot to a later one, by kind, record and field. Empty exactly when the hashes are
/// equal, but for conflicts of a gate's criterion that counts them outside of the content.
std::vector<ContentDifference> differences(const SignedScope& scope, const Snapshot& before, const Snapshot& after);

} // namespace readiness
