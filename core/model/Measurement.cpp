#include "core/model/Measurement.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

namespace {

/// Words of a choice are looked up in the context of the type that has the field: those of another type, here too.
[[maybe_unused]] constexpr const char* kBorrowedWords[] = {QT_TRANSLATE_NOOP("Measurement", "at most"),
                                                           QT_TRANSLATE_NOOP("Measurement", "at least"),
                                                           QT_TRANSLATE_NOOP("Measurement", "equal to")};

} // namespace

const RecordType& measurementType()
{
    using M = Measurement;
    static const RecordType type = describe<M>(
        "measurement", QT_TRANSLATE_NOOP("Measurement", "Measurement"),
        QT_TRANSLATE_NOOP("Measurement", "Measurements"), "ME",
        {
            text<&M::title>(10, "title", QT_TRANSLATE_NOOP("Measurement", "Title")).required().searchable(),
            text<&M::unit>(11, "unit", QT_TRANSLATE_NOOP("Measurement", "Unit")),
            reference<&M::cycle>(12, "cycle", QT_TRANSLATE_NOOP("Measurement", "Test cycle")),
            reference<&M::process>(13, "process", QT_TRANSLATE_NOOP("Measurement", "Business process")),
            choice<&M::comparison>(14, "comparison", QT_TRANSLATE_NOOP("Measurement", "Comparison")),
            integer<&M::limitValue>(15, "limit_value", QT_TRANSLATE_NOOP("Measurement", "Limit")).range(0, 2147483647),
            reference<&M::agreedBy>(16, "agreed_by", QT_TRANSLATE_NOOP("Measurement", "Limit agreed by")),
            date<&M::agreedOn>(17, "agreed_on", QT_TRANSLATE_NOOP("Measurement", "Limit agreed on")),
            integer<&M::volume>(18, "volume", QT_TRANSLATE_NOOP("Measurement", "Agreed volume")).range(0, 2147483647),
            integer<&M::load>(19, "load", QT_TRANSLATE_NOOP("Measurement", "Agreed load")).range(0, 2147483647),
            integer<&M::measured>(20, "measured", QT_TRANSLATE_NOOP("Measurement", "Measured")).range(0, 2147483647),
            integer<&M::measuredVolume>(21, "measured_volume", QT_TRANSLATE_NOOP("Measurement", "Measured at volume"))
                .range(0, 2147483647),
            integer<&M::measuredLoad>(22, "measured_load", QT_TRANSLATE_NOOP("Measurement", "Measured at load"))
                .range(0, 2147483647),
            instant<&M::measuredAt>(23, "measured_at", QT_TRANSLATE_NOOP("Measurement", "Measured at")),
            longText<&M::note>(24, "note", QT_TRANSLATE_NOOP("Measurement", "Note")).searchable(),
            text<&M::origin>(25, "origin", QT_TRANSLATE_NOOP("Measurement", "Origin")).internal(),
        });
    return type;
}

} // namespace readiness
