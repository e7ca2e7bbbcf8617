#include "core/playbook/PlaybookLibrary.h"

#include "core/base/CoreText.h"
#include "core/base/Resources.h"
#include "core/playbook/PlaybookFault.h"
#include "core/playbook/PlaybookReader.h"
#include "core/playbook/PlaybookWriter.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 8 * 1024 * 1024;

template <class T>
void append(std::vector<T>& to, std::vector<T>& from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

QStringList idsIn(const QString& folder)
{
    QStringList ids;
    if (folder.isEmpty())
        return ids;
    for (const QString& name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        ids += name.chopped(5);
    return ids;
}

/// The file of that name in the first of the folders that has it.
Result<Playbook> readFrom(const QStringList& folders, const QString& fileName)
{
    QString reason;
    for (const QString& folder : folders) {
        QFile file(folder + u'/' + fileName);
        if (file.open(QIODevice::ReadOnly)) {
            if (file.size() > kLargestFile)
                return refused(CoreText::tr("The playbook file %1 is larger than 8 MB.").arg(fileName));
            return readPlaybook(file.readAll(), fileName);
        }
        if (reason.isEmpty() || file.exists())
            reason = file.errorString();
    }
    return systemError(CoreText::tr("The playbook file %1 cannot be read: %2.").arg(fileName, reason));
}

Result<> checkWhole(const Playbook& playbook)
{
    if (const QString fault = playbookFault(playbook); !fault.isEmpty())
        return refused(CoreText::tr("The playbook %1 does not hold together: %2.").arg(playbook.id, fault));
    return {};
}

} // namespace

PlaybookLibrary::PlaybookLibrary() : PlaybookLibrary(u":/readiness/playbooks"_s, defaultOwnFolder()) {}

PlaybookLibrary::PlaybookLibrary(QString folder, QString ownFolder)
    : m_folder(std::move(folder)), m_ownFolder(std::move(ownFolder))
{
    ensureResources();
}

QString PlaybookLibrary::defaultOwnFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/readiness/playbooks"_s;
}

std::vector<PlaybookLibrary::Offer> PlaybookLibrary::offers() const
{
    std::vector<Offer> offers;
    for (const QString& id : idsIn(m_folder))
        offers.push_back({id, false, loadFrom({m_folder}, id)});
    for (const QString& id : idsIn(m_ownFolder))
        offers.push_back(*own(id));
    return offers;
}

QStringList PlaybookLibrary::ids() const
{
    QStringList ids = idsIn(m_folder);
    for (const QString& id : idsIn(m_ownFolder)) {
        if (!ids.contains(id))
            ids += id;
    }
    return ids;
}

std::optional<PlaybookLibrary::Offer> PlaybookLibrary::own(const QString& id) const
{
    if (!idsIn(m_ownFolder).contains(id))
        return std::nullopt;
    if (idsIn(m_folder).contains(id))
        return Offer{id, true,
                     refused(CoreText::tr("Your playbook file %1 has the name of a built-in playbook: rename it.")
                                 .arg(m_ownFolder + u'/' + id + u".json"_s))};
    return Offer{id, true, loadFrom({m_ownFolder, m_folder}, id)};
}

Result<> PlaybookLibrary::merge(Playbook& whole, const Folders& folders, const QString& fileName,
                                QStringList& open) const
{
    if (open.contains(fileName))
        return refused(CoreText::tr("The playbook file %1 includes itself.").arg(fileName));
    open += fileName;
    auto part = readFrom(folders, fileName);
    if (!part)
        return tl::unexpected(part.error());
    for (const QString& include : part->includes) {
        if (auto result = merge(whole, folders, include, open); !result)
            return result;
    }
    whole.parts += part->id;
    append(whole.facts, part->facts);
    append(whole.areas, part->areas);
    append(whole.gates, part->gates);
    append(whole.items, part->items);
    append(whole.risks, part->risks);
    append(whole.records, part->records);
    open.removeLast();
    return {};
}

Result<Playbook> PlaybookLibrary::loadFrom(const Folders& folders, const QString& id) const
{
    const QString fileName = id + u".json"_s;
    auto head = readFrom(folders, fileName);
    if (!head)
        return head;
    if (head->id != id)
        return refused(CoreText::tr("The playbook file %1 calls itself “%2”: make its name and its id the same.")
                           .arg(fileName, head->id));
    head->facts.clear();
    head->areas.clear();
    head->gates.clear();
    head->items.clear();
    head->risks.clear();
    head->records.clear();
    QStringList open;
    if (auto result = merge(*head, folders, fileName, open); !result)
        return tl::unexpected(result.error());
    if (auto whole = checkWhole(*head); !whole)
        return tl::unexpected(whole.error());
    head->isOwn = folders.front() != m_folder;
    return head;
}

Result<Playbook> PlaybookLibrary::load(const QString& id) const
{
    if (idsIn(m_folder).contains(id))
        return loadFrom({m_folder}, id);
    if (auto offer = own(id))
        return std::move(offer->playbook);
    return usageError(CoreText::tr("There is no playbook “%1”. The playbooks are: %2.").arg(id, ids().join(u", ")));
}

Result<QString> PlaybookLibrary::save(const Playbook& playbook) const
{
    if (!isPlaybookKey(playbook.id))
        return usageError(CoreText::tr("“%1” is no id of a playbook: use small letters, digits and hyphens between "
                                       "them, at most 60 in all, such as our-go-live.")
                              .arg(playbook.id));
    if (idsIn(m_folder).contains(playbook.id))
        return usageError(
            CoreText::tr("“%1” is the name of a built-in playbook. Choose another one.").arg(playbook.id));
    const QByteArray json = playbookJson(playbook);
    if (const auto read = readPlaybook(json, playbook.id); !read)
        return tl::unexpected(read.error());
    if (auto whole = checkWhole(playbook); !whole)
        return tl::unexpected(whole.error());
    const QString path = m_ownFolder + u'/' + playbook.id + u".json"_s;
    if (json.size() > kLargestFile)
        return refused(CoreText::tr("The playbook would be larger than 8 MB."));
    QSaveFile file(path);
    if (!QDir().mkpath(m_ownFolder) || !file.open(QIODevice::WriteOnly) || file.write(json) != json.size()
        || !file.commit())
        return systemError(CoreText::tr("The playbook file %1 cannot be written: %2.").arg(path, file.errorString()));
    return path;
}

} // namespace readiness
