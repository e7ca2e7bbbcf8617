#include "ui/forms/OutlinePage.h"

#include "core/model/Labels.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/FieldDelegate.h"
#include "ui/forms/SuccessorActions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

OutlinePage::OutlinePage(Workspace& workspace, RecordKind kind, const RecordPage::Words& words)
    : m_workspace(workspace),
      m_model(new OutlineModel(workspace, kind, this)),
      m_view(new QTreeView),
      m_columns(std::make_unique<RecordColumns>(*m_view, kind, QString::fromLatin1(recordType(kind).key))),
      m_empty(new EmptyState(*m_view)),
      m_words(words)
{
    makeView();
    makeActions(words.add);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(buttonFor(*m_actions.front()));
    bar->addWidget(menuButtonFor(m_actions, tr("&Rows")));
    bar->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    connect(m_empty, &EmptyState::actionChosen, m_actions.front(), &QAction::trigger);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &OutlinePage::unfold);
    unfold();
}

OutlinePage::~OutlinePage() { m_columns->remember(); }

void OutlinePage::makeView()
{
    auto* delegate = new FieldDelegate(m_workspace, m_view);
    delegate->setBeforeCommit([this](Edit& edit, const QModelIndex& index, const FieldEditor& editor) {
        std::vector<RecordId> others = selected();
        if (std::erase(others, m_model->recordAt(index)) == 0)
            return true;
        return spreadEdit(m_workspace, edit, editor, others);
    });
    m_view->setItemDelegate(delegate);
    m_view->setModel(m_model);
    m_view->setAccessibleName(pluralOf(m_model->type()));
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(16);
    m_view->setAllColumnsShowFocus(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setFirstSectionMovable(false);
    m_view->installEventFilter(this);
    m_columns->restore();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            Q_EMIT currentRecordChanged(now.data(RecordRole).value<RecordRef>());
    });
}

void OutlinePage::sayCurrent()
{
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    else
        Q_EMIT currentRecordChanged(m_view->currentIndex().data(RecordRole).value<RecordRef>());
}

void OutlinePage::makeActions(const QString& add)
{
    const RecordKind kind = m_model->type().kind;
    const auto within = [this, kind] {
        this->add(current().isNull() ? lineBehind(m_workspace.snapshot(), kind, {})
                                     : lineWithin(m_workspace.snapshot(), kind, current()));
    };
    const auto shift = [this](int step) {
        change([step](const SnapshotPtr& shown, RecordKind moved, const std::vector<RecordId>& records) {
            return linesShifted(shown, moved, records, step);
        });
    };
    addAction(add, u"Ins"_s, [this, kind] { this->add(lineBehind(m_workspace.snapshot(), kind, current())); });
    addAction(tr("Add a &part of it"), u"Shift+Ins"_s, within);
    addAction(tr("&Indent"), u"Alt+Shift+Right"_s, [this] { change(&linesIndented); });
    addAction(tr("&Outdent"), u"Alt+Shift+Left"_s, [this] { change(&linesOutdented); });
    addAction(tr("Move &up"), u"Alt+Up"_s, [shift] { shift(-1); });
    addAction(tr("Move do&wn"), u"Alt+Down"_s, [shift] { shift(1); });
    addAction(tr("&Remove with its parts"), u"Del"_s, [this] { remove(); });
}

QAction* OutlinePage::addAction(const QString& text, const QString& key, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(m_workspace.project().mode() == Project::Mode::Write);
    connect(action, &QAction::triggered, this, run);
    m_view->addAction(action);
    m_actions += action;
    return action;
}

std::vector<RecordId> OutlinePage::selected() const
{
    std::vector<int> lines;
    for (const QModelIndex& row : m_view->selectionModel()->selectedRows())
        lines.push_back(m_model->outline().lineOf(m_model->recordAt(row)));
    std::ranges::sort(lines);
    std::vector<RecordId> records;
    for (const int line : lines)
        records.push_back(m_model->outline().idOf(line));
    return records;
}

void OutlinePage::show(const RecordId& record)
{
    m_view->setFocus();
    const QModelIndex at = m_model->indexOf(record);
    if (!at.isValid())
        return;
    for (QModelIndex above = at.parent(); above.isValid(); above = above.parent())
        m_view->expand(above);
    m_view->setCurrentIndex(at);
    m_view->scrollTo(at);
}

void OutlinePage::add(Result<AddedLine> added)
{
    if (!added)
        m_workspace.say({Message::Kind::Error, added.error().text, {}, {}});
    if (!added || !m_workspace.commit(std::move(added->edit)))
        return;
    show(added->record);
    m_view->edit(m_view->currentIndex());
}

void OutlinePage::change(const Change& change)
{
    const RecordId kept = current();
    auto edit = change(m_workspace.snapshot(), m_model->type().kind, selected());
    if (!edit)
        m_workspace.say({Message::Kind::Error, edit.error().text, {}, {}});
    else if (!edit->isEmpty() && m_workspace.commit(std::move(*edit)))
        show(kept);
}

void OutlinePage::remove()
{
    const int before = int(m_model->outline().lines().size());
    change(&linesRemoved);
    if (const int removed = before - int(m_model->outline().lines().size()); removed > 0)
        m_workspace.say({Message::Kind::Information, tr("Removed %n record(s).", nullptr, removed), tr("Undo"),
                         [this] { m_workspace.undo(); }});
}

void OutlinePage::copy() const
{
    const auto& columns = columnsOf(m_model->type().kind);
    TextGrid grid{{}};
    for (const int column : m_columns->shown())
        grid.front() += columns[std::size_t(column)].label;
    for (const RecordId& record : selected()) {
        QStringList cells;
        for (const int column : m_columns->shown())
            cells += m_model->indexOf(record, column).data().toString();
        grid += cells;
    }
    if (grid.size() > 1)
        copyGrid(grid);
}

void OutlinePage::paste()
{
    const RecordKind kind = m_model->type().kind;
    const TextGrid grid = PastePlan::withoutComputed(kind, copiedGrid());
    if (grid.isEmpty())
        return;
    PastePlace place;
    for (const int column : m_columns->shown())
        place.columns.push_back(&columnsOf(kind)[std::size_t(column)]);
    const int line = m_model->outline().lineOf(current());
    if (const RecordId parent = line < 0 ? RecordId() : m_model->recordAt(m_view->currentIndex().parent());
        !parent.isNull())
        place.defaults.emplace_back(m_model->type().field(u"parent"), parent);
    place.existing = [](const PastePlan&) { return std::vector<RecordId>(); };
    pasteGrid(m_workspace, PastePlan::make(kind, grid, place.columns, 0), place, m_review);
}

bool OutlinePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (key->matches(QKeySequence::Paste))
        paste();
    else if (isReturn && (m_view->currentIndex().flags() & Qt::ItemIsEditable))
        m_view->edit(m_view->currentIndex());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

/// New parts are seen at once; what the user folded stays so.
void OutlinePage::unfold()
{
    const auto& lines = m_model->outline().lines();
    for (const RecordOutline::Line& line : lines) {
        const QModelIndex index = m_model->indexOf(line.record);
        if (m_model->rowCount(index) > 0 && !m_known.contains(line.record))
            m_view->expand(index);
    }
    m_known.clear();
    for (const RecordOutline::Line& line : lines) {
        if (m_model->rowCount(m_model->indexOf(line.record)) > 0)
            m_known.insert(line.record);
    }
    m_empty->say(lines.empty() ? m_words.empty : QString(), QString(m_words.add).remove(u'&'));
}

} // namespace readiness
