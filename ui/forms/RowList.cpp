#include "ui/forms/RowList.h"

#include "ui/forms/FieldDelegate.h"

#include <QHeaderView>

namespace readiness {

RowList::RowList(QAbstractItemModel* model, Workspace& workspace, const QString& name,
                 std::initializer_list<int> widths)
{
    setModel(model);
    setAccessibleName(name);
    setItemDelegate(new FieldDelegate(workspace, this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    int column = 0;
    for (const int width : widths)
        header()->resizeSection(column++, width);
}

} // namespace readiness
