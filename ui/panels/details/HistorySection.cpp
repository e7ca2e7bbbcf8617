#include "ui/panels/details/HistorySection.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "ui/forms/FieldEditors.h"
#include "ui/forms/TextRole.h"
#include "ui/models/ShownValue.h"
#include "ui/panels/details/EntryRow.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFew = 20;
constexpr int kMany = 200;
constexpr qsizetype kLongestQuote = 120;

QString quotedValue(const Field& field, const Value& value, const Snapshot& snapshot)
{
    const QString text = displayLine(shownValue(field, value, snapshot));
    if (text.isEmpty())
        return HistorySection::tr("(empty)");
    return text.size() > kLongestQuote ? text.left(kLongestQuote) + u'…' : text;
}

/// Whether the change is one that people made, not one that follows from it (who set another field, ranks).
bool isTelling(const HistoryChange& change)
{
    if (change.field == kCreationField || change.field == kRemovalField)
        return true;
    const Field* field = recordType(change.kind).field(change.field);
    return field && !field->isInternal;
}

} // namespace

HistorySection::HistorySection(const PanelContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_list(new QVBoxLayout),
      m_state(new QLabel),
      m_more(new QToolButton),
      m_limit(kFew)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_list->setSpacing(0);
    column->addLayout(m_list);
    column->addWidget(m_state);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    setTextRole(m_state, TextRole::Secondary);
    m_more->setText(tr("Show older changes"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMinimumHeight(24);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_limit = kMany;
        refresh();
    });
}

void HistorySection::setRecord(const RecordRef& record)
{
    m_record = record;
    m_limit = kFew;
    clearLayout(*m_list);
    m_more->hide();
    refresh();
}

void HistorySection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale && m_record)
        refresh();
}

void HistorySection::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    HistoryQuery query;
    query.record = m_record->id;
    query.limit = m_limit + 1;
    m_context.workspace.project().askStore(
        [query, present = m_context.workspace.snapshot()](Store& store) { return toldHistory(store, query, present); },
        this,
        [this, question = ++m_asked](const Result<ToldHistory>& told) {
            if (question != m_asked)
                return;
            m_state->setText(told ? QString() : told.error().text);
            m_state->setVisible(!told);
            if (told)
                list(*told);
        });
}

void HistorySection::list(const ToldHistory& told)
{
    const std::vector<HistoryEntry>& entries = told.entries;
    clearLayout(*m_list);
    m_more->setVisible(int(entries.size()) > m_limit && m_limit < kMany);
    const std::size_t count = std::min(entries.size(), std::size_t(m_limit));
    for (std::size_t i = 0; i < count; ++i) {
        for (const HistoryChange& change : entries[i].changes) {
            if (isTelling(change))
                m_list->addWidget(rowOf(entries[i], change, *told.names));
        }
    }
}

QWidget* HistorySection::rowOf(const HistoryEntry& entry, const HistoryChange& change, const Snapshot& names)
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const QString when = displayInstant(entry.at, snapshot->project().zone());
    QString note = tr("%1, %2", "author, time").arg(displayLine(entry.author), when);
    if (entry.undoes)
        note += u" · "_s + tr("undone or redone");
    if (entry.clockSuspect)
        note += u" · "_s + tr("that computer’s clock was wrong");
    auto* row = new EntryRow({{}, sentenceOf(change, names), note});
    const Field* field = recordType(change.kind).field(change.field);
    const Record* record = snapshot->table(change.kind).find(change.record);
    if (field && isEditable(*field) && record && field->get(*record) != change.before)
        row->addAction(tr("Revert"), tr("Set it back to %1").arg(quotedValue(*field, change.before, names)),
                       [this, change] { revert(change); });
    return row;
}

QString HistorySection::sentenceOf(const HistoryChange& change, const Snapshot& names) const
{
    if (change.field == kCreationField)
        return tr("Created");
    if (change.field == kRemovalField)
        return isNothing(change.after) ? tr("Restored") : tr("Removed");
    const RecordType& type = recordType(change.kind);
    const Field& field = *type.field(change.field);
    return tr("%1: %2 → %3", "field, old and new value")
        .arg(labelOf(field), quotedValue(field, change.before, names), quotedValue(field, change.after, names));
}

void HistorySection::revert(const HistoryChange& change)
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const RecordType& type = recordType(change.kind);
    const Field& field = *type.field(change.field);
    const Record* record = snapshot->table(change.kind).find(change.record);
    if (!record)
        return;
    Edit edit(snapshot, setLabel(field, displayRef(*snapshot, change.kind, *record)));
    if (const auto set = edit.set(change.kind, change.record, QString::fromLatin1(field.key), change.before); !set)
        m_context.workspace.say({Message::Kind::Error, set.error().text, {}, {}});
    else
        m_context.workspace.commit(std::move(edit));
}

} // namespace readiness
