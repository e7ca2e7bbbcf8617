#include "ui/forms/RecordColumns.h"

#include "ui/models/Column.h"

#include <QFontInfo>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTreeView>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFontOfWidths = 13; ///< pixels; see Column::width
constexpr double kHeadingRoom = 16;  ///< beside the words of a heading

} // namespace

RecordColumns::RecordColumns(QTreeView& view, RecordKind kind, const QString& settings)
    : m_view(view), m_kind(kind), m_settings(u"tables/"_s + settings)
{}

void RecordColumns::restore()
{
    const auto& columns = columnsOf(m_kind);
    const double scale = QFontInfo(m_view.font()).pixelSize() / kFontOfWidths;
    const QStringList chosen = QSettings().value(m_settings + u"/shown"_s).toStringList();
    for (int i = 0; i < int(columns.size()); ++i) {
        const Column& column = columns[std::size_t(i)];
        m_view.setColumnHidden(i, i > 0 && !(chosen.isEmpty() ? column.isShownAtFirst : chosen.contains(column.key)));
        const QVariant chosenWidth = QSettings().value(m_settings + u"/width/"_s + column.key);
        const int width = qRound((chosenWidth.isValid() ? chosenWidth.toInt() : column.width) * scale);
        // a heading of the program's language is not cut off until somebody wants it so
        const int least = chosenWidth.isValid() || m_view.isColumnHidden(i)
                              ? 0
                              : m_view.fontMetrics().horizontalAdvance(column.label) + qRound(kHeadingRoom * scale);
        m_view.header()->resizeSection(i, std::max(width, least));
    }
    int place = 0;
    for (const QString& key : chosen) {
        const auto it =
            std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.key == key; });
        if (it != columns.end())
            m_view.header()->moveSection(m_view.header()->visualIndex(int(it - columns.begin())), place++);
    }
}

void RecordColumns::remember() const
{
    const auto& columns = columnsOf(m_kind);
    const double scale = QFontInfo(m_view.font()).pixelSize() / kFontOfWidths;
    QSettings settings; // one, for each writes its file
    const auto keep = [&](const QString& key, const QVariant& value) {
        if (settings.value(key) != value)
            settings.setValue(key, value);
    };
    QStringList keys;
    for (const int column : shown()) {
        const QString& key = columns[std::size_t(column)].key;
        keys += key;
        keep(m_settings + u"/width/"_s + key, qRound(m_view.columnWidth(column) / scale));
    }
    keep(m_settings + u"/shown"_s, keys);
}

std::vector<int> RecordColumns::shown() const
{
    std::vector<int> columns;
    for (int place = 0; place < m_view.header()->count(); ++place) {
        const int column = m_view.header()->logicalIndex(place);
        if (!m_view.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void RecordColumns::fillMenu(QMenu& menu)
{
    const auto& columns = columnsOf(m_kind);
    for (int i = 1; i < int(columns.size()); ++i) {
        QAction* action = menu.addAction(columns[std::size_t(i)].label);
        action->setCheckable(true);
        action->setChecked(!m_view.isColumnHidden(i));
        QObject::connect(action, &QAction::toggled, &m_view, [this, i](bool on) {
            m_view.setColumnHidden(i, !on);
            remember();
        });
    }
}

} // namespace readiness
