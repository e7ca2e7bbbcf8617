#include "core/playbook/PlaybookReader.h"
#include "tests/fuzz/FuzzInput.h"

using namespace readiness;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto playbook = readPlaybook(fuzz::FuzzInput(data, size).rest(), u"fuzz.json"_s);
    if (!playbook && playbook.error().text.isEmpty())
        fuzz::fail(u"a refusal has a sentence"_s);
    return 0;
}
