#pragma once

#include <QIcon>
#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace readiness {

/// One thing in a list of a panel: an icon, what it is, a quiet line, and buttons for what can be done with it. Everything
/// in it is plain text.
class EntryRow final : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QIcon icon;
        QString title; ///< may break over several lines
        QString note;  ///< secondary, below
    };

    explicit EntryRow(const Content& content, QWidget* parent = nullptr);

    /// A button at the end of the quiet line, named for screen readers together with the title; `toolTip` is plain text.
    void addAction(const QString& text, const QString& toolTip, std::function<void()> action);

private:
    QHBoxLayout* m_second; ///< the quiet line and the buttons
    QString m_name;
};

/// Removes all widgets of a layout.
void clearLayout(class QLayout& layout);

} // namespace readiness
