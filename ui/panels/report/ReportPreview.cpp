#include "ui/panels/report/ReportPreview.h"

#include "core/report/TableText.h"
#include "ui/paint/BlockPicture.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPictureWidth = 493;     ///< of a copied figure in points: the column of a page
constexpr qreal kWidePictureWidth = 739; ///< … of a page that is turned
constexpr qreal kPictureScale = 3;

QImage pictureOf(ReportPages& pages, int page, const QSize& size, double scale)
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    const double factor = size.width() / (pages.size(page).width() * ReportPages::kUnitsPerPoint);
    painter.scale(factor, factor);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    pages.paint(painter, page);
    return image;
}

bool isFigure(const ReportBlock& block)
{
    return std::holds_alternative<ReportBars>(block) || std::holds_alternative<ReportTrend>(block)
           || std::holds_alternative<ReportMatrix>(block) || std::holds_alternative<ReportGantt>(block)
           || std::holds_alternative<ReportFigures>(block) || std::holds_alternative<ReportDecision>(block);
}

bool isTable(const ReportBlock& block)
{
    const auto* table = std::get_if<ReportTable>(&block);
    return table && !table->rows.isEmpty();
}

/// What the block is called: by its own caption, else by the heading that it stands under.
QString titleOf(const ReportDocument& document, int block)
{
    if (const auto* trend = std::get_if<ReportTrend>(&document.blocks[std::size_t(block)]))
        return trend->caption;
    if (const auto* matrix = std::get_if<ReportMatrix>(&document.blocks[std::size_t(block)]))
        return matrix->caption;
    if (const auto* gantt = std::get_if<ReportGantt>(&document.blocks[std::size_t(block)]))
        return gantt->caption;
    if (const auto* decision = std::get_if<ReportDecision>(&document.blocks[std::size_t(block)]))
        return decision->status.word;
    for (int i = block; i >= 0; --i) {
        if (const auto* heading = std::get_if<ReportHeading>(&document.blocks[std::size_t(i)]))
            return heading->text;
    }
    return document.title;
}

} // namespace

PaintedReport paintedReport(std::shared_ptr<const ReportDocument> document, const QSizeF& points, int width,
                            double scale)
{
    const auto pages = std::make_shared<ReportPages>(*document, points);
    PaintedReport painted{std::move(document), pages, {}};
    for (int page = 1; page <= std::min(pages->count(), ReportPreview::kMostPages); ++page) {
        const QSizeF sheet = pages->size(page);
        const QSize size(width, qRound(width * sheet.height() / sheet.width()));
        painted.pictures.push_back(pictureOf(*pages, page, size, scale));
    }
    return painted;
}

ReportPreview::ReportPreview(QWidget* parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Preview of the report"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    auto* sheet = new QWidget;
    m_sheets = new QVBoxLayout(sheet);
    m_sheets->setContentsMargins(kPageGap, kPageGap, kPageGap, kPageGap);
    m_sheets->setSpacing(kPageGap);
    setWidget(sheet);
}

void ReportPreview::showReport(const PaintedReport& report)
{
    m_report = report;
    while (m_sheets->count() > int(report.pictures.size()))
        delete m_sheets->takeAt(m_sheets->count() - 1)->widget();
    for (std::size_t i = 0; i < report.pictures.size(); ++i) {
        if (m_sheets->count() <= int(i)) {
            auto* label = new QLabel;
            label->setFrameShape(QFrame::Box);
            m_sheets->addWidget(label, 0, Qt::AlignHCenter);
        }
        auto* label = static_cast<QLabel*>(m_sheets->itemAt(int(i))->widget());
        label->setPixmap(QPixmap::fromImage(report.pictures[i]));
        label->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(report.pages->count()));
    }
}

void ReportPreview::fillCopyMenu(QMenu& menu, int onlyBlock)
{
    menu.clear();
    const std::size_t blocks = m_report.document ? m_report.document->blocks.size() : 0;
    for (std::size_t i = 0; i < blocks; ++i) {
        const ReportBlock& block = m_report.document->blocks[i];
        if ((onlyBlock >= 0 && onlyBlock != int(i)) || !(isFigure(block) || isTable(block)))
            continue;
        const QString title = titleOf(*m_report.document, int(i));
        const QString text = (isTable(block) ? tr("Copy table “%1”") : tr("Copy figure “%1”"))
                                 .arg(QString(title).replace(u'&', u"&&"_s));
        menu.addAction(text, this, [this, i, title] { copy(int(i), title); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nothing to copy"))->setEnabled(false);
}

void ReportPreview::copy(int block, const QString& title)
{
    if (!m_report.document || block >= int(m_report.document->blocks.size()))
        return;
    const ReportBlock& content = m_report.document->blocks[std::size_t(block)];
    auto* data = new QMimeData;
    if (const auto* table = std::get_if<ReportTable>(&content)) {
        data->setHtml(tableHtml(*table));
        data->setText(tabbedText(*table));
    } else {
        const bool isWide = std::holds_alternative<ReportGantt>(content);
        data->setImageData(blockPicture(content, isWide ? kWidePictureWidth : kPictureWidth, kPictureScale));
    }
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT copied(title);
}

int ReportPreview::blockUnder(const QPoint& position) const
{
    for (int i = 0; i < m_sheets->count(); ++i) {
        const auto* label = static_cast<const QLabel*>(m_sheets->itemAt(i)->widget());
        const QPointF onPage = label->mapFrom(viewport(), position) - QPoint(label->frameWidth(), label->frameWidth());
        if (!label->rect().contains(label->mapFrom(viewport(), position)))
            continue;
        const qreal factor = m_report.pages->size(i + 1).width() * ReportPages::kUnitsPerPoint
                             / label->pixmap().deviceIndependentSize().width();
        return m_report.pages->blockAt(i + 1, onPage * factor);
    }
    return -1;
}

void ReportPreview::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isPlace = event->reason() == QContextMenuEvent::Mouse && m_report.document;
    const int block = isPlace ? blockUnder(event->pos()) : -1;
    const bool canBeCopied = block >= 0
                             && (isFigure(m_report.document->blocks[std::size_t(block)])
                                 || isTable(m_report.document->blocks[std::size_t(block)]));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillCopyMenu(*menu, canBeCopied ? block : -1);
    menu->popup(event->globalPos());
}

} // namespace readiness
