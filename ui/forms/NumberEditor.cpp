#include "ui/forms/NumberEditor.h"

#include "core/model/Labels.h"
#include "core/query/FieldText.h"
#include "ui/models/InputFault.h"

#include <QAbstractSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace readiness {

/// Steps through the numbers of a range and keeps any text: QSpinBox has no empty state and drops what does not fit.
class NumberBox final : public QAbstractSpinBox {
public:
    NumberBox(qint64 minimum, qint64 maximum) : m_minimum(minimum), m_maximum(maximum) {}

    QLineEdit* line() const { return lineEdit(); }
    void stepBy(int steps) override
    {
        bool isNumber = false;
        const qint64 number = line()->text().toLongLong(&isNumber);
        const qint64 start = std::clamp<qint64>(0, m_minimum, m_maximum);
        const qint64 next = isNumber ? std::clamp(number + steps, m_minimum, m_maximum) : start;
        line()->setText(QString::number(next));
        line()->selectAll();
        Q_EMIT line()->textEdited(line()->text());
    }
    QValidator::State validate(QString&, int&) const override { return QValidator::Acceptable; }

protected:
    StepEnabled stepEnabled() const override
    {
        bool isNumber = false;
        const qint64 number = line()->text().toLongLong(&isNumber);
        StepEnabled steps;
        steps.setFlag(StepUpEnabled, !isNumber || number < m_maximum);
        steps.setFlag(StepDownEnabled, !isNumber || number > m_minimum);
        return steps;
    }

private:
    qint64 m_minimum, m_maximum;
};

NumberEditor::NumberEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place,
                           QWidget* parent)
    : FieldEditor(type, field, std::move(snapshot), place, parent), m_box(new NumberBox(field.minimum, field.maximum))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    m_box->setFrame(!isInCell());
    m_box->setAccessibleName(labelOf(field));
    m_box->line()->setPlaceholderText(field.isNullable ? tr("not set") : QString());
    if (!isInCell()) {
        m_box->setFixedWidth(fontMetrics().averageCharWidth() * 14);
        row->addStretch();
    }
    setInput(m_box);
    connect(m_box->line(), &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void NumberEditor::setValue(const Value& value)
{
    m_value = value;
    m_written = displayValue(field(), value, *shown());
    if (m_box->line()->text() != m_written)
        m_box->line()->setText(m_written);
}

Value NumberEditor::value() const
{
    return isModified() ? parseValue(field(), m_box->line()->text(), *shown()).value_or(m_value) : m_value;
}

bool NumberEditor::isModified() const { return m_box->line()->text() != m_written; }

QString NumberEditor::fault() const
{
    return isModified() ? inputFault(field(), m_box->line()->text(), *shown()) : QString();
}

QString NumberEditor::draft() const { return m_box->line()->text(); }

void NumberEditor::setDraft(const QString& text) { m_box->line()->setText(text); }

} // namespace readiness
