#pragma once

#include "ui/paint/pdf/RowSection.h"

#include <memory>
#include <vector>

namespace readiness {

/// A slice of one section on a page.
struct PlacedSlice {
    RowSection* section = nullptr;
    Slice slice;
};

using PagePlan = std::vector<PlacedSlice>;

/// Whether the page is wider than high, as its sections want it.
bool isTurned(const PagePlan& page);

/// Distributes the pieces of measured sections over pages of the height that they want: pieces that keep with their next stay
/// together as long as they fit a page at all; nothing is ever left out.
class Paginator {
public:
    std::vector<PagePlan> plan(const std::vector<std::unique_ptr<RowSection>>& sections);

private:
    using Sections = std::vector<std::unique_ptr<RowSection>>;

    void place(const Sections& sections, std::size_t index);
    qreal chainHeight(const Sections& sections, std::size_t index, std::size_t piece) const;
    qreal neededHeight(const Sections& sections, std::size_t index, std::size_t piece) const;
    void startPage();

    std::vector<PagePlan> m_pages;
    qreal m_y = 0;
};

} // namespace readiness
