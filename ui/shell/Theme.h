#pragma once

#include <QObject>

class QPalette;

namespace readiness {

struct Palette;

enum class ThemeChoice { Automatic, Light, Dark };

/// How the application looks: style, colours and font, for all windows at once. The user's choice is remembered.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Takes over the application's look; what the desktop wanted until then is what "automatic" means.
    explicit Theme(QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

    /// The colours of the product as those of widgets.
    static QPalette widgetPalette(const Palette& colours);

Q_SIGNALS:
    void changed();

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::Automatic;
    bool m_desktopIsDark = false;
};

} // namespace readiness
