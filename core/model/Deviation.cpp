#include "core/model/Deviation.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<ParityDimension>()
{
    static constexpr Choice choices[] = {
        {"hardware", QT_TRANSLATE_NOOP("Deviation", "Hardware")},
        {"platform", QT_TRANSLATE_NOOP("Deviation", "Platform")},
        {"topology", QT_TRANSLATE_NOOP("Deviation", "Topology")},
        {"data", QT_TRANSLATE_NOOP("Deviation", "Data")},
        {"components", QT_TRANSLATE_NOOP("Deviation", "Components")},
        {"versions", QT_TRANSLATE_NOOP("Deviation", "Versions")},
    };
    return choices;
}

const RecordType& deviationType()
{
    using D = Deviation;
    static const RecordType type = describe<D>(
        "deviation", QT_TRANSLATE_NOOP("Deviation", "Deviation from production"),
        QT_TRANSLATE_NOOP("Deviation", "Deviations from production"), "DV",
        {
            text<&D::title>(10, "title", QT_TRANSLATE_NOOP("Deviation", "What differs")).required().searchable(),
            reference<&D::environment>(11, "environment", QT_TRANSLATE_NOOP("Deviation", "Environment"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            reference<&D::production>(12, "production", QT_TRANSLATE_NOOP("Deviation", "Production"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            choice<&D::dimension>(13, "dimension", QT_TRANSLATE_NOOP("Deviation", "Dimension")),
            text<&D::here>(14, "here", QT_TRANSLATE_NOOP("Deviation", "Here")).searchable(),
            text<&D::there>(15, "there", QT_TRANSLATE_NOOP("Deviation", "In production")).searchable(),
            longText<&D::reason>(16, "reason", QT_TRANSLATE_NOOP("Deviation", "Reason")).searchable(),
            reference<&D::risk>(17, "risk", QT_TRANSLATE_NOOP("Deviation", "Risk")),
            text<&D::recordedBy>(18, "recorded_by", QT_TRANSLATE_NOOP("Deviation", "Recorded by"))
                .internal()
                .filledByAuthorOf("environment"),
            instant<&D::recordedAt>(19, "recorded_at", QT_TRANSLATE_NOOP("Deviation", "Recorded at"))
                .internal()
                .filledByAuthorOf("environment"),
        });
    return type;
}

} // namespace readiness
