#include "core/base/CoreText.h"

namespace readiness {

QString CoreText::inSentence(const QString& words)
{
    //: Whether words that begin a sentence lose their capital in its middle: yes or no.
    const bool losesCapital = tr("yes", "loses capital") == QLatin1String("yes");
    const bool isAcronym = words.size() > 1 && words[1].isUpper();
    return losesCapital && !isAcronym ? words.left(1).toLower() + words.mid(1) : words;
}

} // namespace readiness
