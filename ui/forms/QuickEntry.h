#pragma once

#include "ui/models/Workspace.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace readiness {

/// A row of lines, one for each field, of which Enter makes a record: what has to be known of it, and nothing else. The
/// next one can be typed at once.
class QuickEntry : public QWidget {
    Q_OBJECT

public:
    struct Question {
        QString field; ///< its key
        QString hint;  ///< shown while the line is empty, and its name
        int share = 1; ///< of the width
    };
    using FieldValues = std::vector<std::pair<const Field*, Value>>;

    QuickEntry(Workspace& workspace, RecordKind kind, const std::vector<Question>& questions);

    /// What the record has beside what is typed.
    void setDefaults(std::function<FieldValues()> defaults) { m_defaults = std::move(defaults); }
    /// The line that is typed into first.
    QLineEdit& first() const { return *m_lines.front().line; }

Q_SIGNALS:
    void made(const readiness::RecordId& record);
    /// Somebody pasted rows of a spreadsheet into one of the lines: new records.
    void rowsPasted();
    /// Up, out of the lines.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        const Field* field;
        QLineEdit* line;
    };

    void take();
    void make();

    Workspace& m_workspace;
    RecordKind m_kind;
    std::vector<Line> m_lines;
    std::function<FieldValues()> m_defaults;
};

} // namespace readiness
