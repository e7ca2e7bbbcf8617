#include "core/exchange/ProjectXmlPlan.h"
#include "core/exchange/ProjectXmlReader.h"
#include "core/exchange/ProjectXmlWriter.h"
#include "core/model/Records.h"
#include "tests/core/query/SampleProject.h"
#include "tests/fuzz/FuzzInput.h"

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

/// Inside of the parts where most is to be found, so that the names of elements need not be guessed first.
QByteArray wrapped(int place, const QByteArray& content)
{
    static const char* const before[] = {
        "", "<Tasks><Task><UID>1</UID><Duration>PT1H0M0S</Duration></Task><Task><UID>2</UID>",
        "<Calendars><Calendar><UID>1</UID>"};
    static const char* const after[] = {
        "", "</Task></Tasks>",
        "</Calendar></Calendars><CalendarUID>1</CalendarUID><StartDate>2027-02-26T08:00:00"
        "</StartDate><Tasks><Task><UID>1</UID><Duration>PT9H0M0S</Duration></Task></Tasks>"};
    return QByteArray("<Project xmlns=\"http://schemas.microsoft.com/project\">") + before[place] + content
           + after[place] + "</Project>";
}

} // namespace

/// A project file: whatever is planned can be applied, and whatever plan comes of it can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const test::SampleProject sample = test::sampleProject();
    fuzz::FuzzInput input(data, size);
    const int place = input.below(4);
    const QByteArray rest = input.rest();
    const auto project = readProjectXml(place == 3 ? rest : wrapped(place, rest));
    if (!project)
        return 0;
    const auto plan = planProjectXml(sample.snapshot, *project, {});
    if (!plan)
        return 0;
    ChangeSet changes = plan->changes();
    changes.giveNumbers(*sample.snapshot);
    const auto after = applied(*sample.snapshot, changes);
    if (!after)
        fuzz::fail(u"a plan can be carried out"_s);
    for (const Plan* made : (*after)->all<Plan>()) {
        const auto file = projectXmlOf(*after, made->id);
        if (file && !readProjectXml(file->xml))
            fuzz::fail(u"what was written can be read"_s);
    }
    return 0;
}
