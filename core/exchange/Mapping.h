#pragma once

#include "core/base/Result.h"

#include <QMap>
#include <QStringList>

namespace readiness {

/// How a list that is not ours is to be read: which column is which field, what its words mean, how it writes dates. A
/// plain value; what it leaves open is guessed.
///   {"version": 1, "kind": "checklist_item", "sheet": "Tasks", "header_row": 3, "date_format": "dd.MM.yyyy",
///    "locale": "de_DE", "columns": {"Aufgabe": "title", "Hilfsspalte": "ignore"},
///    "values": {"status": {"offen": "not_started"}}}
struct Mapping {
    QString kind;                                 ///< key of a record type
    QString sheet;                                ///< empty: the first one that can be read
    int headerRow = 0;                            ///< as the spreadsheet counts; 0: found by its words
    QString dateFormat;                           ///< as QDate has it: dd.MM.yyyy
    QString locale;                               ///< such as de_DE, whose dates are understood
    QMap<QString, QString> columns;               ///< key of a field, or "ignore", by header
    QMap<QString, QMap<QString, QString>> values; ///< by key of a field: what a word of the list means

    static QString ignored() { return QStringLiteral("ignore"); }
    bool operator==(const Mapping&) const = default;
};

/// Refuses, naming what is wrong, whatever is no mapping: other keys, other types, fields that the kind does not have.
Result<Mapping> parseMapping(const QByteArray& json);
QByteArray mappingJson(const Mapping& mapping);

/// A mapping saved under a name, or the file of this path where there is a slash or `.json` in it.
Result<Mapping> loadMapping(const QString& nameOrPath);
/// Keeps the mapping in the user's configuration (`readiness/mappings/NAME.json`), in place of one of the same name.
Result<> saveMapping(const QString& name, const Mapping& mapping);
/// The names under which mappings are kept.
QStringList savedMappings();

} // namespace readiness
