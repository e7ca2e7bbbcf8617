#include "ui/panels/plan/FinishView.h"

#include "ui/forms/WidgetPalette.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kFinishBodyPoints = 9.5; ///< of the type scale, shown as large as the window's texts
constexpr int kFinishMargin = 8;
constexpr QSize kUsualFinish(520, 320), kLeastFinish(260, 180);

} // namespace

FinishView::FinishView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("How often the plan ends when"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    makeType();
}

FinishView::~FinishView() = default;

void FinishView::makeType()
{
    m_type = std::make_unique<TypeSetter>(QFontInfo(font()).pixelSize() / kFinishBodyPoints);
}

QSize FinishView::sizeHint() const { return kUsualFinish; }

QSize FinishView::minimumSizeHint() const { return kLeastFinish; }

FinishPainter FinishView::painter() const
{
    FinishPainter painter(m_chart, paletteOf(this), *m_type);
    painter.setArea(QRectF(rect()).adjusted(kFinishMargin, kFinishMargin, -kFinishMargin, -kFinishMargin));
    return painter;
}

void FinishView::setChart(const FinishChart& chart, const QString& words)
{
    m_chart = chart;
    QStringList all{words};
    for (int bar = 0; bar < int(chart.bars.size()); ++bar)
        all += said(bar);
    setAccessibleDescription(all.join(u' '));
    update();
}

QString FinishView::said(int bar) const
{
    const SimulationResult::Bar& one = m_chart.bars[std::size_t(bar)];
    const auto time = [&](Minute minute) {
        return QLocale().toString(instantOf(minute).in(m_chart.zone), u"ddd HH:mm"_s);
    };
    return tr("%1 to %2: %n time(s).", nullptr, one.count).arg(time(one.from), time(one.until));
}

void FinishView::paintEvent(QPaintEvent*)
{
    QPainter to(this);
    to.fillRect(rect(), paletteOf(this).surface);
    painter().paint(to);
}

void FinishView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        makeType();
    QWidget::changeEvent(event);
}

bool FinishView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = painter().barAt(help->pos().x());
        QToolTip::showText(help->globalPos(), bar < 0 ? QString() : Qt::convertFromPlainText(said(bar)), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace readiness
