#include "core/model/Training.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

const RecordType& trainingType()
{
    static const RecordType type = describe<Training>(
        "training", QT_TRANSLATE_NOOP("Training", "Training"), QT_TRANSLATE_NOOP("Training", "Trainings"), "TR",
        {
            text<&Training::title>(10, "title", QT_TRANSLATE_NOOP("Training", "Course")).required().searchable(),
            text<&Training::audience>(11, "audience", QT_TRANSLATE_NOOP("Training", "Audience")).searchable(),
            integer<&Training::needed>(12, "needed", QT_TRANSLATE_NOOP("Training", "People to train"))
                .range(0, 10000000),
            integer<&Training::trained>(13, "trained", QT_TRANSLATE_NOOP("Training", "People trained"))
                .range(0, 10000000),
            reference<&Training::owner>(14, "owner", QT_TRANSLATE_NOOP("Training", "Owner")),
            dueDate<&Training::due>(15, "due", QT_TRANSLATE_NOOP("Training", "Due")),
            text<&Training::note>(16, "note", QT_TRANSLATE_NOOP("Training", "Note")).searchable(),
        });
    return type;
}

} // namespace readiness
