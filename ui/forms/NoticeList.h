#pragma once

#include "core/report/ReportStatus.h"

#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;

namespace readiness {

/// One sentence that nobody must overlook, with at most one thing to do about it.
struct Notice {
    Tone tone = Tone::Conditional;
    QString text;
    QString action = {};
    std::function<void()> run = {};
};

/// Notices below one another, each on the tint of its tone with its glyph. Not seen while there is none.
class NoticeList : public QWidget {
    Q_OBJECT

public:
    explicit NoticeList(QWidget* parent = nullptr);

    void setNotices(const std::vector<Notice>& notices);

private:
    QStringList m_shown; ///< texts, in order: what says the same stays, with its focus
    QBoxLayout* m_column;
};

} // namespace readiness
