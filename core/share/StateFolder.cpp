#include "core/share/StateFolder.h"

#include "core/base/CoreText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

constexpr int kProjectDigits = 32; // a RecordId, and ResolvedPath::key
constexpr int kSessionDigits = 16;

bool isHex(const QString& name, int digits)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return name.size() == digits && std::all_of(name.begin(), name.end(), isDigit);
}

FileResult<QStringList> namesOfHex(FileSystem& files, const QString& folder, int digits)
{
    return files.list(folder).map([digits](QStringList names) {
        names.removeIf([digits](const QString& name) { return !isHex(name, digits); });
        names.sort();
        return names;
    });
}

} // namespace

QString StateFolder::lockFile() const { return m_root + u"/lock"_s; }

QString StateFolder::passedFile() const { return m_root + u"/passed"_s; }

QString StateFolder::incoming() const { return m_root + u"/incoming"_s; }

QString StateFolder::outbox(const QString& place) { return place + u"/outbox.readiness"_s; }

QString StateFolder::place(const RecordId& project, const ResolvedPath& path) const
{
    return u"%1/%2/%3"_s.arg(m_root, project.toHex(), path.key());
}

Result<QString> StateFolder::makePlace(const RecordId& project, const ResolvedPath& path) const
{
    const QString folder = place(project, path);
    if (m_files.look(folder + u"/path"_s)) // written last
        return folder;
    FileResult<> made = m_files.makeFolder(folder);
    for (const QString& above : {m_root, m_root + u'/' + project.toHex()}) {
        if (made)
            made = m_files.sync(above);
    }
    if (made)
        made = m_files.write(folder + u"/path"_s, path.path().toUtf8(), NewFileAccess::Private);
    if (!made && made.error().fault != FileFault::AlreadyThere) // another session of ours was as quick
        return cannot(CoreText::tr("make the folder"), folder, made.error());
    return folder;
}

StateFolder::Place StateFolder::described(const QString& folder, const RecordId& project) const
{
    return {folder, project, QString::fromUtf8(m_files.read(folder + u"/path"_s).value_or(QByteArray()))};
}

std::vector<StateFolder::Place> StateFolder::places(const RecordId& project) const
{
    const QString folder = m_root + u'/' + project.toHex();
    std::vector<Place> places;
    for (const QString& key : namesOfHex(m_files, folder, kProjectDigits).value_or(QStringList()))
        places.push_back(described(folder + u'/' + key, project));
    return places;
}

std::vector<StateFolder::Place> StateFolder::places(const ResolvedPath& path) const
{
    std::vector<Place> places;
    for (const QString& project : namesOfHex(m_files, m_root, kProjectDigits).value_or(QStringList())) {
        const QString folder = u"%1/%2/%3"_s.arg(m_root, project, path.key());
        if (m_files.look(folder))
            places.push_back(described(folder, RecordId::fromHex(project).value_or(RecordId())));
    }
    return places;
}

FileResult<QStringList> StateFolder::sessions(const QString& folder) const
{
    return namesOfHex(m_files, folder, kSessionDigits);
}

} // namespace readiness
