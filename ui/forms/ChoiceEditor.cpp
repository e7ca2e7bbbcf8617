#include "ui/forms/ChoiceEditor.h"

#include "core/model/Labels.h"
#include "ui/forms/ChoiceBox.h"
#include "ui/forms/Icons.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/models/ChoiceStatus.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

namespace readiness {

ChoiceEditor::ChoiceEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place,
                           QWidget* parent)
    : FieldEditor(type, field, std::move(snapshot), place, parent), m_box(new ChoiceBox)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    m_box->setAccessibleName(labelOf(field));
    m_box->setFrame(!isInCell());
    for (const Choice& choice : field.choices)
        m_box->addItem(labelOf(field, choice), QString::fromLatin1(choice.key));
    drawGlyphs();
    setInput(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    connect(m_box, &QComboBox::activated, this, [this] {
        if (m_box->isPicking())
            Q_EMIT ended(End::Enter);
    });
}

void ChoiceEditor::setValue(const Value& value)
{
    m_value = value;
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(positionOf(value));
}

Value ChoiceEditor::value() const
{
    return isModified() ? field().canonical(m_box->currentData().toString()) : m_value;
}

bool ChoiceEditor::isModified() const { return m_box->currentIndex() != positionOf(m_value); }

int ChoiceEditor::positionOf(const Value& value) const
{
    const auto* key = std::get_if<QString>(&value);
    return key ? m_box->findData(*key) : 0;
}

void ChoiceEditor::drawGlyphs()
{
    for (std::size_t i = 0; i < field().choices.size(); ++i) {
        if (const auto status = statusOf(field(), field().choices[i]))
            m_box->setItemIcon(int(i), statusIcon(*status));
    }
}

void ChoiceEditor::changeEvent(QEvent* event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawGlyphs();
}

YesNoEditor::YesNoEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent)
    : FieldEditor(type, field, std::move(snapshot), place, parent), m_box(new QCheckBox)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(isInCell() ? 4 : 0, 0, 0, 0);
    row->addWidget(m_box);
    m_box->setAccessibleName(labelOf(field));
    setInput(m_box);
    const auto sayState = [this] { m_box->setText(m_box->isChecked() ? tr("Yes") : tr("No")); };
    sayState();
    connect(m_box, &QCheckBox::toggled, this, sayState);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        Q_EMIT edited();
        if (!isInCell())
            Q_EMIT ended(End::Enter);
    });
}

void YesNoEditor::setValue(const Value& value)
{
    m_value = value;
    m_box->setChecked(!isNothing(value));
}

Value YesNoEditor::value() const { return m_box->isChecked() ? Value(qint64(1)) : Value(); }

bool YesNoEditor::isModified() const { return m_box->isChecked() == isNothing(m_value); }

} // namespace readiness
