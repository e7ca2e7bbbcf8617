#pragma once

#include "core/report/ReportDocument.h"
#include "ui/panels/Panel.h"

#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace readiness {

class ReportChoice;
class ReportPreview;
struct PaintedReport;

/// A report as it would be printed now: which one and with which options, a preview of its pages, the way into a PDF, onto
/// paper, and of single figures and tables onto the clipboard. Pages are made on a thread of their own.
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
    void showPages(const PaintedReport& painted);
    void showCopyMenu();
    void exportPdf();
    void print();

    ReportChoice* m_choice;
    ReportPreview* m_preview;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_export;
    QPushButton* m_print;
    QPushButton* m_cancel;
    QToolButton* m_copy;
    QTimer m_fit;    ///< makes the pictures anew when the panel has its new width
    int m_width = 0; ///< of the pictures shown
    QList<QAction*> m_actions;
    QString m_trouble;                                ///< why there is no document
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< of the export under way
    bool m_isStale = true;
    bool m_isMaking = false;
};

} // namespace readiness
