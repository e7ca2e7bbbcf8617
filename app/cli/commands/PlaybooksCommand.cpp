#include "app/cli/commands/Commands.h"
#include "core/playbook/PlaybookLibrary.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

int tasksOf(const Playbook& playbook)
{
    return int(std::ranges::count(playbook.records, RecordKind::Task, &PlaybookRecord::kind));
}

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
            {u"gates"_s, int(playbook.gates.size())},
            {u"risks"_s, int(playbook.risks.size())},
            {u"tasks"_s, tasksOf(playbook)},
            {u"own"_s, playbook.isOwn}};
}

void print(const Invocation& call, const Playbook& playbook)
{
    QString marks = playbook.isOwn ? u" [yours]"_s : QString();
    if (playbook.status != u"current")
        marks += u" [%1]"_s.arg(playbook.status);
    call.output.line(playbook.id + marks);
    call.output.paragraph(u"    "_s,
                          u"%1 (version %2; %3 items in %4 areas, %5, %6)"_s.arg(playbook.title, playbook.version)
                              .arg(playbook.items.size())
                              .arg(playbook.areas.size())
                              .arg(counted(qint64(playbook.risks.size()), u"typical risk"_s),
                                   counted(tasksOf(playbook), u"cutover task"_s)));
    for (const QString& text : {playbook.summary, playbook.statusNote}) {
        if (!text.isEmpty())
            call.output.paragraph(u"    "_s, text);
    }
}

Result<int> runPlaybooks(const Invocation& call)
{
    QJsonArray array;
    for (const PlaybookLibrary::Offer& offer : PlaybookLibrary().offers()) {
        if (!offer.playbook)
            call.output.note(offer.playbook.error().text);
        else if (call.output.isJson())
            array.append(toJson(*offer.playbook));
        else
            print(call, *offer.playbook);
    }
    if (call.output.isJson())
        call.output.json(array);
    return Done;
}

} // namespace

Command playbooksCommand()
{
    return {"playbooks", "", "List the playbooks: the built-in ones and your own.", {}, &runPlaybooks};
}

} // namespace readiness::cli
