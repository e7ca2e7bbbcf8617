#include "core/rules/ScopeExpression.h"
#include "tests/core/query/SampleProject.h"
#include "tests/fuzz/FuzzInput.h"

using namespace readiness;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const test::SampleProject sample = test::sampleProject();
    static const ScopeFacts facts(*sample.snapshot);
    const QString text = QString::fromUtf8(fuzz::FuzzInput(data, size).rest());
    if (const auto expression = ScopeExpression::parse(text)) {
        expression->evaluate(facts);
        expression->fault(facts);
        expression->keys();
    } else if (expression.error().text.isEmpty()) {
        fuzz::fail(QStringLiteral("a refusal has a sentence"));
    }
    return 0;
}
