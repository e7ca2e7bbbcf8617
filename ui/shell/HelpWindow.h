#pragma once

#include <QDialog>

namespace readiness {

/// The help: the topics of resources/help, with a list of them at the left. Not modal: it stays beside the work.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);
};

} // namespace readiness
