#pragma once

#include "ui/forms/LineEditor.h"

class QToolButton;

namespace readiness {

/// An address in a line, with a button that says where it leads and goes there. Paths are kept but not opened.
class LinkEditor final : public LineEditor {
    Q_OBJECT

public:
    LinkEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent);

private:
    void showAddress();

    QToolButton* m_open;
};

} // namespace readiness
