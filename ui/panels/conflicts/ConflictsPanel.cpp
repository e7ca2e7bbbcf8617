#include "ui/panels/conflicts/ConflictsPanel.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "ui/forms/EmptyState.h"
#include "ui/models/ShownValue.h"
#include "ui/panels/conflicts/ConflictCard.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kConflictRole = Qt::UserRole + 1; ///< position in the shown snapshot's conflicts

QString fieldLabel(const Conflict& conflict)
{
    const RecordType& type = recordType(conflict.kind);
    const Field* field = type.field(conflict.field);
    return field ? labelOf(*field) : ConflictsPanel::tr("Removed or kept");
}

/// Whether the field says who set another, which is in conflict too: deciding that one decides this.
bool followsAnother(const Conflict& conflict, const Snapshot& snapshot)
{
    const RecordType& type = recordType(conflict.kind);
    const Field* field = type.field(conflict.field);
    const Field* leading = field && field->authorOf ? type.field(QString::fromLatin1(field->authorOf)) : nullptr;
    return leading && std::any_of(snapshot.conflicts().begin(), snapshot.conflicts().end(), [&](const Conflict& other) {
               return other.record == conflict.record && other.field == leading->number;
           });
}

QString valueText(const Conflict& conflict, const Value& value, const Snapshot& snapshot)
{
    const RecordType& type = recordType(conflict.kind);
    if (conflict.field == kRemovalField)
        return isNothing(value) ? ConflictsPanel::tr("Changed it") : ConflictsPanel::tr("Removed it");
    const Field* field = type.field(conflict.field);
    return field ? shownValue(*field, value, snapshot) : QString();
}

} // namespace

ConflictsPanel::ConflictsPanel(const PanelContext& context)
    : Panel(context),
      m_summary(new QLabel(this)),
      m_list(new QTreeWidget(this)),
      m_empty(new EmptyState(*m_list)),
      m_choice(new QWidget)
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(12, 8, 12, 8);
    m_list->setHeaderLabels({tr("Record"), tr("Field")});
    m_list->setAccessibleName(tr("Conflicts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setColumnWidth(0, 280);
    m_cards = new QVBoxLayout(m_choice);
    m_cards->setContentsMargins(12, 12, 12, 12);
    m_cards->setSpacing(12);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_choice);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConflictsPanel::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const Conflict& conflict = m_shown->conflicts()[item->data(0, kConflictRole).toUInt()];
        selection().go({conflict.kind, conflict.record});
    });
    connect(&workspace(), &Workspace::committed, this, [this] {
        if (m_shown->conflicts() != workspace().snapshot()->conflicts())
            refresh();
    });
    refresh();
}

void ConflictsPanel::reveal(const RecordRef& record)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const Conflict& conflict = m_shown->conflicts()[m_list->topLevelItem(row)->data(0, kConflictRole).toUInt()];
        if (conflict.kind == record.kind && conflict.record == record.id)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

void ConflictsPanel::refresh()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_shown = workspace().snapshot();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    unsigned position = 0;
    for (const Conflict& conflict : m_shown->conflicts()) {
        if (followsAnother(conflict, *m_shown)) {
            ++position;
            continue;
        }
        const RecordType& type = recordType(conflict.kind);
        const Record* record = m_shown->table(conflict.kind).find(conflict.record);
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(0, record
                             ? displayLine(displayRef(*m_shown, conflict.kind, *record) + u"  "_s + type.title(*record))
                             : labelOf(type));
        item->setText(1, fieldLabel(conflict));
        item->setData(0, kConflictRole, position++);
    }
    const int count = m_list->topLevelItemCount();
    m_empty->say(
        count == 0 ? tr(
            "No conflicts. When several people change one field without seeing each other's value, it is decided here.")
                   : QString());
    m_summary->setVisible(count > 0);
    m_summary->setText(tr("%n field(s) were set by several people who did not see each other's value. Decide what "
                          "counts; nothing is lost either way.",
                          nullptr, count));
    if (count > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, count - 1)));
    showCurrent();
}

void ConflictsPanel::showCurrent()
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QTreeWidgetItem* current = m_list->currentItem();
    if (!current)
        return;
    const Conflict conflict = m_shown->conflicts()[current->data(0, kConflictRole).toUInt()];
    const QTimeZone zone = m_shown->project().zone();
    for (std::size_t i = conflict.heads.size(); i-- > 0;) {
        const Conflict::Head& head = conflict.heads[i];
        ConflictCard::Content content;
        content.heading = head.author == workspace().author() ? tr("%1 (you)").arg(head.author) : head.author;
        content.time = displayInstant(head.at, zone);
        content.value = valueText(conflict, head.value, *m_shown);
        content.isShown = i + 1 == conflict.heads.size();
        content.action = conflict.field != kRemovalField ? tr("Take this value")
                         : isNothing(head.value)         ? tr("Keep the record")
                                                         : tr("Remove the record");
        auto* card = new ConflictCard(content, m_choice);
        connect(card, &ConflictCard::taken, this, [this, conflict, value = head.value] { decide(conflict, value); });
        m_cards->addWidget(card);
    }
    auto* other = new QPushButton(tr("Go to the record to set &another value"), m_choice);
    connect(other, &QPushButton::clicked, this, [this, conflict] { selection().go({conflict.kind, conflict.record}); });
    m_cards->addWidget(other, 0, Qt::AlignLeft);
    m_cards->addStretch();
    askForBefore(conflict);
}

/// What both saw before they set their own: the history knows.
void ConflictsPanel::askForBefore(const Conflict& conflict)
{
    if (conflict.field == kRemovalField)
        return;
    HistoryQuery query;
    query.record = conflict.record;
    workspace().project().askStore(
        [query](Store& store) { return History(store).entries(query); }, this,
        [this, conflict](const Result<std::vector<HistoryEntry>>& entries) {
            const QTreeWidgetItem* current = m_list->currentItem();
            const bool isStillShown =
                current && m_shown->conflicts()[current->data(0, kConflictRole).toUInt()] == conflict;
            if (!entries || !isStillShown)
                return;
            const Instant first =
                std::min_element(conflict.heads.begin(), conflict.heads.end(), [](const auto& a, const auto& b) {
                    return a.at < b.at;
                })->at;
            for (const HistoryEntry& entry : *entries) {
                const auto change = std::find_if(entry.changes.begin(), entry.changes.end(),
                                                 [&](const HistoryChange& one) { return one.field == conflict.field; });
                if (entry.at != first || change == entry.changes.end())
                    continue;
                m_cards->insertWidget(0, new ConflictCard({tr("Before"),
                                                           tr("what both started from"),
                                                           valueText(conflict, change->before, *m_shown),
                                                           false,
                                                           {}},
                                                          m_choice));
                return;
            }
        });
}

void ConflictsPanel::decide(const Conflict& conflict, const Value& value)
{
    Edit edit(m_shown, tr("Decide the conflict about %1").arg(fieldLabel(conflict)));
    const Field* field = recordType(conflict.kind).field(conflict.field);
    Result<> made;
    if (conflict.field == kRemovalField && !isNothing(value))
        made = edit.remove(conflict.kind, conflict.record);
    else if (conflict.field == kRemovalField)
        made = edit.keep(conflict.kind, conflict.record);
    else if (field && field->isInternal)
        made = edit.setInternal(conflict.kind, conflict.record, QString::fromLatin1(field->key), value);
    else if (field)
        made = edit.set(conflict.kind, conflict.record, QString::fromLatin1(field->key), value);
    if (!made)
        workspace().say({Message::Kind::Error, made.error().text, {}, {}});
    else
        workspace().commit(std::move(edit));
}

} // namespace readiness
