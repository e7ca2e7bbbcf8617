#pragma once

#include <QWidget>

class QVBoxLayout;

namespace readiness {

class OpeningCard;

/// What a window shows while it has no project: what one can start from, the files opened lately, and why the last file
/// could not be opened.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Reads the recent files anew.
    void refresh();
    /// What has become of a file that was to be opened.
    OpeningCard& card() { return *m_card; }

Q_SIGNALS:
    void newWanted(const QString& playbook);
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString& path);

private:
    QWidget* makeStart();
    QWidget* makePlaybooks();

    OpeningCard* m_card;
    QVBoxLayout* m_recent;
};

} // namespace readiness
