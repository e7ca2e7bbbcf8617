#include "core/report/RunbookReport.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/report/PlanTables.h"
#include "core/report/ReportParts.h"
#include "core/report/ReportTexts.h"
#include "core/report/RiskTexts.h"
#include "core/report/RunbookSteps.h"
#include "core/report/ScheduleWords.h"

#include <algorithm>
#include <set>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Builds the document page by page; lives for one report.
class RunbookBuilder {
public:
    explicit RunbookBuilder(const RunbookReportInput& input)
        : m_input(input),
          m_plan(input.plan),
          m_snapshot(input.plan.snapshot()),
          m_texts(input.assessment, input.plan),
          m_records(input.assessment),
          m_steps(input.assessment, input.plan)
    {}

    ReportDocument build()
    {
        m_document = startedReport(CoreText::tr("Runbook"), m_input.assessment, m_input.contentHash, m_input.author);
        addCover();
        const std::vector<Id<Person>> owners = wanted();
        addContents(owners);
        addContacts();
        for (const Id<Person>& owner : owners)
            addOwner(owner);
        return std::move(m_document);
    }

private:
    std::vector<Id<Person>> wanted() const
    {
        return m_input.person.isNull() ? m_steps.owners() : std::vector{m_input.person};
    }

    /// The person's own; that of the project where none is set.
    QTimeZone zoneOf(const Id<Person>& id) const
    {
        const Person* person = m_snapshot.find(id);
        const QTimeZone zone = person ? zoneNamed(person->timeZone) : QTimeZone();
        return zone.isValid() ? zone : m_texts.zone();
    }

    void addCover()
    {
        const ProjectSettings& project = m_snapshot.project();
        ReportCover& cover = m_document.add(ReportCover{});
        cover.title = m_document.title;
        cover.subtitle = m_records.named(RecordKind::Plan, m_plan.plan().id);
        if (m_plan.run())
            cover.subtitle += u" · "_s + m_records.named(RecordKind::Run, m_plan.run()->id);
        cover.project = project.name;
        cover.customer = project.customer;
        cover.facts = {{CoreText::tr("Starts"), m_texts.instant(m_plan.schedule().inputs().start)},
                       {CoreText::tr("Finish"), m_texts.instant(m_plan.schedule().finish())}};
        if (m_plan.windowEnd() != kNoMinute)
            cover.facts += {{CoreText::tr("End of the window"), m_texts.instant(m_plan.windowEnd())},
                            {CoreText::tr("Latest back-out"), backOutText()}};
        cover.facts += ReportFact{fieldLabel(RecordKind::Plan, u"owner"), m_texts.person(m_plan.plan().owner)};
        cover.facts += ReportFact{fieldLabel(RecordKind::Plan, u"decides"), m_texts.person(m_plan.plan().decides)};
        if (!m_input.person.isNull())
            cover.facts += ReportFact{CoreText::tr("Pages of"), m_texts.person(m_input.person)};
        cover.facts += ReportFact{CoreText::tr("State of"), m_document.timeText};
        cover.facts += ReportFact{CoreText::tr("Content"), shownHash(m_input.contentHash)};
    }

    QString backOutText() const { return backOutFact(m_plan, m_texts.instant(m_plan.backOut().latest())); }

    /// Who does how much, and when.
    void addContents(const std::vector<Id<Person>>& owners)
    {
        m_document.heading(1, CoreText::tr("Who does what"));
        ReportTable table;
        table.columns = {weightedColumn(CoreText::tr("Owner"), 2, ColumnStyle::Strong),
                         numberColumn(CoreText::tr("Steps"), 14), weightedColumn(CoreText::tr("First step"), 1.4),
                         weightedColumn(CoreText::tr("End of the last"), 1.4)};
        table.isDense = true;
        table.emptySentence = CoreText::tr("The plan has no task yet.");
        for (const Id<Person>& owner : owners) {
            Minute first = kNoMinute, last = kNoMinute;
            const RunbookSteps::Steps steps = m_steps.ownedBy(owner);
            for (const ActivityIndex activity : steps) {
                const ActivityDates dates = m_plan.schedule().datesOf(activity);
                if (!dates.isDated())
                    continue;
                first = first == kNoMinute ? dates.plannedStart : std::min(first, dates.plannedStart);
                last = std::max(last, dates.plannedFinish);
            }
            table.addRow(
                {m_texts.person(owner), QString::number(steps.size()), m_texts.clock(first), m_texts.clock(last)});
        }
        m_document.add(table);
    }

    /// Everybody who has a part in the plan.
    std::vector<const Person*> people() const
    {
        std::set<RecordId> ids{m_plan.plan().owner, m_plan.plan().decides};
        for (const Task* task : m_snapshot.all<Task>()) {
            if (task->plan == m_plan.plan().id)
                ids.insert({task->owner, task->backupOwner, task->accountable, task->validator});
        }
        for (const Shift* shift : m_snapshot.all<Shift>()) {
            if (shift->plan != m_plan.plan().id)
                continue;
            ids.insert(shift->lead);
            for (const RecordId& person : m_snapshot.references(shift->id, Shift::kPeopleField))
                ids.insert(person);
        }
        std::vector<const Person*> people;
        for (const RecordId& id : ids) {
            if (const Person* person = m_snapshot.find(Id<Person>(id)))
                people.push_back(person);
        }
        std::ranges::sort(people, {}, [](const Person* person) { return std::pair(folded(person->name), person->id); });
        return people;
    }

    void addContacts()
    {
        m_document.heading(1, CoreText::tr("Whom to call"));
        ReportTable table;
        table.columns = {weightedColumn(fieldLabel(RecordKind::Person, u"name"), 2, ColumnStyle::Strong),
                         weightedColumn(fieldLabel(RecordKind::Person, u"role"), 2),
                         weightedColumn(fieldLabel(RecordKind::Person, u"phone"), 1.4),
                         weightedColumn(fieldLabel(RecordKind::Person, u"mail"), 2.4)};
        table.isDense = true;
        table.emptySentence = CoreText::tr("Nobody has a part in the plan yet: name the owners of its tasks.");
        for (const Person* person : people()) {
            const QTimeZone zone = zoneOf(Id<Person>(person->id));
            table.addRow({ReportCell(person->name, person->organisation),
                          ReportCell(person->role, m_steps.differs(zone) ? QString::fromLatin1(zone.id()) : QString()),
                          person->phone.isEmpty() ? CoreText::tr("no phone") : person->phone,
                          person->mail.isEmpty() ? u"–"_s : person->mail});
        }
        m_document.add(table);
        m_document.heading(1, pluralOf(recordType(RecordKind::Shift)));
        m_document.add(PlanTables(m_input.assessment, m_plan).shifts());
    }

    void addOwner(const Id<Person>& owner)
    {
        const QTimeZone zone = m_input.zone.isValid() ? m_input.zone : zoneOf(owner);
        m_document.pageBreak();
        m_document.heading(1, owner.isNull() ? CoreText::tr("Steps without an owner") : m_texts.person(owner));
        addFacts(owner, zone);
        m_document.heading(2, CoreText::tr("Steps"));
        m_document.add(m_steps.table(m_steps.ownedBy(owner), zone));
        addUnlessEmpty(CoreText::tr("If we turn back"), m_steps.rollbackTable(owner));
        if (owner.isNull())
            return;
        addUnlessEmpty(CoreText::tr("Backup for these steps"), m_steps.backedUpBy(owner));
        addUnlessEmpty(CoreText::tr("Validates these steps"), m_steps.validatedBy(owner));
    }

    void addUnlessEmpty(const QString& heading, const ReportTable& table)
    {
        if (table.rows.isEmpty())
            return;
        m_document.heading(2, heading);
        m_document.add(table);
    }

    void addFacts(const Id<Person>& owner, const QTimeZone& zone)
    {
        ReportFacts facts;
        const auto add = [&facts](const QString& label, const QString& value) {
            if (!value.isEmpty())
                facts.facts += ReportFact{label, value};
        };
        if (const Person* person = m_snapshot.find(owner)) {
            add(fieldLabel(RecordKind::Person, u"role"), listedTexts({person->role, person->organisation}));
            add(fieldLabel(RecordKind::Person, u"phone"), person->phone);
            add(fieldLabel(RecordKind::Person, u"deputy"), m_records.name(person->deputy));
        }
        add(CoreText::tr("Times"),
            m_steps.differs(zone) ? CoreText::tr("in %1; below them in %2", "time zones")
                                        .arg(QString::fromLatin1(m_texts.zone().id()), QString::fromLatin1(zone.id()))
                                  : CoreText::tr("in %1", "a time zone").arg(QString::fromLatin1(m_texts.zone().id())));
        add(CoreText::tr("Latest back-out"), m_plan.windowEnd() == kNoMinute ? QString() : backOutText());
        if (const Person* decides = m_snapshot.find(m_plan.plan().decides))
            add(fieldLabel(RecordKind::Plan, u"decides"), listedTexts({decides->name, decides->phone}));
        m_document.add(facts);
    }

    const RunbookReportInput& m_input;
    const PlanSchedule& m_plan;
    const Snapshot& m_snapshot;
    PlanTexts m_texts;
    RecordTexts m_records;
    RunbookSteps m_steps;
    ReportDocument m_document;
};

} // namespace

ReportDocument runbookReport(const RunbookReportInput& input) { return RunbookBuilder(input).build(); }

} // namespace readiness
