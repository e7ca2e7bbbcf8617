#include "ui/forms/LongTextEditor.h"

#include "core/model/Labels.h"
#include "core/query/FieldText.h"
#include "ui/models/InputFault.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace readiness {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 12;

} // namespace

LongTextEditor::LongTextEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place,
                               QWidget* parent)
    : FieldEditor(type, field, std::move(snapshot), place, parent), m_box(new QPlainTextEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    m_box->setTabChangesFocus(true);
    m_box->setAccessibleName(labelOf(field));
    setInput(m_box);
    connect(m_box, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited();
    });
    fitHeight();
}

void LongTextEditor::setValue(const Value& value)
{
    m_value = value;
    m_written = displayValue(field(), value, *shown());
    if (m_box->toPlainText() == m_written)
        return;
    const QSignalBlocker quiet(m_box);
    m_box->setPlainText(m_written);
    m_written = m_box->toPlainText(); // what the box makes of unusual line ends is no change by the user
    fitHeight();
}

Value LongTextEditor::value() const
{
    return isModified() ? parseValue(field(), m_box->toPlainText(), *shown()).value_or(m_value) : m_value;
}

bool LongTextEditor::isModified() const { return m_box->toPlainText() != m_written; }

QString LongTextEditor::fault() const
{
    return isModified() ? inputFault(field(), m_box->toPlainText(), *shown()) : QString();
}

QString LongTextEditor::draft() const { return m_box->toPlainText(); }

void LongTextEditor::setDraft(const QString& text) { m_box->setPlainText(text); }

bool LongTextEditor::takesKey(const QKeyEvent& key)
{
    const bool breaksLine = isInCell() && FieldEditor::isEnter(key) && key.modifiers().testFlag(Qt::AltModifier);
    if (breaksLine)
        m_box->insertPlainText(QStringLiteral("\n"));
    return breaksLine;
}

bool LongTextEditor::isEnter(const QKeyEvent& key) const
{
    if (!FieldEditor::isEnter(key))
        return false;
    return isInCell() ? !key.modifiers().testFlag(Qt::ShiftModifier) : key.modifiers().testFlag(Qt::ControlModifier);
}

void LongTextEditor::resizeEvent(QResizeEvent* event)
{
    FieldEditor::resizeEvent(event);
    fitHeight(); // other breaks, other height
}

void LongTextEditor::changeEvent(QEvent* event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void LongTextEditor::fitHeight()
{
    // A document of QPlainTextEdit counts its height in lines.
    const int all = int(m_box->document()->size().height());
    const int lines = std::clamp(all, kFewestLines, kMostLines);
    // A bar that is not needed would take width, and so make lines.
    m_box->setVerticalScrollBarPolicy(all > kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int margins = int(2 * m_box->document()->documentMargin()) + 2 * m_box->frameWidth() + 1;
    m_box->setFixedHeight(lines * m_box->fontMetrics().lineSpacing() + margins);
}

} // namespace readiness
