#pragma once

#include <QString>

#include <vector>

namespace readiness {

/// What a mail to an owner says, before it has a form: lines and rows without line ends or steering characters.
struct ChaseMailPage {
    struct Row {
        QString code, title;
        QString due, lateness; ///< empty where there is no day
        QString nextStep;
    };
    struct Section {
        QString title;
        std::vector<Row> rows;
    };

    QString greeting, opening, request, signature;
    std::vector<Section> sections;

    QString text() const;
    /// Every text is escaped; styles stand at the elements, because mail programs drop sheets.
    QString html() const;
};

/// "5 days late", "today", "in 3 days".
QString latenessText(int daysLate);

} // namespace readiness
