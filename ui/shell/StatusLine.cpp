#include "ui/shell/StatusLine.h"

#include <QLabel>
#include <QTextDocument>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString stateText(Sharing::State state)
{
    switch (state) {
    case Sharing::State::InFile: return StatusLine::tr("All changes saved · in the shared file");
    case Sharing::State::Saving: return StatusLine::tr("Saving…");
    case Sharing::State::NotInFile: return StatusLine::tr("All changes saved · not yet in the shared file");
    case Sharing::State::Publishing: return StatusLine::tr("All changes saved · on their way into the shared file");
    case Sharing::State::OutOfReach: return StatusLine::tr("All changes saved here · the shared file is out of reach");
    case Sharing::State::ReadOnly: break;
    }
    return StatusLine::tr("Read only");
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_records(new QLabel(this)), m_state(new QLabel(this)), m_colleagues(new QLabel(this))
{
    setSizeGripEnabled(false);
    for (QLabel* label : {m_records, m_state, m_colleagues}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(8, 0, 8, 0);
    }
    addWidget(m_records);
    addWidget(m_state);
    addPermanentWidget(m_colleagues);
}

void StatusLine::setWorkspace(Workspace* workspace)
{
    m_workspace = workspace;
    setVisible(workspace != nullptr);
    if (!workspace)
        return;
    connect(workspace, &Workspace::committed, this, &StatusLine::showRecords);
    connect(&workspace->sharing(), &Sharing::stateChanged, this, &StatusLine::showSharing);
    connect(&workspace->sharing(), &Sharing::colleaguesChanged, this, &StatusLine::showSharing);
    showRecords();
    showSharing();
}

void StatusLine::showRecords()
{
    int count = 0;
    for (const RecordType* type : recordTypes())
        count += type->isListed ? m_workspace->snapshot()->table(type->kind).size() : 0;
    m_records->setText(tr("%n record(s)", nullptr, count));
}

void StatusLine::showSharing()
{
    const Sharing& sharing = m_workspace->sharing();
    m_state->setText(stateText(sharing.state()));
    m_state->setToolTip(sharing.trouble().isEmpty() ? QString() : Qt::convertFromPlainText(sharing.trouble()));
    QStringList names;
    for (const Presence::Somebody& somebody : sharing.colleagues())
        names += somebody.host.isEmpty() ? somebody.name : tr("%1 on %2").arg(somebody.name, somebody.host);
    m_colleagues->setText(names.isEmpty() ? QString() : tr("Also open: %1").arg(names.join(u", "_s)));
}

} // namespace readiness
