#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace readiness {

/// A choice that stands in a row of a table: the wheel scrolls the table and changes nothing.
class TableChoice : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace readiness
