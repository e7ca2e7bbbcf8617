#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/report/ReportStatus.h"

#include <QAbstractTableModel>

namespace readiness {

/// What an import would do, a line for each field that it sets: old and new value. New and faulty rows take one line,
/// whose field column says all of it. Owns the plan; the choices about conflicts are made here.
class ImportPlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        RowColumn,
        StateColumn,
        RecordColumn,
        FieldColumn,
        BeforeColumn,
        AfterColumn,
        ChoiceColumn,
        ColumnCount
    };
    /// Which rows are shown: all that is not unchanged, or those of one state.
    using Shown = std::optional<RowState>;

    explicit ImportPlanModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setPlan(std::optional<ImportPlan> plan);
    const std::optional<ImportPlan>& plan() const { return m_plan; }
    void setShown(Shown shown);
    /// Whether the line's field column reaches to the last one.
    bool isWide(int line) const { return !changeAt(line); }
    /// Null for lines of whole rows.
    const PlannedChange* changeAt(int line) const;
    /// The whole line in words, for people who want all of a long text.
    QString wholeText(int line) const;
    void choose(const QList<int>& lines, ConflictChoice choice);
    void chooseForAll(ConflictChoice choice);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        std::size_t row = 0;
        int change = -1; ///< -1: the row as a whole
    };

    void fill();
    const PlannedRow& rowAt(int line) const { return m_plan->rows()[m_lines[std::size_t(line)].row]; }
    RowState stateAt(int line) const;
    QString text(int line, int column) const;
    QString summary(const PlannedRow& row) const;
    bool isRepeated(int line) const;

    std::optional<ImportPlan> m_plan;
    Shown m_shown;
    std::vector<Line> m_lines;
};

/// "New", "Changed", … with glyph and tone.
ReportStatus rowStateStatus(RowState state);
/// What is done about a conflict, as a choice.
QString choiceText(ConflictChoice choice);

} // namespace readiness
