#pragma once

#include "core/report/SignOffReport.h"
#include "ui/panels/Panel.h"

#include <QImage>

#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace readiness {

/// The sign-off report as it would be printed now: a preview of its pages, the way into a PDF, and onto paper. Pages are
/// made on a thread of their own.
class ReportPanel : public Panel {
    Q_OBJECT

public:
    explicit ReportPanel(const PanelContext& context);
    ~ReportPanel() override;

    QList<QAction*> panelActions() override { return m_actions; }
    /// Pages that the preview shows at most; the PDF has all.
    static constexpr int kPreviewPages = 40;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Document = std::shared_ptr<const ReportDocument>;

    /// Makes the document of this moment and hands it on; the history's tips come from the store's thread.
    void withDocument(std::function<void(Document)> then);
    void refresh();
    int pageWidth() const;
    void addSectionsMenu(QToolButton& button);
    void showPages(const std::vector<QImage>& pages, int count);
    void exportPdf();
    void print();

    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_export;
    QPushButton* m_print;
    QPushButton* m_cancel;
    QVBoxLayout* m_pages;
    QTimer m_fit;    ///< makes the pictures anew when the panel has its new width
    int m_width = 0; ///< of the pictures shown
    QList<QAction*> m_actions;
    QSet<ReportSection> m_leftOut;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< of the export under way
    bool m_isStale = true;
    bool m_isMaking = false;
};

} // namespace readiness
