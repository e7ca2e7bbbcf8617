#include "ui/panels/checks/ChecksPanel.h"

#include "ui/forms/RowList.h"
#include "ui/models/ProblemTableModel.h"
#include "ui/panels/checks/ProblemFixes.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace readiness {

ChecksPanel::ChecksPanel(const PanelContext& context)
    : Panel(context),
      m_model(new ProblemTableModel(context.workspace, this)),
      m_summary(new QLabel(this)),
      m_severity(new QComboBox(this)),
      m_view(new RowList(m_model, context.workspace, tr("Checks"), {116, 260, 380, 220})),
      m_go(new QPushButton(tr("&Go to record"), this)),
      m_fix(new QPushButton(this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_severity->addItem(tr("All"));
    for (const Severity severity : {Severity::Blocking, Severity::Warning, Severity::Advice})
        m_severity->addItem(severityStatus(severity).word, int(severity));
    m_severity->setAccessibleName(tr("Severity shown"));

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(m_severity);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_fix);
    bar->addWidget(m_go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view);

    connect(m_severity, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setSeverity(index > 0 ? std::optional(Severity(m_severity->itemData(index).toInt())) : std::nullopt);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChecksPanel::showCurrent);
    connect(&workspace(), &Workspace::standingChanged, this, &ChecksPanel::showSummary);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChecksPanel::showCurrent);
    connect(m_view, &QTreeView::activated, this, &ChecksPanel::follow);
    connect(m_go, &QPushButton::clicked, this, &ChecksPanel::follow);
    connect(m_fix, &QPushButton::clicked, this, &ChecksPanel::fix);
    showSummary();
    showCurrent();
}

void ChecksPanel::showSummary()
{
    const int blocking = m_model->count(Severity::Blocking);
    const int warnings = m_model->count(Severity::Warning);
    const int advices = m_model->count(Severity::Advice);
    m_summary->setText(!workspace().standing() ? tr("Checking…")
                       : blocking + warnings + advices == 0
                           ? tr("Every rule is kept.")
                           : tr("%1 blocking · %2 warnings · %3 advices").arg(blocking).arg(warnings).arg(advices));
}

void ChecksPanel::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    m_go->setEnabled(current.isValid());
    const ProblemFix* fix = current.isValid() ? fixFor(m_model->problemAt(current.row())) : nullptr;
    m_fix->setVisible(fix != nullptr);
    if (fix)
        m_fix->setText(QCoreApplication::translate("ProblemFix", fix->text));
}

void ChecksPanel::follow()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const Problem& problem = m_model->problemAt(current.row());
    selection().go({problem.kind, problem.record});
}

void ChecksPanel::fix()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const Problem problem = m_model->problemAt(current.row()); // a copy: the fix changes the list
    if (const ProblemFix* fix = fixFor(problem))
        fix->apply(problem, context());
}

} // namespace readiness
