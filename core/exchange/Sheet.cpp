#include "core/exchange/Sheet.h"

#include "core/base/CoreText.h"

namespace readiness {

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

tl::unexpected<Error> canceledReading() { return usageError(CoreText::tr("Reading the file was canceled.")); }

} // namespace readiness
