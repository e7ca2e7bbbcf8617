#pragma once

#include "core/report/ReportStatus.h"
#include "ui/models/RecordRef.h"

#include <QAbstractButton>

#include <optional>

namespace readiness {

/// One line that leads to a record: glyph, title, and a second text below or at the right. Everything in it is plain text.
struct LinkLine {
    std::optional<RecordRef> record; ///< none: a line to read, not to follow
    QString code;                    ///< "C-014", shown before the title
    QString title;
    QString note;               ///< secondary; under the title
    QString figure;             ///< at the right, such as "62 %"
    std::optional<int> percent; ///< a bar beside the figure
    ReportStatus status;        ///< glyph and tone; its word is said to screen readers and in the tooltip

    bool operator==(const LinkLine&) const = default;
};

/// Shows a LinkLine. Focusable, Enter and Space follow it. For lists of a screen's length: one widget per line.
class RecordLink : public QAbstractButton {
    Q_OBJECT

public:
    explicit RecordLink(QWidget* parent = nullptr);

    const LinkLine& line() const { return m_line; }
    void setLine(const LinkLine& line);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QFont noteFont() const;

    LinkLine m_line;
};

} // namespace readiness
