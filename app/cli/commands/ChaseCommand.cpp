#include "app/cli/OutputFile.h"
#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/project/ReminderEdit.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/report/ChaseMail.h"
#include "core/report/ReportTexts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDays = 3650;

QJsonValue nullable(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonObject toJson(const Snapshot& snapshot, const OwedRecord& owed)
{
    return {{u"ref"_s, displayRef(snapshot, owed.kind, *owed.record)},
            {u"kind"_s, QString::fromLatin1(recordType(owed.kind).key)},
            {u"title"_s, owed.title},
            {u"due"_s, nullable(owed.due.toString(Qt::ISODate))},
            {u"days_late"_s, owed.due.isValid() ? QJsonValue(owed.daysLate) : QJsonValue()},
            {u"next_step"_s, nullable(owed.nextStep)},
            {u"next_step_on"_s, nullable(owed.nextStepOn.toString(Qt::ISODate))},
            {u"asked"_s, owed.asked.times},
            {u"last_asked"_s, timeJson(owed.asked.last)},
            {u"internal"_s, owed.isInternal}};
}

QJsonObject toJson(const Snapshot& snapshot, const OwedByOwner& owner)
{
    QJsonArray records;
    for (const auto* list : {&owner.overdue, &owner.upcoming, &owner.decisions}) {
        for (const OwedRecord& owed : *list)
            records.append(toJson(snapshot, owed));
    }
    return {{u"owner"_s, owner.person ? displayRef(snapshot, RecordKind::Person, *owner.person) : QJsonValue()},
            {u"name"_s, owner.person ? QJsonValue(owner.person->name) : QJsonValue()},
            {u"overdue"_s, qint64(owner.overdue.size())},
            {u"upcoming"_s, qint64(owner.upcoming.size())},
            {u"decisions"_s, qint64(owner.decisions.size())},
            {u"asked"_s, owner.asked.times},
            {u"last_asked"_s, timeJson(owner.asked.last)},
            {u"records"_s, records}};
}

int printList(const Invocation& call, const Snapshot& snapshot, const Chase& chase)
{
    QJsonArray owners;
    std::vector<QStringList> rows;
    for (const OwedByOwner& owner : chase.owners) {
        owners.append(toJson(snapshot, owner));
        rows.push_back({owner.person ? owner.person->name : u"nobody"_s, QString::number(owner.overdue.size()),
                        QString::number(owner.upcoming.size()), QString::number(owner.decisions.size()),
                        owner.overdue.empty() ? QString() : dayText(owner.overdue[0].due),
                        displayInstant(owner.asked.last, snapshot.project().zone())});
    }
    if (call.output.isJson())
        call.output.json(QJsonObject{{u"today"_s, chase.today.toString(Qt::ISODate)},
                                     {u"until"_s, chase.until.toString(Qt::ISODate)},
                                     {u"owners"_s, owners}});
    else if (rows.empty())
        call.output.line(u"Nothing is overdue, and nothing is due until %1."_s.arg(dayText(chase.until)));
    else
        call.output.table({u"Owner"_s, u"Overdue"_s, u"Due by "_s + dayText(chase.until), u"To decide"_s, u"Oldest"_s,
                           u"Last asked"_s},
                          rows);
    return chase.isOverdue() ? AnswerIsNo : Done;
}

/// What happens to the mail: a file is written, and the asking is logged, each where it is wanted.
Result<> deliver(const Invocation& call, Project& project, const ChaseMail& mail)
{
    const QString path = call.options.value(u"output"_s);
    if (!path.isEmpty()) {
        if (auto written = writeFile(path, mail.file(), IfExists::Replace); !written)
            return written;
    }
    if (!call.options.isSet(u"log"_s))
        return {};
    return commitAndPublish(project, reminderEdit(project.snapshot(), mail.owner, mail.records,
                                                  path.isEmpty() ? ReminderChannel::Copied : ReminderChannel::File));
}

void printMail(const Invocation& call, const Snapshot& snapshot, const OwedByOwner& owner, const ChaseMail& mail)
{
    const QString path = call.options.value(u"output"_s);
    const bool isLogged = call.options.isSet(u"log"_s);
    if (call.output.isJson()) {
        QJsonObject json = toJson(snapshot, owner);
        json.insert(u"to"_s, nullable(mail.address));
        json.insert(u"subject"_s, mail.subject);
        json.insert(u"text"_s, mail.text);
        json.insert(u"mailto"_s, mail.link);
        json.insert(u"path"_s, nullable(path));
        json.insert(u"logged"_s, isLogged);
        return call.output.json(json);
    }
    if (path.isEmpty())
        call.output.text(mail.subject + u"\n\n"_s + mail.text);
    else
        call.output.line(u"Wrote %1 (%2)."_s.arg(path, counted(qint64(mail.records.size()), u"record"_s)));
    if (mail.address.isEmpty())
        call.output.note(u"The project has no usable mail address of %1."_s.arg(mail.name));
    if (mail.leftOut > 0)
        call.output.note(u"Left out of the mail: %1."_s.arg(counted(mail.leftOut, u"internal record"_s)));
    if (isLogged)
        call.output.note(u"Logged that %1 was asked."_s.arg(mail.name));
}

Result<int> ask(const Invocation& call, Project& project, const Assessment& assessment, const Chase& chase)
{
    const Snapshot& snapshot = assessment.snapshot();
    const auto found = resolveReference(snapshot, call.options.value(u"owner"_s), RecordKind::Person);
    if (!found)
        return tl::unexpected(found.error());
    const auto& owner = static_cast<const Person&>(*found->record);
    const ChaseMail mail = chaseMail({assessment, chase, owner, call.author()});
    if (mail.isEmpty()) {
        call.output.note(
            u"%1 owes nothing that could be asked about until %2."_s.arg(owner.name, dayText(chase.until)));
        return AnswerIsNo;
    }
    if (auto delivered = deliver(call, project, mail); !delivered)
        return tl::unexpected(delivered.error());
    printMail(call, snapshot, chase.of(owner), mail);
    return Done;
}

Result<int> runChase(const Invocation& call)
{
    const QString path = call.options.value(u"output"_s);
    bool isNumber = false;
    const int days = call.options.value(u"days"_s).toInt(&isNumber);
    if (!isNumber || days < 0 || days > kMostDays)
        return usageError(u"“%1” is not a number of days from 0 to 3650."_s.arg(call.options.value(u"days"_s)));
    const bool isForOne = call.options.isSet(u"owner"_s);
    if (!isForOne && (!path.isEmpty() || call.options.isSet(u"log"_s)))
        return usageError(u"Say whom to ask, such as --owner \"Jana Weiß\"."_s);
    if (auto target = checkTarget(path); !target)
        return tl::unexpected(target.error());
    const auto project = call.open(call.options.isSet(u"log"_s) ? Project::Mode::Write : Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const Assessment assessment(snapshot, call.clock.now());
    const Chase chase = chaseOf(assessment, Reminders(*snapshot), days);
    return isForOne ? ask(call, **project, assessment, chase) : printList(call, *snapshot, chase);
}

} // namespace

Command chaseCommand()
{
    return {"chase",
            "FILE",
            "Show who owes what, or write one owner a mail; exit code 1 when something is overdue.",
            {{u"owner"_s, u"Ask this owner: print the mail, or write it with -o."_s, u"NAME"_s},
             {{u"o"_s, u"output"_s}, u"Where to write the mail, such as mail.eml."_s, u"FILE"_s},
             {u"days"_s, u"How many days ahead to look (default: 14)."_s, u"DAYS"_s, QString::number(kUpcomingDays)},
             {u"log"_s, u"Note at each record that its owner was asked."_s}},
            &runChase};
}

} // namespace readiness::cli
