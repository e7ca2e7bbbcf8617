#include "app/cli/Command.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

QString Invocation::author() const
{
    if (options.isSet(u"as"_s))
        return options.value(u"as"_s).trimmed();
    for (const char* variable : {"READINESS_AUTHOR", "LOGNAME", "USER", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    return u"unknown"_s;
}

Result<QString> Invocation::argument(int index, const QString& what) const
{
    if (index < arguments.size())
        return arguments[index];
    return usageError(u"Say which %1. See the verb's --help."_s.arg(what));
}

Result<std::unique_ptr<Project>> Invocation::open(Project::Mode mode) const
{
    const auto path = argument(0, u"project file"_s);
    if (!path)
        return tl::unexpected(path.error());
    auto project = Project::open(*path, mode, {author(), &clock});
    if (project) {
        for (const QString& note : (*project)->notes())
            output.note(note);
    }
    return project;
}

Result<> commitAndPublish(Project& project, Edit&& edit)
{
    if (auto commit = project.commit(std::move(edit)); !commit)
        return tl::unexpected(commit.error());
    if (auto durable = project.waitUntilDurable(); !durable)
        return durable;
    return project.publish();
}

} // namespace readiness::cli
