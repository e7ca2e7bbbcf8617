#include "ui/forms/EmptyState.h"

#include "ui/forms/TextRole.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

namespace {

constexpr int kWidth = 380;

} // namespace

/// A child of the list, not of its viewport, whose children scroll.
EmptyState::EmptyState(QAbstractScrollArea& list)
    : QWidget(&list),
      m_list(list),
      m_sentence(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_other(new QPushButton(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    setTextRole(m_sentence, TextRole::Secondary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addWidget(m_other, 0, Qt::AlignHCenter);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherChosen);
    list.viewport()->installEventFilter(this);
    setAutoFillBackground(true); // above headings that leave no room
    setBackgroundRole(QPalette::Base);
    if (const auto* rows = qobject_cast<QAbstractItemView*>(&list); rows && rows->model()) {
        connect(rows->model(), &QAbstractItemModel::layoutChanged, this, &EmptyState::place, Qt::QueuedConnection);
        connect(rows->model(), &QAbstractItemModel::modelReset, this, &EmptyState::place, Qt::QueuedConnection);
    }
    hide();
}

QString EmptyState::sentence() const { return isVisibleTo(&m_list) ? m_sentence->text() : QString(); }

void EmptyState::say(const QString& sentence, const QString& action, const QString& other)
{
    m_sentence->setText(sentence);
    for (const auto& [button, text] : {std::pair(m_action, action), {m_other, other}}) {
        button->setText(text);
        button->setVisible(!text.isEmpty());
    }
    setVisible(!sentence.isEmpty());
    place();
}

bool EmptyState::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list.viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QWidget::eventFilter(watched, event);
}

void EmptyState::place()
{
    const QRect inside = m_list.viewport()->geometry();
    const int width = std::min(kWidth, inside.width());
    const int height = std::min(inside.height(),
                                layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    const int above = (inside.height() - height) / 3;
    const int y = std::max(0, std::min(std::max(above, usedByHeadings()), inside.height() - height));
    setGeometry(inside.x() + (inside.width() - width) / 2, inside.y() + y, width, height);
    raise();
}

/// Groups have their headings though nothing is in them.
int EmptyState::usedByHeadings() const
{
    const auto* rows = qobject_cast<QAbstractItemView*>(&m_list);
    const int count = rows && rows->model() ? rows->model()->rowCount(rows->rootIndex()) : 0;
    return count == 0 ? 0 : rows->visualRect(rows->model()->index(count - 1, 0, rows->rootIndex())).bottom() + 1;
}

} // namespace readiness
