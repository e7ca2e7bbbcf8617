#include "ui/panels/environments/EnvironmentCard.h"

#include "core/base/Text.h"
#include "ui/forms/CellPainter.h"
#include "ui/forms/WidgetPalette.h"

#include <QPainter>
#include <QTextDocument>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardPadding = 8;
constexpr int kCardGap = 4;
constexpr int kCardWidth = 232, kNarrowCard = 160;

} // namespace

EnvironmentCard::EnvironmentCard(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EnvironmentCard::setFacts(const EnvironmentFacts& facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    QStringList spoken{facts.name};
    for (const ReportStatus& one : statuses())
        spoken += one.word;
    spoken += facts.lines;
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(Qt::convertFromPlainText(spoken.join(u'\n')));
    updateGeometry();
    update();
}

std::vector<ReportStatus> EnvironmentCard::statuses() const
{
    std::vector<ReportStatus> all{m_facts.service};
    for (const auto& further : {m_facts.upgrade, m_facts.parity}) {
        if (further)
            all.push_back(*further);
    }
    return all;
}

QFont EnvironmentCard::nameFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont EnvironmentCard::lineFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

QSize EnvironmentCard::sizeHint() const
{
    const int chip = qRound(QFontMetrics(lineFont()).height() * 1.4);
    const int height = QFontMetrics(nameFont()).height() + kCardGap
                       + int(m_facts.lines.size()) * QFontMetrics(lineFont()).height()
                       + int(statuses().size()) * (chip + kCardGap) + 2 * kCardPadding;
    return {kCardWidth, height};
}

QSize EnvironmentCard::minimumSizeHint() const { return {kNarrowCard, sizeHint().height()}; }

void EnvironmentCard::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = isChecked() || hasFocus();
    painter.setPen(QPen(isMarked ? colours.accent : colours.border, isMarked ? 1.5 : 1));
    painter.setBrush(underMouse() || isChecked() ? colours.raised : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const QRect area = rect().adjusted(kCardPadding, kCardPadding, -kCardPadding, -kCardPadding);
    int top = area.top();
    const auto line = [&](const QString& text, const QFont& font, const QColor& ink) {
        painter.setFont(font);
        painter.setPen(ink);
        const QFontMetrics metrics(font);
        painter.drawText(area.left(), top + metrics.ascent(),
                         metrics.elidedText(displayLine(text), Qt::ElideRight, area.width()));
        top += metrics.height();
    };
    line(m_facts.name, nameFont(), colours.text);
    for (const QString& text : m_facts.lines)
        line(text, lineFont(), colours.secondaryText);
    top += kCardGap;
    const QFontMetrics metrics(lineFont());
    const int chip = qRound(metrics.height() * 1.4);
    painter.setFont(lineFont());
    for (const ReportStatus& one : statuses()) {
        CellPainter{painter, metrics, palette()}.status(QRect(area.left(), top, area.width(), chip), one, one.word);
        top += chip + kCardGap;
    }
}

} // namespace readiness
