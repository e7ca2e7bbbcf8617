#include "ui/forms/LinkList.h"

#include "ui/forms/TextRole.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace readiness {

LinkList::LinkList(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_empty(new QLabel(this)),
      m_rows(new QVBoxLayout),
      m_more(new QToolButton(this))
{
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_empty, TextRole::Secondary);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(8, 0, 8, 0);
    m_more->setAutoRaise(true);
    m_more->setMinimumHeight(24);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_isLong = !m_isLong;
        refresh();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_empty);
    m_rows->setSpacing(0);
    layout->addLayout(m_rows);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    setTitle(title);
    refresh();
}

void LinkList::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void LinkList::setEmptyText(const QString& text)
{
    m_emptyText = text;
    refresh();
}

void LinkList::setLines(std::vector<LinkLine> lines, std::size_t total)
{
    m_lines = std::move(lines);
    m_total = std::max(total, m_lines.size());
    refresh();
}

void LinkList::refresh()
{
    const int count = int(m_total);
    const int shown = std::min(int(m_lines.size()), m_isLong ? kLong : kShort);
    while (int(m_links.size()) < shown) {
        auto* link = new RecordLink(this);
        connect(link, &RecordLink::clicked, this, [this, link] {
            if (link->line().record)
                Q_EMIT followed(*link->line().record);
        });
        m_rows->addWidget(link);
        m_links.push_back(link);
    }
    for (int i = 0; i < int(m_links.size()); ++i) {
        if (i < shown)
            m_links[std::size_t(i)]->setLine(m_lines[std::size_t(i)]);
        m_links[std::size_t(i)]->setVisible(i < shown);
    }
    m_more->setVisible(count > kShort);
    m_more->setText(!m_isLong       ? tr("Show all %n", nullptr, count)
                    : count > kLong ? tr("Show fewer (the first %1 of %2 are shown)").arg(kLong).arg(count)
                                    : tr("Show fewer"));
    m_empty->setText(m_emptyText);
    m_empty->setVisible(count == 0);
    setVisible(count > 0 || !m_emptyText.isEmpty());
}

} // namespace readiness
