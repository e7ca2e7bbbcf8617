#include "app/cli/commands/Commands.h"

#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

Result<int> runUndo(const Invocation& call)
{
    const auto project = call.open(Project::Mode::Write);
    if (!project)
        return tl::unexpected(project.error());
    const auto commit = (*project)->undo();
    if (!commit) {
        if (commit.error().kind != ErrorKind::Usage)
            return tl::unexpected(commit.error());
        call.output.error(commit.error().text); // nothing to undo, or another value has come in: the answer is no
        return AnswerIsNo;
    }
    if (auto published = (*project)->publish(); !published)
        return tl::unexpected(published.error());
    if (call.output.isJson())
        call.output.json(QJsonObject{{u"label"_s, commit->label}, {u"records"_s, int(commit->changed.size())}});
    else
        call.output.line(commit->label);
    return Done;
}

} // namespace

Command undoCommand() { return {"undo", "FILE", "Take back your newest change that is not yet undone.", {}, &runUndo}; }

} // namespace readiness::cli
