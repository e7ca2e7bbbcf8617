#include "ui/models/FieldLabels.h"

#include <QCoreApplication>

namespace readiness {

namespace {

QByteArray contextOf(const RecordType& type)
{
    QByteArray context;
    for (const QByteArray& word : QByteArray(type.key).split('_'))
        context += word.left(1).toUpper() + word.mid(1);
    return context;
}

QString translated(const RecordType& type, const char* text)
{
    return QCoreApplication::translate(contextOf(type).constData(), text);
}

} // namespace

QString labelOf(const RecordType& type) { return translated(type, type.label); }

QString pluralOf(const RecordType& type) { return translated(type, type.plural); }

QString labelOf(const RecordType& type, const Field& field)
{
    if (field.number == kNumberField)
        return QCoreApplication::translate("Record", field.label);
    return translated(type, field.label);
}

QString labelOf(const RecordType& type, const Choice& choice) { return translated(type, choice.label); }

} // namespace readiness
