#include "app/cli/Command.h"

#include "core/project/SystemAuthor.h"

#include <pwd.h>
#include <unistd.h>

namespace readiness::cli {

using namespace Qt::StringLiterals;

QString Invocation::author() const
{
    if (const QString name = options.value(u"author"_s).trimmed(); !name.isEmpty())
        return name;
    return systemAuthor();
}

Result<QString> Invocation::argument(int index, const QString& what) const
{
    if (index < arguments.size())
        return arguments[index];
    return usageError(u"Name the %1. See the verb's --help."_s.arg(what));
}

Result<std::unique_ptr<Project>> Invocation::open(Project::Mode mode, int index) const
{
    const auto path = argument(index, u"project file"_s);
    if (!path)
        return tl::unexpected(path.error());
    auto project = Project::open(*path, mode, {author(), &clock});
    if (project) {
        for (const ShareNote& note : (*project)->notes())
            output.note(note.text);
    }
    return project;
}

Result<> checkSurplus(const Command& command, const QStringList& arguments)
{
    qsizetype most = 0;
    for (const QString& word : QString::fromUtf8(command.arguments).split(u' ', Qt::SkipEmptyParts)) {
        if (word.endsWith(u'…'))
            return {};
        if (word.startsWith(u'-'))
            break; // options that the usage line shows
        ++most;
    }
    if (arguments.size() <= most)
        return {};
    return usageError(u"“%1” is one argument too many. Write: readiness %2 %3"_s
                          .arg(arguments[most], QLatin1String(command.name), QString::fromUtf8(command.arguments))
                          .trimmed());
}

namespace {

Result<> publishAfter(Project& project, const Result<Commit>& commit)
{
    if (!commit)
        return tl::unexpected(commit.error());
    if (auto durable = project.waitUntilDurable(); !durable)
        return durable;
    return project.publish();
}

} // namespace

Result<> commitAndPublish(Project& project, Edit&& edit)
{
    return publishAfter(project, project.commit(std::move(edit)));
}

Result<> commitAndPublish(Project& project, ChangeSet changes, const Revision& seen)
{
    return publishAfter(project, project.commit(std::move(changes), seen));
}

Result<> requireSoundState(Project& project)
{
    const auto problems = project.withStore([](Store& store) { return verifyStore(store); });
    if (!problems)
        return tl::unexpected(problems.error());
    if (problems->isEmpty())
        return {};
    return refused(
        u"The file is not what its history says, so nothing can be decided on it: %1 `readiness verify` lists all."_s
            .arg(problems->first()));
}

} // namespace readiness::cli
