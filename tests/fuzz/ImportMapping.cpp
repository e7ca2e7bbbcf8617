#include "core/exchange/Mapping.h"
#include "tests/fuzz/FuzzInput.h"

using namespace readiness;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto mapping = parseMapping(fuzz::FuzzInput(data, size).rest());
    if (!mapping)
        return 0;
    const auto again = parseMapping(mappingJson(*mapping));
    if (!again || *again != *mapping)
        fuzz::fail(u"a mapping reads back as it was"_s);
    return 0;
}
