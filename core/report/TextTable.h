#pragma once

#include "core/report/ReportTable.h"

#include <QStringList>

namespace readiness {

/// The character that stands for a glyph in plain text, followed by a space; empty for None.
QString glyphText(StatusGlyph glyph);

/// Lays a report table out in columns of characters. Narrow columns keep what they need, wide ones share the rest and wrap;
/// where even that leaves no room for words, each row becomes a list of "heading: value" lines.
class TextTable {
public:
    TextTable(const ReportTable& table, int width);

    QStringList lines() const;

private:
    QList<int> naturalWidths() const;
    bool shareWidth();
    QStringList cellLines(const ReportCell& cell, int width) const;
    QStringList rowLines(const ReportRow& row) const;
    QStringList recordLines(const ReportRow& row) const;
    QString groupLine(const ReportRow& row) const;
    QString header() const;

    ReportTable m_table;
    int m_width;
    QList<int> m_columnWidths;
    bool m_asRecords = false;
};

} // namespace readiness
