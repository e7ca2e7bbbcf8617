#pragma once

#include <QString>

namespace readiness {

/// The few words that renderers add to a document on their own, translated when they are shown.
struct ReportWords {
    static QString page(int page, int pages);
    static QString content(const QString& shownHash);
    static QString continued(const QString& group);
    static QString name();
    static QString role();
    static QString date();
    static QString signature();
    static QString signedOn(const QString& time);
    static QString key(const QString& fingerprint);
};

} // namespace readiness
