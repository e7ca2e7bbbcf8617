#pragma once

#include "core/report/ReportDocument.h"
#include "ui/paint/ReportPages.h"

#include <QImage>
#include <QScrollArea>

class QMenu;
class QVBoxLayout;

namespace readiness {

/// A report laid out and painted, for the preview to show. Made on any thread, then handed to the window's.
struct PaintedReport {
    std::shared_ptr<const ReportDocument> document;
    std::shared_ptr<const ReportPages> pages;
    std::vector<QImage> pictures; ///< of the first pages
};

PaintedReport paintedReport(std::shared_ptr<const ReportDocument> document, const QSizeF& points, int width,
                            double scale);

/// Shows the pages of a report. Figures are copied as pictures, tables as HTML and as text: by the menu of the place that
/// is asked, or, from the keyboard, by a menu of all.
class ReportPreview : public QScrollArea {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    void showReport(const PaintedReport& report);
    /// Fills in what can be copied: all of it, or only the block that is given.
    void fillCopyMenu(QMenu& menu, int onlyBlock = -1);

    static constexpr int kPageGap = 16;
    /// Pages that are shown at most; the PDF has all.
    static constexpr int kMostPages = 40;

Q_SIGNALS:
    void copied(const QString& what);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    int blockUnder(const QPoint& position) const;
    void copy(int block, const QString& title);

    QVBoxLayout* m_sheets;
    PaintedReport m_report;
};

} // namespace readiness
