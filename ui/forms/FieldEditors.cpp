#include "ui/forms/FieldEditors.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "ui/forms/BlobChip.h"
#include "ui/forms/ChoiceEditor.h"
#include "ui/forms/DateEditor.h"
#include "ui/forms/LevelEditor.h"
#include "ui/forms/LinkEditor.h"
#include "ui/forms/LongTextEditor.h"
#include "ui/forms/NumberEditor.h"
#include "ui/forms/ReferenceEditor.h"
#include "ui/forms/ReferenceListEditor.h"

#include <QCoreApplication>

namespace readiness {

FieldEditor* makeFieldEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, QWidget* parent,
                             FieldEditor::Place place)
{
    const auto make = [&]<class Editor>(std::type_identity<Editor>) -> FieldEditor* {
        return new Editor(type, field, std::move(snapshot), place, parent);
    };
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Duration: return make(std::type_identity<LineEditor>());
    case FieldKind::LongText: return make(std::type_identity<LongTextEditor>());
    case FieldKind::Integer:
        return field.scale ? make(std::type_identity<LevelEditor>()) : make(std::type_identity<NumberEditor>());
    case FieldKind::YesNo: return make(std::type_identity<YesNoEditor>());
    case FieldKind::Choice: return make(std::type_identity<ChoiceEditor>());
    case FieldKind::Date:
    case FieldKind::DueDate: return make(std::type_identity<DateEditor>());
    case FieldKind::Instant: return make(std::type_identity<InstantEditor>());
    case FieldKind::Reference: return make(std::type_identity<ReferenceEditor>());
    case FieldKind::ReferenceList: return make(std::type_identity<ReferenceListEditor>());
    case FieldKind::Link: return make(std::type_identity<LinkEditor>());
    case FieldKind::Blob: return make(std::type_identity<BlobChip>());
    }
    Q_UNREACHABLE();
}

bool isEditable(const Field& field) { return !field.isDerived() && !field.isInternal && field.kind != FieldKind::Blob; }

QString setLabel(const Field& field, const QString& code)
{
    return QCoreApplication::translate("FieldEditors", "Set %1 of %2").arg(CoreText::inSentence(labelOf(field)), code);
}

} // namespace readiness
