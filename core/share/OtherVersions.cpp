#include "core/share/OtherVersions.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/share/Outbox.h"
#include "core/share/OutboxRecord.h"
#include "core/share/PassedFiles.h"
#include "core/share/StateFolder.h"
#include "core/store/ReceivedFile.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

/// Name and extension, the dot with the extension.
std::pair<QString, QString> parts(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? std::pair(name.left(dot), name.mid(dot)) : std::pair(name, QString());
}

/// The project in a file, where the gate lets it through.
std::optional<RecordId> projectIn(const ShareEnvironment& environment, Session& session, const QString& path)
{
    const auto identity = environment.files.identify(path);
    if (!identity)
        return std::nullopt;
    PassedFiles passed(environment);
    if (const auto known = passed.find(*identity))
        return known->project;
    const QString copy = session.file(u"other.readiness"_s);
    session.removeDatabase(copy);
    const Result<ReceivedFile> received = receiveFile(path, copy);
    session.removeDatabase(copy);
    if (!received)
        return std::nullopt;
    passed.remember({{received->size, received->sha256}, received->projectId, received->transactions});
    return received->projectId;
}

bool isUnpublished(const ShareEnvironment& environment, const QString& place)
{
    const auto record = OutboxRecord::read(environment.files, place);
    return !record || record->unpublished != 0;
}

bool hasLeftover(const ShareEnvironment& environment, const QString& place)
{
    const QStringList sessions = StateFolder(environment).sessions(place).value_or(QStringList());
    return std::any_of(sessions.begin(), sessions.end(), [&](const QString& name) {
        const auto dead = Session::leftover(environment, place + u'/' + name);
        return dead && *dead && environment.files.look((*dead)->workingCopy());
    });
}

} // namespace

bool isConflictName(const QString& fileName, const QString& name)
{
    static const QRegularExpression conflict(
        u"\\A(?:[ ._-].*(?:conflict|konflikt|conflit|conflicto).*| ?\\(\\d{1,3}\\)| - (?:Copy|Kopie)(?: \\(\\d{1,3}\\))?|-[A-Z0-9][A-Z0-9-]{2,14})\\z"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto [stem, extension] = parts(fileName);
    const auto [otherStem, otherExtension] = parts(name);
    return otherExtension == extension && otherStem.size() > stem.size() && otherStem.startsWith(stem)
           && conflict
                  .match(otherStem.mid(stem.size())
                             .replace(u"Conflict"_s, u"conflict"_s)
                             .replace(u"Konflikt"_s, u"konflikt"_s))
                  .hasMatch();
}

std::vector<ShareNote> conflictCopies(const ShareEnvironment& environment, Session& session, const ResolvedPath& file,
                                      const RecordId& project)
{
    QStringList names = environment.files.list(file.folder()).value_or(QStringList());
    names.sort();
    std::vector<ShareNote> notes;
    for (const QString& name : names) {
        if (!isConflictName(file.name(), name) || projectIn(environment, session, file.sibling(name)) != project)
            continue;
        const QString path = file.sibling(name);
        notes.push_back(
            {ShareNote::Kind::ConflictCopy,
             CoreText::tr(
                 "%1 is another copy of this project, probably made by a sync program: merge it and remove it.")
                 .arg(displayLine(path)),
             path});
    }
    return notes;
}

std::vector<ShareNote> keptElsewhere(const ShareEnvironment& environment, const ResolvedPath& file,
                                     const RecordId& project)
{
    const StateFolder state(environment);
    const QString own = state.place(project, file);
    std::vector<ShareNote> notes;
    for (const StateFolder::Place& place : state.places(project)) {
        if (place.folder == own)
            continue;
        const QString outbox = StateFolder::outbox(place.folder);
        if ((environment.files.look(outbox) && isUnpublished(environment, place.folder))
            || hasLeftover(environment, place.folder))
            notes.push_back({ShareNote::Kind::KeptElsewhere,
                             CoreText::tr("Changes of this project that may not be in %1 are kept on this computer: "
                                          "open that file, or merge %2.")
                                 .arg(displayLine(place.sharedPath), outbox),
                             outbox});
    }
    return notes;
}

std::vector<KeptWork> keptFor(const ShareEnvironment& environment, const ResolvedPath& file)
{
    std::vector<KeptWork> kept;
    for (const StateFolder::Place& place : StateFolder(environment).places(file)) {
        std::ignore = Outbox(environment, place.folder, place.project).gather(); // failing that, an older one will do
        const QString outbox = StateFolder::outbox(place.folder);
        if (environment.files.look(outbox))
            kept.push_back({outbox, isUnpublished(environment, place.folder)});
    }
    std::stable_partition(kept.begin(), kept.end(), [](const KeptWork& work) { return work.isUnpublished; });
    return kept;
}

} // namespace readiness
