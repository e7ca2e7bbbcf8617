#include "ui/panels/history/HistoryPanel.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/report/ReportTexts.h"
#include "ui/forms/StatusBand.h"
#include "ui/models/CellRoles.h"
#include "ui/models/ShownValue.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QTreeWidget>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEntryRole = Qt::UserRole + 100; ///< position in the entries
enum { WhenColumn, WhoColumn, WhatColumn };

QString recordText(const HistoryChange& change, const Snapshot& snapshot)
{
    const RecordType& type = recordType(change.kind);
    if (const Record* record = snapshot.table(change.kind).find(change.record))
        return displayRef(snapshot, change.kind, *record) + u' ' + type.title(*record);
    return change.created ? labelOf(type) + u' ' + type.title(*change.created) : labelOf(type);
}

QString changeText(const HistoryChange& change, const Snapshot& snapshot)
{
    if (change.field == kCreationField)
        return HistoryPanel::tr("added");
    if (change.field == kRemovalField)
        return isNothing(change.after) ? HistoryPanel::tr("restored") : HistoryPanel::tr("removed");
    const RecordType& type = recordType(change.kind);
    const Field* field = type.field(change.field);
    if (!field)
        return {};
    const auto shown = [&](const Value& value) {
        const QString text = shownValue(*field, value, snapshot);
        return text.isEmpty() ? HistoryPanel::tr("(empty)") : displayLine(text);
    };
    return HistoryPanel::tr("%1: %2 → %3").arg(labelOf(*field), shown(change.before), shown(change.after));
}

bool isShown(const HistoryChange& change)
{
    if (!recordType(change.kind).isListed)
        return false;
    const Field* field = recordType(change.kind).field(change.field);
    return !field || !field->isInternal;
}

} // namespace

HistoryPanel::HistoryPanel(const PanelContext& context)
    : Panel(context),
      m_author(new QComboBox(this)),
      m_onlySelected(new QCheckBox(tr("Only the selected record"), this)),
      m_text(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_go(new QPushButton(tr("&Go to record"), this)),
      m_revert(new QPushButton(tr("&Revert"), this)),
      m_look(new QPushButton(tr("&Look at that moment"), this)),
      m_more(new QPushButton(tr("Show &older"), this)),
      m_then(new StatusBand(this))
{
    m_author->addItem(tr("Everybody"));
    m_author->setAccessibleName(tr("Whose changes"));
    m_author->setMinimumContentsLength(12);
    m_text->setPlaceholderText(tr("Filter by words"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_revert->setToolTip(tr("Takes this change back as a whole"));
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What")});
    m_list->setAccessibleName(tr("History"));
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->resizeSection(WhenColumn, 190);
    m_list->header()->resizeSection(WhoColumn, 160);
    m_then->hide();
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(m_author);
    bar->addWidget(m_onlySelected);
    bar->addWidget(m_text, 1);
    for (QPushButton* button : {m_go, m_look, m_revert, m_more})
        bar->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_then);
    layout->addWidget(m_list, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &HistoryPanel::load);
    const auto reloadSoon = [this] {
        m_isStale = true;
        if (isVisible())
            m_soon.start();
    };
    connect(&workspace(), &Workspace::committed, this, reloadSoon);
    connect(&selection(), &Selection::changed, this, [this, reloadSoon] {
        if (m_onlySelected->isChecked())
            reloadSoon();
    });
    connect(m_onlySelected, &QCheckBox::toggled, this, &HistoryPanel::load);
    connect(m_author, &QComboBox::currentIndexChanged, this, &HistoryPanel::filter);
    connect(m_text, &QLineEdit::textChanged, this, &HistoryPanel::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryPanel::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &HistoryPanel::goToRecord);
    connect(m_go, &QPushButton::clicked, this, &HistoryPanel::goToRecord);
    connect(m_revert, &QPushButton::clicked, this, &HistoryPanel::revert);
    connect(m_look, &QPushButton::clicked, this, &HistoryPanel::lookBack);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += kPage;
        load();
    });
    showCurrent();
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    if (m_isStale)
        load();
}

void HistoryPanel::load()
{
    m_isStale = false;
    HistoryQuery query;
    query.limit = m_limit;
    if (m_onlySelected->isChecked() && selection().current())
        query.record = selection().current()->id;
    workspace().project().askStore(
        [query, present = workspace().snapshot()](Store& store) { return toldHistory(store, query, present); }, this,
        [this](Result<ToldHistory> told) {
            if (told)
                fill(std::move(*told));
            else
                workspace().say({Message::Kind::Error, told.error().text, {}, {}});
        });
}

void HistoryPanel::fill(ToldHistory told)
{
    const HistoryEntry* current = currentEntry();
    const QByteArray kept = current ? current->hash : QByteArray();
    m_entries = std::move(told.entries);
    m_names = std::move(told.names);
    m_more->setVisible(int(m_entries.size()) >= m_limit);
    {
        const QSignalBlocker quiet(m_author);
        for (const HistoryEntry& entry : m_entries) {
            if (m_author->findText(entry.author) < 0)
                m_author->addItem(entry.author);
        }
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const HistoryEntry& entry : m_entries) {
        addEntry(entry);
        if (entry.hash == kept)
            m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
    }
    filter();
    showCurrent();
}

void HistoryPanel::addEntry(const HistoryEntry& entry)
{
    const Snapshot& snapshot = *m_names;
    const int position = m_list->topLevelItemCount();
    auto* item = new QTreeWidgetItem(m_list);
    item->setText(WhenColumn, displayInstant(entry.at, snapshot.project().zone()));
    item->setText(WhoColumn, displayLine(entry.author));
    item->setText(WhatColumn, displayLine(entry.origin.isEmpty() ? entry.label
                                                                 : tr("%1 (from %2)").arg(entry.label, entry.origin)));
    item->setData(0, kEntryRole, position);
    constexpr std::size_t kMostChanges = 50; // shown of an import
    std::size_t shown = 0;
    for (const HistoryChange& change : entry.changes) {
        if (!isShown(change))
            continue;
        if (++shown > kMostChanges)
            continue;
        auto* row = new QTreeWidgetItem(item);
        row->setText(WhatColumn, displayLine(recordText(change, snapshot) + u" – "_s + changeText(change, snapshot)));
        row->setData(0, kEntryRole, position);
        row->setData(0, RecordRole, QVariant::fromValue(RecordRef{change.kind, change.record}));
    }
    if (shown > kMostChanges) {
        auto* row = new QTreeWidgetItem(item);
        row->setText(WhatColumn, tr("… and %n more change(s)", nullptr, int(shown - kMostChanges)));
        row->setData(0, kEntryRole, position);
    }
}

void HistoryPanel::filter()
{
    const QString author = m_author->currentIndex() > 0 ? m_author->currentText() : QString();
    const QStringList words = folded(m_text->text()).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        QString text = item->text(WhoColumn) + u' ' + item->text(WhatColumn);
        for (int child = 0; child < item->childCount(); ++child)
            text += u' ' + item->child(child)->text(WhatColumn);
        text = folded(text);
        const bool fits =
            std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
        item->setHidden(!fits || (!author.isEmpty() && m_entries[std::size_t(i)].author != author));
    }
}

const HistoryEntry* HistoryPanel::currentEntry() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? &m_entries[item->data(0, kEntryRole).toUInt()] : nullptr;
}

std::optional<RecordRef> HistoryPanel::currentRecord() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item && item->childCount() == 1)
        item = item->child(0); // one change: it is clear which record is meant
    const QVariant record = item ? item->data(0, RecordRole) : QVariant();
    return record.isValid() ? std::optional(record.value<RecordRef>()) : std::nullopt;
}

void HistoryPanel::showCurrent()
{
    const HistoryEntry* entry = currentEntry();
    const auto record = currentRecord();
    m_go->setEnabled(record && workspace().snapshot()->find(record->id));
    m_look->setEnabled(entry != nullptr);
    m_revert->setEnabled(entry && workspace().project().mode() == Project::Mode::Write);
}

void HistoryPanel::goToRecord()
{
    if (const auto record = currentRecord(); record && workspace().snapshot()->find(record->id))
        selection().go(*record);
}

void HistoryPanel::revert()
{
    if (const HistoryEntry* entry = currentEntry())
        workspace().revert(entry->id, entry->label);
}

/// How the project stood after that transaction, judged at its time.
void HistoryPanel::lookBack()
{
    const HistoryEntry* entry = currentEntry();
    if (!entry)
        return;
    const Instant at = entry->at;
    m_look->setEnabled(false);
    workspace().project().askStore(
        [at](Store& store) { return History(store).asOf(at); }, this,
        [this, at](const Result<SnapshotPtr>& then) {
            m_look->setEnabled(true);
            if (!then) {
                workspace().say({Message::Kind::Error, then.error().text, {}, {}});
                return;
            }
            QThreadPool::globalInstance()->start([snapshot = *then, at, self = QPointer<HistoryPanel>(this)] {
                auto standing = std::make_shared<const Standing>(snapshot, at);
                QMetaObject::invokeMethod(
                    qApp,
                    [self, standing, at] {
                        if (!self)
                            return;
                        const GateEvaluation* goLive = standing->goLive();
                        const AreaReadiness& overall = standing->readiness.overall;
                        const QString numbers = tr("%1 ready, %2 of %3 items done, %4 overdue, %5 blocked.")
                                                    .arg(percentText(overall.percent))
                                                    .arg(overall.counts.done)
                                                    .arg(overall.counts.applicable)
                                                    .arg(overall.counts.overdue)
                                                    .arg(overall.counts.blocked);
                        self->m_then->setContent(
                            goLive ? decisionStatus(goLive->decision) : undecidedStatus(),
                            tr("As of %1").arg(displayInstant(at, standing->snapshot().project().zone())),
                            (goLive ? goLive->reason + u' ' : QString()) + numbers);
                        self->m_then->show();
                    },
                    Qt::QueuedConnection);
            });
        });
}

} // namespace readiness
