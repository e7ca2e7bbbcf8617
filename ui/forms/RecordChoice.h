#pragma once

#include "core/base/Id.h"
#include "core/base/Text.h"

#include <QComboBox>

namespace readiness {

/// Adds an entry with a record behind it; a null id stands for none.
inline void addEntry(QComboBox& list, const QString& text, const RecordId& record)
{
    list.addItem(displayLine(text), record.toHex());
}

inline RecordId chosenIn(const QComboBox& list)
{
    return RecordId::fromHex(list.currentData().toString()).value_or(RecordId());
}

/// Nothing happens where the list does not have it.
inline void choose(QComboBox& list, const RecordId& record)
{
    if (const int index = list.findData(record.toHex()); index >= 0)
        list.setCurrentIndex(index);
}

} // namespace readiness
