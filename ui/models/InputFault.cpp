#include "ui/models/InputFault.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/FieldText.h"

#include <QCoreApplication>
#include <QLocale>

namespace readiness {

namespace {

QString words(const char* text) { return QCoreApplication::translate("InputFault", text); }

QString numberWords(const QString& label, const Field& field)
{
    if (field.maximum >= std::numeric_limits<qint32>::max())
        return words(QT_TRANSLATE_NOOP("InputFault", "%1 must be a whole number.")).arg(label);
    const QLocale locale;
    return words(QT_TRANSLATE_NOOP("InputFault", "%1 must be a whole number from %2 to %3."))
        .arg(label, locale.toString(field.minimum), locale.toString(field.maximum));
}

/// `otherwise`: what is wrong where it is neither its length nor its characters.
QString textWords(const QString& label, const Field& field, const QString& text, const QString& otherwise = {})
{
    const bool isMultiLine = field.kind == FieldKind::LongText;
    const QString storable = storableText(text, isMultiLine);
    if (storable.size() > field.maximumLength)
        return words(QT_TRANSLATE_NOOP("InputFault", "%1 has %2 characters; at most %3 can be kept."))
            .arg(label, QLocale().toString(storable.size()), QLocale().toString(field.maximumLength));
    if (const QString fault = textFault(storable, isMultiLine); !fault.isEmpty())
        return words(QT_TRANSLATE_NOOP("InputFault", "%1 has a character that cannot be kept. Type it anew."))
            .arg(label);
    return otherwise;
}

QString referenceWords(const QString& label, const Field& field, const QString& text)
{
    if (!field.target)
        return words(QT_TRANSLATE_NOOP("InputFault", "%1: no record is named “%2”. Choose one from the list."))
            .arg(label, displayLine(text));
    return words(QT_TRANSLATE_NOOP("InputFault",
                                   "%1: “%2” is not one of the records under “%3”. Choose one from the list."))
        .arg(label, displayLine(text), pluralOf(recordType(*field.target)));
}

QString choiceWords(const QString& label, const Field& field)
{
    QStringList labels;
    for (const Choice& choice : field.choices)
        labels += labelOf(field, choice);
    return words(QT_TRANSLATE_NOOP("InputFault", "%1 must be one of: %2."))
        .arg(label, labels.join(QLatin1String(", ")));
}

/// Says which of the names it is.
QString listWords(const QString& label, const Field& field, const QString& text, const Snapshot& snapshot)
{
    for (const QString& name : text.split(text.contains(u';') ? u';' : u',')) {
        if (!parseReferences(field, name, snapshot))
            return referenceWords(label, field, name.trimmed());
    }
    return referenceWords(label, field, text);
}

bool canBeStored(const Field& field, const QString& text, const Snapshot& snapshot)
{
    return field.kind == FieldKind::ReferenceList ? parseReferences(field, text, snapshot).has_value()
                                                  : parseValue(field, text, snapshot).has_value();
}

} // namespace

QString inputFault(const Field& field, const QString& text, const Snapshot& snapshot)
{
    if (canBeStored(field, text, snapshot))
        return {};
    const QString label = labelOf(field);
    if (text.trimmed().isEmpty())
        return words(QT_TRANSLATE_NOOP("InputFault", "%1 must not be empty.")).arg(label);
    switch (field.kind) {
    case FieldKind::Integer: return numberWords(label, field);
    case FieldKind::Date:
        return words(QT_TRANSLATE_NOOP("InputFault", "%1 must be a day such as 2027-03-01.")).arg(label);
    case FieldKind::DueDate:
        return words(
                   QT_TRANSLATE_NOOP("InputFault",
                                     "%1 must be a day such as 2027-03-01, or days from go-live such as T-28 or T+5."))
            .arg(label);
    case FieldKind::Instant:
        return words(QT_TRANSLATE_NOOP(
                         "InputFault",
                         "%1 must be a day and a time such as 2027-03-01 08:00 that the clocks do not skip."))
            .arg(label);
    case FieldKind::Duration:
        return words(QT_TRANSLATE_NOOP("InputFault",
                                       "%1 must be a time span such as 90, 1:30 or 2d 4h, up to ten years."))
            .arg(label);
    case FieldKind::Link:
        return textWords(
            label, field, text,
            words(QT_TRANSLATE_NOOP("InputFault", "%1 must be an http, https or mailto address, or a path."))
                .arg(label));
    case FieldKind::Reference: return referenceWords(label, field, text);
    case FieldKind::ReferenceList: return listWords(label, field, text, snapshot);
    case FieldKind::Choice: return choiceWords(label, field);
    case FieldKind::YesNo: return words(QT_TRANSLATE_NOOP("InputFault", "%1 must be yes or no.")).arg(label);
    case FieldKind::Blob:
        return words(QT_TRANSLATE_NOOP("InputFault", "%1 is a file and cannot be given as text.")).arg(label);
    case FieldKind::Text:
    case FieldKind::LongText: break;
    }
    return textWords(label, field, text);
}

} // namespace readiness
