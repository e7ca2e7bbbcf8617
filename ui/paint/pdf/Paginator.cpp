#include "ui/paint/pdf/Paginator.h"

namespace readiness {

bool isTurned(const PagePlan& page) { return !page.empty() && page.front().section->isTurned(); }

std::vector<PagePlan> Paginator::plan(const Sections& sections)
{
    m_pages.clear();
    startPage();
    for (std::size_t i = 0; i < sections.size(); ++i)
        place(sections, i);
    return std::move(m_pages);
}

void Paginator::startPage()
{
    m_pages.emplace_back();
    m_y = 0;
}

// The height of a piece and of all that must stay with it, over the borders of sections if need be.
qreal Paginator::chainHeight(const Sections& sections, std::size_t index, std::size_t piece) const
{
    const RowSection& start = *sections[index];
    const qreal most = start.column().height();
    qreal height = 0;
    while (index < sections.size() && height <= most) {
        const std::vector<Piece>& pieces = sections[index]->pieces();
        while (piece < pieces.size()) {
            height += pieces[piece].height;
            if (!pieces[piece].keepWithNext || height > most)
                return height;
            ++piece;
        }
        piece = 0;
        if (++index < sections.size()) {
            if (sections[index]->startsPage() || sections[index]->isTurned() != start.isTurned())
                return height;
            height += sections[index]->spaceBefore() + sections[index]->leadHeight(0);
        }
    }
    return height;
}

// A chain longer than a page cannot be kept; then its next two pieces stay together at least.
qreal Paginator::neededHeight(const Sections& sections, std::size_t index, std::size_t piece) const
{
    const qreal chain = chainHeight(sections, index, piece);
    const qreal most = sections[index]->column().height();
    if (chain <= most)
        return chain;
    const std::vector<Piece>& pieces = sections[index]->pieces();
    const qreal own = pieces[piece].height;
    const qreal two = piece + 1 < pieces.size() ? own + pieces[piece + 1].height : chain;
    return two <= most ? two : own;
}

void Paginator::place(const Sections& sections, std::size_t index)
{
    RowSection& section = *sections[index];
    const PagePlan& page = m_pages.back();
    if (!page.empty() && (section.startsPage() || isTurned(page) != section.isTurned()))
        startPage();
    const int count = int(section.pieces().size());
    bool isOpen = false;
    for (int i = 0; i < count;) {
        const qreal above = isOpen ? 0 : (m_pages.back().empty() ? 0 : section.spaceBefore()) + section.leadHeight(i);
        const bool fits = m_y + above + neededHeight(sections, index, std::size_t(i)) <= section.column().height();
        if (!fits && !m_pages.back().empty()) {
            startPage();
            isOpen = false;
            continue;
        }
        if (!isOpen) {
            const qreal lead = section.leadHeight(i);
            m_pages.back().push_back({&section, {i, 0, QRectF(0, m_y + above - lead, section.column().width(), lead)}});
            m_y += above;
            isOpen = true;
        }
        Slice& slice = m_pages.back().back().slice;
        const qreal height = section.pieces()[std::size_t(i)].height;
        ++slice.count;
        slice.area.setHeight(slice.area.height() + height);
        m_y += height;
        ++i;
    }
}

} // namespace readiness
