#include "ui/panels/tests/SuiteList.h"

#include "core/base/Rank.h"
#include "core/rules/TestStates.h"
#include "ui/forms/FieldDelegate.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPassedWidth = 76;
constexpr int kLeastName = 90;

} // namespace

SuiteList::SuiteList(Workspace& workspace, QWidget* parent)
    : QTreeView(parent), m_workspace(workspace), m_suites(new SuitesModel(workspace, this))
{
    setModel(m_suites);
    setItemDelegate(new FieldDelegate(workspace, this));
    setAccessibleName(tr("Suites"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->resizeSection(1, kPassedWidth);
    setCurrentIndex(m_suites->index(0, 0));
    connect(m_suites, &QAbstractItemModel::layoutChanged, this, [this] {
        if (!currentIndex().isValid())
            choose({});
    });
}

void SuiteList::choose(const SuitesModel::Chosen& chosen)
{
    const QModelIndex index = m_suites->indexOf(chosen);
    setCurrentIndex(index.isValid() ? index : m_suites->index(0, 0));
}

void SuiteList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && std::exchange(m_chosen, chosen()) != m_chosen)
        Q_EMIT chosenChanged();
}

/// Where there is no room for both, the names stay.
void SuiteList::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    setColumnHidden(1, viewport()->width() < kPassedWidth + kLeastName);
}

void SuiteList::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && state() != EditingState && (currentIndex().flags() & Qt::ItemIsEditable))
        edit(currentIndex());
    else if (event->key() == Qt::Key_Delete)
        removeSuite();
    else if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && event->modifiers() == Qt::AltModifier)
        moveSuite(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QTreeView::keyPressEvent(event);
}

void SuiteList::commit(Result<> made, Edit&& edit)
{
    if (!made)
        m_workspace.say({Message::Kind::Error, made.error().text, {}, {}});
    else
        m_workspace.commit(std::move(edit));
}

void SuiteList::addSuite()
{
    Edit edit(m_workspace.snapshot(), tr("Add a suite"));
    const RecordId suite = edit.create(RecordKind::Suite);
    commit(edit.set(RecordKind::Suite, suite, u"title", tr("New suite")), std::move(edit));
    const QModelIndex at = m_suites->indexOf(suite);
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    scrollTo(at);
    QTreeView::edit(at);
}

/// Its cases go along; that is said, and undone in one step.
void SuiteList::removeSuite()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const Suite* suite = snapshot->find(Id<Suite>(this->suite()));
    if (!suite)
        return;
    const QString title = suite->title;
    const int cases = int(casesOf(*snapshot, suite->id).size());
    Edit edit(snapshot, tr("Remove the suite “%1”").arg(title));
    if (const auto removed = edit.remove(RecordKind::Suite, suite->id); !removed) {
        m_workspace.say({Message::Kind::Error, removed.error().text, {}, {}});
        return;
    }
    if (m_workspace.commit(std::move(edit)))
        m_workspace.say({Message::Kind::Information,
                         tr("Removed the suite “%1” with %n test case(s).", nullptr, cases).arg(title), tr("Undo"),
                         [this] { m_workspace.undo(); }});
}

void SuiteList::moveSuite(int step)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const std::vector<const Suite*> suites = suitesInOrder(*snapshot);
    const auto place = std::ranges::find(suites, suite(), [](const Suite* one) { return RecordId(one->id); });
    const auto edge = place - suites.begin() + step;
    if (place == suites.end() || edge < 0 || edge >= std::ssize(suites))
        return;
    const auto rankAt = [&](std::ptrdiff_t at) {
        return at < 0 || at >= std::ssize(suites) ? QString() : suites[std::size_t(at)]->position;
    };
    const QString rank =
        step < 0 ? rankBetween(rankAt(edge - 1), rankAt(edge)) : rankBetween(rankAt(edge), rankAt(edge + 1));
    Edit edit(snapshot, tr("Move the suite “%1”").arg((*place)->title));
    commit(edit.setInternal(RecordKind::Suite, (*place)->id, u"position", rank), std::move(edit));
}

void SuiteList::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_source && event->source() == m_source)
        event->acceptProposedAction();
}

void SuiteList::dragMoveEvent(QDragMoveEvent* event)
{
    QTreeView::dragMoveEvent(event); // marks the row
    const QModelIndex over = indexAt(event->position().toPoint());
    event->setAccepted(m_source && event->source() == m_source && m_suites->chosenIn(over).has_value());
}

void SuiteList::dropEvent(QDropEvent* event)
{
    const SuitesModel::Chosen target = m_suites->chosenIn(indexAt(event->position().toPoint()));
    event->setDropAction(Qt::IgnoreAction); // the table is told by the commit, not by the drop
    event->accept();
    if (target)
        Q_EMIT casesDropped(*target);
}

} // namespace readiness
