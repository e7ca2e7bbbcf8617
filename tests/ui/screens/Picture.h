#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QWidget>

namespace readiness::test {

/// Until what runs beside the window has come in.
inline void settle(int milliseconds = 400)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

inline void picture(QWidget& widget, const QString& name)
{
    settle();
    widget.grab().save(name);
}

} // namespace readiness::test
