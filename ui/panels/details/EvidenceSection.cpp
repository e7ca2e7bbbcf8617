#include "ui/panels/details/EvidenceSection.h"

#include "core/base/Text.h"
#include "core/model/Evidence.h"
#include "ui/forms/EvidenceIntake.h"
#include "ui/forms/Icons.h"
#include "ui/forms/WebAddress.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/panels/details/EntryRow.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownNote = 300;

QString iconOf(const Evidence& evidence)
{
    static const QStringList pictures{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s, u"webp"_s};
    switch (evidence.kind) {
    case EvidenceKind::Link: return u"link"_s;
    case EvidenceKind::Note: return u"file-text"_s;
    case EvidenceKind::File: break;
    }
    return pictures.contains(QFileInfo(evidence.fileName).suffix().toLower()) ? u"image"_s : u"paperclip"_s;
}

/// A name of a file without what a path could be made of: it came from somebody else's computer.
QString safeFileName(const QString& name)
{
    QString safe = displayLine(name);
    for (QChar& c : safe) {
        if (u"/\\:*?\"<>|"_s.contains(c) || c == QChar::ReplacementCharacter)
            c = u'_';
    }
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? u"file"_s : safe;
}

} // namespace

EvidenceSection::EvidenceSection(const PanelContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_intake(new EvidenceIntake(context.workspace, this)),
      m_list(new QVBoxLayout),
      m_line(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_list->setSpacing(0);
    column->addLayout(m_list);
    m_line->setAccessibleName(tr("New evidence"));
    m_line->setPlaceholderText(tr("Add a link or a note, or drop a file here"));
    m_line->installEventFilter(this);
    column->addWidget(m_line);
    column->addWidget(makeButtons());
    connect(m_line, &QLineEdit::returnPressed, this, &EvidenceSection::addTyped);
}

QWidget* EvidenceSection::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* add = new QPushButton(tr("Add"));
    add->setAccessibleName(tr("Add the link or note"));
    add->setEnabled(false);
    auto* file = new QPushButton(tr("File …"));
    file->setAccessibleName(tr("Add files"));
    auto* paste = new QPushButton(tr("Paste"));
    paste->setToolTip(tr("Add the picture, file or link that was copied (Ctrl+V)"));
    for (QPushButton* button : {add, file, paste})
        row->addWidget(button);
    row->addStretch();
    connect(m_line, &QLineEdit::textChanged, add,
            [add](const QString& text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(add, &QPushButton::clicked, this, &EvidenceSection::addTyped);
    connect(file, &QPushButton::clicked, this,
            [this] { m_intake->addFiles(m_context.prompts.filesToOpen(tr("Add evidence"), tr("All files (*)"))); });
    connect(paste, &QPushButton::clicked, this, [this] {
        if (!this->paste())
            m_intake->addText(QGuiApplication::clipboard()->text());
    });
    return buttons;
}

void EvidenceSection::setRecord(const RecordRef& record)
{
    if (m_record && *m_record != record)
        m_line->clear();
    m_record = record;
    m_intake->setRecord(record);
    refresh();
}

void EvidenceSection::refresh()
{
    clearLayout(*m_list);
    int count = 0;
    for (const Evidence* evidence : m_context.workspace.snapshot()->all<Evidence>()) {
        if (evidence->record != m_record->id)
            continue;
        m_list->addWidget(rowOf(*evidence));
        ++count;
    }
    Q_EMIT counted(count);
}

QWidget* EvidenceSection::rowOf(const Evidence& evidence)
{
    QStringList note;
    if (evidence.kind == EvidenceKind::Link && evidence.link != evidence.title) {
        const QString host = QUrl(evidence.link).host(QUrl::FullyEncoded);
        note += host.isEmpty() ? displayLine(evidence.link) : host;
    }
    if (evidence.kind == EvidenceKind::File) {
        if (evidence.fileName != evidence.title)
            note += displayLine(evidence.fileName);
        note += QLocale().formattedDataSize(evidence.fileSize, 1);
    }
    if (!evidence.addedBy.isEmpty())
        note += displayLine(evidence.addedBy);
    const bool isLongNote = evidence.kind == EvidenceKind::Note && evidence.note != evidence.title;
    const QString title = isLongNote ? evidence.note.left(kShownNote) : displayLine(evidence.title);
    auto* row = new EntryRow({themedIcon(iconOf(evidence), IconInk::Quiet), title, note.join(u" · "_s)});
    if (const auto address = webAddress(evidence.link))
        row->addAction(tr("Open"), tr("Open %1").arg(shownAddress(*address)),
                       [link = evidence.link] { openAddress(link); });
    if (!evidence.file.isEmpty())
        row->addAction(tr("Save …"), tr("Save a copy of the file"), [this, evidence] { save(evidence); });
    row->addAction(tr("Remove"), tr("Remove this evidence. It can be undone."),
                   [this, id = evidence.id] { remove(id); });
    return row;
}

bool EvidenceSection::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !EvidenceIntake::canTake(*data))
        return false;
    m_intake->addDropped(*data);
    return true;
}

bool EvidenceSection::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        if (data && EvidenceIntake::canTake(*data) && event->type() == QEvent::KeyPress)
            return paste();
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceSection::addTyped()
{
    if (m_intake->addText(m_line->text()))
        m_line->clear();
}

/// The bytes are read and written on the store's thread; what went wrong comes back as a sentence.
void EvidenceSection::save(const Evidence& evidence)
{
    const QString path =
        m_context.prompts.fileToSave(tr("Save the file"), safeFileName(evidence.fileName), tr("All files (*)"));
    if (path.isEmpty())
        return;
    const auto write = [hash = evidence.file, path](Store& store) -> QString {
        const auto bytes = store.attachment(hash);
        if (!bytes)
            return bytes.error().text;
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
        return isWritten ? QString() : tr("%1 cannot be written: %2").arg(path, file.errorString());
    };
    m_context.workspace.project().askStore(write, this, [this, path](const QString& trouble) {
        if (trouble.isEmpty())
            m_context.workspace.say({Message::Kind::Information, tr("Saved as %1.").arg(path), {}, {}});
        else
            m_context.workspace.say({Message::Kind::Error, trouble, {}, {}});
    });
}

void EvidenceSection::remove(const RecordId& evidence)
{
    Edit edit(m_context.workspace.snapshot(), tr("Remove evidence"));
    if (edit.remove(RecordKind::Evidence, evidence))
        m_context.workspace.commit(std::move(edit));
}

} // namespace readiness
