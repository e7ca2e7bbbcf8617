#include "tests/ui/screens/Suites.h"

#include "core/project/TestEdit.h"

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<std::pair<QString, Value>>;

/// One project, record by record.
class Author {
public:
    explicit Author(Project& project) : m_project(project) {}

    RecordId add(RecordKind kind, const QString& title, const Values& values = {})
    {
        Edit edit(m_project.snapshot(), u"Tests"_s);
        const RecordId record = edit.create(kind);
        auto done = edit.set(kind, record, QString::fromLatin1(recordType(kind).titleField), title);
        for (const auto& [key, value] : values)
            done = done.and_then([&, &key = key, &value = value] { return edit.set(kind, record, key, value); });
        finish(done, std::move(edit));
        return record;
    }
    void list(RecordKind kind, const RecordId& record, const QString& key, const std::vector<RecordId>& targets)
    {
        Edit edit(m_project.snapshot(), u"Tests"_s);
        const auto done = edit.setList(kind, record, key, targets);
        finish(done, std::move(edit));
    }
    void run(const RecordId& cycle, const RecordId& testCase, const CaseVerdict& verdict)
    {
        Edit edit(m_project.snapshot(), u"Tests"_s);
        auto attempt = attemptAt(edit, cycle, testCase);
        const auto done = attempt ? giveVerdict(edit, *attempt, verdict) : Result<>(tl::unexpected(attempt.error()));
        finish(done, std::move(edit));
    }

private:
    void finish(const Result<>& done, Edit&& edit)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        if (const auto made = m_project.commit(std::move(edit)); !made)
            qFatal("%s", qPrintable(made.error().text));
    }

    Project& m_project;
};

Value yes() { return Value(qint64(1)); }

std::vector<RecordId> addCases(Author& author, const RecordId& suite, const RecordId& process)
{
    const std::pair<QString, QString> cases[] = {
        {u"Create an account with its main contact"_s, u"The account is found by its number"_s},
        {u"Merge two accounts that stand for one customer"_s, u"Activities of both stand at the one that stays"_s},
        {u"Win an opportunity and hand it over to the back office"_s, u"The order arrives with all lines and prices"_s},
        {u"Lose an opportunity with its reason"_s, u"The reason shows in the sales report"_s},
        {u"Route a case from a mail to the right queue"_s, u"It is in the queue within five minutes"_s},
        {u"Nobody without the role can delete an account"_s, u"The command is not offered"_s},
    };
    std::vector<RecordId> made;
    for (const auto& [title, expected] : cases)
        made.push_back(author.add(RecordKind::TestCase, title,
                                  {{u"suite"_s, Value(suite)},
                                   {u"expected"_s, Value(expected)},
                                   {u"process"_s, Value(process)},
                                   {u"priority"_s, Value(made.size() % 3 == 1 ? u"high"_s : u"normal"_s)}}));
    const std::tuple<QString, QString, QString> steps[] = {
        {u"Open the form for a new account"_s, {}, u"The form opens within two seconds"_s},
        {u"Enter name, number and address"_s, u"Contoso, 10023, Hamburg"_s, u"The number is taken"_s},
        {u"Add the main contact and save"_s, u"Katharina Brückner"_s, u"Account and contact are linked"_s},
    };
    for (const auto& [action, data, expected] : steps) {
        Values values{{u"test_case"_s, Value(made.front())}, {u"expected"_s, Value(expected)}};
        if (!data.isEmpty())
            values.emplace_back(u"data"_s, Value(data));
        author.add(RecordKind::TestStep, action, values);
    }
    return made;
}

void addCovered(Author& author, const RecordId& sell)
{
    const RecordId quote = author.add(RecordKind::BusinessProcess, u"Quote"_s, {{u"parent"_s, Value(sell)}});
    author.add(RecordKind::BusinessProcess, u"Prices and discounts"_s, {{u"parent"_s, Value(quote)}});
    author.add(RecordKind::BusinessProcess, u"Order"_s, {{u"parent"_s, Value(sell)}, {u"critical"_s, yes()}});
    author.add(RecordKind::BusinessProcess, u"Serve customers"_s);
    const RecordId mail = author.add(RecordKind::Requirement, u"Mails are tracked"_s, {{u"process"_s, Value(sell)}});
    author.add(RecordKind::Requirement, u"Replies find their case"_s, {{u"parent"_s, Value(mail)}});
    std::vector<RecordId> operations;
    for (const QString& operation : {u"Create"_s, u"Edit"_s, u"Delete"_s, u"Promote or convert"_s})
        operations.push_back(author.add(RecordKind::Operation, operation));
    for (const QString& entity : {u"Accounts"_s, u"Contacts"_s, u"Opportunities"_s})
        author.add(RecordKind::Entity, entity);
    const RecordId activities = author.add(RecordKind::Entity, u"Activities"_s);
    author.list(RecordKind::Entity, activities, u"operations"_s, {operations[0], operations[1]});
}

void addFound(Author& author, const RecordId& testCase, const RecordId& person)
{
    author.add(RecordKind::Defect, u"Orders arrive without their discounts"_s,
               {{u"test_case"_s, Value(testCase)},
                {u"severity"_s, Value(u"critical"_s)},
                {u"priority"_s, Value(u"highest"_s)},
                {u"outcome"_s, Value(u"bug"_s)},
                {u"stops_critical_process"_s, yes()}});
    author.add(
        RecordKind::Defect, u"The reason is not in the report"_s,
        {{u"severity"_s, Value(u"medium"_s)}, {u"outcome"_s, Value(u"gap"_s)}, {u"status"_s, Value(u"fixed"_s)}});
    const auto measure = [&](const QString& title, const QString& unit, const Values& values) {
        Values all{{u"unit"_s, Value(unit)}, {u"load"_s, Value(qint64(120))}};
        all.insert(all.end(), values.begin(), values.end());
        author.add(RecordKind::Measurement, title, all);
    };
    const Values agreed{{u"agreed_by"_s, Value(person)},
                        {u"agreed_on"_s, Value(u"2027-01-11"_s)},
                        {u"limit_value"_s, Value(qint64(2000))}};
    Values met = agreed, missed = agreed;
    met.insert(met.end(), {{u"measured"_s, Value(qint64(1640))}, {u"measured_load"_s, Value(qint64(120))}});
    missed.insert(missed.end(), {{u"measured"_s, Value(qint64(3120))}, {u"measured_load"_s, Value(qint64(120))}});
    measure(u"Form load, account"_s, u"ms"_s, met);
    measure(u"Form load, opportunity"_s, u"ms"_s, missed);
    measure(u"Search over all accounts"_s, u"ms"_s, {{u"limit_value"_s, Value(qint64(3000))}});
    measure(u"Night run of the price update"_s, u"min"_s, agreed);
}

} // namespace

void addTests(Project& project, Instant now)
{
    constexpr qint64 kHour = 3'600'000;
    Author author(project);
    const RecordId person = project.snapshot()->all<Person>().front()->id;
    const RecordId sell =
        author.add(RecordKind::BusinessProcess, u"Sell"_s, {{u"critical"_s, yes()}, {u"owner"_s, Value(person)}});
    addCovered(author, sell);
    const RecordId uat = author.add(RecordKind::Suite, u"User acceptance: sales"_s, {{u"kind"_s, Value(u"uat"_s)}});
    const RecordId basic =
        author.add(RecordKind::Suite, u"Basic checks after an upgrade"_s, {{u"kind"_s, Value(u"basic_checks"_s)}});
    const std::vector<RecordId> cases = addCases(author, uat, sell);
    for (const QString& check :
         {u"Sign in as each role"_s, u"Open the ten most used forms"_s, u"Run the nightly jobs"_s})
        author.add(RecordKind::TestCase, check, {{u"suite"_s, Value(basic)}, {u"expected"_s, Value(u"No error"_s)}});
    author.add(RecordKind::TestCase, u"Print the delivery note"_s, {{u"expected"_s, Value(u"All lines are there"_s)}});
    const RecordId cycle = author.add(RecordKind::Cycle, u"Cycle 1"_s);
    author.list(RecordKind::Cycle, cycle, u"suites"_s, {uat, basic});
    const Verdict verdicts[] = {Verdict::Passed, Verdict::Passed, Verdict::Failed, Verdict::Passed, Verdict::Blocked};
    for (std::size_t i = 0; i < std::size(verdicts); ++i)
        author.run(cycle, cases[i], {verdicts[i], {}, {}, {now.milliseconds - (i < 1 ? 30 : 2) * kHour}});
    const RecordId version = author.add(RecordKind::SolutionVersion, u"Release 2.1"_s,
                                        {{u"code"_s, Value(u"2.1.0.45"_s)},
                                         {u"configuration"_s, Value(u"2027-01-31"_s)},
                                         {u"since"_s, Value(now.milliseconds - 24 * kHour)}});
    author.list(RecordKind::SolutionVersion, version, u"suites"_s, {uat});
    addFound(author, cases[2], person);
}

} // namespace readiness::test
