#include "ui/paint/pdf/DecisionSection.h"

#include <QPainter>

namespace readiness {

namespace {

constexpr qreal barWidth = 4;
constexpr qreal decisionInset = 18;
constexpr qreal numberWidth = 14;

} // namespace

DecisionSection::DecisionSection(const PaintContext& context, const ReportDecision& decision)
    : FixedSection(context), m_colours(context.palette.tone(decision.status.tone))
{
    PageRow& word = addInset({decision.status.word, TextStyle::Word, m_colours.ink, decision.status.glyph});
    word.before = context.space(14, 8);
    word.after = context.space(4, 1);
    word.keepWithNext = true;
    if (!decision.sentence.isEmpty()) {
        PageRow& sentence = addInset({decision.sentence, TextStyle::Heading3, context.palette.text});
        sentence.keepWithNext = !decision.reasons.isEmpty();
        sentence.after = context.space(5, 2);
    }
    for (qsizetype i = 0; i < decision.reasons.size(); ++i)
        addReason(QString::number(i + 1), decision.reasons[i]);
    lastRow().after = context.space(15, 9);
}

PageRow& DecisionSection::addInset(const PageText& text)
{
    PageRow& row = addRow();
    row.isFlowing = true;
    row.addCell(context().points(decisionInset), context().columnWidth - context().points(2 * decisionInset))
        .texts.append(text);
    return row;
}

void DecisionSection::addReason(const QString& number, const QString& reason)
{
    const qreal left = context().points(decisionInset);
    const qreal indent = left + context().points(numberWidth);
    PageRow& row = addRow();
    row.isFlowing = true;
    row.before = context().space(2, 0);
    row.addCell(left, context().points(numberWidth)).texts.append({number, TextStyle::BodyStrong, m_colours.ink});
    row.addCell(indent, context().columnWidth - indent - left)
        .texts.append({reason, TextStyle::Body, context().palette.text});
}

void DecisionSection::paintGround(QPainter& painter, const Slice& slice)
{
    painter.fillRect(slice.area, m_colours.tint);
    painter.fillRect(QRectF(slice.area.topLeft(), QSizeF(context().points(barWidth), slice.area.height())),
                     m_colours.ink);
}

} // namespace readiness
