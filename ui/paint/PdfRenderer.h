#pragma once

#include "core/base/Result.h"
#include "core/report/ReportDocument.h"

#include <functional>

class QPainter;
class QPdfWriter;

namespace readiness {

enum class PaperSize { A4, Letter };

struct PdfOptions {
    PaperSize paper = PaperSize::A4;
    /// Told before each page is painted; returning false cancels. Called on the thread that renders.
    std::function<bool(int page, int pages)> progress;
};

struct PdfSummary {
    int pages = 0;
    QString missingCharacters; ///< Each character once that no font of this machine can show; printed as U+FFFD.
};

/// Renders a document as PDF/A-1b. The same document gives the same text and the same pages: the time in the file is the
/// document's. Needs a QGuiApplication, but no display: start it on the platform "offscreen", never on "minimal", which
/// paints nothing and calls that a success. Call loadFonts() on the main thread first; then any thread may render.
class PdfRenderer {
public:
    explicit PdfRenderer(const ReportDocument& document, const PdfOptions& options = {});

    /// Replaces the file by a complete PDF, or leaves it as it was.
    Result<PdfSummary> write(const QString& path);
    Result<QByteArray> render();

private:
    Result<> paint(QPdfWriter& writer);

    const ReportDocument& m_document;
    PdfOptions m_options;
    PdfSummary m_summary;
};

} // namespace readiness
