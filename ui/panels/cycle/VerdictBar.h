#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/CycleProgress.h"

#include <QMetaType>
#include <QStyledItemDelegate>

namespace readiness {

/// Paints how the cases of a row stand: a bar of the verdicts, textured as in reports. Reads TextRows::kBarRole as
/// VerdictCounts; the words stand in the column beside it.
class VerdictBar : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

inline constexpr int kCodeWidth = 64; ///< of a column of codes of cases, beside which one of their verdicts stands
/// That of the longest verdict in the language of the program.
int verdictWidth(const QFontMetrics& font);

} // namespace readiness

Q_DECLARE_METATYPE(readiness::VerdictCounts)
