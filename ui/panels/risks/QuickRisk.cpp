#include "ui/panels/risks/QuickRisk.h"

#include "core/base/Text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestRiskTitle = 300;

void fill(QComboBox& box, const QString& none, const RiskMethod& method, ScaleDimension dimension)
{
    QList<std::pair<QString, int>> entries{{none, 0}};
    for (const RiskLevel& level : method.levels(dimension))
        entries.append({method.levelText(dimension, level.value), level.value});
    bool isSame = box.count() == entries.size();
    for (int i = 0; isSame && i < box.count(); ++i)
        isSame = box.itemText(i) == entries[i].first && box.itemData(i) == entries[i].second;
    if (isSame)
        return;
    const QVariant chosen = box.currentData();
    box.clear();
    for (const auto& [text, value] : entries)
        box.addItem(text, value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

QuickRisk::QuickRisk(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_line(new QLineEdit),
      m_probability(new QComboBox),
      m_impact(new QComboBox)
{
    m_line->setPlaceholderText(tr("What may happen? Enter adds it"));
    m_line->setAccessibleName(tr("New risk"));
    m_line->setMaxLength(kLongestRiskTitle);
    m_line->setMinimumWidth(140);
    m_probability->setAccessibleName(tr("Probability of the new risk"));
    m_impact->setAccessibleName(tr("Impact of the new risk"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    for (QComboBox* box : {m_probability, m_impact}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->installEventFilter(this);
        row->addWidget(box);
    }
    connect(m_line, &QLineEdit::returnPressed, this, &QuickRisk::make);
}

void QuickRisk::setMethod(const RiskMethod& method)
{
    fill(*m_probability, tr("Probability"), method, ScaleDimension::Probability);
    fill(*m_impact, tr("Impact"), method, ScaleDimension::Impact);
}

bool QuickRisk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            make();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// The next one can be typed at once.
void QuickRisk::make()
{
    const QString title = storableText(m_line->text(), false).trimmed();
    if (title.isEmpty()) {
        m_line->setFocus();
        return;
    }
    Edit edit(m_workspace.snapshot(), tr("Add risk “%1”").arg(title));
    const RecordId risk = edit.create(RecordKind::Risk);
    const auto rate = [&](const QString& key, const QComboBox& box) {
        const int level = box.currentData().toInt();
        return level > 0 ? edit.set(RecordKind::Risk, risk, key, Value(qint64(level))) : Result<>();
    };
    const auto filled = edit.set(RecordKind::Risk, risk, u"title"_s, Value(title))
                            .and_then([&] { return rate(u"inherent_probability"_s, *m_probability); })
                            .and_then([&] { return rate(u"inherent_impact"_s, *m_impact); });
    if (!filled)
        m_workspace.say({Message::Kind::Error, filled.error().text, {}, {}});
    if (!filled || !m_workspace.commit(std::move(edit)))
        return;
    m_line->clear();
    m_probability->setCurrentIndex(0);
    m_impact->setCurrentIndex(0);
    m_line->setFocus();
    Q_EMIT made(risk);
}

} // namespace readiness
