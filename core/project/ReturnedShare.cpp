#include "core/project/ReturnedShare.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <set>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDigitsOfTip = 16;

/// A point of a share's history, as it is written into that of the project.
QString pointText(const std::vector<QByteArray>& tips)
{
    QStringList texts;
    for (const QByteArray& tip : tips)
        texts += QString::fromLatin1(tip.toHex().left(kDigitsOfTip));
    return texts.join(u'+');
}

QString returnText(const RecordId& share) { return u"share/%1/"_s.arg(share.toHex()); }

/// The points at which the share came back before, newest first; not those that were undone.
QStringList earlierPoints(const std::vector<HistoryEntry>& entries, const RecordId& share)
{
    QStringList points;
    std::set<TransactionId> undone;
    for (const HistoryEntry& entry : entries) {
        if (undone.contains(entry.id))
            continue;
        if (entry.undoes)
            undone.insert(*entry.undoes);
        else if (entry.origin.startsWith(returnText(share)))
            points += entry.origin.mid(returnText(share).size());
    }
    return points;
}

/// The transactions of the share at one of its points; nothing where this copy of it does not have them.
std::optional<QByteArrayList> tipsAt(const QString& point, const std::vector<HistoryEntry>& entries)
{
    QByteArrayList tips;
    for (const QString& text : point.split(u'+')) {
        const auto entry = std::ranges::find_if(entries, [&](const HistoryEntry& known) {
            return QString::fromLatin1(known.hash.toHex()).startsWith(text);
        });
        if (text.size() != kDigitsOfTip || entry == entries.end())
            return std::nullopt;
        tips += entry->hash;
    }
    return tips;
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

Result<std::vector<HistoryEntry>> overview(Store& store)
{
    HistoryQuery query;
    query.withChanges = false;
    return History(store).entries(query);
}

} // namespace

static Result<Reading> readShare(Store& store, const ShareIdentity& identity, const Snapshot& present,
                                 const std::vector<HistoryEntry>& ofProject)
{
    const auto entries = overview(store);
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
    const auto first = (*share)->withStore(&overview);
    if (!first)
        return tl::unexpected(first.error());
    const auto identity = first->empty() ? std::nullopt : ShareIdentity::of(first->back().origin);
    if (!identity)
        return std::nullopt;
    if (identity->project != project.snapshot()->projectId())
        return refused(CoreText::tr("%1 is a share of another project.").arg(path));
    const auto ofProject = project.withStore(&overview);
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
