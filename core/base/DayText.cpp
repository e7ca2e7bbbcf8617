#include "core/base/DayText.h"

#include "core/base/CoreText.h"

#include <QLocale>

namespace readiness {

QString dayText(const QDate& day)
{
    return day.isValid() ? QLocale(CoreText::tr("C", "the locale of days in sentences and reports, such as de"))
                               .toString(day, CoreText::tr("d MMM yyyy", "a day in sentences and reports"))
                         : QString();
}

} // namespace readiness
