#include "ui/panels/details/DetailsPanel.h"

#include "core/query/References.h"
#include "ui/forms/EvidenceIntake.h"
#include "ui/forms/MarkdownView.h"
#include "ui/forms/RecordForm.h"
#include "ui/forms/Section.h"
#include "ui/forms/TextRole.h"
#include "ui/forms/WebAddress.h"
#include "ui/panels/details/CommentsSection.h"
#include "ui/panels/details/EvidenceSection.h"
#include "ui/panels/details/HistorySection.h"
#include "ui/panels/details/RecordHeader.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDetailsMargin = 12;

/// A page with one sentence in its middle, and a button where there is something to do.
QWidget* sentencePage(QLabel* sentence, QPushButton* button)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kDetailsMargin, kDetailsMargin, kDetailsMargin, kDetailsMargin);
    column->setSpacing(kDetailsMargin);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    column->addStretch();
    column->addWidget(sentence);
    if (button)
        column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

} // namespace

DetailsPanel::DetailsPanel(const PanelContext& context) : Panel(context), m_pages(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makePages());
    setAcceptDrops(true);
    makeActions();
    connect(&selection(), &Selection::changed, this, &DetailsPanel::follow);
    connect(&workspace(), &Workspace::committed, this, &DetailsPanel::refresh);
    follow();
}

/// The focus leaves its editor while the widgets go: what that commits must find nobody half gone.
DetailsPanel::~DetailsPanel()
{
    workspace().disconnect(this);
    selection().disconnect(this);
    m_form->setRecord({});
}

QWidget* DetailsPanel::makePages()
{
    auto* choose = new QLabel(tr("Choose a record to see its details."));
    setTextRole(choose, TextRole::Secondary);
    m_empty = sentencePage(choose, nullptr);
    m_goneText = new QLabel;
    auto* undo = new QPushButton(tr("Undo"));
    m_gone = sentencePage(m_goneText, undo);
    connect(undo, &QPushButton::clicked, this, &DetailsPanel::restore);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeRecordPage());
    for (QWidget* page : {m_empty, static_cast<QWidget*>(m_scroll), m_gone})
        m_pages->addWidget(page);
    return m_pages;
}

QWidget* DetailsPanel::makeRecordPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kDetailsMargin, kDetailsMargin, kDetailsMargin, kDetailsMargin);
    column->setSpacing(kDetailsMargin);
    m_header = new RecordHeader;
    m_form = new RecordForm(workspace());
    m_guidance = new MarkdownView;
    m_guidance->setAccessibleName(tr("Guidance"));
    m_guidanceSection = new Section(tr("Guidance"), m_guidance);
    m_evidence = new EvidenceSection(context());
    m_comments = new CommentsSection(context());
    m_history = new HistorySection(context());
    auto* evidence = new Section(tr("Evidence"), m_evidence);
    auto* comments = new Section(tr("Comments"), m_comments);
    auto* history = new Section(tr("History"), m_history);
    history->setOpen(false);
    connect(m_evidence, &EvidenceSection::counted, evidence, &Section::setCount);
    connect(m_comments, &CommentsSection::counted, comments, &Section::setCount);
    connect(m_guidance, &MarkdownView::addressChosen, this,
            [](const QUrl& address) { openAddress(QString::fromLatin1(address.toEncoded())); });
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_header, m_form, m_guidanceSection, evidence, comments, history})
        column->addWidget(part);
    column->addStretch();
    return page;
}

void DetailsPanel::makeActions()
{
    auto* paste = new QAction(tr("Paste as evidence"), this);
    paste->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    connect(paste, &QAction::triggered, this, [this] {
        if (m_pages->currentWidget() == m_scroll && !m_evidence->paste())
            workspace().say({Message::Kind::Information,
                             tr("Copy a picture, a file or a link first; then it can be pasted as evidence."),
                             {},
                             {}});
    });
    m_actions = {paste};
}

const Record* DetailsPanel::record() const
{
    const auto& current = selection().current();
    return current ? workspace().snapshot()->table(current->kind).find(current->id) : nullptr;
}

void DetailsPanel::reveal(const RecordRef&)
{
    follow();
    if (m_pages->currentWidget() == m_scroll)
        m_scroll->ensureVisible(0, 0);
}

void DetailsPanel::follow()
{
    const auto current = selection().current();
    if (!current || !record()) {
        m_form->setRecord({});
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const bool isOther = m_form->record() != current;
    m_form->setRecord(current); // may commit what was typed into the one before
    m_code = displayRef(*workspace().snapshot(), current->kind, *record());
    m_header->showRecord(*workspace().snapshot(), *current, workspace().standing().get());
    showGuidance();
    m_evidence->setRecord(*current);
    m_comments->setRecord(*current);
    m_history->setRecord(*current);
    m_pages->setCurrentWidget(m_scroll);
    if (isOther)
        m_scroll->ensureVisible(0, 0);
}

void DetailsPanel::refresh(const Commit& commit)
{
    const auto& current = selection().current();
    if (!current)
        return;
    const auto touches = [&](auto&& what) { return std::any_of(commit.changed.begin(), commit.changed.end(), what); };
    const bool isTouched = touches([&](const auto& changed) { return changed.second == current->id; });
    if (!record()) {
        if (isTouched && m_form->record() == current)
            sayRemoved();
        return;
    }
    if (m_pages->currentWidget() != m_scroll) {
        follow(); // it is back
        return;
    }
    if (touches([](const auto& changed) { return changed.first == RecordKind::Comment; }))
        m_comments->refresh();
    if (touches([](const auto& changed) { return changed.first == RecordKind::Evidence; }))
        m_evidence->refresh();
    if (isTouched || touches([](const auto& changed) { return changed.first == RecordKind::Reminder; }))
        m_header->showRecord(*workspace().snapshot(), *current, workspace().standing().get());
    if (!isTouched)
        return;
    showGuidance();
    m_history->refresh();
}

/// Signatures decide how items stand, and they are known only with the standing.
void DetailsPanel::renew()
{
    if (const auto& current = selection().current(); current && record() && m_pages->currentWidget() == m_scroll)
        m_header->showRecord(*workspace().snapshot(), *current, workspace().standing().get());
}

/// The Markdown that says how the record is dealt with, where its type has such a field.
void DetailsPanel::showGuidance()
{
    const Field* field = recordType(selection().current()->kind).field(u"guidance");
    const Value value = field ? field->get(*record()) : Value();
    const auto* text = std::get_if<QString>(&value);
    m_guidanceSection->setVisible(text);
    m_guidance->setMarkdownText(text ? *text : QString());
}

void DetailsPanel::sayRemoved()
{
    m_goneText->setText(tr("%1 was removed.").arg(m_code));
    m_pages->setCurrentWidget(m_gone);
}

/// Takes back the whole transaction that removed the record, so that what went along comes back, too. Whoever made it.
void DetailsPanel::restore()
{
    const auto current = selection().current();
    if (!current)
        return;
    const auto findInverse = [id = current->id](Store& store) -> Result<ChangeSet> {
        HistoryQuery query;
        query.record = id;
        const auto entries = History(store).entries(query);
        if (!entries)
            return tl::unexpected(entries.error());
        for (const HistoryEntry& entry : *entries) {
            const bool removes =
                std::any_of(entry.changes.begin(), entry.changes.end(), [](const HistoryChange& change) {
                    return change.field == kRemovalField && !isNothing(change.after);
                });
            if (removes)
                return History(store).inverse(entry.id);
        }
        return usageError(tr("The history does not tell who removed it."));
    };
    workspace().project().askStore(findInverse, this, [this, code = m_code](Result<ChangeSet> inverse) {
        if (!inverse) {
            workspace().say({Message::Kind::Error, inverse.error().text, {}, {}});
            return;
        }
        inverse->label = tr("Restore %1").arg(code);
        workspace().commit(std::move(*inverse), workspace().snapshot()->revision());
    });
}

void DetailsPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_pages->currentWidget() == m_scroll && EvidenceIntake::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void DetailsPanel::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_evidence->intake().addDropped(*event->mimeData());
}

} // namespace readiness
