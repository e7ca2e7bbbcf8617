#include "app/cli/DayOption.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

Result<QDate> dayOption(const Invocation& call, const QString& name)
{
    const QString text = call.options.value(name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return usageError(u"“%1” is no day. Write it as 2026-11-13."_s.arg(text));
    return day;
}

} // namespace readiness::cli
