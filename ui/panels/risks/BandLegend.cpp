#include "ui/panels/risks/BandLegend.h"

#include "core/base/Text.h"
#include "core/report/RecordTexts.h"
#include "ui/forms/CellPainter.h"
#include "ui/forms/FlowLayout.h"
#include "ui/models/ChoiceStatus.h"

#include <QPainter>
#include <QTextDocument>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// One band.
class Chip : public QWidget {
public:
    Chip(const RiskBand& band, const QString& text) : m_status(bandStatus(band)), m_text(text)
    {
        setAccessibleName(text);
    }

    QSize sizeHint() const override
    {
        return {CellPainter::statusWidth(fontMetrics(), m_status, m_text), fontMetrics().height() + 8};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        CellPainter{painter, fontMetrics(), palette()}.status(rect(), m_status, m_text);
    }

private:
    ReportStatus m_status;
    QString m_text;
};

} // namespace

BandLegend::BandLegend(QWidget* parent) : QWidget(parent), m_row(new FlowLayout(this))
{
    m_row->setContentsMargins(8, 0, 8, 4);
    m_row->setSpacing(8);
}

void BandLegend::setBands(const std::vector<RiskBand>& bands)
{
    QStringList texts, hints;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const QString scores = i + 1 < bands.size() ? tr("%1 to %2").arg(bands[i].from).arg(bands[i + 1].from - 1)
                                                    : tr("from %1").arg(bands[i].from);
        texts += scores;
        hints += tr("%1 (%2): %3. %4")
                     .arg(displayLine(bands[i].word), scores,
                          choiceText(RecordKind::RiskScale, u"required_response", bands[i].demand),
                          displayLine(bands[i].meaning));
    }
    QStringList shown = texts + hints;
    for (const RiskBand& band : bands)
        shown += QString::number(int(band.colour));
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < bands.size(); ++i) {
        auto* chip = new Chip(bands[i], texts[qsizetype(i)]);
        chip->setToolTip(Qt::convertFromPlainText(hints[qsizetype(i)]));
        m_row->addWidget(chip);
    }
}

} // namespace readiness
