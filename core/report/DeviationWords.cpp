#include "core/report/DeviationWords.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/query/TimeText.h"

#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

QString deviationText(qint32 minutes)
{
    const QString sign = minutes > 0 ? u"+"_s : minutes < 0 ? u"−"_s : QString();
    return sign + displayDuration(std::abs(qint64(minutes)));
}

QString deviationSummary(const PlanSchedule& now, const PlanSchedule& then, const QString& baseline)
{
    const PlanDeviation deviation = deviationOf(now, then);
    const QString name = displayLine(baseline);
    if (!deviation.finishMinutes)
        return CoreText::tr("The plan cannot be compared with the baseline “%1”: one of them has no dates.").arg(name);
    const qint32 minutes = *deviation.finishMinutes;
    const QString end = displayInstant(instantOf(then.schedule().finish()), now.snapshot().project().zone());
    const QString finish = minutes == 0  ? CoreText::tr("It ends when the baseline “%1” does, at %2").arg(name, end)
                           : minutes > 0 ? CoreText::tr("It ends %1 later than the baseline “%2”, which ends at %3")
                                               .arg(displayDuration(minutes), name, end)
                                         : CoreText::tr("It ends %1 earlier than the baseline “%2”, which ends at %3")
                                               .arg(displayDuration(-qint64(minutes)), name, end);
    QStringList parts;
    for (const auto& [count, text] :
         {std::pair(deviation.later, CoreText::tr("%n later", nullptr, deviation.later)),
          std::pair(deviation.earlier, CoreText::tr("%n earlier", nullptr, deviation.earlier)),
          std::pair(deviation.added, CoreText::tr("%n new", nullptr, deviation.added)),
          std::pair(deviation.gone, CoreText::tr("%n gone", nullptr, deviation.gone))}) {
        if (count > 0)
            parts += text;
    }
    return parts.isEmpty() ? finish + u'.' : CoreText::tr("%1; tasks: %2.").arg(finish, parts.join(u", "));
}

} // namespace readiness
