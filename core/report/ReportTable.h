#pragma once

#include "core/report/ReportStatus.h"

#include <QList>

#include <initializer_list>

namespace readiness {

/// One cell: a text, below it an optional smaller note, before it an optional status glyph.
struct ReportCell {
    QString text;
    QString note;
    Tone tone = Tone::Neutral;
    StatusGlyph glyph = StatusGlyph::None;

    ReportCell() = default;
    ReportCell(const QString& cellText, const QString& cellNote = {}) : text(cellText), note(cellNote) {}
    ReportCell(const ReportStatus& status, const QString& cellNote = {})
        : text(status.word), note(cellNote), tone(status.tone), glyph(status.glyph)
    {}

    bool operator==(const ReportCell&) const = default;
};

enum class ColumnAlignment { Left, Right };
enum class ColumnStyle { Normal, Strong, Secondary };

/// A column has a fixed width in millimetres of paper, or shares what is left by weight.
struct ReportColumn {
    QString header;
    double weight = 1;
    double fixedMillimetres = 0;
    ColumnAlignment alignment = ColumnAlignment::Left;
    ColumnStyle style = ColumnStyle::Normal;
};

ReportColumn weightedColumn(const QString& header, double weight, ColumnStyle style = ColumnStyle::Normal);
ReportColumn fixedColumn(const QString& header, double millimetres, ColumnStyle style = ColumnStyle::Normal);
ReportColumn numberColumn(const QString& header, double millimetres);

/// A row of cells, or the heading of a group of rows: then cells holds one, its note is set at the right end.
struct ReportRow {
    QList<ReportCell> cells;
    bool isGroup = false;
};

/// A table as data. Rows may have fewer cells than there are columns; surplus cells are a fault of the builder and are
/// shown in the last column rather than lost.
struct ReportTable {
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QString emptySentence; ///< Shown instead of the table when there are no rows.
    bool isDense = false;  ///< Rows closer to each other, for reports that have to fit.

    void addRow(std::initializer_list<ReportCell> cells) { rows.append({cells, false}); }
    void addGroup(const QString& title, const QString& note = {}) { rows.append({{ReportCell(title, note)}, true}); }
};

} // namespace readiness
