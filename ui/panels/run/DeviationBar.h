#pragma once

#include <QStyledItemDelegate>

namespace readiness {

/// Paints how far something went from its plan: a bar to the right of a middle line for longer, to the left for shorter,
/// with the figure beside it. Reads TextRows::kBarRole as a percentage; the bar ends at half as much
/// again.
class DeviationBar : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace readiness
