#include "ui/dialogs/PlaybookChoice.h"

#include "core/playbook/PlaybookLibrary.h"
#include "ui/forms/TextRole.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsInSight = 6;
constexpr int kPlaybookHeight = 24;
constexpr int kSummaryLines = 3; // kept free, so that nothing below jumps

} // namespace

PlaybookChoice::PlaybookChoice(const QString& ticked, QWidget* parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_summary(new QLabel(this))
{
    int first = 0;
    for (PlaybookLibrary::Offer& offer : PlaybookLibrary().offers()) {
        const bool isUsable = offer.playbook.has_value();
        const QString title = isUsable ? offer.playbook->title : offer.id;
        auto* row = new QListWidgetItem(offer.isOwn ? tr("%1 (yours)").arg(title) : title, m_list);
        row->setSizeHint({0, kPlaybookHeight});
        if (isUsable) {
            if (offer.id == ticked)
                first = int(m_playbooks.size());
            row->setCheckState(Qt::Unchecked);
            m_texts += offer.playbook->status == u"current"
                           ? offer.playbook->summary
                           : offer.playbook->summary + u' ' + offer.playbook->statusNote;
            m_playbooks.push_back(std::move(*offer.playbook));
        } else {
            row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_texts += offer.playbook.error().text;
            m_playbooks.push_back({});
        }
    }
    m_list->item(first)->setCheckState(Qt::Checked);
    m_list->setCurrentRow(first);
    m_list->setAccessibleName(tr("Playbooks"));
    const int rows = std::min(m_list->count(), kRowsInSight);
    m_list->setFixedHeight(rows * kPlaybookHeight + 2 * m_list->frameWidth());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    setTextRole(m_summary, TextRole::Secondary);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_summary->setMinimumHeight(kSummaryLines * m_summary->fontMetrics().lineSpacing());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusProxy(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list);
    column->addWidget(m_summary);
    connect(m_list, &QListWidget::currentRowChanged, this, &PlaybookChoice::explain);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* row) {
        m_list->setCurrentRow(m_list->row(row));
        explain(m_list->currentRow());
        Q_EMIT changed();
    });
    explain(first);
}

std::vector<Playbook> PlaybookChoice::chosen() const
{
    std::vector<Playbook> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.push_back(m_playbooks[std::size_t(row)]);
    }
    return chosen;
}

void PlaybookChoice::explain(int row)
{
    QString text = m_texts.value(row);
    const auto playbooks = chosen();
    if (playbooks.empty())
        text = tr("Without any, the project is empty: add areas, items and gates yourself.");
    else if (playbooks.size() > 1)
        text += u' ' + tr("What several playbooks ask for appears once.");
    m_summary->setText(text.trimmed());
}

} // namespace readiness
