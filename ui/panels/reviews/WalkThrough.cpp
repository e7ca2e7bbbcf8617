#include "ui/panels/reviews/WalkThrough.h"

#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/query/References.h"
#include "ui/forms/LinkList.h"
#include "ui/forms/MarkdownView.h"
#include "ui/forms/RecordForm.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/reviews/ReviewQuestions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr RecordKind kQuestion = RecordKind::ChecklistItem;

int ratedOf(const Snapshot& snapshot, const std::vector<RecordId>& questions)
{
    return int(std::count_if(questions.begin(), questions.end(), [&](const RecordId& id) {
        const ChecklistItem* item = snapshot.find(Id<ChecklistItem>(id));
        return item && item->rag != Rag::NotRated;
    }));
}

} // namespace

WalkThrough::WalkThrough(const PanelContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_place(textLabel()),
      m_title(textLabel()),
      m_progress(new QProgressBar),
      m_guidance(new MarkdownView),
      m_form(new RecordForm(context.workspace, nullptr,
                            {u"answer"_s, u"status"_s, u"rag"_s, u"owner"_s, u"next_step"_s, u"next_step_on"_s})),
      m_findings(new LinkList(tr("Findings about this question"))),
      m_comment(new QLineEdit),
      m_previous(new QPushButton(tr("P&revious"))),
      m_next(new QPushButton(tr("Ne&xt")))
{
    m_findings->setEmptyText({});
    connect(m_findings, &LinkList::followed, this, [this](const RecordRef& record) { m_context.selection.go(record); });
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(makeHeader());
    column->addWidget(m_guidance);
    column->addWidget(m_form);
    column->addWidget(m_comment);
    column->addWidget(m_findings);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFooter());
    m_comment->setPlaceholderText(tr("Comment (Enter adds it)"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setMaxLength(2000);
    connect(m_comment, &QLineEdit::returnPressed, this, &WalkThrough::addComment);
    connect(&context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())
            show();
    });
    addKeys();
}

QWidget* WalkThrough::makeHeader()
{
    setTextRole(m_place, TextRole::Secondary);
    setTextRole(m_title, TextRole::Title);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Questions that are rated"));
    auto* header = new QWidget;
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_place);
    column->addWidget(m_progress);
    column->addWidget(m_title);
    return header;
}

QWidget* WalkThrough::makeFooter()
{
    auto* finding = new QPushButton(tr("Fi&nding…"));
    auto* back = new QPushButton(tr("&Back to the reviews"));
    connect(finding, &QPushButton::clicked, this, [this] { Q_EMIT findingWanted({kQuestion, question()}); });
    connect(back, &QPushButton::clicked, this, &WalkThrough::leave);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    auto* keys = textLabel(tr("Alt+1 … 5 status · Alt+7, 8, 9 green, amber, red · Ctrl+Enter next"));
    setTextRole(keys, TextRole::Secondary);
    auto* footer = new QWidget;
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(back);
    row->addWidget(keys, 1);
    for (QPushButton* button : {finding, m_previous, m_next})
        row->addWidget(button);
    return footer;
}

void WalkThrough::addKeys()
{
    const auto key = [this](const QString& sequence, auto action) {
        auto* shortcut = new QShortcut(QKeySequence(sequence), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (int status = 0; status < 5; ++status)
        key(u"Alt+%1"_s.arg(status + 1), [this, status] { setChoice(u"status", status); });
    // No letters: in one language or another they open menus and press buttons, also of the panels beside.
    key(u"Alt+7"_s, [this] { setChoice(u"rag", int(Rag::Green)); });
    key(u"Alt+8"_s, [this] { setChoice(u"rag", int(Rag::Amber)); });
    key(u"Alt+9"_s, [this] { setChoice(u"rag", int(Rag::Red)); });
    for (const QString& next : {u"Ctrl+Return"_s, u"Ctrl+Enter"_s, u"Ctrl+PgDown"_s})
        key(next, [this] { step(1); });
    key(u"Ctrl+PgUp"_s, [this] { step(-1); });
    key(u"Esc"_s, [this] { leave(); });
}

void WalkThrough::begin(const RecordId& review)
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const Review* found = snapshot->find(Id<Review>(review));
    if (!found)
        return;
    m_review = review;
    const StandingPtr standing = m_context.workspace.standing();
    m_questions = standing && &standing->snapshot() == snapshot.get()
                      ? questionsOf(standing->assessment, *found)
                      : questionsOf(Assessment(snapshot, m_context.workspace.clock().now()), *found);
    m_at = firstUnrated(*snapshot, m_questions);
    show();
    m_form->focusField(u"answer");
}

RecordId WalkThrough::question() const
{
    return m_at < int(m_questions.size()) ? m_questions[std::size_t(m_at)] : RecordId();
}

void WalkThrough::step(int by)
{
    m_form->commitAll();
    addComment();
    const int next = m_at + by;
    if (next >= int(m_questions.size())) {
        m_context.workspace.say({Message::Kind::Information, tr("That was the last question of this review."), {}, {}});
        Q_EMIT left();
        return;
    }
    m_at = std::max(next, 0);
    show();
    m_form->focusField(u"answer");
}

/// What was typed belongs to the question that is left.
void WalkThrough::leave()
{
    m_form->commitAll();
    addComment();
    Q_EMIT left();
}

void WalkThrough::setChoice(QStringView key, int choice)
{
    m_form->commitAll();
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const Record* item = snapshot->table(kQuestion).find(question());
    const Field& field = *checklistItemType().field(key);
    if (!item || choice >= int(field.choices.size()))
        return;
    Edit edit(snapshot, tr("Review %1").arg(displayRef(*snapshot, kQuestion, *item)));
    const Value value = field.canonical(QString::fromLatin1(field.choices[std::size_t(choice)].key));
    if (const auto set = edit.set(kQuestion, item->id, key, value); set)
        m_context.workspace.commit(std::move(edit));
    else
        m_context.workspace.say({Message::Kind::Error, set.error().text, {}, {}});
}

void WalkThrough::addComment()
{
    const QString text = storableText(m_comment->text(), false).trimmed();
    if (text.isEmpty() || question().isNull())
        return;
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const Record* item = snapshot->table(kQuestion).find(question());
    if (!item)
        return;
    Edit edit(snapshot, tr("Comment on %1").arg(displayRef(*snapshot, kQuestion, *item)));
    const RecordId comment = edit.create(RecordKind::Comment);
    if (edit.set(RecordKind::Comment, comment, u"record", Value(item->id))
        && edit.set(RecordKind::Comment, comment, u"text", Value(text)) && m_context.workspace.commit(std::move(edit)))
        m_comment->clear();
}

void WalkThrough::show()
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const ChecklistItem* item = snapshot->find(Id<ChecklistItem>(question()));
    const Area* area = item ? snapshot->find(item->area) : nullptr;
    const int count = int(m_questions.size());
    m_progress->setRange(0, std::max(count, 1));
    m_progress->setValue(ratedOf(*snapshot, m_questions));
    m_previous->setEnabled(m_at > 0);
    m_form->setEnabled(item);
    m_comment->setEnabled(item);
    if (!item) {
        m_place->setText({});
        m_title->setText(count == 0 ? tr("No item applies in the areas of this review.")
                                    : tr("This item was removed; go on to the next."));
        m_guidance->setMarkdownText({});
        m_form->setRecord({});
        m_findings->setLines({});
        return;
    }
    m_place->setText(
        tr("Question %1 of %2 · %3").arg(m_at + 1).arg(count).arg(area ? displayLine(area->title) : QString()));
    m_title->setText(displayRef(*snapshot, kQuestion, *item) + u' ' + displayLine(item->title));
    m_guidance->setMarkdownText(item->guidance);
    m_guidance->setVisible(!item->guidance.isEmpty());
    m_form->setRecord(RecordRef{kQuestion, item->id});
    showFindings(*snapshot, item->id);
}

void WalkThrough::showFindings(const Snapshot& snapshot, const RecordId& item)
{
    std::vector<LinkLine> lines;
    for (const Finding* finding : snapshot.all<Finding>()) {
        if (finding->subject != item)
            continue;
        LinkLine line;
        line.record = RecordRef{RecordKind::Finding, finding->id};
        line.code = displayRef(snapshot, RecordKind::Finding, *finding);
        line.title = displayLine(finding->title);
        lines.push_back(std::move(line));
    }
    m_findings->setLines(std::move(lines));
}

} // namespace readiness
