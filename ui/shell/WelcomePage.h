#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace readiness {

/// What a window shows while it has no project: what one can start from, the files opened lately, and why the last file
/// could not be opened.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Reads the recent files anew.
    void refresh();
    /// Says why a file could not be opened; an empty sentence: nothing to say.
    void setTrouble(const QString& sentence);
    /// Says that a file is being opened.
    void setBusy(const QString& path);

Q_SIGNALS:
    void newWanted(const QString& playbook);
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString& path);

private:
    QWidget* makeStart();
    QWidget* makePlaybooks();

    QLabel* m_trouble;
    QVBoxLayout* m_recent;
};

} // namespace readiness
