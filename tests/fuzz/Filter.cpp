#include "core/query/Filter.h"
#include "tests/core/query/SampleProject.h"
#include "tests/fuzz/FuzzInput.h"

using namespace readiness;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const test::SampleProject sample = test::sampleProject();
    fuzz::FuzzInput input(data, size);
    const RecordType& type = *recordTypes()[std::size_t(input.below(int(recordTypes().size())))];
    const auto filter = Filter::parse(type, QString::fromUtf8(input.rest()), *sample.snapshot);
    if (filter) {
        for (const Record* record : sample.snapshot->all(type.kind))
            filter->matches(*record, *sample.snapshot);
    }
    return 0;
}
