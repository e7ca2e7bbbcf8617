#include "ui/shell/Theme.h"

#include "ui/paint/Fonts.h"
#include "ui/paint/Palette.h"
#include "ui/shell/OutlinedStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QSettings>

// Q_INIT_RESOURCE declares a function and so must stand outside any namespace.
static void initializeWindowResources() { Q_INIT_RESOURCE(readiness_ui); }

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

const QString kThemeKey = u"window/theme"_s;

/// Only what the style does not do by itself: quiet hairlines instead of frames, room around texts, a focus that shows.
QString styleSheet(const Palette& colours)
{
    return uR"(
QToolBar { border: none; border-bottom: 1px solid %border; background: %window; spacing: 4px; padding: 4px 8px; }
QStatusBar { border-top: 1px solid %border; background: %window; }
QStatusBar::item { border: none; }
QMainWindow::separator { background: %border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: %accent; }
QHeaderView::section { background: %surface; color: %secondary; border: none; border-bottom: 1px solid %border; padding: 4px 6px; }
QTreeView, QTableView, QListView { border: none; background: %surface; }
QToolTip { background: %raised; color: %text; border: 1px solid %border; padding: 4px; }
QTabBar::tab { background: %window; color: %secondary; padding: 6px 5px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: %text; border-bottom: 2px solid %accent; background: %surface; }
QTabBar::tab:focus { color: %accent; }
QMenuBar { background: %window; }
QScrollArea { background: transparent; }
QLineEdit, QPlainTextEdit, QListWidget[field="true"] { border: 1px solid %outline; border-radius: 3px; background: %surface; }
QLineEdit { padding: 2px 4px; min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QListWidget[field="true"]:focus { border-color: %accent; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: %border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: %secondary; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s.replace(u"%window"_s, colours.window.name())
        .replace(u"%surface"_s, colours.surface.name())
        .replace(u"%raised"_s, colours.raised.name())
        .replace(u"%outline"_s, colours.outline.name())
        .replace(u"%border"_s, colours.border.name())
        .replace(u"%secondary"_s, colours.secondaryText.name())
        .replace(u"%text"_s, colours.text.name())
        .replace(u"%accent"_s, colours.accent.name());
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent)
{
    initializeWindowResources();
    m_desktopIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    m_choice = ThemeChoice(std::clamp(QSettings().value(kThemeKey).toInt(), 0, 2));
    QApplication::setStyle(new OutlinedStyle);
    if (loadFonts()) {
        QFont font = QApplication::font();
        font.setFamily(plainFont(FontFace::Text, 16).family());
        QApplication::setFont(font);
    }
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    QSettings().setValue(kThemeKey, int(choice));
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    const bool isDark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::Automatic && m_desktopIsDark);
    const Palette& colours = isDark ? Palette::dark() : Palette::light();
    QApplication::setPalette(widgetPalette(colours));
    qApp->setStyleSheet(styleSheet(colours));
}

QPalette Theme::widgetPalette(const Palette& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.secondaryText);
    palette.setColor(QPalette::Button, colours.raised);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.noGo.ink);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.surface);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.raised);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.raised);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.border);
    palette.setColor(QPalette::Shadow, colours.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.secondaryText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.border);
    return palette;
}

} // namespace readiness
