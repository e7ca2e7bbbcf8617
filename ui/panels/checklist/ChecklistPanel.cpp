#include "ui/panels/checklist/ChecklistPanel.h"

#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/query/FieldText.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/FilterBar.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/RecordView.h"
#include "ui/forms/SuccessorActions.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr RecordKind kItem = RecordKind::ChecklistItem;

/// Digits are one-key statuses except where one would want to type them.
bool takesDigits(const Field* field)
{
    if (!field)
        return false;
    switch (field->kind) {
    case FieldKind::Choice:
    case FieldKind::Reference: return false;
    default: return QLatin1String(field->key) != u"title";
    }
}

} // namespace

ChecklistPanel::ChecklistPanel(const PanelContext& context)
    : Panel(context),
      m_model(new RecordTableModel(context.workspace, kItem, this, u"area"_s)),
      m_filter(new FilterBar(context.workspace, kItem, {u"status"_s, u"importance"_s}, {u"owner"_s}, this))
{
    m_view = new RecordView(context.workspace, m_model, u"checklist"_s, this);
    m_view->setPasteReview(pasteReview());
    m_view->installEventFilter(this);
    m_empty = new EmptyState(*m_view);
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        if (m_model->rowCount() > 0)
            m_filter->setFilter({});
        else
            addFirstItem();
    });
    auto* columns = new QToolButton(this);
    columns->setText(tr("Columns"));
    columns->setAutoRaise(true);
    columns->setMinimumHeight(24);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(new QMenu(columns));
    connect(columns->menu(), &QMenu::aboutToShow, this, [this, menu = columns->menu()] {
        menu->clear();
        m_view->columns().fillMenu(*menu);
    });
    m_filter->row().addWidget(columns);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    addActions();

    connect(m_filter, &FilterBar::changed, m_model, &RecordTableModel::setFilter);
    connect(m_model, &RecordTableModel::shownCountChanged, this, &ChecklistPanel::showCounts);
    connect(m_view, &RecordView::currentRecordChanged, this,
            [this](const auto& record) { selection().select(record); });
    connect(&selection(), &Selection::changed, this, [this] {
        if (selection().current() && selection().current()->kind == kItem)
            m_view->showRecord(selection().current()->id);
    });
    m_view->setBeforeCommit([this](Edit& edit, const QModelIndex& index, const FieldEditor& editor) {
        const Value value = editor.value();
        const auto* status = std::get_if<QString>(&value);
        if (QLatin1String(editor.field().key) != u"status" || !status || *status != u"not_applicable")
            return true;
        const auto reason =
            prompts().text({tr("Not applicable"), tr("Why does it not apply?"), tr("Set not applicable")}, {});
        if (!reason || reason->trimmed().isEmpty())
            return false;
        std::vector<RecordId> records = m_view->selectedRecords();
        if (records.empty())
            records.push_back(index.data(RecordRole).value<RecordRef>().id);
        for (const RecordId& record : records) {
            if (!edit.set(kItem, record, u"not_applicable_reason", reason->trimmed()))
                return false;
        }
        return true;
    });
    showCounts();
}

QAction* ChecklistPanel::addAction(const QString& text, const QString& shortcut, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(QKeySequence(shortcut));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    QWidget::addAction(action);
    m_view->addAction(action); // its context menu
    m_actions += action;
    return action;
}

void ChecklistPanel::addActions()
{
    addAction(tr("&Add item"), u"Insert"_s, [this] { m_view->addRecord(); });
    addAction(tr("&Duplicate"), u"Ctrl+D"_s, [this] { m_view->duplicateSelected(); });
    const Field& status = *checklistItemType().field(u"status");
    int digit = 0;
    for (const Choice& choice : choicesOf<ItemStatus>()) {
        ++digit;
        addAction(tr("Status: %1 (key %2)").arg(labelOf(status, choice)).arg(digit), {},
                  [this, digit] { setStatusAndMoveOn(digit - 1); });
    }
    addAction(tr("Set &owner of selected…"), u"Ctrl+Shift+O"_s, [this] { setOwner(); });
    addAction(tr("Set d&ue of selected…"), u"Ctrl+Shift+D"_s, [this] { setDue(); });
    addAction(tr("&Confirm selected as me"), u"Ctrl+Shift+C"_s, [this] { confirmAsMe(); });
    addAction(tr("Move &up (Alt+Up)"), {}, [this] { m_view->moveSelected(-1); });
    addAction(tr("Move do&wn (Alt+Down)"), {}, [this] { m_view->moveSelected(1); });
    addAction(tr("&Filter the checklist"), u"Ctrl+F"_s, [this] { m_filter->text().setFocus(Qt::ShortcutFocusReason); });
    m_actions += successorActions(workspace(), *m_view, making());
    addAction(tr("&Remove"), {}, [this] { m_view->removeSelected(); });
}

bool ChecklistPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int digit = key->key() - Qt::Key_1;
        const auto* field = m_view->currentIndex().data(FieldRole).value<const Field*>();
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && digit >= 0 && digit < int(choicesOf<ItemStatus>().size()) && !takesDigits(field)) {
            setStatusAndMoveOn(digit);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

/// One key, and on to the next row: that is how a list is gone through in a meeting.
void ChecklistPanel::setStatusAndMoveOn(int status)
{
    const auto choice = choicesOf<ItemStatus>()[std::size_t(status)];
    if (ItemStatus(status) == ItemStatus::NotApplicable) {
        markNotApplicable();
        return;
    }
    const std::size_t count = m_view->selectedRecords().size();
    QPersistentModelIndex next(m_view->recordBeside(m_view->currentIndex(), 1));
    const QString label = tr("Set status of %n item(s)", nullptr, int(count));
    if (m_view->setForSelected(u"status"_s, QString::fromLatin1(choice.key), label) && count == 1 && next.isValid())
        m_view->setCurrentIndex(next);
}

void ChecklistPanel::markNotApplicable()
{
    const std::vector<RecordId> records = m_view->selectedRecords();
    if (records.empty())
        return;
    const auto reason =
        prompts().text({tr("Not applicable"), tr("Why does it not apply?"), tr("Set not applicable")}, {});
    if (!reason || reason->trimmed().isEmpty())
        return;
    Edit edit(workspace().snapshot(), tr("Set %n item(s) not applicable", nullptr, int(records.size())));
    for (const RecordId& record : records) {
        if (!edit.set(kItem, record, u"status", u"not_applicable"_s)
            || !edit.set(kItem, record, u"not_applicable_reason", reason->trimmed()))
            return;
    }
    workspace().commit(std::move(edit));
}

void ChecklistPanel::confirmAsMe()
{
    const SnapshotPtr snapshot = workspace().snapshot();
    const auto people = snapshot->all<Person>();
    const auto me = std::find_if(people.begin(), people.end(),
                                 [this](const Person* person) { return person->name == workspace().author(); });
    const std::vector<RecordId> records = m_view->selectedRecords();
    if (me == people.end() || records.empty()) {
        workspace().say({Message::Kind::Information,
                         records.empty() ? tr("Select the items to confirm.")
                                         : tr("There is no person named “%1”: add yourself to the people, or say who "
                                              "you are (Edit ▸ Who I am).")
                                               .arg(workspace().author()),
                         {},
                         {}});
        return;
    }
    const QString today = workspace().clock().now().in(snapshot->project().zone()).date().toString(Qt::ISODate);
    Edit edit(snapshot, tr("Confirm %n item(s)", nullptr, int(records.size())));
    for (const RecordId& record : records) {
        if (!edit.set(kItem, record, u"confirmed_by", RecordId((*me)->id))
            || !edit.set(kItem, record, u"confirmed_on", today))
            return;
    }
    workspace().commit(std::move(edit));
}

void ChecklistPanel::setOwner()
{
    const SnapshotPtr snapshot = workspace().snapshot(); // keeps the people while the question is open
    const auto people = snapshot->all<Person>();
    QStringList names;
    for (const Person* person : people)
        names += person->name;
    const std::size_t count = m_view->selectedRecords().size();
    if (names.isEmpty() || count == 0) {
        workspace().say({Message::Kind::Information,
                         count == 0 ? tr("Select the items first.")
                                    : tr("There are no people yet: type a name into the column Owner."),
                         {},
                         {}});
        return;
    }
    if (const auto chosen = prompts().choice(
            {tr("Owner"), tr("Who owns the %n selected item(s)?", nullptr, int(count)), tr("Set owner")}, names))
        m_view->setForSelected(u"owner"_s, RecordId(people[std::size_t(*chosen)]->id),
                               tr("Set owner of %n item(s)", nullptr, int(count)));
}

void ChecklistPanel::setDue()
{
    const std::size_t count = m_view->selectedRecords().size();
    if (count == 0)
        return;
    const auto text = prompts().text(
        {tr("Due"),
         tr("When are the %n selected item(s) due? A day such as 2027-02-01, or days from go-live such as T-28.",
            nullptr, int(count)),
         tr("Set due")},
        {});
    if (!text)
        return;
    const auto value = parseValue(*checklistItemType().field(u"due"), *text, *workspace().snapshot());
    if (!value)
        workspace().say({Message::Kind::Error, value.error().text, {}, {}});
    else
        m_view->setForSelected(u"due"_s, *value, tr("Set due of %n item(s)", nullptr, int(count)));
}

void ChecklistPanel::reveal(const RecordRef& record)
{
    if (record.kind != kItem)
        return;
    if (!m_model->indexOf(record.id).isValid())
        m_filter->setFilter({}); // a link leads there whatever is filtered
    m_view->showRecord(record.id);
    m_view->setFocus();
}

void ChecklistPanel::showCounts()
{
    const int shown = m_model->shownCount();
    const int all = workspace().snapshot()->table(kItem).size();
    m_filter->setCounts(shown, all);
    if (shown > 0 || (all == 0 && m_model->rowCount() > 0))
        m_empty->say({});
    else if (all > 0)
        m_empty->say(tr("Nothing fits the filter."), tr("Show all items"));
    else
        m_empty->say(tr("There are no items yet. Items stand in areas: begin with the first of both."),
                     tr("Add an area with an item"));
}

/// In an empty project an item needs its area first.
void ChecklistPanel::addFirstItem()
{
    Edit edit(workspace().snapshot(), tr("Begin the checklist"));
    const RecordId area = edit.create(RecordKind::Area);
    const RecordId item = edit.create(kItem);
    const auto set = edit.set(RecordKind::Area, area, u"title"_s, tr("First area"))
                         .and_then([&] { return edit.set(kItem, item, u"title"_s, tr("First item")); })
                         .and_then([&] { return edit.set(kItem, item, u"area"_s, area); });
    if (set && workspace().commit(std::move(edit)))
        m_view->showRecord(item);
}

} // namespace readiness
