#include "core/model/Issue.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<IssueSeverity>()
{
    static constexpr Choice choices[] = {
        {"low", QT_TRANSLATE_NOOP("Issue", "Low")},
        {"medium", QT_TRANSLATE_NOOP("Issue", "Medium")},
        {"high", QT_TRANSLATE_NOOP("Issue", "High")},
        {"critical", QT_TRANSLATE_NOOP("Issue", "Critical")},
    };
    return choices;
}

template <>
std::span<const Choice> choicesOf<IssueStatus>()
{
    static constexpr Choice choices[] = {
        {"open", QT_TRANSLATE_NOOP("Issue", "Open")},
        {"in_progress", QT_TRANSLATE_NOOP("Issue", "In progress")},
        {"resolved", QT_TRANSLATE_NOOP("Issue", "Resolved")},
        {"closed", QT_TRANSLATE_NOOP("Issue", "Closed")},
    };
    return choices;
}

namespace {

Value isBlocking(const Record& record, const ProjectSettings&)
{
    return fields::Encoding<bool>::store(static_cast<const Issue&>(record).isBlocking());
}

} // namespace

const RecordType& issueType()
{
    using I = Issue;
    static const RecordType type = describe<I>(
        "issue", QT_TRANSLATE_NOOP("Issue", "Issue"), QT_TRANSLATE_NOOP("Issue", "Issues"), "I",
        {
            text<&I::title>(10, "title", QT_TRANSLATE_NOOP("Issue", "Title")).required().searchable(),
            longText<&I::description>(11, "description", QT_TRANSLATE_NOOP("Issue", "Description")).searchable(),
            choice<&I::severity>(12, "severity", QT_TRANSLATE_NOOP("Issue", "Severity")),
            yesNo<&I::stopsCriticalProcess>(13, "stops_critical_process",
                                            QT_TRANSLATE_NOOP("Issue", "Stops a critical business process")),
            longText<&I::workaround>(14, "workaround", QT_TRANSLATE_NOOP("Issue", "Workaround")).searchable(),
            reference<&I::workaroundAcceptedBy>(15, "workaround_accepted_by",
                                                QT_TRANSLATE_NOOP("Issue", "Workaround accepted by")),
            longText<&I::resolution>(16, "resolution", QT_TRANSLATE_NOOP("Issue", "Resolution")).searchable(),
            reference<&I::owner>(17, "owner", QT_TRANSLATE_NOOP("Issue", "Owner")),
            dueDate<&I::due>(18, "due", QT_TRANSLATE_NOOP("Issue", "Due")),
            choice<&I::status>(19, "status", QT_TRANSLATE_NOOP("Issue", "Status")),
            reference<&I::originRisk>(20, "origin_risk", QT_TRANSLATE_NOOP("Issue", "Was the risk")),
            reference<&I::area>(21, "area", QT_TRANSLATE_NOOP("Issue", "Area")),
            yesNo<&I::isInternal>(22, "internal", QT_TRANSLATE_NOOP("Issue", "Internal")),
            referenceList(I::kRelatedField, "related", QT_TRANSLATE_NOOP("Issue", "Linked records"), {}),
            derived("blocking", QT_TRANSLATE_NOOP("Issue", "Blocking"), FieldKind::YesNo, &isBlocking),
        });
    return type;
}

} // namespace readiness
