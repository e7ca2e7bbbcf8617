#include "ui/shell/BesideTheFile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace readiness {

BesideTheFile::BesideTheFile(Workspace& workspace) : QObject(&workspace), m_workspace(workspace)
{
    connect(&workspace.project(), &Project::noted, this, [this](const ShareNote& note) { tell({note}); });
    connect(&workspace.project(), &Project::mergeEnded, this, &BesideTheFile::onMerged);
    tell(workspace.project().notes());
}

void BesideTheFile::tell(const std::vector<ShareNote>& notes)
{
    if (notes.empty())
        return;
    QStringList sentences;
    for (const ShareNote& note : notes) {
        sentences += note.text;
        const bool isAnotherCopy =
            note.kind == ShareNote::Kind::ConflictCopy || note.kind == ShareNote::Kind::KeptElsewhere;
        if (isAnotherCopy && m_workspace.project().mode() == Project::Mode::Write)
            m_copies.push_back(note);
    }
    Message message{Message::Kind::Information, sentences.join(u' '), {}, {}};
    if (!m_copies.empty()) {
        const bool toTrash = std::any_of(m_copies.begin(), m_copies.end(), [](const ShareNote& note) {
            return note.kind == ShareNote::Kind::ConflictCopy;
        });
        message.kind = Message::Kind::Warning;
        message.actionText = toTrash ? tr("Merge and move to trash") : tr("Merge");
        message.action = [this] { mergeNext(); };
    }
    m_workspace.say(std::move(message));
}

/// One after the other: each is merged before the next is looked at.
void BesideTheFile::mergeNext()
{
    if (!m_copies.empty())
        m_workspace.project().startMerging(m_copies.front().path);
}

void BesideTheFile::onMerged(const QString& path, const QString& trouble)
{
    if (m_copies.empty() || m_copies.front().path != path)
        return;
    const bool isCopy = m_copies.front().kind == ShareNote::Kind::ConflictCopy;
    m_copies.erase(m_copies.begin());
    if (!trouble.isEmpty())
        m_workspace.say({Message::Kind::Error, trouble, {}, {}});
    else if (!isCopy)
        m_workspace.say({Message::Kind::Information, tr("Merged what was kept on this computer."), {}, {}});
    else if (QFile::moveToTrash(path))
        m_workspace.say({Message::Kind::Information,
                         tr("Merged %1 and moved it to the trash.").arg(QFileInfo(path).fileName()),
                         {},
                         {}});
    else
        m_workspace.say({Message::Kind::Warning,
                         tr("Merged %1; it could not be moved to the trash: remove it yourself.").arg(path),
                         {},
                         {}});
    mergeNext();
}

} // namespace readiness
