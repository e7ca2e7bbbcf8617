#include "core/model/Evidence.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<EvidenceKind>()
{
    static constexpr Choice choices[] = {
        {"link", QT_TRANSLATE_NOOP("Evidence", "Link")},
        {"file", QT_TRANSLATE_NOOP("Evidence", "File")},
        {"note", QT_TRANSLATE_NOOP("Evidence", "Note")},
    };
    return choices;
}

const RecordType& evidenceType()
{
    using E = Evidence;
    static const RecordType type = describe<E>(
        "evidence", QT_TRANSLATE_NOOP("Evidence", "Evidence"), QT_TRANSLATE_NOOP("Evidence", "Evidence"), "EV",
        {
            reference<&E::record>(10, "record", QT_TRANSLATE_NOOP("Evidence", "Record"))
                .required()
                .whenRemoved(OnRemoval::Follow),
            text<&E::title>(11, "title", QT_TRANSLATE_NOOP("Evidence", "Title")).required().searchable(),
            choice<&E::kind>(12, "kind", QT_TRANSLATE_NOOP("Evidence", "Kind")),
            link<&E::link>(13, "link", QT_TRANSLATE_NOOP("Evidence", "Link")).searchable(),
            longText<&E::note>(14, "note", QT_TRANSLATE_NOOP("Evidence", "Note")).searchable(),
            blob<&E::file>(15, "file", QT_TRANSLATE_NOOP("Evidence", "File")),
            text<&E::fileName>(16, "file_name", QT_TRANSLATE_NOOP("Evidence", "File name")).searchable(),
            integer<&E::fileSize>(17, "file_size", QT_TRANSLATE_NOOP("Evidence", "Size (bytes)"))
                .range(0, 10 * 1024 * 1024)
                .internal(),
            text<&E::addedBy>(18, "added_by", QT_TRANSLATE_NOOP("Evidence", "Added by"))
                .internal()
                .filledByAuthorOf("record"),
        });
    return type;
}

} // namespace readiness
