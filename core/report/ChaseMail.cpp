#include "core/report/ChaseMail.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/query/References.h"
#include "core/report/ChaseMailPage.h"
#include "core/report/MailFile.h"
#include "core/report/ReportTexts.h"
#include "core/rules/Names.h"

#include <QUrl>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// At most so many characters, on one line, cut between characters.
QString shortened(const QString& text, qsizetype most)
{
    const QString line = displayLine(text).simplified();
    if (line.size() <= most)
        return line;
    const bool isInPair = line[most - 2].isHighSurrogate();
    return line.left(most - (isInPair ? 2 : 1)) + u'…';
}

ChaseMailPage::Row rowOf(const OwedRecord& owed, const Snapshot& snapshot)
{
    ChaseMailPage::Row row;
    row.code = displayRef(snapshot, owed.kind, *owed.record);
    row.title = displayLine(owed.title);
    if (owed.due.isValid()) {
        row.due = dayText(owed.due);
        row.lateness = latenessText(owed.daysLate);
    }
    row.nextStep = displayLine(owed.nextStep);
    if (owed.nextStepOn.isValid())
        row.nextStep = row.nextStep.isEmpty()
                           ? dayText(owed.nextStepOn)
                           : CoreText::tr("%1 (%2)", "next step, its day").arg(row.nextStep, dayText(owed.nextStepOn));
    return row;
}

QString percentEncoded(QString text)
{
    text.replace(u"\n"_s, u"\r\n"_s);
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// The mail in one address: as many records as fit, then how many more there are.
QString mailLink(const ChaseMailPage& page, const ChaseMail& mail)
{
    constexpr qsizetype kSubject = 80, kName = 40, kTitle = 60;
    const QString start = u"mailto:%1?subject=%2&body="_s.arg(percentEncoded(mail.address).replace(u"%40"_s, u"@"_s),
                                                              percentEncoded(shortened(mail.subject, kSubject)));
    const QString greeting = CoreText::tr("Hello %1,").arg(shortened(mail.name, kName)) + u"\n\n"_s;
    QString body = percentEncoded(greeting);
    std::vector<QString> lines;
    for (const ChaseMailPage::Section& section : page.sections) {
        for (const ChaseMailPage::Row& row : section.rows)
            lines.push_back((row.due.isEmpty()
                                 ? row.code + u' ' + shortened(row.title, kTitle)
                                 : CoreText::tr("%1 %2: due %3, %4", "code, title, day, days late")
                                       .arg(row.code, shortened(row.title, kTitle), row.due, row.lateness))
                            + u'\n');
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString line = percentEncoded(lines[i]);
        const auto more = [](std::size_t count) { return percentEncoded(CoreText::tr("… and %1 more").arg(count)); };
        const qsizetype rest = i + 1 < lines.size() ? more(lines.size()).size() : 0;
        if (start.size() + body.size() + line.size() + rest >= kLongestMailLink)
            return start + body + more(lines.size() - i);
        body += line;
    }
    return start + body;
}

QString usableAddress(const Person& person)
{
    const QString address = person.mail.trimmed();
    return isMailAddress(address) ? address : QString();
}

/// The address of the person whose name this is, where there is exactly one.
QString addressOf(const QString& name, const Snapshot& snapshot)
{
    const QString wanted = comparableName(name);
    QStringList found;
    for (const Person* person : snapshot.all<Person>()) {
        if (comparableName(person->name) == wanted)
            found += usableAddress(*person);
    }
    return found.size() == 1 ? found.first() : QString();
}

ChaseMailPage pageOf(const ChaseMailInput& input, const QString& ownerName)
{
    const ProjectSettings& project = input.assessment.snapshot().project();
    ChaseMailPage page;
    page.greeting = CoreText::tr("Hello %1,").arg(ownerName);
    page.opening = CoreText::tr("as of %1 these are open with you in “%2”.")
                       .arg(dayText(input.chase.today), displayLine(project.name));
    if (project.goLiveDate().isValid())
        page.opening += u' ' + CoreText::tr("Go-live is on %1.").arg(dayText(project.goLiveDate()));
    page.request = CoreText::tr("Please answer with the status of each, and with the day on which it will be done.");
    page.signature = displayLine(input.author);
    return page;
}

} // namespace

QByteArray ChaseMail::file() const
{
    return MailFile{author, authorAddress, name, address, subject, text, html, date}.bytes();
}

ChaseMail chaseMail(const ChaseMailInput& input)
{
    const Snapshot& snapshot = input.assessment.snapshot();
    const OwedByOwner owed = input.chase.of(input.owner);
    ChaseMail mail;
    mail.owner = input.owner.name;
    mail.name = displayLine(input.owner.name);
    mail.address = usableAddress(input.owner);
    mail.author = displayLine(input.author);
    mail.authorAddress = addressOf(input.author, snapshot);
    mail.date = input.assessment.now().in(snapshot.project().zone());
    ChaseMailPage page = pageOf(input, mail.name);
    QStringList counts;
    const auto section = [&](const std::vector<OwedRecord>& records, const QString& title, const QString& counted) {
        ChaseMailPage::Section made{title, {}};
        for (const OwedRecord& one : records) {
            if (one.isInternal) {
                ++mail.leftOut;
                continue;
            }
            made.rows.push_back(rowOf(one, snapshot));
            mail.records.push_back(one.record->id);
        }
        if (made.rows.empty())
            return;
        counts += counted.contains(u'%') ? counted.arg(made.rows.size()) : counted;
        page.sections.push_back(std::move(made));
    };
    const QString until = dayText(input.chase.until);
    section(owed.overdue, CoreText::tr("Overdue"), CoreText::tr("%1 overdue"));
    section(owed.upcoming, CoreText::tr("Due by %1").arg(until), CoreText::tr("%2 due by %1").arg(until));
    section(owed.decisions, CoreText::tr("Decisions wanted"),
            owed.decisions.size() == 1 ? CoreText::tr("1 decision wanted") : CoreText::tr("%1 decisions wanted"));
    const QString project = displayLine(snapshot.project().name);
    mail.subject = counts.isEmpty() ? project : u"%1: %2"_s.arg(project, counts.join(u", "));
    mail.text = page.text();
    mail.html = page.html();
    mail.link = mailLink(page, mail);
    return mail;
}

} // namespace readiness
