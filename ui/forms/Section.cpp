#include "ui/forms/Section.h"

#include "ui/forms/TextRole.h"

#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

Section::Section(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_title(title), m_heading(new QToolButton), m_content(content)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_content);
    setTextRole(m_heading, TextRole::Heading);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setText(title);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    setOpen(true);
}

void Section::setCount(int count)
{
    m_heading->setText(count == 0 ? m_title : u"%1  %2"_s.arg(m_title, QLocale().toString(count)));
}

void Section::setOpen(bool isOpen)
{
    if (m_isOpen == isOpen)
        return;
    m_isOpen = isOpen;
    m_heading->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_heading->setAccessibleDescription(isOpen ? tr("shown; press to fold away") : tr("folded away; press to show"));
    m_content->setVisible(isOpen);
    Q_EMIT toggled(isOpen);
}

} // namespace readiness
