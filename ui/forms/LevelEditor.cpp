#include "ui/forms/LevelEditor.h"

#include "core/model/Labels.h"
#include "core/rules/RiskMethod.h"
#include "ui/forms/ChoiceBox.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace readiness {

LevelEditor::LevelEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent)
    : FieldEditor(type, field, std::move(snapshot), place, parent), m_box(new ChoiceBox)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    m_box->setAccessibleName(labelOf(field));
    m_box->setFrame(!isInCell());
    setInput(m_box);
    offer(0);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    connect(m_box, &QComboBox::activated, this, [this] {
        if (m_box->isPicking())
            Q_EMIT ended(End::Enter);
    });
}

/// The scale may be another one than before.
void LevelEditor::offer(int shown)
{
    const RiskMethod method(*LevelEditor::shown());
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItem(tr("not set"), 0);
    for (const RiskLevel& level : method.levels(*field().scale))
        m_box->addItem(method.levelText(*field().scale, level.value), level.value);
    if (m_box->findData(shown) < 0)
        m_box->addItem(QString::number(shown), shown);
    m_box->setCurrentIndex(m_box->findData(shown));
}

void LevelEditor::setValue(const Value& value)
{
    const auto* level = std::get_if<qint64>(&value);
    m_level = level ? int(*level) : 0;
    offer(m_level);
}

Value LevelEditor::value() const
{
    const int level = m_box->currentData().toInt();
    return level > 0 ? Value(qint64(level)) : Value();
}

bool LevelEditor::isModified() const { return m_box->currentData().toInt() != m_level; }

bool LevelEditor::takesKey(const QKeyEvent& key)
{
    if (key.key() != Qt::Key_Delete && key.key() != Qt::Key_Backspace)
        return false;
    m_box->setCurrentIndex(0);
    return true;
}

} // namespace readiness
