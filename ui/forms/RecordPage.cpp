#include "ui/forms/RecordPage.h"

#include "ui/forms/EmptyState.h"
#include "ui/forms/FilterBar.h"
#include "ui/forms/TextRole.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

RecordPage::RecordPage(Workspace& workspace, RecordKind kind, const Words& words, const QString& grouping)
    : m_workspace(workspace),
      m_words(words),
      m_view(new RecordView(workspace, new RecordTableModel(workspace, kind, nullptr, grouping),
                            QString::fromLatin1(recordType(kind).key), this)),
      m_bar(new QHBoxLayout),
      m_empty(new EmptyState(*m_view))
{
    m_bar->setSpacing(8);
    m_bar->addStretch();
    if (!words.add.isEmpty()) {
        auto* button = new QPushButton(words.add, this);
        connect(button, &QPushButton::clicked, this, &RecordPage::add);
        addButton(button);
        auto* remove = new QAction(tr("&Remove"), m_view);
        connect(remove, &QAction::triggered, m_view, &RecordView::removeSelected);
        m_view->addAction(remove);
    }
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        if (isFiltered())
            m_filter->setFilter({});
        else
            add();
    });
    connect(&m_view->records(), &RecordTableModel::shownCountChanged, this, &RecordPage::sayEmpty);
    sayEmpty();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(m_view, 1);
}

FilterBar& RecordPage::addFilter(const QStringList& choices, const QStringList& references)
{
    RecordTableModel& model = m_view->records();
    m_filter = new FilterBar(m_workspace, model.type().kind, choices, references, this);
    connect(m_filter, &FilterBar::changed, &model, &RecordTableModel::setFilter);
    connect(m_filter, &FilterBar::changed, this, &RecordPage::sayEmpty);
    static_cast<QVBoxLayout*>(layout())->insertWidget(layout()->indexOf(m_view), m_filter);
    sayEmpty();
    return *m_filter;
}

void RecordPage::addAbove(QWidget* widget) { static_cast<QVBoxLayout*>(layout())->insertWidget(0, widget); }

bool RecordPage::isFiltered() const
{
    return m_filter && m_workspace.snapshot()->table(m_view->records().type().kind).size() > 0;
}

void RecordPage::sayEmpty()
{
    const int shown = m_view->records().shownCount();
    if (m_filter)
        m_filter->setCounts(shown, m_workspace.snapshot()->table(m_view->records().type().kind).size());
    if (shown > 0)
        m_empty->say({});
    else if (const QString words = isFiltered() && m_filteredWords ? m_filteredWords() : QString(); !words.isEmpty())
        m_empty->say(words);
    else if (isFiltered())
        m_empty->say(tr("Nothing fits the filter."), tr("Show all"));
    else
        m_empty->say(m_words.empty, m_words.first.isEmpty() ? QString(m_words.add).remove(u'&') : m_words.first);
}

RecordId RecordPage::current() const
{
    const auto record = m_view->records().recordAt(m_view->currentIndex());
    return record ? record->id : RecordId();
}

void RecordPage::show(const RecordId& record)
{
    if (m_filter && !record.isNull() && !m_view->records().indexOf(record).isValid())
        m_filter->setFilter({});
    m_view->showRecord(record);
    m_view->setFocus();
}

void RecordPage::setHeading(const QString& heading)
{
    auto* label = new QLabel(heading, this);
    setTextRole(label, TextRole::Heading);
    m_bar->setContentsMargins(8, 4, 8, 4);
    m_bar->insertWidget(0, label);
}

/// Without any button there is no bar.
void RecordPage::addButton(QWidget* button)
{
    m_bar->setContentsMargins(8, 4, 8, 4);
    m_bar->insertWidget(m_bar->count() - 1, button);
}

void RecordPage::add()
{
    if (m_adding)
        m_adding();
    else
        m_view->addRecord();
}

} // namespace readiness
