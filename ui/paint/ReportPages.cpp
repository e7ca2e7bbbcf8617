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
          turnedFrame(document, type, Palette::light(), size.transposed() * kUnitsPerPoint),
          pageSize(size),
          context{type,
                  Palette::light(),
                  frame.body().width(),
                  frame.body().height(),
                  document.isCompact,
                  turnedFrame.body().size()},
          sections(documentSections(document, context)),
          pages(Paginator().plan(sections))
    {}

    /// Pages count from 1.
    bool isTurned(int page) const { return readiness::isTurned(pages[std::size_t(page) - 1]); }
    PageFrame& frameOf(int page) { return isTurned(page) ? turnedFrame : frame; }

    TypeSetter type;
    PageFrame frame;
    PageFrame turnedFrame;
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

QSizeF ReportPages::size(int page) const
{
    return m_layout->isTurned(page) ? m_layout->pageSize.transposed() : m_layout->pageSize;
}

void ReportPages::paint(QPainter& painter, int page)
{
    Layout& layout = *m_layout;
    PageFrame& frame = layout.frameOf(page);
    frame.paint(painter, page, count());
    layout.type.flush(painter);
    painter.save();
    painter.translate(frame.body().topLeft());
    for (const PlacedSlice& placed : layout.pages[std::size_t(page) - 1])
        placed.section->paint(painter, placed.slice);
    layout.type.flush(painter);
    painter.restore();
}

int ReportPages::blockAt(int page, const QPointF& point) const
{
    const QPointF inBody = point - m_layout->frameOf(page).body().topLeft();
    for (const PlacedSlice& placed : m_layout->pages[std::size_t(page) - 1]) {
        if (placed.slice.area.contains(inBody))
            return placed.section->block();
    }
    return -1;
}

QString ReportPages::missingCharacters() const { return m_layout->type.missingCharacters(); }

} // namespace readiness
