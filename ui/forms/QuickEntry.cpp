#include "ui/forms/QuickEntry.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "ui/forms/TableClipboard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace readiness {

namespace {

constexpr int kLeastLine = 90;

} // namespace

QuickEntry::QuickEntry(Workspace& workspace, RecordKind kind, const std::vector<Question>& questions)
    : m_workspace(workspace), m_kind(kind)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    for (const Question& question : questions) {
        auto* line = new QLineEdit;
        line->setPlaceholderText(question.hint);
        line->setAccessibleName(question.hint);
        line->setMinimumWidth(kLeastLine);
        line->installEventFilter(this);
        connect(line, &QLineEdit::returnPressed, this, &QuickEntry::take);
        row->addWidget(line, question.share);
        m_lines.push_back({recordType(kind).field(question.field), line});
    }
    setEnabled(workspace.project().mode() == Project::Mode::Write);
}

bool QuickEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Up) {
        Q_EMIT left();
        return true;
    }
    if (key->matches(QKeySequence::Paste)) {
        const TextGrid grid = copiedGrid();
        if (grid.size() > 1 || (grid.size() == 1 && grid.front().size() > 1)) {
            Q_EMIT rowsPasted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Enter goes to what is still needed; with all of that, it makes the record.
void QuickEntry::take()
{
    const auto isMissing = [](const Line& one) {
        return one.field->isRequired && one.line->text().trimmed().isEmpty();
    };
    const auto missing = std::find_if(m_lines.begin(), m_lines.end(), isMissing);
    if (missing == m_lines.end())
        make();
    else
        missing->line->setFocus(Qt::TabFocusReason);
}

void QuickEntry::make()
{
    Edit edit(m_workspace.snapshot(), tr("Add %1").arg(CoreText::inSentence(labelOf(recordType(m_kind)))));
    const RecordId record = edit.create(m_kind);
    Result<> filled;
    const auto set = [&](const Field& field, const Value& value) {
        if (filled && !isNothing(value))
            filled = edit.set(m_kind, record, QString::fromLatin1(field.key), value);
    };
    for (const auto& [field, value] : m_defaults ? m_defaults() : FieldValues())
        set(*field, value);
    for (const auto& [field, line] : m_lines) {
        if (const QString text = storableText(line->text(), false); !text.isEmpty())
            set(*field, Value(text));
    }
    if (!filled)
        m_workspace.say({Message::Kind::Error, filled.error().text, {}, {}});
    if (!filled || !m_workspace.commit(std::move(edit)))
        return;
    for (const Line& one : m_lines)
        one.line->clear();
    first().setFocus(Qt::OtherFocusReason);
    Q_EMIT made(record);
}

} // namespace readiness
