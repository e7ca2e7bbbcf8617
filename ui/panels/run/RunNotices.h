#pragma once

#include "core/report/ReportStatus.h"

#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;

namespace readiness {

/// One sentence that the night must not overlook, with at most one thing to do about it.
struct RunNotice {
    Tone tone = Tone::Conditional;
    QString text;
    QString action = {};
    std::function<void()> run = {};
};

/// The notices of the minute below one another, each on the tint of its tone with its glyph. Not seen while there is none.
class RunNotices : public QWidget {
    Q_OBJECT

public:
    explicit RunNotices(QWidget* parent = nullptr);

    void setNotices(const std::vector<RunNotice>& notices);

private:
    QStringList m_shown; ///< texts, in order: what says the same stays, with its focus
    QBoxLayout* m_column;
};

} // namespace readiness
