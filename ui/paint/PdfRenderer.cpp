#include "ui/paint/PdfRenderer.h"

#include "ui/paint/Fonts.h"
#include "ui/paint/pdf/DocumentSections.h"
#include "ui/paint/pdf/PageFrame.h"
#include "ui/paint/pdf/Paginator.h"
#include "ui/paint/pdf/PdfMetadata.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

constexpr int unitsPerPoint = 20;
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
        writer.setResolution(unitsPerPoint * pointsPerInch);
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
    TypeSetter type(unitsPerPoint);
    const Palette& palette = Palette::light();
    const QSizeF points = writer.pageLayout().pageSize().size(QPageSize::Point);
    PageFrame frame(m_document, type, palette, points * unitsPerPoint);
    const PaintContext context{type, palette, frame.body().width(), frame.body().height()};
    const auto sections = documentSections(m_document, context);
    const std::vector<PagePlan> pages = Paginator(context).plan(sections);

    QPainter painter;
    if (!painter.begin(&writer))
        return systemError(u"The PDF could not be started: the painter refused it."_s);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (m_options.progress && !m_options.progress(int(i) + 1, int(pages.size())))
            return systemError(u"The report was cancelled; no file was written."_s);
        if (i > 0)
            writer.newPage();
        frame.paint(painter, int(i) + 1, int(pages.size()));
        type.flush(painter);
        painter.save();
        painter.translate(frame.body().topLeft());
        for (const PlacedSlice& placed : pages[i])
            placed.section->paint(painter, placed.slice);
        type.flush(painter);
        painter.restore();
    }
    painter.end();
    m_summary = {int(pages.size()), type.missingCharacters()};
    return {};
}

} // namespace readiness
