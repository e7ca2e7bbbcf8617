#include "core/model/Area.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<Rag>()
{
    static constexpr Choice choices[] = {
        {"not_rated", QT_TRANSLATE_NOOP("Area", "Not rated")},
        {"green", QT_TRANSLATE_NOOP("Area", "Green")},
        {"amber", QT_TRANSLATE_NOOP("Area", "Amber")},
        {"red", QT_TRANSLATE_NOOP("Area", "Red")},
    };
    return choices;
}

const RecordType& areaType()
{
    static const RecordType type = describe<Area>(
        "area", QT_TRANSLATE_NOOP("Area", "Area"), QT_TRANSLATE_NOOP("Area", "Areas"), "AR",
        {
            text<&Area::title>(10, "title", QT_TRANSLATE_NOOP("Area", "Title")).required().searchable(),
            longText<&Area::outcome>(11, "outcome", QT_TRANSLATE_NOOP("Area", "Outcome")).searchable(),
            text<&Area::position>(12, "position", QT_TRANSLATE_NOOP("Area", "Position")).internal(),
            reference<&Area::owner>(13, "owner", QT_TRANSLATE_NOOP("Area", "Owner")),
            choice<&Area::rag>(14, "rag", QT_TRANSLATE_NOOP("Area", "Lead's rating")),
            text<&Area::ragNote>(15, "rag_note", QT_TRANSLATE_NOOP("Area", "Lead's sentence")),
            integer<&Area::defaultCompleteness>(16, "default_completeness",
                                                QT_TRANSLATE_NOOP("Area", "Completeness of items in progress (%)"))
                .range(0, 100),
            integer<&Area::defaultMaturity>(17, "default_maturity",
                                            QT_TRANSLATE_NOOP("Area", "Maturity of items (0–5)"))
                .range(0, 5),
            text<&Area::origin>(18, "origin", QT_TRANSLATE_NOOP("Area", "Origin")).internal(),
        });
    return type;
}

} // namespace readiness
