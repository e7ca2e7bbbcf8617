#include "core/exchange/TableFile.h"
#include "tests/fuzz/FuzzInput.h"

using namespace readiness;
using namespace Qt::StringLiterals;

/// The bytes as a file: mostly what zip archives can look like.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto workbook = readTable("PK" + fuzz::FuzzInput(data, size).rest());
    if (!workbook && workbook.error().text.isEmpty())
        fuzz::fail(u"a refusal has a sentence"_s);
    return 0;
}
