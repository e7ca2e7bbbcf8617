#include "ui/forms/RecordPage.h"

#include "ui/forms/EmptyState.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

RecordPage::RecordPage(Workspace& workspace, RecordKind kind, const Words& words, const QString& grouping)
    : m_view(new RecordView(workspace, new RecordTableModel(workspace, kind, nullptr, grouping),
                            QString::fromLatin1(recordType(kind).key), this)),
      m_bar(new QHBoxLayout)
{
    m_bar->setContentsMargins(8, 4, 8, 4);
    m_bar->setSpacing(8);
    if (!words.add.isEmpty()) {
        auto* button = new QPushButton(words.add, this);
        connect(button, &QPushButton::clicked, this, &RecordPage::add);
        m_bar->addWidget(button);
        auto* remove = new QAction(tr("&Remove"), m_view);
        connect(remove, &QAction::triggered, m_view, &RecordView::removeSelected);
        m_view->addAction(remove);
    }
    m_bar->addStretch();
    auto* empty = new EmptyState(*m_view);
    connect(empty, &EmptyState::actionChosen, this, &RecordPage::add);
    const RecordTableModel* model = &m_view->records();
    const auto showEmpty = [model, empty, words] {
        empty->say(model->shownCount() == 0 ? words.empty : QString(), QString(words.add).remove(u'&'));
    };
    connect(model, &RecordTableModel::shownCountChanged, empty, showEmpty);
    showEmpty();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(m_view, 1);
}

void RecordPage::addButton(QWidget* button) { m_bar->insertWidget(m_bar->count() - 1, button); }

void RecordPage::add()
{
    if (m_adding)
        m_adding();
    else
        m_view->addRecord();
}

} // namespace readiness
