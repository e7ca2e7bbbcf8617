#include "ui/panels/details/CommentsSection.h"

#include "core/base/Text.h"
#include "core/model/Comment.h"
#include "core/model/Project.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "ui/panels/details/EntryRow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

CommentsSection::CommentsSection(const PanelContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_list(new QVBoxLayout),
      m_box(new QPlainTextEdit),
      m_internal(new QCheckBox(tr("Internal")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_list->setSpacing(0);
    column->addLayout(m_list);
    m_box->setAccessibleName(tr("New comment"));
    m_box->setPlaceholderText(tr("Write a comment (Ctrl+Enter adds it)"));
    m_box->setTabChangesFocus(true);
    m_box->setFixedHeight(3 * fontMetrics().lineSpacing());
    m_box->installEventFilter(this);
    column->addWidget(m_box);
    auto* add = new QPushButton(tr("Add comment"));
    add->setEnabled(false);
    m_internal->setToolTip(tr("Left out of reports and of copies for others"));
    auto* ending = new QHBoxLayout;
    ending->setSpacing(12);
    ending->addWidget(add);
    ending->addWidget(m_internal);
    ending->addStretch();
    column->addLayout(ending);
    connect(m_box, &QPlainTextEdit::textChanged, add,
            [this, add] { add->setEnabled(!m_box->toPlainText().trimmed().isEmpty()); });
    connect(add, &QPushButton::clicked, this, &CommentsSection::add);
}

void CommentsSection::setRecord(const RecordRef& record)
{
    if (m_record && m_record->id != record.id) {
        m_drafts.insert(m_record->id, m_box->toPlainText());
        m_box->setPlainText(m_drafts.take(record.id));
    }
    m_record = record;
    refresh();
}

void CommentsSection::refresh()
{
    clearLayout(*m_list);
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    int count = 0;
    for (const Comment* comment : snapshot->all<Comment>()) {
        if (comment->record != m_record->id)
            continue;
        const QString when = displayInstant(comment->writtenAt, snapshot->project().zone());
        QString note = tr("%1, %2", "author, time").arg(displayLine(comment->writtenBy), when);
        if (comment->isInternal)
            note += u" · "_s + tr("internal");
        auto* row = new EntryRow({{}, comment->text, note});
        row->addAction(comment->isInternal ? tr("Share") : tr("Make internal"),
                       comment->isInternal ? tr("Show this comment in reports and in copies for others")
                                           : tr("Leave this comment out of reports and of copies for others"),
                       [this, id = comment->id, isInternal = comment->isInternal] { setInternal(id, !isInternal); });
        row->addAction(tr("Remove"), tr("Remove this comment. It can be undone."),
                       [this, id = comment->id] { remove(id); });
        m_list->addWidget(row);
        ++count;
    }
    Q_EMIT counted(count);
}

bool CommentsSection::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommentsSection::add()
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const QString text = storableText(m_box->toPlainText(), true).trimmed();
    const Record* record = snapshot->table(m_record->kind).find(m_record->id);
    if (text.isEmpty() || !record)
        return;
    Edit edit(snapshot, tr("Add a comment to %1").arg(displayRef(*snapshot, m_record->kind, *record)));
    const RecordId comment = edit.create(RecordKind::Comment);
    auto written = edit.set(RecordKind::Comment, comment, u"record", m_record->id);
    if (written)
        written = edit.set(RecordKind::Comment, comment, u"text", text);
    if (written)
        written = edit.set(RecordKind::Comment, comment, u"internal", qint64(m_internal->isChecked()));
    if (!written)
        m_context.workspace.say(
            {Message::Kind::Error, tr("The comment cannot be kept: %1").arg(written.error().text), {}, {}});
    else if (m_context.workspace.commit(std::move(edit))) {
        m_box->clear();
        m_internal->setChecked(false);
    }
}

void CommentsSection::remove(const RecordId& comment)
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    Edit edit(snapshot, tr("Remove a comment"));
    if (edit.remove(RecordKind::Comment, comment))
        m_context.workspace.commit(std::move(edit));
}

void CommentsSection::setInternal(const RecordId& comment, bool isInternal)
{
    Edit edit(m_context.workspace.snapshot(), isInternal ? tr("Make a comment internal") : tr("Share a comment"));
    if (edit.set(RecordKind::Comment, comment, u"internal", qint64(isInternal)))
        m_context.workspace.commit(std::move(edit));
}

} // namespace readiness
