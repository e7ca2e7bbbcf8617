#include "core/project/ShiftEdit.h"

#include "core/base/CoreText.h"
#include "core/query/Quoted.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

Id<Person> whoAccepts(const ShiftState& shift, const HandOver& how)
{
    return how.by.isNull() && shift.next ? shift.next->lead : how.by;
}

} // namespace

Result<> acceptHandOver(Edit& edit, const RunState& state, const ShiftState& shift, const HandOver& how)
{
    const QString name = quoted(shift.shift->title);
    if (state.run().status != RunStatus::Running)
        return usageError(CoreText::tr("%1 does not run, so no shift hands over.").arg(quoted(state.run().title)));
    if (!shift.next)
        return usageError(CoreText::tr("No shift comes after %1, so nobody takes over.").arg(name));
    if (shift.isAccepted)
        return usageError(CoreText::tr("The hand-over of %1 has been accepted already.").arg(name));
    const Id<Person> by = whoAccepts(shift, how);
    if (by.isNull())
        return usageError(
            CoreText::tr("Say who takes over from %1: %2 has no lead.").arg(name, quoted(shift.next->title)));
    const Value at(instantOf(minuteOf(how.at)).milliseconds);
    return edit.set(RecordKind::Shift, shift.shift->id, u"accepted_by", RecordId(by)).and_then([&] {
        return edit.set(RecordKind::Shift, shift.shift->id, u"accepted_at", at);
    });
}

QString doubtAbout(const RunState& state, const ShiftState& shift, const HandOver& how)
{
    const Snapshot& snapshot = state.forecast().snapshot();
    const Person* by = snapshot.find(whoAccepts(shift, how));
    if (by && shift.next && !isOfShift(snapshot, *shift.next, by->id))
        return CoreText::tr("%1 does not belong to %2.").arg(displayLine(by->name), quoted(shift.next->title));
    if (shift.shift->handOver.trimmed().isEmpty())
        return CoreText::tr("%1 has not written down what there is to know.").arg(quoted(shift.shift->title));
    return {};
}

Result<> setHandOver(Edit& edit, const ShiftState& shift, const QString& text)
{
    return edit.set(RecordKind::Shift, shift.shift->id, u"hand_over", text.isEmpty() ? Value() : Value(text));
}

} // namespace readiness
