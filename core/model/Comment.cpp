#include "core/model/Comment.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

const RecordType& commentType()
{
    static const RecordType type = [] {
        RecordType t = describe<Comment>(
            "comment", QT_TRANSLATE_NOOP("Comment", "Comment"), QT_TRANSLATE_NOOP("Comment", "Comments"), "CM",
            {
                reference<&Comment::record>(10, "record", QT_TRANSLATE_NOOP("Comment", "Record"))
                    .required()
                    .whenRemoved(OnRemoval::Follow),
                longText<&Comment::text>(11, "text", QT_TRANSLATE_NOOP("Comment", "Text")).required().searchable(),
                text<&Comment::writtenBy>(12, "written_by", QT_TRANSLATE_NOOP("Comment", "Written by"))
                    .internal()
                    .filledByAuthorOf("text"),
                instant<&Comment::writtenAt>(13, "written_at", QT_TRANSLATE_NOOP("Comment", "Written at"))
                    .internal()
                    .filledByAuthorOf("text"),
                yesNo<&Comment::isInternal>(14, "internal", QT_TRANSLATE_NOOP("Comment", "Internal")),
            });
        t.titleField = "text";
        return t;
    }();
    return type;
}

} // namespace readiness
