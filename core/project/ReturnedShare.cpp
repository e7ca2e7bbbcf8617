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

/// What the project noted when the share came back.
struct EarlierReturn {
    QString point;
    QSet<RecordId> leftOut;
};

/// Newest first; not those that were undone.
std::vector<EarlierReturn> earlierReturns(const std::vector<HistoryEntry>& entries, const RecordId& share)
{
    std::vector<EarlierReturn> returns;
    for (const HistoryEntry* entry : standing(entries)) {
        if (!entry->origin.startsWith(returnText(share)))
            continue;
        const QString text = entry->origin.mid(returnText(share).size());
        EarlierReturn earlier{text.section(u'/', 0, 0), {}};
        for (const QString& id : text.section(u'/', 1).split(u'+', Qt::SkipEmptyParts)) {
            if (const auto record = RecordId::fromHex(id))
                earlier.leftOut.insert(*record);
        }
        returns.push_back(std::move(earlier));
    }
    return returns;
}

/// How many transactions of the share are newer.
qsizetype distanceOf(const QByteArray& tip, const std::vector<HistoryEntry>& entries)
{
    return std::ranges::find(entries, tip, &HistoryEntry::hash) - entries.begin();
}

/// What is read of a share on its own thread.
struct Reading {
    ShareIdentity identity;
    std::vector<QByteArray> tips;
    SnapshotPtr base, sent;
    QSet<RecordId> leftOut;
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
    Reading reading{identity, *tips, {}, {}, {}, {}};
    const QByteArrayList first{entries->back().hash};
    QByteArrayList known = first;
    qsizetype distance = qsizetype(entries->size());
    for (const EarlierReturn& earlier : earlierReturns(ofProject, present.projectId())) {
        // Where two copies took it in, the one that came later to it may not be the one that knows more.
        const auto at = tipsAt(earlier.point, *entries);
        if (!at || distanceOf(at->front(), *entries) >= distance)
            continue;
        distance = distanceOf(at->front(), *entries);
        known = *at;
        reading.leftOut = earlier.leftOut;
    }
    const auto base = History(store).at(known);
    const auto sent = reading.leftOut.isEmpty() ? base : History(store).at(first);
    if (!base || !sent)
        return tl::unexpected(base ? sent.error() : base.error());
    reading.base = *base;
    reading.sent = *sent;
    for (const QByteArray& file : filesIn(present) - filesIn(*reading.sent)) {
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
    returned.m_records = {reading->base,
                          present,
                          returnText(present->projectId()) + pointText(reading->tips),
                          context.clock->now(),
                          reading->sent,
                          reading->leftOut};
    returned.m_attachments = reading->attachments;
    return returned;
}

ChangeSet ReturnedShare::changes(const ImportPlan& plan) const
{
    ChangeSet changes = plan.changes();
    changes.label = CoreText::tr("Results of %1").arg(m_tester);
    QStringList leftOut; // asked for again the next time
    for (const PlannedRow& row : plan.rows()) {
        if (row.state == RowState::Faulty)
            leftOut += row.record.toHex();
    }
    if (!leftOut.isEmpty())
        changes.origin += u'/' + leftOut.join(u'+');
    for (const QByteArray& bytes : m_attachments)
        changes.attachments.push_back(bytes);
    return changes;
}

} // namespace readiness
