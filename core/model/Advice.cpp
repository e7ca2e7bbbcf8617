#include "core/model/Advice.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<OperationsRelease>()
{
    static constexpr Choice choices[] = {
        {"unknown", QT_TRANSLATE_NOOP("Advice", "Unknown")},
        {"ax2012", QT_TRANSLATE_NOOP("Advice", "AX 2012")},
        {"february_2016", QT_TRANSLATE_NOOP("Advice", "February 2016")},
        {"may_2016", QT_TRANSLATE_NOOP("Advice", "May 2016 (PU1, 7.0.1)")},
        {"august_2016", QT_TRANSLATE_NOOP("Advice", "August 2016 (PU2, 7.0.1)")},
        {"release_1611", QT_TRANSLATE_NOOP("Advice", "1611 (PU3, 7.1.0)")},
        {"newer", QT_TRANSLATE_NOOP("Advice", "Newer")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<Answer>()
{
    static constexpr Choice choices[] = {
        {"unknown", QT_TRANSLATE_NOOP("Advice", "Unknown")},
        {"yes", QT_TRANSLATE_NOOP("Advice", "Yes")},
        {"no", QT_TRANSLATE_NOOP("Advice", "No")},
    };
    return choices;
}

const RecordType& adviceType()
{
    using A = Advice;
    static const RecordType type = describe<A>(
        "advice", QT_TRANSLATE_NOOP("Advice", "Path advice"), QT_TRANSLATE_NOOP("Advice", "Path advice"), "AD",
        {
            text<&A::title>(10, "title", QT_TRANSLATE_NOOP("Advice", "Title")).required().searchable(),
            reference<&A::environment>(11, "environment", QT_TRANSLATE_NOOP("Advice", "Environment")),
            choice<&A::source>(12, "source", QT_TRANSLATE_NOOP("Advice", "From release")),
            choice<&A::target>(13, "target", QT_TRANSLATE_NOOP("Advice", "To release")),
            choice<&A::isLive>(14, "live", QT_TRANSLATE_NOOP("Advice", "Live, or production configured")),
            choice<&A::hasCustomCode>(15, "custom_code", QT_TRANSLATE_NOOP("Advice", "Custom code")),
            choice<&A::applicationPlatform>(16, "application_platform",
                                            QT_TRANSLATE_NOOP("Advice", "Application Platform customised")),
            choice<&A::applicationFoundation>(17, "application_foundation",
                                              QT_TRANSLATE_NOOP("Advice", "Application Foundation customised")),
            choice<&A::directory>(18, "directory", QT_TRANSLATE_NOOP("Advice", "Directory customised")),
            choice<&A::testEssentials>(19, "test_essentials",
                                       QT_TRANSLATE_NOOP("Advice", "Test Essentials customised")),
            choice<&A::isSpecificIssue>(20, "specific_issue", QT_TRANSLATE_NOOP("Advice", "A specific issue only")),
            choice<&A::isTimeShort>(21, "time_short", QT_TRANSLATE_NOOP("Advice", "No time for a full update")),
            choice<&A::isPlatformEnough>(22, "platform_enough", QT_TRANSLATE_NOOP("Advice", "Platform only")),
            instant<&A::sandboxStart>(23, "sandbox_start", QT_TRANSLATE_NOOP("Advice", "Start of sandbox")),
            instant<&A::productionStart>(24, "production_start", QT_TRANSLATE_NOOP("Advice", "Start of production")),
            reference<&A::plan>(25, "plan", QT_TRANSLATE_NOOP("Advice", "Cutover plan")),
            longText<&A::note>(26, "note", QT_TRANSLATE_NOOP("Advice", "Note")).searchable(),
        });
    return type;
}

} // namespace readiness
