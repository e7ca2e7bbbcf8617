#pragma once

#include <QWidget>

class QDockWidget;

namespace readiness {

/// The title bar of a dock: its name, float and close. Gives up its place while the dock is one of several tabs, whose
/// tab says the name already.
class DockTitle : public QWidget {
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget& dock);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    QDockWidget& m_dock;
    QWidget* m_row;
    bool m_isTab = false;
};

} // namespace readiness
