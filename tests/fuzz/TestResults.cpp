#include "core/exchange/TestResultPlan.h"
#include "core/model/Records.h"
#include "tests/fuzz/FuzzInput.h"
#include "tests/support/ProjectBuilder.h"

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

/// Inside of the parts where most is to be found, so that the names of elements need not be guessed first.
QByteArray wrapped(int place, const QByteArray& content)
{
    static const char* const before[] = {"<testsuite timestamp=\"2027-02-10T08:00:00Z\">",
                                         "<testsuite><testcase classname=\"a\" name=\"b\"", "<TestRun><Results>",
                                         "<TestRun><Results><UnitTestResult testId=\"1\" testName=\"b\" "};
    static const char* const after[] = {"</testsuite>", "</testcase></testsuite>",
                                        "</Results><TestDefinitions><UnitTest id=\"1\"><TestMethod "
                                        "className=\"a\"/></UnitTest></TestDefinitions></TestRun>",
                                        "</UnitTestResult></Results></TestRun>"};
    return before[place] + content + after[place];
}

struct FuzzSite {
    test::ProjectBuilder builder;
    Id<Cycle> cycle = builder.add<Cycle>([](Cycle& c) { c.title = u"Round 1"_s; });
    SnapshotPtr snapshot;

    FuzzSite()
    {
        const auto suite = builder.add<Suite>([](Suite& s) { s.title = u"All"_s; });
        builder.add<ListEntry>([&](ListEntry& e) { e.owner = cycle, e.field = Cycle::kSuitesField, e.target = suite; });
        for (const QString& id : {u"a.b"_s, u"b"_s, u"c"_s})
            builder.add<TestCase>([&](TestCase& t) { t.suite = suite, t.title = t.expected = t.automatedId = id; });
        snapshot = builder.build();
    }
};

} // namespace

/// Test results: whatever is planned can be applied, and the same file again changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const FuzzSite site;
    fuzz::FuzzInput input(data, size);
    const int place = input.below(5);
    const QByteArray rest = input.rest();
    const auto results = readTestResults(place == 4 ? rest : wrapped(place, rest));
    if (!results)
        return 0;
    const TestResultRequest request{site.cycle, u"results.xml"_s, test::at(u"2027-02-10T12:00:00Z"), {}};
    const auto made = planTestResults(site.snapshot, *results, request);
    if (!made)
        return 0;
    ChangeSet changes = made->plan.changes();
    changes.giveNumbers(*site.snapshot);
    const auto after = applied(*site.snapshot, changes);
    if (!after)
        fuzz::fail(u"a plan can be carried out"_s);
    const auto again = planTestResults(*after, *results, request);
    if (!again || !again->plan.changes().isEmpty())
        fuzz::fail(u"the same file again changes nothing"_s);
    return 0;
}
