#include "ui/forms/FlowLayout.h"

#include <QWidget>

namespace readiness {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const auto& item : m_items) {
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

/// Line by line; returns the height that it takes.
int FlowLayout::arrange(const QRect& rect, bool isForReal) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int y = inside.top();
    std::size_t first = 0;
    while (first < m_items.size()) {
        int width = 0, height = 0;
        std::size_t end = first;
        for (; end < m_items.size(); ++end) {
            const QSize size = m_items[end]->isEmpty() ? QSize(0, 0) : m_items[end]->sizeHint();
            const int wanted = size.width() > 0 ? size.width() + (width > 0 ? spacing() : 0) : 0;
            if (end > first && width + wanted > inside.width())
                break;
            width += wanted;
            height = std::max(height, size.height());
        }
        int x = inside.left();
        const bool stretches = m_items[first]->expandingDirections() & Qt::Horizontal;
        for (std::size_t i = first; i < end; ++i) {
            if (m_items[i]->isEmpty())
                continue;
            int own = std::min(m_items[i]->sizeHint().width(), inside.width());
            if (i == first && stretches)
                own += std::max(0, inside.width() - width);
            if (isForReal)
                m_items[i]->setGeometry(QRect(x, y, own, height));
            x += own + spacing();
        }
        y += height + spacing();
        first = end;
    }
    return y - spacing() - rect.top() + contentsMargins().bottom();
}

} // namespace readiness
