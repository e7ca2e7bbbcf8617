#include "ui/forms/RecordForm.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "ui/forms/Companions.h"
#include "ui/forms/FieldEditors.h"
#include "ui/forms/FieldNote.h"
#include "ui/forms/FormGroups.h"
#include "ui/forms/FormLayout.h"
#include "ui/forms/FormRow.h"
#include "ui/forms/Section.h"
#include "ui/models/ShownValue.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestQuote = 120;
constexpr int kChangesToLookThrough = 50;

QString quotedValue(const Field& field, const Value& value, const Snapshot& snapshot)
{
    const QString text = displayLine(shownValue(field, value, snapshot));
    if (text.isEmpty())
        return RecordForm::tr("empty");
    return u"“%1”"_s.arg(text.size() > kLongestQuote ? text.left(kLongestQuote) + u'…' : text);
}

const Conflict* conflictOf(const Snapshot& snapshot, const RecordId& record, int field)
{
    const auto& all = snapshot.conflicts();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Conflict& conflict) {
        return conflict.record == record && conflict.field == field;
    });
    return found == all.end() ? nullptr : &*found;
}

bool touches(const Commit& commit, const RecordRef& record)
{
    return std::any_of(commit.changed.begin(), commit.changed.end(), [&](const auto& changed) {
        // Lists and the levels of the risk scale are records of their own, and go-live moves what is counted from it.
        return changed.second == record.id || changed.first == RecordKind::ListEntry
               || changed.first == RecordKind::Project || changed.first == RecordKind::RiskScale;
    });
}

} // namespace

RecordForm::RecordForm(Workspace& workspace, QWidget* parent, const QStringList& fields)
    : QWidget(parent), m_workspace(workspace), m_fields(fields)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&workspace, &Workspace::committed, this, &RecordForm::follow);
}

RecordForm::~RecordForm() { dropRows(); }

/// Editors that lose the focus while they go have nobody to tell any more.
void RecordForm::dropRows()
{
    for (FormRow* row : m_rows)
        row->disconnect(this);
    m_rows.clear();
    delete m_body;
    m_body = nullptr;
    m_forUse = nullptr;
    m_usedFields.clear();
    m_isUsed = false;
}

void RecordForm::setRecord(const std::optional<RecordRef>& record)
{
    if (m_record == record)
        return;
    commitAll();
    keepDrafts();
    const bool isOfSameType = m_record && record && m_record->kind == record->kind;
    m_record = record;
    if (!isOfSameType) {
        dropRows();
        if (record)
            build(recordType(record->kind));
    }
    showAll();
    openWhatIsUsed();
}

void RecordForm::openWhatIsUsed()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const Record* record = m_forUse && m_record ? snapshot->table(m_record->kind).find(m_record->id) : nullptr;
    const bool isUsed = record && std::ranges::any_of(m_usedFields, [&](const Field* field) {
                            return field->kind == FieldKind::ReferenceList
                                       ? !snapshot->references(record->id, field->number).empty()
                                       : !isNothing(fieldValue(*field, *record, *snapshot));
                        });
    if (m_forUse && isUsed != m_isUsed)
        m_forUse->setOpen(isUsed);
    m_isUsed = isUsed;
}

void RecordForm::build(const RecordType& type)
{
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const FormGroups groups = m_fields.isEmpty() ? formGroups(type) : formGroups(type, m_fields);
    auto* main = new QWidget;
    column->addWidget(main);
    auto* mainLayout = new FormLayout(main);
    for (const Field* field : groups.main)
        addRow(*mainLayout, type, *field);
    if (!groups.more.empty()) {
        auto* more = new QWidget;
        auto* moreLayout = new FormLayout(more);
        for (const Field* field : groups.more)
            addRow(*moreLayout, type, *field);
        auto* section = new Section(tr("More"), more);
        section->setOpen(false);
        column->addWidget(section);
        if (groups.isMoreForUse) {
            m_forUse = section;
            std::ranges::copy_if(groups.more, std::back_inserter(m_usedFields),
                                 [](const Field* field) { return isEditable(*field); });
        }
    }
    layout()->addWidget(m_body);
}

void RecordForm::addRow(FormLayout& layout, const RecordType& type, const Field& field)
{
    auto* row = new FormRow(type, field, m_workspace.snapshot(), m_body);
    layout.add(row);
    connect(row, &FormRow::ended, this, [this, row](FieldEditor::End how) { end(*row, how); });
    connect(row, &FormRow::edited, this, [row] {
        if (row->editor()->fault().isEmpty() && !row->note().isAnswerable())
            row->note().clear();
    });
    m_rows.push_back(row);
}

void RecordForm::showAll()
{
    const bool isWritable = m_workspace.project().mode() == Project::Mode::Write;
    for (FormRow* row : m_rows) {
        row->showRecord(m_workspace.snapshot(), m_record->id);
        if (row->editor())
            row->editor()->setEnabled(isWritable);
        refresh(*row);
        const auto draft = m_drafts.find({m_record->id, row->field().number});
        if (draft == m_drafts.end())
            continue;
        row->editor()->setDraft(draft->second);
        row->note().say(Tone::NoGo, row->editor()->fault());
        m_drafts.erase(draft);
    }
}

void RecordForm::keepDrafts()
{
    for (const FormRow* row : m_rows) {
        if (row->isModified() && !row->editor()->draft().isNull())
            m_drafts[{m_record->id, row->field().number}] = row->editor()->draft();
    }
}

FormRow* RecordForm::row(QStringView key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const FormRow* row) { return key == QLatin1String(row->field().key); });
    return found == m_rows.end() ? nullptr : *found;
}

void RecordForm::focusField(QStringView key)
{
    FormRow* wanted = row(key);
    if (!wanted)
        return;
    for (QWidget* above = wanted->parentWidget(); above && above != this; above = above->parentWidget()) {
        if (auto* section = qobject_cast<Section*>(above))
            section->setOpen(true);
    }
    wanted->setFocus();
}

void RecordForm::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    commitAll();
}

QString RecordForm::code() const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const Record* record = snapshot->table(m_record->kind).find(m_record->id);
    return record ? displayRef(*snapshot, m_record->kind, *record) : labelOf(recordType(m_record->kind));
}

void RecordForm::end(FormRow& row, FieldEditor::End how)
{
    // Whoever turns to what is said below the field is not done with it.
    if (how == FieldEditor::End::Left && row.hasFocusWithin())
        return;
    if (how == FieldEditor::End::Cancelled)
        giveUp(row);
    else if (row.isModified())
        take(row);
    else if (!row.note().isAnswerable())
        row.note().clear();
}

void RecordForm::giveUp(FormRow& row)
{
    row.showRecord(m_workspace.snapshot(), m_record->id);
    refresh(row);
}

void RecordForm::take(FormRow& row)
{
    if (const QString fault = row.editor()->fault(); !fault.isEmpty()) {
        row.note().say(Tone::NoGo, fault);
        return;
    }
    if (const Field* reason = missingReason(row))
        row.askReason(labelOf(*reason));
    else
        commit(row, row.editor()->shown());
}

/// The field that must say why before the input can be stored, or null.
const Field* RecordForm::missingReason(const FormRow& row) const
{
    const Field* reason = reasonFor(recordType(m_record->kind), row.field(), row.editor()->value());
    const bool isMissing = reason && row.reason().isEmpty() && !hasReason(*m_workspace.snapshot(), *m_record, *reason);
    return isMissing ? reason : nullptr;
}

void RecordForm::commitAll()
{
    const bool isThere = m_record && m_workspace.snapshot()->table(m_record->kind).find(m_record->id);
    if (!isThere)
        return;
    for (FormRow* row : m_rows) {
        if (row->isModified() && row->editor()->fault().isEmpty() && !missingReason(*row))
            take(*row);
    }
}

Result<> RecordForm::write(Edit& edit, const FormRow& row) const
{
    const RecordType& type = recordType(m_record->kind);
    if (auto written = row.editor()->writeTo(edit, m_record->id); !written)
        return written;
    const Value value = row.editor()->value();
    const QDate today = m_workspace.clock().now().in(edit.shown()->project().zone()).date();
    if (auto added = addCompanions(edit, *m_record, row.field(), row.editor()->isEmpty(), today); !added)
        return added;
    const Field* reason = reasonFor(type, row.field(), value);
    if (!reason || row.reason().isEmpty())
        return {};
    return edit.set(type.kind, m_record->id, QString::fromLatin1(reason->key), storableText(row.reason(), false));
}

/// One edit for the field; what a rule refused before for want of this field goes along.
bool RecordForm::commit(FormRow& row, SnapshotPtr base)
{
    std::vector<FormRow*> taken{&row};
    for (FormRow* other : m_rows) {
        const bool waits =
            other != &row && other->isWaiting() && other->isModified() && other->editor()->fault().isEmpty();
        if (!waits)
            continue;
        taken.push_back(other);
        // On the earlier of the two snapshots nothing is superseded that either editor had not shown.
        const Revision theirs = other->editor()->shown()->revision(), ours = base->revision();
        if (theirs.own < ours.own || theirs.arrived < ours.arrived)
            base = other->editor()->shown();
    }
    Edit edit(base, setLabel(row.field(), code()));
    QString refusal;
    for (const FormRow* one : taken) {
        if (const auto written = write(edit, *one); !written)
            refusal = written.error().text;
    }
    if (refusal.isEmpty()) {
        const QScopedValueRollback committing(m_isCommitting, true);
        if (const auto committed = m_workspace.tryCommit(std::move(edit)); !committed)
            refusal = committed.error().text;
    }
    if (!refusal.isEmpty()) {
        row.setWaiting(true);
        row.note().say(Tone::Conditional, tr("Not saved yet. %1").arg(refusal));
        return false;
    }
    for (FormRow* one : taken)
        one->showRecord(m_workspace.snapshot(), m_record->id);
    for (FormRow* one : m_rows)
        refresh(*one);
    return true;
}

void RecordForm::follow(const Commit& commit)
{
    if (m_isCommitting || !m_record || !touches(commit, *m_record))
        return;
    if (!commit.snapshot->table(m_record->kind).find(m_record->id))
        return; // it went; whoever owns the form says so
    for (FormRow* row : m_rows)
        refresh(*row);
    openWhatIsUsed();
}

/// Shows the present value, unless somebody is just changing it here.
void RecordForm::refresh(FormRow& row)
{
    const SnapshotPtr now = m_workspace.snapshot();
    if (row.isModified()) {
        if (row.hasMoved(*now, m_record->id))
            sayMoved(row);
        return;
    }
    row.showRecord(now, m_record->id);
    if (const Conflict* conflict = conflictOf(*now, m_record->id, row.field().number); conflict && row.editor())
        sayConflict(row, *conflict);
}

void RecordForm::sayMoved(FormRow& row)
{
    const SnapshotPtr now = m_workspace.snapshot();
    const Record* record = now->table(m_record->kind).find(m_record->id);
    const QString value = row.field().kind == FieldKind::ReferenceList
                              ? displayField(row.field(), *record, *now)
                              : quotedValue(row.field(), row.field().get(*record), *now);
    row.note().say(Tone::Conditional, tr("This was set to %1 while you were editing.").arg(value),
                   {{tr("Take theirs"), [this, &row] { giveUp(row); }}, {tr("Keep mine"), [this, &row] {
                                                                             if (row.isModified()
                                                                                 && row.editor()->fault().isEmpty())
                                                                                 commit(row, m_workspace.snapshot());
                                                                         }}});
    askWho(row, value);
}

/// The snapshot knows the value; who set it, and when, is in the history.
void RecordForm::askWho(FormRow& row, const QString& value)
{
    HistoryQuery query;
    query.record = m_record->id;
    query.limit = kChangesToLookThrough;
    const QString said = row.note().sentence();
    m_workspace.project().askStore(
        [query](Store& store) { return History(store).entries(query); }, &row,
        [this, &row, said, value](const Result<std::vector<HistoryEntry>>& entries) {
            if (!entries || row.note().sentence() != said)
                return;
            for (const HistoryEntry& entry : *entries) {
                const bool isIt =
                    std::any_of(entry.changes.begin(), entry.changes.end(),
                                [&](const HistoryChange& change) { return change.field == row.field().number; });
                if (!isIt)
                    continue;
                row.note().setSentence(tr("%1 set this to %2 at %3 while you were editing.")
                                           .arg(displayLine(entry.author), value,
                                                displayInstant(entry.at, m_workspace.snapshot()->project().zone())));
                return;
            }
        });
}

/// Two that were set without seeing each other: the other's, and what there is here.
void RecordForm::sayConflict(FormRow& row, const Conflict& conflict)
{
    const SnapshotPtr now = m_workspace.snapshot();
    const auto isMine = [&](const Conflict::Head& head) { return head.author == m_workspace.author(); };
    const auto theirs = std::find_if_not(conflict.heads.rbegin(), conflict.heads.rend(), isMine);
    const Conflict::Head& other = theirs == conflict.heads.rend() ? conflict.heads.front() : *theirs;
    const auto mine = std::find_if(conflict.heads.rbegin(), conflict.heads.rend(),
                                   [&](const Conflict::Head& head) { return isMine(head) && &head != &other; });
    const Conflict::Head& own = mine == conflict.heads.rend() ? conflict.heads.back() : *mine;
    const auto decide = [this, &row](const Value& value) {
        return [this, &row, value] {
            Edit edit(m_workspace.snapshot(), setLabel(row.field(), code()));
            if (const auto set = edit.set(m_record->kind, m_record->id, QString::fromLatin1(row.field().key), value);
                set)
                m_workspace.commit(std::move(edit));
        };
    };
    row.note().say(Tone::Conditional,
                   tr("%1 set this to %2 at %3; %4 set it to %5. Neither saw the other’s.")
                       .arg(displayLine(other.author), quotedValue(row.field(), other.value, *now),
                            displayInstant(other.at, now->project().zone()),
                            isMine(own) ? tr("you") : displayLine(own.author),
                            quotedValue(row.field(), own.value, *now)),
                   {{isMine(own) ? tr("Take theirs") : tr("Take %1").arg(quotedValue(row.field(), other.value, *now)),
                     decide(other.value)},
                    {isMine(own) ? tr("Keep mine") : tr("Take %1").arg(quotedValue(row.field(), own.value, *now)),
                     decide(own.value)}});
}

} // namespace readiness
