#include "ui/shell/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace readiness {

using namespace Qt::StringLiterals;

void installTranslations(const QLocale& locale)
{
    const QString own = u":/readiness/translations"_s;
    const auto install = [&](auto... from) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(from...))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"readiness_en"_s, own); // plurals: "1 record", "2 records"
    if (locale.language() != QLocale::English)
        install(locale, u"readiness"_s, u"_"_s, own);
}

} // namespace readiness
