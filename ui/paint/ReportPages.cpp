#include "ui/paint/ReportPages.h"

#include "ui/paint/Palette.h"
#include "ui/paint/TypeSetter.h"
#include "ui/paint/pdf/DocumentSections.h"
#include "ui/paint/pdf/PageFrame.h"
#include "ui/paint/pdf/Paginator.h"

#include <QPainter>

namespace readiness {

struct ReportPages::Layout {
    Layout(const ReportDocument& document, const QSizeF& size)
        : type(kUnitsPerPoint),
          frame(document, type, Palette::light(), size * kUnitsPerPoint),
          pageSize(size),
          context{type, Palette::light(), frame.body().width(), frame.body().height(), document.isCompact},
          sections(documentSections(document, context)),
          pages(Paginator(context).plan(sections))
    {}

    TypeSetter type;
    PageFrame frame;
    QSizeF pageSize;
    PaintContext context;
    std::vector<std::unique_ptr<RowSection>> sections;
    std::vector<PagePlan> pages;
};

ReportPages::ReportPages(const ReportDocument& document, const QSizeF& size)
    : m_layout(std::make_unique<Layout>(document, size))
{}

ReportPages::~ReportPages() = default;

int ReportPages::count() const { return int(m_layout->pages.size()); }

QSizeF ReportPages::size() const { return m_layout->pageSize; }

void ReportPages::paint(QPainter& painter, int page)
{
    Layout& layout = *m_layout;
    layout.frame.paint(painter, page, count());
    layout.type.flush(painter);
    painter.save();
    painter.translate(layout.frame.body().topLeft());
    for (const PlacedSlice& placed : layout.pages[std::size_t(page) - 1])
        placed.section->paint(painter, placed.slice);
    layout.type.flush(painter);
    painter.restore();
}

int ReportPages::blockAt(int page, const QPointF& point) const
{
    const QPointF inBody = point - m_layout->frame.body().topLeft();
    for (const PlacedSlice& placed : m_layout->pages[std::size_t(page) - 1]) {
        if (placed.slice.area.contains(inBody))
            return placed.section->block();
    }
    return -1;
}

QString ReportPages::missingCharacters() const { return m_layout->type.missingCharacters(); }

} // namespace readiness
