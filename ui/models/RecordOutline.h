#pragma once

#include "core/project/Edit.h"

namespace readiness {

/// The records of a kind that is a tree (fields `parent` and `position`), as people read them: parts below what they belong
/// to, each level by position. One whose parent is missing, or that belongs to itself by a circle, stands at the top.
class RecordOutline {
public:
    struct Line {
        RecordId record;
        int parent = -1; ///< its line; -1 at the top
        int row = 0;     ///< among those with the same parent

        bool operator==(const Line&) const = default;
    };

    RecordOutline(const Snapshot& snapshot, RecordKind kind);

    const std::vector<Line>& lines() const { return m_lines; }
    /// The line of a record, or -1.
    int lineOf(const RecordId& record) const { return m_lineOf.value(record, -1); }
    /// The lines of its parts; of -1: those at the top.
    const std::vector<int>& partsOf(int line) const { return m_parts[std::size_t(line + 1)]; }
    RecordId idOf(int line) const { return line < 0 ? RecordId() : m_lines[std::size_t(line)].record; }
    /// Before (-1) or behind (1) it among those with the same parent; -1 where there is none.
    int beside(int line, int step) const;
    /// Their lines, in order, without those that go along with another one.
    std::vector<int> linesOf(const std::vector<RecordId>& records) const;

private:
    std::vector<Line> m_lines;
    std::vector<std::vector<int>> m_parts; ///< by line + 1
    QHash<RecordId, int> m_lineOf;
};

// The ways to change such a tree, each as one edit on the snapshot that was shown. What changes nothing is an empty edit.

struct AddedLine {
    Edit edit;
    RecordId record;
};
/// A new record behind another one, or as its last part; at the end of all where none is named.
Result<AddedLine> lineBehind(const SnapshotPtr& shown, RecordKind kind, const RecordId& record);
Result<AddedLine> lineWithin(const SnapshotPtr& shown, RecordKind kind, const RecordId& record);
/// They become parts of what stands before them.
Result<Edit> linesIndented(const SnapshotPtr& shown, RecordKind kind, const std::vector<RecordId>& records);
/// They go to behind what they are parts of.
Result<Edit> linesOutdented(const SnapshotPtr& shown, RecordKind kind, const std::vector<RecordId>& records);
/// One place up (-1) or down (1) among those with the same parent.
Result<Edit> linesShifted(const SnapshotPtr& shown, RecordKind kind, const std::vector<RecordId>& records, int step);
/// With all their parts.
Result<Edit> linesRemoved(const SnapshotPtr& shown, RecordKind kind, const std::vector<RecordId>& records);

} // namespace readiness
