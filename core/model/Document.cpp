#include "core/model/Document.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

const RecordType& documentType()
{
    static const RecordType type = describe<Document>(
        "document", QT_TRANSLATE_NOOP("Document", "Document"), QT_TRANSLATE_NOOP("Document", "Documents"), "DO",
        {
            text<&Document::title>(10, "title", QT_TRANSLATE_NOOP("Document", "Title")).required().searchable(),
            link<&Document::link>(11, "link", QT_TRANSLATE_NOOP("Document", "Link")),
            reference<&Document::owner>(12, "owner", QT_TRANSLATE_NOOP("Document", "Reviewer")),
            dueDate<&Document::due>(13, "due", QT_TRANSLATE_NOOP("Document", "Due")),
            yesNo<&Document::isReviewed>(14, "reviewed", QT_TRANSLATE_NOOP("Document", "Reviewed")),
            date<&Document::reviewedOn>(15, "reviewed_on", QT_TRANSLATE_NOOP("Document", "Reviewed on")),
            text<&Document::note>(16, "note", QT_TRANSLATE_NOOP("Document", "Note")).searchable(),
        });
    return type;
}

} // namespace readiness
