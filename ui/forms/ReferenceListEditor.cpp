#include "ui/forms/ReferenceListEditor.h"

#include "core/model/Labels.h"
#include "ui/forms/Candidates.h"

#include <QListWidget>
#include <QSet>
#include <QVBoxLayout>

namespace readiness {

namespace {

constexpr int kMostReferences = 8;
constexpr int kRowHeight = 24;
constexpr int kIdRole = Qt::UserRole;

} // namespace

ReferenceListEditor::ReferenceListEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place,
                                         QWidget* parent)
    : FieldEditor(type, field, std::move(snapshot), place, parent), m_list(new QListWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_list->setAccessibleName(labelOf(field));
    m_list->setTabKeyNavigation(false);
    m_list->setProperty("field", true); // the theme gives it a border
    setInput(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &FieldEditor::edited);
}

void ReferenceListEditor::showRecord(const SnapshotPtr& snapshot, const RecordId& record)
{
    FieldEditor::showRecord(snapshot, record);
    const std::vector<RecordId> present = snapshot->references(record, field().number);
    const QSet<RecordId> targets(present.begin(), present.end());
    const Candidates candidates(*snapshot, field().target);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Candidate& candidate : candidates.all()) {
        if (candidate.id == record)
            continue; // nothing goes into a list of its own
        auto* item = new QListWidgetItem(candidate.title.isEmpty() ? candidate.code : candidate.title, m_list);
        item->setSizeHint({0, kRowHeight});
        item->setData(kIdRole, candidate.id.toBytes());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(targets.contains(candidate.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_original = ticked();
    const int rows = std::clamp(m_list->count(), 1, kMostReferences);
    m_list->setFixedHeight(rows * kRowHeight + 2 * m_list->frameWidth());
}

bool ReferenceListEditor::isModified() const { return ticked() != m_original; }

Result<> ReferenceListEditor::writeTo(Edit& edit, const RecordId& record) const
{
    return edit.setList(type().kind, record, QString::fromLatin1(field().key), ticked());
}

std::vector<RecordId> ReferenceListEditor::ticked() const
{
    std::vector<RecordId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            ids.push_back(*RecordId::fromBytes(item->data(kIdRole).toByteArray()));
    }
    return ids;
}

} // namespace readiness
