#include "ui/forms/CandidateList.h"

#include "ui/forms/WidgetPalette.h"

#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>

namespace readiness {

namespace {

constexpr int kTagRole = Qt::UserRole;
constexpr int kRemarkRole = Qt::UserRole + 1;
constexpr int kMostCandidates = 10;
constexpr int kCandidatePadding = 8;

/// The text, and the remark at the right end.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const QPalette& palette = option.palette;
        if (isCurrent)
            painter->fillRect(option.rect, palette.highlight());
        const QRect inside = option.rect.adjusted(kCandidatePadding, 0, -kCandidatePadding, 0);
        const QString remark = index.data(kRemarkRole).toString();
        const int remarkWidth = remark.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(remark) + kCandidatePadding;
        painter->setPen(isCurrent ? palette.color(QPalette::HighlightedText) : palette.color(QPalette::Text));
        painter->drawText(
            inside.adjusted(0, 0, -remarkWidth, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width() - remarkWidth));
        if (!isCurrent)
            painter->setPen(paletteOf(palette).secondaryText);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, remark);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, std::max(24, option.fontMetrics.height() * 7 / 4)};
    }
};

} // namespace

CandidateList::CandidateList(QLineEdit* line) : QListWidget(line), m_line(line)
{
    setWindowFlags(Qt::ToolTip | Qt::WindowDoesNotAcceptFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(line);
    setAccessibleName(tr("Matches"));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new RowDelegate(this));
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        const int tag = item->data(kTagRole).toInt();
        hide();
        Q_EMIT taken(tag);
    });
    connect(this, &QListWidget::currentTextChanged, line, &QWidget::setAccessibleDescription);
}

void CandidateList::offer(const std::vector<Row>& rows, int current)
{
    clear();
    for (const Row& row : rows) {
        auto* item = new QListWidgetItem(row.text, this);
        item->setData(kTagRole, row.tag);
        item->setData(kRemarkRole, row.remark);
    }
    if (rows.empty()) {
        hide();
        return;
    }
    setCurrentRow(current);
    const int height = sizeHintForRow(0) * std::min(count(), kMostCandidates) + 2 * frameWidth();
    const QRect screen = m_line->screen()->availableGeometry();
    const int width = std::min(std::max(m_line->width(), fontMetrics().averageCharWidth() * 36), screen.width());
    QPoint corner = m_line->mapToGlobal(QPoint(0, m_line->height()));
    if (corner.y() + height > screen.bottom())
        corner.ry() -= m_line->height() + height;
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width)));
    setGeometry(QRect(corner, QSize(width, height)));
    show();
}

std::optional<int> CandidateList::currentTag() const
{
    return isVisible() && currentItem() ? std::optional(currentItem()->data(kTagRole).toInt()) : std::nullopt;
}

bool CandidateList::takesKey(int key)
{
    if (!isVisible())
        return false;
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(kMostCandidates); return true;
    case Qt::Key_PageUp: step(-kMostCandidates); return true;
    case Qt::Key_Escape: hide(); return true;
    default: return false;
    }
}

void CandidateList::step(int rows)
{
    const int from = currentRow() < 0 && rows < 0 ? count() : currentRow();
    setCurrentRow(std::clamp(from + rows, 0, count() - 1));
}

} // namespace readiness
