#include "core/project/ReturnedShare.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/project/HistoryPoint.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString returnText(const RecordId& share) { return u"share/%1/"_s.arg(share.toHex()); }

/// The points at which the share came back before, newest first; not those that were undone.
QStringList earlierPoints(const std::vector<HistoryEntry>& entries, const RecordId& share)
{
    QStringList points;
    for (const HistoryEntry* entry : standing(entries)) {
        if (entry->origin.startsWith(returnText(share)))
            points += entry->origin.mid(returnText(share).size());
    }
    return points;
}

/// What is read of a share on its own thread.
struct Reading {
    ShareIdentity identity;
    std::vector<QByteArray> tips;
    SnapshotPtr base;
    QHash<QByteArray, QByteArray> attachments;
};

QSet<QByteArray> filesIn(const Snapshot& snapshot)
{
    QSet<QByteArray> files;
    for (const Evidence* evidence : snapshot.all<Evidence>())
        files.insert(evidence->file);
    files.remove({});
    return files;
}

} // namespace

static Result<Reading> readShare(Store& store, const ShareIdentity& identity, const Snapshot& present,
                                 const std::vector<HistoryEntry>& ofProject)
{
    const auto entries = historyOverview(store);
    const auto tips = History(store).tips();
    if (!entries || !tips)
        return tl::unexpected(entries ? tips.error() : entries.error());
    QByteArrayList known{entries->back().hash};
    for (const QString& point : earlierPoints(ofProject, present.projectId())) {
        if (const auto at = tipsAt(point, *entries)) {
            known = *at;
            break;
        }
    }
    const auto base = History(store).at(known);
    if (!base)
        return tl::unexpected(base.error());
    Reading reading{identity, *tips, *base, {}};
    for (const QByteArray& file : filesIn(present) - filesIn(**base)) {
        const auto bytes = store.attachment(file);
        if (!bytes)
            return tl::unexpected(bytes.error());
        reading.attachments.insert(file, *bytes);
    }
    return reading;
}

Result<std::optional<ReturnedShare>> ReturnedShare::read(Project& project, const QString& path,
                                                         const Project::Context& context)
{
    const auto share = Project::open(path, Project::Mode::Read, context);
    if (!share)
        return tl::unexpected(share.error());
    const SnapshotPtr present = (*share)->snapshot();
    const auto first = (*share)->withStore(&historyOverview);
    if (!first)
        return tl::unexpected(first.error());
    const auto identity = first->empty() ? std::nullopt : ShareIdentity::of(first->back().origin);
    if (!identity)
        return std::nullopt;
    if (identity->project != project.snapshot()->projectId())
        return refused(CoreText::tr("%1 is a share of another project.").arg(path));
    const auto ofProject = project.withStore(&historyOverview);
    if (!ofProject)
        return tl::unexpected(ofProject.error());
    const auto reading =
        (*share)->withStore([&](Store& store) { return readShare(store, *identity, *present, *ofProject); });
    if (!reading)
        return tl::unexpected(reading.error());
    ReturnedShare returned;
    returned.m_fileName = QFileInfo(path).fileName();
    const Person* tester = present->find(Id<Person>(identity->tester));
    returned.m_tester = tester ? tester->name : returned.m_fileName;
    returned.m_records = {reading->base, present, returnText(present->projectId()) + pointText(reading->tips)};
    returned.m_attachments = reading->attachments;
    return returned;
}

ChangeSet ReturnedShare::changes(const ImportPlan& plan) const
{
    ChangeSet changes = plan.changes();
    changes.label = CoreText::tr("Results of %1").arg(m_tester);
    for (const QByteArray& bytes : m_attachments)
        changes.attachments.push_back(bytes);
    return changes;
}

} // namespace readiness
