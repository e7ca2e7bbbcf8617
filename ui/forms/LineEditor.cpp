#include "ui/forms/LineEditor.h"

#include "core/model/Labels.h"
#include "core/model/Project.h"
#include "core/query/FieldText.h"
#include "ui/forms/TextRole.h"
#include "ui/models/InputFault.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace readiness {

using namespace Qt::StringLiterals;

LineEditor::LineEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent)
    : FieldEditor(type, field, std::move(snapshot), place, parent), m_row(new QHBoxLayout(this)), m_line(new QLineEdit)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_line);
    m_line->setFrame(!isInCell());
    m_line->setAccessibleName(labelOf(field));
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void LineEditor::setValue(const Value& value)
{
    m_value = value;
    m_written = written(value);
    if (m_line->text() == m_written)
        return;
    m_line->setText(m_written);
    m_line->setCursorPosition(0);
}

Value LineEditor::value() const
{
    return isModified() ? parseValue(field(), input(), *shown()).value_or(m_value) : m_value;
}

bool LineEditor::isModified() const { return m_line->text() != m_written; }

QString LineEditor::fault() const { return isModified() ? inputFault(field(), input(), *shown()) : QString(); }

QString LineEditor::draft() const { return m_line->text(); }

void LineEditor::setDraft(const QString& text) { m_line->setText(text); }

QString LineEditor::written(const Value& value) const { return displayValue(field(), value, *shown()); }

QString LineEditor::input() const { return m_line->text(); }

InstantEditor::InstantEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place,
                             QWidget* parent)
    : LineEditor(type, field, std::move(snapshot), place, parent)
{
    auto* zone = new QLabel(QString::fromLatin1(shown()->project().zone().id()));
    zone->setTextFormat(Qt::PlainText);
    zone->setToolTip(tr("Times are those of the project’s time zone."));
    setTextRole(zone, TextRole::Secondary);
    row()->addWidget(zone);
    zone->setVisible(!isInCell());
    line()->setPlaceholderText(tr("none"));
}

/// Without the zone's abbreviation, which parseInstant could not read back.
QString InstantEditor::written(const Value& value) const
{
    const auto* milliseconds = std::get_if<qint64>(&value);
    if (!milliseconds)
        return {};
    const bool isWholeMinute = *milliseconds % 60000 == 0;
    return Instant{*milliseconds}
        .in(shown()->project().zone())
        .toString(isWholeMinute ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace readiness
