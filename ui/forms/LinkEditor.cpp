#include "ui/forms/LinkEditor.h"

#include "ui/forms/Icons.h"
#include "ui/forms/WebAddress.h"
#include "ui/forms/WidgetPalette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace readiness {

using namespace Qt::StringLiterals;

LinkEditor::LinkEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent)
    : LineEditor(type, field, std::move(snapshot), place, parent), m_open(new QToolButton)
{
    m_open->setAccessibleName(tr("Open the link"));
    m_open->setIcon(themedIcon(u"external-link"_s, IconInk::Quiet));
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

} // namespace readiness
