#include "ui/panels/cycle/BurnUpView.h"

#include "core/base/DayText.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/paint/BurnUpPainter.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kBurnUpBodyPoints = 9.5; ///< of the type scale, shown as large as the window's texts
constexpr int kBurnUpMargin = 8;
constexpr QSize kUsualBurnUp(520, 220), kLeastBurnUp(240, 160);

} // namespace

BurnUpView::BurnUpView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Planned, run and passed by day"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    makeType();
}

BurnUpView::~BurnUpView() = default;

void BurnUpView::makeType()
{
    m_type = std::make_unique<TypeSetter>(QFontInfo(font()).pixelSize() / kBurnUpBodyPoints);
}

QSize BurnUpView::sizeHint() const { return kUsualBurnUp; }

QSize BurnUpView::minimumSizeHint() const { return kLeastBurnUp; }

QRectF BurnUpView::area() const
{
    return QRectF(rect()).adjusted(kBurnUpMargin, kBurnUpMargin, -kBurnUpMargin, -kBurnUpMargin);
}

void BurnUpView::setProgress(const std::vector<ProgressDay>& days, int cases)
{
    m_days = days;
    m_cases = cases;
    const auto last =
        std::find_if(days.rbegin(), days.rend(), [](const ProgressDay& day) { return day.run.has_value(); });
    setAccessibleDescription(last == days.rend() ? QString() : said(*last));
    update();
}

QString BurnUpView::said(const ProgressDay& day) const
{
    QStringList parts;
    if (day.passed)
        parts += tr("%1 of %2 passed").arg(*day.passed).arg(m_cases);
    if (day.run)
        parts += tr("%1 run").arg(*day.run);
    if (day.planned)
        parts += tr("%1 planned").arg(std::lround(*day.planned));
    return tr("%1: %2.", "day, what was done").arg(dayText(day.day), parts.join(u", "_s));
}

void BurnUpView::paintEvent(QPaintEvent*)
{
    QPainter to(this);
    to.fillRect(rect(), paletteOf(this).surface);
    BurnUpPainter(m_days, m_cases, paletteOf(this), *m_type).paint(to, area());
}

void BurnUpView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        makeType();
    QWidget::changeEvent(event);
}

bool BurnUpView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int day = BurnUpPainter(m_days, m_cases, paletteOf(this), *m_type).dayAt(area(), help->pos().x());
    QToolTip::showText(help->globalPos(),
                       day < 0 ? QString() : Qt::convertFromPlainText(said(m_days[std::size_t(day)])), this);
    return true;
}

} // namespace readiness
