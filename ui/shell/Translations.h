#pragma once

class QLocale;

namespace readiness {

/// Lets the application speak the locale's language where there is a translation, else English; Qt's own texts too.
void installTranslations(const QLocale& locale);

} // namespace readiness
