#include "ui/forms/RecordTabs.h"

#include "core/model/Labels.h"

#include <QHBoxLayout>

namespace readiness {

RecordTabs::RecordTabs(Workspace& workspace, RecordView::PasteReview pasteReview, QWidget* parent)
    : QTabWidget(parent), m_workspace(workspace), m_pasteReview(std::move(pasteReview))
{
    setDocumentMode(true);
}

RecordPage* RecordTabs::addTable(RecordKind kind, const RecordPage::Words& words, const QString& grouping)
{
    auto* page = new RecordPage(m_workspace, kind, words, grouping);
    page->view().setPasteReview(m_pasteReview);
    connect(&page->view(), &RecordView::currentRecordChanged, this, &RecordTabs::currentRecordChanged);
    m_tables.push_back(page);
    addTab(page, pluralOf(recordType(kind)));
    return page;
}

void RecordTabs::setCorner(const QList<QWidget*>& buttons)
{
    auto* corner = new QWidget(this);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    for (QWidget* button : buttons)
        row->addWidget(button);
    setCornerWidget(corner);
}

bool RecordTabs::reveal(const RecordRef& record)
{
    for (RecordPage* page : m_tables) {
        if (page->view().records().type().kind != record.kind)
            continue;
        setCurrentWidget(page);
        page->show(record.id);
        return true;
    }
    return false;
}

} // namespace readiness
