#pragma once

#include <QDialog>
#include <QIcon>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace readiness {

/// Type a few letters, choose with the arrow keys, press Enter: for commands and for records. Closes when it loses the
/// focus or on Escape.
class QuickPick : public QDialog {
    Q_OBJECT

public:
    struct Entry {
        QString text;
        QString note; ///< at the right, such as a shortcut
        QIcon icon;
        std::function<void()> run;
    };
    /// What fits the text, best first.
    using Source = std::function<std::vector<Entry>(const QString& text)>;

    static constexpr int kMost = 50;

    QuickPick(const QString& title, Source source, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh(const QString& text);
    void choose();

    Source m_source;
    std::vector<Entry> m_entries;
    QLineEdit* m_text;
    QListWidget* m_list;
};

/// Whether all words of the text occur in `where`, without regard to case and accents.
bool fits(const QString& text, const QString& where);

} // namespace readiness
