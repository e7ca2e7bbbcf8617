#include "ui/paint/pdf/PageFrame.h"

#include "core/report/ReportWords.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

constexpr qreal pointsPerMillimetre = 72 / 25.4;
constexpr qreal sideMargin = 18 * pointsPerMillimetre;
constexpr qreal headerTop = 11 * pointsPerMillimetre;
constexpr qreal bodyTop = 20.5 * pointsPerMillimetre;
constexpr qreal bodyBottom = 19 * pointsPerMillimetre; // from the lower edge, as the footer
constexpr qreal footerTop = 14 * pointsPerMillimetre;
constexpr qreal leastRight = 0.3; // of the width, for the right text

} // namespace

PageFrame::PageFrame(const ReportDocument& document, TypeSetter& type, const Palette& palette, QSizeF page)
    : m_document(document), m_type(type), m_palette(palette), m_page(page)
{
    m_body = QRectF(QPointF(0, 0), page)
                 .adjusted(type.points(sideMargin), type.points(bodyTop), -type.points(sideMargin),
                           -type.points(bodyBottom));
}

void PageFrame::paint(QPainter& painter, int page, int pages)
{
    const bool isCover =
        page == 1 && !m_document.blocks.empty() && std::holds_alternative<ReportCover>(m_document.blocks.front());
    const qreal hairline = m_type.points(0.5);
    if (!isCover) {
        const qreal top = m_type.points(headerTop);
        paintPair(painter, m_document.project, m_document.title, top);
        const qreal below = top + m_type.pitch(TextStyle::Margin) + m_type.points(3);
        painter.fillRect(QRectF(m_body.left(), below, m_body.width(), hairline), m_palette.border);
    }
    QStringList facts;
    if (!m_document.contentHash.isEmpty())
        facts.append(ReportWords::content(shownHash(m_document.contentHash)));
    if (!m_document.timeText.isEmpty())
        facts.append(m_document.timeText);
    const qreal foot = m_page.height() - m_type.points(footerTop);
    painter.fillRect(QRectF(m_body.left(), foot - m_type.points(4), m_body.width(), hairline), m_palette.border);
    paintPair(painter, facts.join(u"  ·  "_s), ReportWords::page(page, pages), foot);
}

void PageFrame::paintPair(QPainter& painter, const QString& left, const QString& right, qreal top)
{
    const qreal half = m_body.width() * (1 - leastRight);
    const qreal height = m_type.pitch(TextStyle::Margin);
    const QRectF line(m_body.left(), top, m_body.width(), height);
    const qreal rightWidth = m_body.width() - std::min(m_type.width(left, TextStyle::Margin), half) - m_type.points(12);
    m_type.drawText(painter, fitted(left, half), {TextStyle::Margin, m_palette.secondaryText, line, TextEdge::Left});
    m_type.drawText(painter, fitted(right, rightWidth),
                    {TextStyle::Margin, m_palette.secondaryText, line, TextEdge::Right});
}

// What does not fit a header stands in full on the cover.
QString PageFrame::fitted(const QString& text, qreal width)
{
    const LaidText laid = m_type.lay(text, TextStyle::Margin, width);
    const TextSpan first = laid.lines.front();
    const QString line = laid.text.mid(first.start, first.length);
    return laid.lines.size() == 1 ? line : line + u" …"_s;
}

} // namespace readiness
