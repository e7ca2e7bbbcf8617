#include "ui/models/RecordCopies.h"

#include "core/base/Rank.h"
#include "core/model/RecordType.h"
#include "core/rules/TestSteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct RecordCopiesWords {
    Q_DECLARE_TR_FUNCTIONS(RecordCopies)
};

Result<> copyFields(Edit& edit, RecordKind kind, const Record& original, const RecordId& copy)
{
    for (const Field& field : recordType(kind).fields) {
        if (field.isInternal || field.isDerived())
            continue;
        const QString key = QString::fromLatin1(field.key);
        const auto set = field.kind == FieldKind::ReferenceList
                             ? edit.setList(kind, copy, key, edit.shown()->references(original.id, field.number))
                             : edit.set(kind, copy, key, field.get(original));
        if (!set)
            return set;
    }
    return {};
}

Result<> copySteps(Edit& edit, const std::vector<const TestStep*>& steps, const RecordId& copy)
{
    Result<> done;
    for (const TestStep* step : steps) {
        const RecordId own = edit.create(RecordKind::TestStep);
        done = done.and_then([&] { return copyFields(edit, RecordKind::TestStep, *step, own); }).and_then([&] {
            return edit.set(RecordKind::TestStep, own, u"test_case", Value(copy));
        });
    }
    return done;
}

/// Between the last of the originals and what stands behind it among all of the kind.
struct Gap {
    QString before, after;

    Gap(const Snapshot& snapshot, RecordKind kind, const Field& position, const std::vector<RecordId>& originals)
    {
        const auto rankOf = [&](const Record& record) {
            const Value value = position.get(record);
            return std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
        };
        for (const RecordId& original : originals) {
            if (const Record* record = snapshot.table(kind).find(original))
                before = std::max(before, rankOf(*record));
        }
        snapshot.table(kind).forEach([&](const Record& record) {
            if (const QString rank = rankOf(record); rank > before && (after.isEmpty() || rank < after))
                after = rank;
        });
    }
    QString next() { return before = rankBetween(before, after); }
};

} // namespace

Result<RecordCopies> RecordCopies::make(const SnapshotPtr& shown, RecordKind kind,
                                        const std::vector<RecordId>& originals)
{
    RecordCopies copies{Edit(shown, RecordCopiesWords::tr("Duplicate %n record(s)", nullptr, int(originals.size()))),
                        {}};
    const Field* position = recordType(kind).field(u"position");
    std::optional<Gap> gap;
    if (position)
        gap.emplace(*shown, kind, *position, originals);
    std::optional<TestSteps> steps;
    if (kind == RecordKind::TestCase)
        steps.emplace(*shown);
    for (const RecordId& id : originals) {
        const Record* original = shown->table(kind).find(id);
        if (!original)
            continue;
        const RecordId copy = copies.edit.create(kind);
        Result<> made = copyFields(copies.edit, kind, *original, copy);
        if (made && gap)
            made = copies.edit.setInternal(kind, copy, u"position", gap->next());
        if (made && kind == RecordKind::TestCase)
            made = copySteps(copies.edit, steps->of(id), copy);
        if (!made)
            return tl::unexpected(made.error());
        copies.records.push_back(copy);
    }
    return copies;
}

} // namespace readiness
