#include "ui/forms/EvidenceIntake.h"

#include "core/base/Text.h"
#include "core/model/Evidence.h"
#include "core/model/Project.h"
#include "core/query/References.h"
#include "ui/forms/WebAddress.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr RecordKind kEvidence = RecordKind::Evidence;
constexpr qint64 kLargest = 10 * 1024 * 1024;
constexpr qsizetype kLongestEvidenceTitle = 120;

/// Does the work on another thread and hands its result to `then` in the owner's, unless the owner is gone.
template <class Work, class Then>
void elsewhere(QObject* owner, Work work, Then then)
{
    QThreadPool::globalInstance()->start(
        [owner = QPointer<QObject>(owner), work = std::move(work), then = std::move(then)]() mutable {
            auto result = work();
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [owner = std::move(owner), result = std::move(result), then = std::move(then)] {
                    if (owner)
                        then(result);
                },
                Qt::QueuedConnection);
        });
}

QString titleFrom(const QString& text)
{
    const QString line = displayLine(text.trimmed().section(u'\n', 0, 0)).trimmed();
    return line.size() > kLongestEvidenceTitle ? line.left(kLongestEvidenceTitle - 1) + u'…' : line;
}

bool isPath(const QString& text)
{
    const bool isOneWord = !text.contains(u'\n') && text.size() > 3;
    const bool isDrive =
        text.size() > 3 && text[0].isLetter() && text[1] == u':' && (text[2] == u'\\' || text[2] == u'/');
    return isOneWord && (text.startsWith(u"\\\\") || text.startsWith(u"//") || text.startsWith(u'/') || isDrive);
}

} // namespace

EvidenceIntake::EvidenceIntake(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

Edit EvidenceIntake::edit(const RecordRef& record) const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const Record* found = snapshot->table(record.kind).find(record.id);
    return Edit(snapshot, tr("Add evidence to %1").arg(found ? displayRef(*snapshot, record.kind, *found) : QString()));
}

Result<RecordId> EvidenceIntake::begin(Edit& edit, const RecordRef& record, const QString& title) const
{
    const RecordId evidence = edit.create(kEvidence);
    return edit.set(kEvidence, evidence, u"record", record.id)
        .and_then([&] { return edit.set(kEvidence, evidence, u"title", title); })
        .map([&] { return evidence; });
}

bool EvidenceIntake::finish(Edit&& edit, const Result<>& made)
{
    if (made)
        return m_workspace.commit(std::move(edit));
    m_workspace.say({Message::Kind::Error, tr("The evidence cannot be kept: %1").arg(made.error().text), {}, {}});
    return false;
}

bool EvidenceIntake::addText(const QString& typed)
{
    const QString text = storableText(typed, true).trimmed();
    if (text.isEmpty() || !m_record)
        return false;
    if (webAddress(text) || isPath(text))
        return addLink(text);
    Edit edit = this->edit(*m_record);
    const auto made = begin(edit, *m_record, titleFrom(text)).and_then([&](const RecordId& evidence) {
        return edit.set(kEvidence, evidence, u"kind", u"note"_s).and_then([&] {
            return edit.set(kEvidence, evidence, u"note", text);
        });
    });
    return finish(std::move(edit), made);
}

bool EvidenceIntake::addLink(const QString& address)
{
    Edit edit = this->edit(*m_record);
    const auto made = begin(edit, *m_record, titleFrom(address)).and_then([&](const RecordId& evidence) {
        return edit.set(kEvidence, evidence, u"link", address);
    });
    return finish(std::move(edit), made);
}

void EvidenceIntake::attach(const RecordRef& record, const File& file)
{
    if (!file.trouble.isEmpty()) {
        m_workspace.say({Message::Kind::Warning, file.trouble, {}, {}});
        return;
    }
    Edit edit = this->edit(record);
    const auto made = begin(edit, record, titleFrom(file.title)).and_then([&](const RecordId& evidence) -> Result<> {
        const auto hash = edit.attach(file.bytes);
        if (!hash)
            return tl::unexpected(hash.error());
        return edit.set(kEvidence, evidence, u"kind", u"file"_s)
            .and_then([&] { return edit.set(kEvidence, evidence, u"file", *hash); })
            .and_then([&] { return edit.set(kEvidence, evidence, u"file_name", displayLine(file.name)); })
            .and_then([&] { return edit.setInternal(kEvidence, evidence, u"file_size", qint64(file.bytes.size())); });
    });
    finish(std::move(edit), made);
}

void EvidenceIntake::addFiles(const QStringList& paths)
{
    if (!m_record)
        return;
    for (const QString& path : paths) {
        const auto read = [path] {
            QFile file(path);
            const QString name = QFileInfo(path).fileName();
            if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
                return File{
                    name, name, {}, tr("%1 cannot be read. Check that it is a file that you may open.").arg(name)};
            const QByteArray bytes = file.read(kLargest + 1);
            if (bytes.size() > kLargest)
                return File{
                    name, name, {}, tr("%1 is larger than 10 MB. Keep it where it is and add a link to it.").arg(name)};
            if (bytes.isEmpty())
                return File{name, name, {}, tr("%1 is empty and was not added.").arg(name)};
            return File{name, name, bytes, {}};
        };
        elsewhere(this, read, [this, record = *m_record](const File& file) { attach(record, file); });
    }
}

void EvidenceIntake::addPicture(const QImage& picture)
{
    if (!m_record || picture.isNull())
        return;
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const QDateTime now = m_workspace.clock().now().in(snapshot->project().zone());
    const QString title = tr("Screenshot of %1").arg(now.toString(u"yyyy-MM-dd HH:mm"_s));
    const QString name = u"screenshot-%1.png"_s.arg(now.toString(u"yyyyMMdd-HHmmss"_s));
    const auto pack = [picture, title, name] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        const bool isPacked = buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG");
        const QString trouble = !isPacked ? tr("The picture cannot be packed as PNG. Save it as a file and add that.")
                                : bytes.size() > kLargest
                                    ? tr("The picture is larger than 10 MB. Cut out what matters and paste that.")
                                    : QString();
        return File{name, title, bytes, trouble};
    };
    elsewhere(this, pack, [this, record = *m_record](const File& file) { attach(record, file); });
}

bool EvidenceIntake::canTake(const QMimeData& data) { return data.hasUrls() || data.hasImage(); }

void EvidenceIntake::addDropped(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
        else if (webAddress(QString::fromLatin1(url.toEncoded())))
            addText(QString::fromLatin1(url.toEncoded()));
    }
    addFiles(files);
    if (data.urls().isEmpty() && data.hasImage())
        addPicture(data.imageData().value<QImage>());
}

} // namespace readiness
