#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace readiness {

class OpeningCard;
struct Playbook;

/// What a window shows while it has no project: what one can start from, the files opened lately, and why the last file
/// could not be opened.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// What has become of a file that was to be opened.
    OpeningCard& card() { return *m_card; }

Q_SIGNALS:
    void newWanted(const QString& playbook);
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void refresh();
    QWidget* makeStart();
    QWidget* makePlaybooks();
    QToolButton* makeStarter(const Playbook& playbook, QWidget* parent);

    OpeningCard* m_card;
    QHBoxLayout* m_columns;
    bool m_isBuilt = false;
    QVBoxLayout* m_recent;
};

} // namespace readiness
