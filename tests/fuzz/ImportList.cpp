#include "core/exchange/Csv.h"
#include "core/exchange/ImportPlan.h"
#include "tests/core/query/SampleProject.h"
#include "tests/fuzz/FuzzInput.h"

using namespace readiness;
using namespace Qt::StringLiterals;

/// A CSV as a list of any kind: whatever is planned can be applied.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const test::SampleProject sample = test::sampleProject();
    fuzz::FuzzInput input(data, size);
    ImportRequest request;
    request.type = recordTypes()[std::size_t(input.below(int(recordTypes().size())))];
    request.isForeignAccepted = input.below(2) == 1;
    auto sheet = readCsv(input.rest());
    if (!sheet)
        return 0;
    Workbook workbook;
    workbook.sheets.push_back(std::move(*sheet));
    const auto plan = ImportPlan::make(sample.snapshot, workbook, request);
    if (plan && !applied(*sample.snapshot, plan->changes()))
        fuzz::fail(u"a plan can be carried out"_s);
    return 0;
}
