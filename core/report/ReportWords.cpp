#include "core/report/ReportWords.h"

#include <QCoreApplication>

namespace readiness {

namespace {

QString translated(const char* source) { return QCoreApplication::translate("Report", source); }

} // namespace

QString ReportWords::page(int page, int pages)
{
    return translated(QT_TRANSLATE_NOOP("Report", "Page %1 of %2")).arg(page).arg(pages);
}

QString ReportWords::content(const QString& shownHash)
{
    return translated(QT_TRANSLATE_NOOP("Report", "Content %1")).arg(shownHash);
}

QString ReportWords::continued(const QString& group)
{
    return translated(QT_TRANSLATE_NOOP("Report", "%1 (continued)")).arg(group);
}

QString ReportWords::name() { return translated(QT_TRANSLATE_NOOP("Report", "Name")); }

QString ReportWords::role() { return translated(QT_TRANSLATE_NOOP("Report", "Role")); }

QString ReportWords::date() { return translated(QT_TRANSLATE_NOOP("Report", "Date")); }

QString ReportWords::signature() { return translated(QT_TRANSLATE_NOOP("Report", "Signature")); }

QString ReportWords::signedOn(const QString& time)
{
    return translated(QT_TRANSLATE_NOOP("Report", "Signed %1")).arg(time);
}

QString ReportWords::key(const QString& fingerprint)
{
    return translated(QT_TRANSLATE_NOOP("Report", "Key %1")).arg(fingerprint);
}

} // namespace readiness
