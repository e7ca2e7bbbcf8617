#include "ui/forms/TextRole.h"

#include "ui/forms/WidgetPalette.h"

#include <QApplication>
#include <QEvent>

namespace readiness {

namespace {

struct Look {
    double size; ///< of the application's font
    QFont::Weight weight;
};

Look lookOf(TextRole role)
{
    switch (role) {
    case TextRole::Board: return {3.2, QFont::DemiBold};
    case TextRole::Decision: return {1.6, QFont::DemiBold};
    case TextRole::Title: return {1.6, QFont::DemiBold};
    case TextRole::Heading: return {1.25, QFont::DemiBold};
    case TextRole::Body: return {1.0, QFont::Normal};
    case TextRole::Secondary: break;
    }
    return {0.9, QFont::Normal};
}

void dress(QWidget* widget, TextRole role)
{
    const Look look = lookOf(role);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * look.size);
    font.setWeight(look.weight);
    widget->setFont(font);
    if (role != TextRole::Secondary)
        return;
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, paletteOf(QApplication::palette()).secondaryText);
    widget->setPalette(palette);
}

/// Dresses all widgets with a role again when font or theme of the application change. One for all, because a filter of
/// the application sees every event.
class Wardrobe : public QObject {
public:
    static Wardrobe& instance()
    {
        static auto* wardrobe = new Wardrobe; // the application's child
        return *wardrobe;
    }
    void add(QWidget* widget, TextRole role)
    {
        dress(widget, role);
        if (!m_roles.contains(widget))
            connect(widget, &QObject::destroyed, this, [this, widget] { m_roles.remove(widget); });
        m_roles.insert(widget, role);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isOfApplication =
            watched == qApp
            && (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange);
        if (isOfApplication) {
            for (auto it = m_roles.cbegin(); it != m_roles.cend(); ++it)
                dress(it.key(), it.value());
        }
        return false;
    }

private:
    Wardrobe() : QObject(qApp) { qApp->installEventFilter(this); }

    QHash<QWidget*, TextRole> m_roles;
};

} // namespace

void setTextRole(QWidget* widget, TextRole role) { Wardrobe::instance().add(widget, role); }

} // namespace readiness
