#include "ui/panels/reviews/ReviewDifference.h"

#include "ui/forms/RowList.h"
#include "ui/forms/TextLabel.h"
#include "ui/models/DifferenceModel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

ReviewDifference::ReviewDifference(const PanelContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new DifferenceModel(this)),
      m_summary(textLabel()),
      m_go(new QPushButton(tr("&Go to record"))),
      m_list(new RowList(m_model, context.workspace, tr("Differences to the previous review"), {126, 236, 132}))
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_go, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    m_go->setEnabled(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_go->setEnabled(current.isValid()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_go->setEnabled(false); });
    connect(m_list, &QTreeView::activated, this, &ReviewDifference::follow);
    connect(m_go, &QPushButton::clicked, this, &ReviewDifference::follow);
    connect(&context.workspace, &Workspace::standingChanged, this, [this] {
        m_isStale = true;
        refresh();
    });
}

void ReviewDifference::setReview(const RecordId& review)
{
    if (review == m_review)
        return;
    m_review = review;
    m_isStale = true;
    m_work.cancel();
    showDifferences({});
    refresh();
}

void ReviewDifference::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReviewDifference::refresh()
{
    const StandingPtr standing = m_context.workspace.standing();
    if (!m_isStale || m_isReading || !isVisible() || !standing)
        return;
    m_isStale = false;
    if (!standing->snapshot().find(Id<Review>(m_review))) {
        showDifferences({tr("Choose a review to see what is different since the one before."), {}});
        return;
    }
    m_isReading = true;
    const auto read = [standing, review = m_review](Store& store) {
        return reviewMaterial(store, {standing, &standing->snapshot()}, review, standing->assessment.now());
    };
    const auto show = [this, review = m_review](Result<ReviewMaterial> material) {
        m_isReading = false;
        if (review == m_review && material)
            compare(std::move(*material));
        else if (review == m_review)
            showDifferences({material.error().text, {}});
        refresh();
    };
    m_context.workspace.project().askStore(read, this, show);
}

void ReviewDifference::compare(ReviewMaterial material)
{
    m_work.start(
        [material = std::move(material)](const BackgroundWork::IsCanceled&) { return reviewDifferences(material); },
        [this](ReviewDifferences differences) { showDifferences(std::move(differences)); });
}

/// The reader stays at the record where they are.
void ReviewDifference::showDifferences(ReviewDifferences differences)
{
    const QModelIndex current = m_list->currentIndex();
    const RecordId kept = current.isValid() ? m_model->recordAt(current.row()).id : RecordId();
    m_summary->setText(differences.summary);
    m_model->setRows(std::move(differences.rows));
    for (int row = 0; !kept.isNull() && row < m_model->rowCount(); ++row) {
        if (m_model->recordAt(row).id == kept) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            break;
        }
    }
}

/// The record of a completed review may be gone by now.
void ReviewDifference::follow()
{
    if (!m_list->currentIndex().isValid())
        return;
    const RecordRef record = m_model->recordAt(m_list->currentRow());
    if (m_context.workspace.snapshot()->table(record.kind).find(record.id))
        m_context.selection.go(record);
    else
        m_context.workspace.say({Message::Kind::Information, tr("This record was removed since."), {}, {}});
}

} // namespace readiness
