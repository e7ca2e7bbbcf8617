#include "ui/paint/Fonts.h"

#include <QFontDatabase>
#include <QHash>
#include <QStringList>

#include <array>

static void initialiseFontResource()
{
    Q_INIT_RESOURCE(readiness_fonts); // a static library's resources are dropped by the linker unless they are named
}

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

struct ShapingScript {
    QChar::Script script;
    QFontDatabase::WritingSystem system;
};

constexpr std::array shapingScripts{
    ShapingScript{QChar::Script_Arabic, QFontDatabase::Arabic},
    ShapingScript{QChar::Script_Hebrew, QFontDatabase::Hebrew},
    ShapingScript{QChar::Script_Syriac, QFontDatabase::Syriac},
    ShapingScript{QChar::Script_Thaana, QFontDatabase::Thaana},
    ShapingScript{QChar::Script_Nko, QFontDatabase::Nko},
    ShapingScript{QChar::Script_Devanagari, QFontDatabase::Devanagari},
    ShapingScript{QChar::Script_Bengali, QFontDatabase::Bengali},
    ShapingScript{QChar::Script_Gurmukhi, QFontDatabase::Gurmukhi},
    ShapingScript{QChar::Script_Gujarati, QFontDatabase::Gujarati},
    ShapingScript{QChar::Script_Oriya, QFontDatabase::Oriya},
    ShapingScript{QChar::Script_Tamil, QFontDatabase::Tamil},
    ShapingScript{QChar::Script_Telugu, QFontDatabase::Telugu},
    ShapingScript{QChar::Script_Kannada, QFontDatabase::Kannada},
    ShapingScript{QChar::Script_Malayalam, QFontDatabase::Malayalam},
    ShapingScript{QChar::Script_Sinhala, QFontDatabase::Sinhala},
    ShapingScript{QChar::Script_Thai, QFontDatabase::Thai},
    ShapingScript{QChar::Script_Lao, QFontDatabase::Lao},
    ShapingScript{QChar::Script_Tibetan, QFontDatabase::Tibetan},
    ShapingScript{QChar::Script_Myanmar, QFontDatabase::Myanmar},
    ShapingScript{QChar::Script_Khmer, QFontDatabase::Khmer},
};

} // namespace

bool loadFonts()
{
    static const bool complete = [] {
        initialiseFontResource();
        bool all = true;
        for (const QString& file :
             QStringList{u"Inter-Regular.otf"_s, u"Inter-SemiBold.otf"_s, u"InterDisplay-SemiBold.otf"_s})
            all = QFontDatabase::addApplicationFont(u":/readiness/fonts/"_s + file) >= 0 && all;
        return all;
    }();
    return complete;
}

ScriptSupport scriptSupport(QChar::Script script)
{
    static const QHash<QChar::Script, ScriptSupport> known = [] {
        QHash<QChar::Script, ScriptSupport> support;
        for (const auto& [candidate, system] : shapingScripts)
            support.insert(candidate,
                           QFontDatabase::families(system).isEmpty() ? ScriptSupport::None : ScriptSupport::Shaped);
        return support;
    }();
    return known.value(script, ScriptSupport::LetterByLetter);
}

QFont plainFont(FontFace face, int pixelSize)
{
    QFont font(QStringList{face == FontFace::Display ? u"Inter Display"_s : u"Inter"_s, u"DejaVu Sans"_s});
    font.setPixelSize(pixelSize);
    font.setWeight(face == FontFace::Text ? QFont::Normal : QFont::DemiBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace readiness
