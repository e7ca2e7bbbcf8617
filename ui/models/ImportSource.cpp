#include "ui/models/ImportSource.h"

#include "core/exchange/KindGuess.h"

#include <algorithm>

namespace readiness {

namespace {

/// A CSV of ours has no memory, but ids.
bool hasIds(const Workbook& workbook, const RecordType& type)
{
    const auto match = matchTable(workbook, type, {}, nullptr);
    return match && std::any_of(match->columns.begin(), match->columns.end(), [](const ColumnMatch& column) {
               return column.role == ColumnMatch::Role::Id;
           });
}

} // namespace

ImportSource ImportSource::of(SnapshotPtr snapshot, Workbook workbook, const QString& fileName)
{
    ImportSource source;
    source.type = guessedType(workbook);
    if (const auto memory = WorkbookMemory::of(workbook); memory && *memory) {
        source.isKnown = true;
        source.isFromHere = (*memory)->project == snapshot->projectId();
        source.isForeign = !source.isFromHere;
    } else {
        source.isFromHere = source.type && hasIds(workbook, *source.type);
    }
    source.snapshot = std::move(snapshot);
    source.workbook = std::make_shared<const Workbook>(std::move(workbook));
    source.fileName = fileName;
    return source;
}

ImportSource ImportSource::of(SnapshotPtr snapshot, ProjectXml project, const QString& fileName)
{
    ImportSource source;
    source.snapshot = std::move(snapshot);
    source.projectFile = std::make_shared<const ProjectXml>(std::move(project));
    source.fileName = fileName;
    return source;
}

} // namespace readiness
