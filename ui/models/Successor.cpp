#include "ui/models/Successor.h"

#include "core/base/Text.h"
#include "core/project/SuccessorEdit.h"

#include <QCoreApplication>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct SuccessorWords {
    Q_DECLARE_TR_FUNCTIONS(Successor)
};

} // namespace

NewRecord newSuccessor(const Snapshot& snapshot, const RecordRef& from, RecordKind to)
{
    const Record* record = snapshot.table(from.kind).find(from.id);
    const QString title = record ? displayLine(recordType(from.kind).title(*record)) : QString();
    NewRecord wanted;
    wanted.kind = to;
    wanted.prefill = [from = from.id, to](Edit& edit, const RecordId& made) {
        return fillSuccessor(edit, from, to, made);
    };
    switch (to) {
    case RecordKind::Risk:
        wanted.title = SuccessorWords::tr("Make it a risk");
        wanted.text = SuccessorWords::tr("What may happen because of “%1”, and how bad would it be?").arg(title);
        wanted.accept = SuccessorWords::tr("&Add risk");
        wanted.fields = {u"title"_s,          u"cause"_s, u"event"_s,
                         u"effect"_s,         u"owner"_s, u"inherent_probability"_s,
                         u"inherent_impact"_s};
        break;
    case RecordKind::Issue:
        wanted.title = from.kind == RecordKind::Risk ? SuccessorWords::tr("The risk occurred")
                                                     : SuccessorWords::tr("Make it an issue");
        wanted.text =
            from.kind == RecordKind::Risk
                ? SuccessorWords::tr("“%1” has happened: what does it come to? The risk stays, as one that occurred.")
                      .arg(title)
                : SuccessorWords::tr("What hurts now about “%1”?").arg(title);
        wanted.accept = SuccessorWords::tr("&Add issue");
        wanted.fields = {u"title"_s,      u"description"_s, u"severity"_s, u"stops_critical_process"_s,
                         u"workaround"_s, u"owner"_s,       u"due"_s};
        break;
    default:
        wanted.title = SuccessorWords::tr("Make it an action");
        wanted.text = SuccessorWords::tr("Who does what about “%1”, and until when?").arg(title);
        wanted.accept = SuccessorWords::tr("&Add action");
        wanted.fields = {u"title"_s, u"owner"_s, u"due"_s, u"follow_up_on"_s, u"description"_s};
        break;
    }
    return wanted;
}

} // namespace readiness
