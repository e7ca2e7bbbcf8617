#include "core/share/Presence.h"

#include "core/base/Text.h"
#include "core/share/FileBeside.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

constexpr int kLongestShownName = 60;

QString shownName(const QJsonValue& value) { return displayLine(value.toString().left(kLongestShownName)).trimmed(); }

} // namespace

Presence::Presence(const ShareEnvironment& environment, ResolvedPath file, QString session, Somebody self)
    : m_environment(environment), m_file(std::move(file)), m_session(std::move(session)), m_self(std::move(self))
{}

Presence::~Presence()
{
    std::ignore = m_environment.files.remove(FileBeside{FileBeside::Kind::Presence, m_session}.path(m_file));
}

FileResult<> Presence::beat()
{
    const QJsonObject object{{u"name"_s, m_self.name}, {u"host"_s, m_self.host}};
    const QString fresh = FileBeside{FileBeside::Kind::Unfinished, m_session}.path(m_file);
    const QString path = FileBeside{FileBeside::Kind::Presence, m_session}.path(m_file);
    std::ignore = m_environment.files.remove(fresh);
    // A new file each time: not every place lets one be opened again for writing.
    return m_environment.files
        .write(fresh, QJsonDocument(object).toJson(QJsonDocument::Compact), NewFileAccess::Ordinary)
        .and_then([&] { return m_environment.files.move(fresh, path, IfThere::Replace).map([](Moved) {}); });
}

std::vector<Presence::Somebody> Presence::others()
{
    FileSystem& files = m_environment.files;
    // The age of their signs is told by the time of our own, because only the place's clock made both.
    const auto own = files.look(FileBeside{FileBeside::Kind::Presence, m_session}.path(m_file));
    const Instant now = own ? own->modified : m_environment.clock.now();
    std::vector<Somebody> others;
    for (const QString& name : files.list(m_file.folder()).value_or(QStringList())) {
        const auto beside = FileBeside::of(m_file, name);
        if (!beside || beside->kind != FileBeside::Kind::Presence || beside->session == m_session)
            continue;
        const QString path = m_file.sibling(name);
        const auto info = files.look(path);
        if (!info)
            continue;
        if (now.milliseconds - info->modified.milliseconds >= kStaleMilliseconds) {
            std::ignore = files.remove(path);
            continue;
        }
        const QJsonObject object = QJsonDocument::fromJson(files.read(path).value_or(QByteArray())).object();
        Somebody somebody{shownName(object[u"name"_s]), shownName(object[u"host"_s])};
        if (!somebody.name.isEmpty())
            others.push_back(std::move(somebody));
    }
    std::sort(others.begin(), others.end(), [](const Somebody& a, const Somebody& b) { return a.name < b.name; });
    return others;
}

} // namespace readiness
