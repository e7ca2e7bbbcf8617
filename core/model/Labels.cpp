#include "core/model/Labels.h"

#include <QCoreApplication>

namespace readiness {

QString labelOf(const RecordType& type) { return QCoreApplication::translate(type.context, type.label); }

QString pluralOf(const RecordType& type) { return QCoreApplication::translate(type.context, type.plural); }

QString labelOf(const Field& field) { return QCoreApplication::translate(field.context, field.label); }

QString labelOf(const Field& field, const Choice& choice)
{
    return QCoreApplication::translate(field.context, choice.label);
}

QString choiceLabel(const Field& field, const QString& key)
{
    for (const Choice& choice : field.choices) {
        if (key == QLatin1String(choice.key))
            return labelOf(field, choice);
    }
    return key;
}

} // namespace readiness
