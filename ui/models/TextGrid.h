#pragma once

#include <QList>
#include <QStringList>

namespace readiness {

/// Rows of cells, as spreadsheets put them on the clipboard as text: tabs between cells, cells with tabs, line ends or
/// quotation marks in quotation marks, which are doubled inside.
using TextGrid = QList<QStringList>;

TextGrid gridFromText(const QString& text);
/// The first table of an HTML text; empty: it has none. Nothing that the text refers to is loaded.
TextGrid gridFromHtml(const QString& html);
QString textFromGrid(const TextGrid& grid);
/// The same as an HTML table, escaped.
QString htmlFromGrid(const TextGrid& grid);

} // namespace readiness
