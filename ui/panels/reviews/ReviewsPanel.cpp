#include "ui/panels/reviews/ReviewsPanel.h"

#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/project/ReviewCompletion.h"
#include "core/query/References.h"
#include "core/rules/ReviewTiming.h"
#include "ui/forms/RecordTabs.h"
#include "ui/forms/SuccessorActions.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/models/ReviewRecords.h"
#include "ui/panels/reviews/ReviewDifference.h"
#include "ui/panels/reviews/WalkThrough.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

ReviewsPanel::ReviewsPanel(const PanelContext& context)
    : Panel(context),
      m_pages(new QStackedLayout(this)),
      m_walk(new WalkThrough(context)),
      m_tabs(new RecordTabs(workspace(), pasteReview())),
      m_state(textLabel())
{
    m_pages->addWidget(makeDesk());
    m_pages->addWidget(m_walk);
    connect(m_walk, &WalkThrough::left, this, [this] {
        m_pages->setCurrentIndex(0);
        m_reviews->view().setFocus();
    });
    connect(m_walk, &WalkThrough::findingWanted, this, [this](const RecordRef& subject) { addFinding(subject.id); });
    const auto action = [this](const QString& text, void (ReviewsPanel::*what)()) {
        auto* made = new QAction(text, this);
        connect(made, &QAction::triggered, this, what);
        m_actions += made;
    };
    action(tr("Add review…"), &ReviewsPanel::addReview);
    action(tr("Walk through the review"), &ReviewsPanel::walk);
    action(tr("Complete the review…"), &ReviewsPanel::complete);
    action(tr("Record a decision…"), &ReviewsPanel::addDecision);
    if (m_reviews->view().records().rowCount() > 0) {
        const QSignalBlocker quiet(&m_reviews->view()); // nobody has chosen it
        m_reviews->view().setCurrentIndex(m_reviews->view().records().index(0, 0));
    }
    showState();
}

QWidget* ReviewsPanel::makeDesk()
{
    m_reviews =
        new RecordPage(workspace(), RecordKind::Review,
                       {tr("&Add review…"), tr("There are no reviews yet. A review looks at the project with all "
                                               "parties, question by question.")});
    m_reviews->setAdding([this] { addReview(); });
    m_walkButton = addAction(*m_reviews, tr("&Walk through"), &ReviewsPanel::walk);
    m_completeButton = addAction(*m_reviews, tr("&Complete…"), &ReviewsPanel::complete);
    connect(&m_reviews->view(), &RecordView::currentRecordChanged, this, [this](const auto& record) {
        selection().select(record);
        showState();
    });
    setTextRole(m_state, TextRole::Secondary);
    m_state->setContentsMargins(8, 4, 8, 4);

    m_findings = m_tabs->addTable(
        RecordKind::Finding,
        {tr("Add f&inding…"), tr("Nothing was found yet. Findings are made during the walk-through, or here.")},
        u"review"_s);
    m_findings->setAdding([this] { addFinding({}); });
    const QList<QAction*> successors = successorActions(workspace(), m_findings->view(), making());
    m_findings->addButton(menuButtonFor(successors, tr("T&urn into")));
    m_actions += successors;
    connect(&m_findings->view(), &RecordView::currentRecordChanged, this, [this] { showState(); });
    m_participants =
        m_tabs->addTable(RecordKind::Participant,
                         {tr("Add par&ticipant…"),
                          tr("Nobody takes part yet. Name who is there for the customer, the partner, the vendors.")},
                         u"review"_s);
    m_participants->setAdding([this] { make(newParticipant(currentReview())); });
    m_decisions = m_tabs->addTable(
        RecordKind::Decision, {tr("Record &decision…"), tr("Nothing was decided yet. Gates compute, people decide.")});
    m_decisions->setAdding([this] { addDecision(); });
    m_votes = m_tabs->addTable(RecordKind::Vote,
                               {tr("Add v&ote…"), tr("No votes yet. Choose a decision to say who voted how.")},
                               u"decision"_s);
    m_votes->setAdding([this] { make(newVote(m_decisions->current())); });
    m_conditions =
        m_tabs->addTable(RecordKind::Condition,
                         {tr("Add conditio&n…"),
                          tr("No conditions yet. Choose a decision to say what it depends on, by whom and when.")},
                         u"decision"_s);
    m_conditions->setAdding([this] { make(newCondition(m_decisions->current())); });
    m_difference = new ReviewDifference(context());
    m_tabs->addTab(m_difference, tr("Since the last review"));
    connect(m_tabs, &RecordTabs::currentRecordChanged, this,
            [this](const auto& record) { selection().select(record); });

    auto* upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_reviews, 1);
    upperLayout->addWidget(m_state);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    return splitter;
}

QPushButton* ReviewsPanel::addAction(RecordPage& page, const QString& text, void (ReviewsPanel::*action)())
{
    auto* button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, action);
    page.addButton(button);
    return button;
}

RecordId ReviewsPanel::currentReview() const { return m_reviews->current(); }

void ReviewsPanel::make(const NewRecord& record)
{
    if (const auto made = prompts().newRecord(workspace(), record))
        reveal({record.kind, *made});
}

void ReviewsPanel::addReview() { make(newReview()); }

void ReviewsPanel::addFinding(const RecordId& subject)
{
    const NewRecord finding = newFinding(*workspace().snapshot(), currentReview(), subject);
    if (m_pages->currentIndex() == 0)
        make(finding);
    else
        prompts().newRecord(workspace(), finding); // the walk goes on
}

void ReviewsPanel::addDecision() { make(newDecision(*workspace().snapshot(), {}, currentReview())); }

void ReviewsPanel::walk()
{
    const RecordId review = currentReview();
    if (review.isNull())
        return;
    m_pages->setCurrentIndex(1);
    m_walk->begin(review);
}

void ReviewsPanel::complete()
{
    const SnapshotPtr snapshot = workspace().snapshot();
    const Review* review = snapshot->find(Id<Review>(currentReview()));
    if (!review)
        return;
    const bool isSure = prompts().confirm({tr("Complete the review"),
                                           tr("“%1” keeps what the project holds at this moment: its report will print "
                                              "the same for ever. It can be undone.")
                                               .arg(displayLine(review->title)),
                                           tr("&Complete")});
    if (!isSure)
        return;
    const auto done =
        completeReview(workspace().project(), Id<Review>(review->id), workspace().author(), workspace().clock().now());
    if (!done)
        workspace().say({Message::Kind::Error, done.error().text, {}, {}});
    else
        workspace().say(
            {Message::Kind::Information, tr("The review is complete. Its report is in the report panel."), {}, {}});
}

void ReviewsPanel::showState()
{
    const SnapshotPtr snapshot = workspace().snapshot();
    const Review* review = snapshot->find(Id<Review>(currentReview()));
    m_difference->setReview(currentReview());
    m_walkButton->setEnabled(review && review->state != ReviewState::Complete);
    m_completeButton->setEnabled(review && review->state != ReviewState::Complete);
    QStringList sentences;
    if (review && review->state != ReviewState::Complete) {
        sentences += reviewTimingFault(snapshot->project(), *review);
        if (const auto open = openFindingsBefore(*snapshot, *review); !open.empty())
            sentences += tr("%n finding(s) of earlier reviews are still open.", nullptr, int(open.size()));
    } else if (review && !review->contentHash.isEmpty()) {
        sentences += tr("Completed by %1; content %2.").arg(review->completedBy, review->contentHash.left(16));
    }
    sentences.removeAll(QString());
    m_state->setText(sentences.join(u' '));
    m_state->setVisible(!sentences.isEmpty());
}

void ReviewsPanel::reveal(const RecordRef& record)
{
    m_pages->setCurrentIndex(0);
    if (m_tabs->reveal(record))
        return;
    m_reviews->view().showRecord(record.id);
    m_reviews->view().setFocus();
}

} // namespace readiness
