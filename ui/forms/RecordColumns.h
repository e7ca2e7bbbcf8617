#pragma once

#include "core/model/RecordType.h"

#include <QString>

#include <vector>

class QMenu;
class QTreeView;

namespace readiness {

/// Which columns a table of records shows, in which order and how wide: chosen by the user, remembered in the settings.
/// Lives in its view.
class RecordColumns {
public:
    /// The view has a model with columnsOf(kind). `settings`: under which name they are remembered.
    RecordColumns(QTreeView& view, RecordKind kind, const QString& settings);

    void restore();
    void remember() const;
    /// As they stand on the screen.
    std::vector<int> shown() const;
    void fillMenu(QMenu& menu);

private:
    QTreeView& m_view;
    RecordKind m_kind;
    QString m_settings;
};

} // namespace readiness
