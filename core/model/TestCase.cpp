#include "core/model/TestCase.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<SuiteKind>()
{
    static constexpr Choice choices[] = {
        {"functional", QT_TRANSLATE_NOOP("Suite", "Functional check")},
        {"sit", QT_TRANSLATE_NOOP("Suite", "System integration test (SIT)")},
        {"uat", QT_TRANSLATE_NOOP("Suite", "User acceptance test (UAT)")},
        {"performance", QT_TRANSLATE_NOOP("Suite", "Performance test")},
        {"regression", QT_TRANSLATE_NOOP("Suite", "Regression test")},
        {"security", QT_TRANSLATE_NOOP("Suite", "Security test")},
        {"data_validation", QT_TRANSLATE_NOOP("Suite", "Data validation")},
        {"basic_checks", QT_TRANSLATE_NOOP("Suite", "Basic checks after an upgrade")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<CaseKind>()
{
    static constexpr Choice choices[] = {
        {"positive", QT_TRANSLATE_NOOP("TestCase", "Positive")},
        {"negative", QT_TRANSLATE_NOOP("TestCase", "Negative")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<TestPriority>()
{
    static constexpr Choice choices[] = {
        {"normal", QT_TRANSLATE_NOOP("TestCase", "Normal")},
        {"high", QT_TRANSLATE_NOOP("TestCase", "High")},
        {"highest", QT_TRANSLATE_NOOP("TestCase", "Highest")},
    };
    return choices;
}

const RecordType& suiteType()
{
    using S = Suite;
    static const RecordType type = describe<S>(
        "suite", QT_TRANSLATE_NOOP("Suite", "Suite"), QT_TRANSLATE_NOOP("Suite", "Suites"), "SU",
        {
            text<&S::title>(10, "title", QT_TRANSLATE_NOOP("Suite", "Title")).required().searchable(),
            choice<&S::kind>(11, "kind", QT_TRANSLATE_NOOP("Suite", "Kind")),
            text<&S::position>(12, "position", QT_TRANSLATE_NOOP("Suite", "Position")).internal(),
            reference<&S::area>(13, "area", QT_TRANSLATE_NOOP("Suite", "Area")),
            reference<&S::owner>(14, "owner", QT_TRANSLATE_NOOP("Suite", "Owner")),
            yesNo<&S::needsMigratedData>(15, "needs_migrated_data", QT_TRANSLATE_NOOP("Suite", "Needs migrated data")),
            longText<&S::description>(16, "description", QT_TRANSLATE_NOOP("Suite", "Description")).searchable(),
            text<&S::source>(17, "source", QT_TRANSLATE_NOOP("Suite", "Source")).searchable(),
            text<&S::origin>(18, "origin", QT_TRANSLATE_NOOP("Suite", "Origin")).internal(),
        });
    return type;
}

const RecordType& testCaseType()
{
    using T = TestCase;
    static const RecordType type = describe<T>(
        "test_case", QT_TRANSLATE_NOOP("TestCase", "Test case"), QT_TRANSLATE_NOOP("TestCase", "Test cases"), "TC",
        {
            reference<&T::suite>(10, "suite", QT_TRANSLATE_NOOP("TestCase", "Suite")).whenRemoved(OnRemoval::Follow),
            text<&T::title>(11, "title", QT_TRANSLATE_NOOP("TestCase", "Title")).required().searchable(),
            text<&T::position>(12, "position", QT_TRANSLATE_NOOP("TestCase", "Position")).internal(),
            longText<&T::expected>(13, "expected", QT_TRANSLATE_NOOP("TestCase", "Expected result"))
                .required()
                .searchable(),
            longText<&T::prerequisites>(14, "prerequisites", QT_TRANSLATE_NOOP("TestCase", "Prerequisites"))
                .searchable(),
            reference<&T::process>(15, "process", QT_TRANSLATE_NOOP("TestCase", "Business process")),
            reference<&T::requirement>(16, "requirement", QT_TRANSLATE_NOOP("TestCase", "Requirement")),
            reference<&T::entity>(17, "entity", QT_TRANSLATE_NOOP("TestCase", "Entity")),
            reference<&T::operation>(18, "operation", QT_TRANSLATE_NOOP("TestCase", "Operation")),
            choice<&T::kind>(19, "kind", QT_TRANSLATE_NOOP("TestCase", "Kind")),
            choice<&T::priority>(20, "priority", QT_TRANSLATE_NOOP("TestCase", "Priority")),
            reference<&T::tester>(21, "tester", QT_TRANSLATE_NOOP("TestCase", "Tester")),
            text<&T::securityRole>(22, "security_role", QT_TRANSLATE_NOOP("TestCase", "Security role")).searchable(),
            yesNo<&T::needsMigratedData>(23, "needs_migrated_data",
                                         QT_TRANSLATE_NOOP("TestCase", "Needs migrated data")),
            yesNo<&T::comparesVersions>(24, "compares_versions",
                                        QT_TRANSLATE_NOOP("TestCase", "Compare with the old version")),
            text<&T::automatedId>(25, "automated_id", QT_TRANSLATE_NOOP("TestCase", "Automated id")).searchable(),
            longText<&T::description>(26, "description", QT_TRANSLATE_NOOP("TestCase", "Notes")).searchable(),
            text<&T::source>(27, "source", QT_TRANSLATE_NOOP("TestCase", "Source")).searchable(),
            text<&T::origin>(28, "origin", QT_TRANSLATE_NOOP("TestCase", "Origin")).internal(),
        });
    return type;
}

const RecordType& testStepType()
{
    using T = TestStep;
    static const RecordType type = [] {
        RecordType t = describe<T>(
            "test_step", QT_TRANSLATE_NOOP("TestStep", "Test step"), QT_TRANSLATE_NOOP("TestStep", "Test steps"), "TS",
            {
                reference<&T::testCase>(10, "test_case", QT_TRANSLATE_NOOP("TestStep", "Test case"))
                    .required()
                    .whenRemoved(OnRemoval::Follow),
                text<&T::position>(11, "position", QT_TRANSLATE_NOOP("TestStep", "Position")).internal(),
                longText<&T::action>(12, "action", QT_TRANSLATE_NOOP("TestStep", "Action")).required().searchable(),
                longText<&T::data>(13, "data", QT_TRANSLATE_NOOP("TestStep", "Data")).searchable(),
                longText<&T::expected>(14, "expected", QT_TRANSLATE_NOOP("TestStep", "Expected result")).searchable(),
                text<&T::origin>(15, "origin", QT_TRANSLATE_NOOP("TestStep", "Origin")).internal(),
            });
        t.titleField = "action";
        return t;
    }();
    return type;
}

} // namespace readiness
