#include "ui/paint/PdfRenderer.h"

#include "ui/paint/Fonts.h"
#include "ui/paint/ReportPages.h"
#include "ui/paint/pdf/PdfMetadata.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

constexpr int pointsPerInch = 72;

Result<> checkPlatform()
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return systemError(
            u"The PDF cannot be painted: fonts need a graphical application; start it on the offscreen platform."_s);
    if (QGuiApplication::platformName() == u"minimal"_s)
        return systemError(
            u"The PDF cannot be painted on the platform \"minimal\", which draws nothing; set QT_QPA_PLATFORM=offscreen."_s);
    return {};
}

tl::unexpected<Error> writeError(const QString& path, const QString& reason)
{
    return systemError(
        u"The report could not be written to %1: %2. Check the folder, its permissions and the space left."_s.arg(
            path, reason));
}

} // namespace

PdfRenderer::PdfRenderer(const ReportDocument& document, const PdfOptions& options)
    : m_document(document), m_options(options)
{}

Result<PdfSummary> PdfRenderer::write(const QString& path)
{
    const Result<QByteArray> pdf = render();
    if (!pdf)
        return tl::unexpected(pdf.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return writeError(path, file.errorString());
    return m_summary;
}

Result<QByteArray> PdfRenderer::render()
{
    if (const Result<> platform = checkPlatform(); !platform)
        return tl::unexpected(platform.error());
    loadFonts();
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(ReportPages::kUnitsPerPoint * pointsPerInch);
        const auto size = m_options.paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter;
        writer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(pdfTitle(m_document));
        writer.setCreator(pdfCreator());
        writer.setDocumentXmpMetadata(pdfMetadata(m_document));
        if (const Result<> painted = paint(writer); !painted)
            return tl::unexpected(painted.error());
    }
    makeReproducible(pdf, m_document);
    return pdf;
}

Result<> PdfRenderer::paint(QPdfWriter& writer)
{
    ReportPages pages(m_document, writer.pageLayout().pageSize().size(QPageSize::Point));
    QPainter painter;
    if (!painter.begin(&writer))
        return systemError(u"The PDF could not be started: the painter refused it."_s);
    for (int page = 1; page <= pages.count(); ++page) {
        if (m_options.progress && !m_options.progress(page, pages.count()))
            return systemError(u"The report was cancelled; no file was written."_s);
        if (page > 1) {
            const QSizeF size = pages.size(page);
            writer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
            writer.newPage();
        }
        pages.paint(painter, page);
    }
    painter.end();
    m_summary = {pages.count(), pages.missingCharacters()};
    return {};
}

} // namespace readiness
