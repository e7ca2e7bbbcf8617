#include "ui/forms/RecordTabs.h"

#include "core/model/Labels.h"

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
