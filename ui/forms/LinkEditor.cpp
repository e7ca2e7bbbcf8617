#include "ui/forms/LinkEditor.h"

#include "ui/forms/LineIcon.h"
#include "ui/forms/WebAddress.h"
#include "ui/forms/WidgetPalette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace readiness {

LinkEditor::LinkEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent)
    : LineEditor(type, field, std::move(snapshot), place, parent), m_open(new QToolButton)
{
    m_open->setAccessibleName(tr("Open the link"));
    m_open->setIcon(lineIcon(LineIcon::Open, paletteOf(this).secondaryText));
    row()->addWidget(m_open);
    m_open->setVisible(!isInCell());
    connect(line(), &QLineEdit::textChanged, this, &LinkEditor::showAddress);
    connect(m_open, &QToolButton::clicked, this, [this] { openAddress(line()->text()); });
    showAddress();
}

void LinkEditor::showAddress()
{
    const auto address = webAddress(line()->text());
    m_open->setEnabled(address.has_value());
    m_open->setToolTip(address ? plainToolTip(tr("Open %1").arg(shownAddress(*address)))
                               : tr("Only web and mail addresses can be opened."));
}

void LinkEditor::changeEvent(QEvent* event)
{
    LineEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_open->setIcon(lineIcon(LineIcon::Open, paletteOf(this).secondaryText));
}

} // namespace readiness
