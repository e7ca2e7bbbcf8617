#include "app/cli/commands/Commands.h"
#include "core/playbook/PlaybookLibrary.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Playbook& playbook)
{
    return {{u"id"_s, playbook.id},
            {u"title"_s, playbook.title},
            {u"summary"_s, playbook.summary},
            {u"version"_s, playbook.version},
            {u"status"_s, playbook.status},
            {u"status_note"_s, playbook.statusNote},
            {u"product_family"_s, playbook.productFamily},
            {u"sources"_s, QJsonArray::fromStringList(playbook.sources)},
            {u"areas"_s, int(playbook.areas.size())},
            {u"items"_s, int(playbook.items.size())},
            {u"gates"_s, int(playbook.gates.size())}};
}

Result<int> run(const Invocation& call)
{
    const PlaybookLibrary library;
    QJsonArray array;
    for (const QString& id : library.ids()) {
        const auto playbook = library.load(id);
        if (!playbook)
            return tl::unexpected(playbook.error());
        if (call.output.isJson()) {
            array.append(toJson(*playbook));
            continue;
        }
        const QString status = playbook->status == u"current" ? QString() : u" [%1]"_s.arg(playbook->status);
        call.output.line(playbook->id + status);
        call.output.line(u"    %1 (version %2; %3 items in %4 areas)"_s.arg(playbook->title, playbook->version)
                             .arg(playbook->items.size())
                             .arg(playbook->areas.size()));
        call.output.paragraph(u"    "_s, playbook->summary);
        if (!playbook->statusNote.isEmpty())
            call.output.paragraph(u"    "_s, playbook->statusNote);
    }
    if (call.output.isJson())
        call.output.json(array);
    return Done;
}

} // namespace

Command playbooksCommand() { return {"playbooks", "", "List the built-in playbooks.", {}, &run}; }

} // namespace readiness::cli
