#pragma once

#include "ui/models/NewRecord.h"

#include <QList>

class QAction;
class QPushButton;

namespace readiness {

class RecordView;
class Workspace;

/// What the records of a table can become, as actions for its context menu, the window's menus and buttons: each hands
/// the form to `make`. They can be chosen while the view has a current record.
QList<QAction*> successorActions(const Workspace& workspace, RecordView& view,
                                 std::function<void(const NewRecord&)> make);
/// A button that does what the action does, and can be pressed when it can; `text` where the action's is not clear enough.
QPushButton* buttonFor(QAction& action, const QString& text = {});
/// A button that offers all of them.
QPushButton* menuButtonFor(const QList<QAction*>& actions, const QString& text);

} // namespace readiness
