#include "ui/forms/RecordStack.h"

#include "core/model/Labels.h"

namespace readiness {

RecordStack::RecordStack(Workspace& workspace, RecordView::PasteReview pasteReview, QWidget* parent)
    : QSplitter(Qt::Vertical, parent), m_workspace(workspace), m_pasteReview(std::move(pasteReview))
{
    setChildrenCollapsible(false);
}

RecordPage* RecordStack::addTable(RecordKind kind, const RecordPage::Words& words, int share)
{
    auto* page = new RecordPage(m_workspace, kind, words);
    page->setHeading(pluralOf(recordType(kind)));
    page->view().setPasteReview(m_pasteReview);
    connect(&page->view(), &RecordView::currentRecordChanged, this, &RecordStack::currentRecordChanged);
    m_tables.push_back(page);
    addWidget(page);
    setStretchFactor(count() - 1, share);
    return page;
}

bool RecordStack::reveal(const RecordRef& record)
{
    for (RecordPage* page : m_tables) {
        if (page->view().records().type().kind != record.kind)
            continue;
        page->show(record.id);
        return true;
    }
    return false;
}

} // namespace readiness
