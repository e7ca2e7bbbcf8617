#include "tests/ui/screens/Testers.h"

#include "core/model/Records.h"
#include "core/project/TestEdit.h"

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24 * 3'600'000;
constexpr int kCasesOfSuite = 12;

/// Makes one record after the other in one edit.
class Desk {
public:
    explicit Desk(Project& project) : m_project(project), m_edit(project.snapshot(), u"Tests"_s) {}

    RecordId add(RecordKind kind, const std::vector<std::pair<QString, Value>>& values)
    {
        const RecordId made = m_edit.create(kind);
        for (const auto& [key, value] : values)
            must(m_edit.set(kind, made, key, value));
        return made;
    }
    void list(RecordKind kind, const RecordId& record, const QString& key, const std::vector<RecordId>& targets)
    {
        must(m_edit.setList(kind, record, key, targets));
    }
    void commit()
    {
        must(m_project.commit(std::move(m_edit)).transform([](const Commit&) {}));
        m_edit = Edit(m_project.snapshot(), u"Tests"_s);
    }
    void verdict(const RecordId& cycle, const RecordId& testCase, const CaseVerdict& given)
    {
        must(attemptAt(m_edit, cycle, testCase).and_then([&](const RecordId& execution) {
            return giveVerdict(m_edit, execution, given);
        }));
    }

private:
    static void must(const Result<>& done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    }

    Project& m_project;
    Edit m_edit;
};

} // namespace

void beginTests(Project& project, Instant now)
{
    Desk desk(project);
    std::vector<RecordId> people, suites, processes, operations, entities, cases;
    for (const QString& name : {u"Katharina Brückner"_s, u"Samuel Adeyemi"_s, u"Lucía Fernández Ortega"_s})
        people.push_back(desk.add(RecordKind::Person, {{u"name"_s, name}}));
    for (const QString& title : {u"Dealer sales: key cases"_s, u"Complaints and spare parts"_s, u"Roles and rights"_s})
        suites.push_back(desk.add(RecordKind::Suite, {{u"title"_s, title}, {u"kind"_s, u"functional"_s}}));
    for (const QString& title : {u"From the lead to the order"_s, u"From the complaint to the credit note"_s})
        processes.push_back(desk.add(RecordKind::BusinessProcess, {{u"title"_s, title}, {u"critical"_s, qint64(1)}}));
    for (const QString& title : {u"Qualify a lead"_s, u"Quote"_s, u"Order"_s})
        processes.push_back(
            desk.add(RecordKind::BusinessProcess, {{u"title"_s, title}, {u"parent"_s, processes.front()}}));
    for (const QString& title : {u"Create"_s, u"Edit"_s, u"Delete"_s, u"Promote or convert"_s})
        operations.push_back(desk.add(RecordKind::Operation, {{u"title"_s, title}}));
    for (const QString& title : {u"Accounts"_s, u"Contacts"_s, u"Opportunities"_s, u"Cases"_s, u"Activities"_s})
        entities.push_back(desk.add(RecordKind::Entity, {{u"title"_s, title}}));
    desk.commit();
    for (std::size_t suite = 0; suite < suites.size(); ++suite) {
        for (std::size_t i = 0; i < kCasesOfSuite; ++i) {
            cases.push_back(
                desk.add(RecordKind::TestCase,
                         {{u"title"_s,
                           u"A salesperson turns a lead of the web form into an opportunity, variant %1"_s.arg(i + 1)},
                          {u"suite"_s, suites[suite]},
                          {u"expected"_s, u"The opportunity has the lead's products and its owner."_s},
                          {u"prerequisites"_s, u"A lead from the web form that nobody has qualified."_s},
                          {u"security_role"_s, u"Salesperson"_s},
                          {u"process"_s, processes[i % processes.size()]},
                          {u"entity"_s, entities[(suite + i) % entities.size()]},
                          {u"operation"_s, operations[i % operations.size()]},
                          {u"tester"_s, people[i % people.size()]}}));
        }
    }
    desk.commit();
    for (const auto& [action, expected] :
         {std::pair(u"Open the lead and choose “Qualify”"_s, u"The dialog offers an opportunity"_s),
          {u"Confirm, and open the opportunity that was made"_s, u"It is yours, with topic and budget of the lead"_s}})
        desk.add(RecordKind::TestStep, {{u"test_case"_s, cases[5]}, {u"action"_s, action}, {u"expected"_s, expected}});
    const Instant begin{now.milliseconds - 6 * kDay};
    const RecordId version = desk.add(RecordKind::SolutionVersion,
                                      {{u"title"_s, u"Build 42"_s}, {u"since"_s, begin.milliseconds + 3 * kDay}});
    desk.list(RecordKind::SolutionVersion, version, u"suites"_s, {suites[1]});
    const RecordId gate = desk.add(RecordKind::Gate, {{u"title"_s, u"End of user acceptance"_s}});
    desk.add(RecordKind::Criterion, {{u"gate"_s, gate}, {u"title"_s, u"All cases have passed"_s}});
    const RecordId cycle =
        desk.add(RecordKind::Cycle, {{u"title"_s, u"User acceptance, first cycle"_s},
                                     {u"exit_gate"_s, gate},
                                     {u"starts"_s, begin.utc().date().toString(Qt::ISODate)},
                                     {u"ends"_s, begin.utc().date().addDays(9).toString(Qt::ISODate)}});
    desk.list(RecordKind::Cycle, cycle, u"suites"_s, suites);
    desk.commit();
    for (std::size_t i = 0; i < 26; ++i) {
        const Instant ended{begin.milliseconds + qint64(i) * kDay / 5};
        const Verdict verdict = i == 5       ? Verdict::NotRun
                                : i % 9 == 4 ? Verdict::Failed
                                : i == 11    ? Verdict::Blocked
                                             : Verdict::Passed;
        desk.verdict(cycle, cases[i], {verdict, Id<Person>(people[i % 3]), {ended.milliseconds - 600'000}, ended});
    }
    desk.commit();
}

} // namespace readiness::test
