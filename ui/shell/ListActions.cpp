#include "ui/shell/ListActions.h"

#include "core/exchange/Csv.h"
#include "core/exchange/ProjectXmlReader.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/TestResultPlan.h"
#include "core/exchange/XlsxWriter.h"
#include "core/model/Labels.h"
#include "core/project/ProjectFilePoint.h"
#include "core/project/ReturnedShare.h"
#include "core/rules/TaskSteps.h"
#include "core/rules/TestStates.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <variant>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListPatienceMilliseconds = 500;

bool isCsv(const QString& path) { return path.endsWith(u".csv"_s, Qt::CaseInsensitive); }

bool isProject(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

/// As much of the file as tells what it is.
QByteArray startOf(const QString& path)
{
    constexpr qint64 kLookedAt = 64 * 1024;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(kLookedAt) : QByteArray();
}

/// A list that was read, or what is no list.
using ReadFile = std::variant<ImportSource, std::shared_ptr<const TestResults>>;

Result<ReadFile> readImportFile(const QString& path, const SnapshotPtr& snapshot, const IsCanceled& isCanceled)
{
    const QString name = QFileInfo(path).fileName();
    const QByteArray start = startOf(path);
    if (looksLikeTestResults(start))
        return readTestResultsFile(path, isCanceled).map([](TestResults results) {
            return ReadFile(std::make_shared<const TestResults>(std::move(results)));
        });
    if (looksLikeXml(start))
        return readProjectXmlFile(path, isCanceled).map([&](ProjectXml project) {
            return ReadFile(ImportSource::of(snapshot, std::move(project), name));
        });
    return readTableFile(path, isCanceled).map([&](Workbook workbook) {
        return ReadFile(ImportSource::of(snapshot, std::move(workbook), name));
    });
}

/// How many records were written.
Result<int> writeList(const SnapshotPtr& snapshot, const ExportWish& wish, const QString& path, Instant now)
{
    const ExportTable table = exportTable(snapshot, recordType(wish.kind), wantedRecords(*snapshot, wish));
    const auto bytes = isCsv(path) ? Result<QByteArray>(csvOf(table.texts())) : xlsxOf(table, now);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeWholeFile(path, *bytes).map([&] { return int(table.rows.size()); });
}

QString fileFilter(ExportWish::Format format)
{
    return format == ExportWish::Format::Csv ? ListActions::tr("CSV (*.csv)")
                                             : ListActions::tr("Excel workbooks (*.xlsx)");
}

} // namespace

Result<> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    if (isProject(path))
        return usageError(ListActions::tr("%1 is a project, which would be replaced. Choose another name.").arg(path));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return systemError(ListActions::tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

ListActions::ListActions(Workspace& workspace, Prompts& prompts, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_prompts(prompts)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kListPatienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_workspace.say({Message::Kind::Information, m_waiting, tr("Cancel"), [this] {
                             m_work.cancel();
                             endWaiting();
                         }});
    });
}

bool ListActions::isList(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"xlsx" || ending == u"csv" || ending == u"tsv" || ending == u"xml" || ending == u"trx";
}

void ListActions::wait(const QString& text)
{
    endWaiting();
    m_waiting = text;
    m_patience.start();
}

void ListActions::endWaiting()
{
    m_patience.stop();
    m_workspace.withdraw(m_waiting);
}

void ListActions::exportList(const ExportWish& proposed)
{
    const auto wish = m_prompts.exportWish(m_workspace.snapshot(), proposed);
    if (!wish)
        return;
    if (const QString path = askForTarget(*wish); !path.isEmpty())
        write(*wish, path);
}

/// What is typed without an ending gets one, and is asked about again where there is such a file.
QString ListActions::askForTarget(const ExportWish& wish)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggested = QDir(folder).filePath(pluralOf(recordType(wish.kind)) + u'.' + wish.suffix());
    QString path = m_prompts.fileToSave(tr("Export list"), suggested, fileFilter(wish.format));
    if (path.isEmpty() || isCsv(path) || path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return path;
    path += u'.' + wish.suffix();
    const bool mayReplace =
        !QFileInfo::exists(path)
        || m_prompts.confirm(
            {tr("Export list"), tr("%1 exists already. Shall it be replaced?").arg(path), tr("Replace")});
    return mayReplace ? path : QString();
}

void ListActions::write(const ExportWish& wish, const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    wait(tr("Writing %1…").arg(name));
    m_work.start([snapshot = m_workspace.snapshot(), wish, path, now = m_workspace.clock().now()](
                     const BackgroundWork::IsCanceled&) { return writeList(snapshot, wish, path, now); },
                 [this, name, isTemplate = wish.isTemplate](const Result<int>& written) {
                     endWaiting();
                     if (!written)
                         say(Message::Kind::Error, written.error().text);
                     else if (isTemplate)
                         say(Message::Kind::Information, tr("Wrote the template %1.").arg(name));
                     else
                         say(Message::Kind::Information, tr("Wrote %n record(s) to %1.", nullptr, *written).arg(name));
                 });
}

void ListActions::importList()
{
    const QStringList paths =
        m_prompts.filesToOpen(tr("Import"), tr("Lists, project files, test results and shares (*.xlsx *.csv *.tsv "
                                               "*.xml *.trx *.readiness);;All files (*)"));
    if (!paths.isEmpty())
        importFile(paths.front());
}

void ListActions::importFile(const QString& path)
{
    if (isProject(path))
        return importShare(path);
    const QString name = QFileInfo(path).fileName();
    wait(tr("Reading %1…").arg(name));
    m_work.start(
        [path, snapshot = m_workspace.snapshot()](const BackgroundWork::IsCanceled& isCanceled) {
            return readImportFile(path, snapshot, isCanceled);
        },
        [this, name](const Result<ReadFile>& file) {
            endWaiting();
            if (!file)
                return say(Message::Kind::Error, file.error().text);
            if (const auto* results = std::get_if<std::shared_ptr<const TestResults>>(&*file))
                return planResults(*results, name);
            const auto& source = std::get<ImportSource>(*file);
            if (source.projectFile)
                return planProjectFile(source);
            plan(onPresent(source));
        });
}

ImportSource ListActions::onPresent(ImportSource source) const
{
    source.snapshot = m_workspace.snapshot();
    return source;
}

/// The history knows what was changed here since the file was last written or brought in.
void ListActions::planProjectFile(const ImportSource& source)
{
    wait(tr("Reading %1…").arg(source.fileName));
    m_workspace.project().askStore([point = source.projectFile->point, present = m_workspace.snapshot()](
                                       Store& store) { return lastExchange(store, point, *present); },
                                   this,
                                   [this, source](const Result<LastExchange>& last) {
                                       endWaiting();
                                       if (!last)
                                           return say(Message::Kind::Error, last.error().text);
                                       ImportSource known = onPresent(source);
                                       known.last = std::make_shared<const LastExchange>(*last);
                                       plan(known);
                                   });
}

/// Asks which cycle the results belong to, where there are several.
void ListActions::planResults(std::shared_ptr<const TestResults> results, const QString& fileName)
{
    ImportSource source;
    source.snapshot = m_workspace.snapshot();
    source.fileName = fileName;
    const std::vector<const Cycle*> cycles = cyclesInOrder(*source.snapshot);
    QStringList titles;
    for (const Cycle* cycle : cycles)
        titles += cycle->title;
    if (cycles.empty())
        return say(Message::Kind::Error, tr("%1 holds test results, but there is no test cycle yet that they could "
                                            "belong to.")
                                             .arg(fileName));
    const auto chosen =
        cycles.size() == 1
            ? std::optional(0)
            : m_prompts.choice({tr("Import results"), tr("Which test cycle are the results of?"), tr("Continue")},
                               titles);
    if (!chosen)
        return;
    source.planner = [results = std::move(results), cycle = Id<Cycle>(cycles[std::size_t(*chosen)]->id), fileName,
                      now = m_workspace.clock().now()](const SnapshotPtr& snapshot, const IsCanceled& isCanceled) {
        return planTestResults(snapshot, *results, {cycle, fileName, now, isCanceled})
            .map([](const TestResultPlan& made) { return made.plan; });
    };
    plan(source);
}

/// Shares are small, so that nobody waits for them.
void ListActions::importShare(const QString& path)
{
    auto read = ReturnedShare::read(m_workspace.project(), path, {m_workspace.author(), &m_workspace.clock()});
    if (!read)
        return say(Message::Kind::Error, read.error().text);
    if (!*read)
        return say(Message::Kind::Error, tr("%1 is a project, but no tester's share of this one.").arg(path));
    const auto share = std::make_shared<const ReturnedShare>(std::move(**read));
    ImportSource source;
    source.snapshot = m_workspace.snapshot();
    source.fileName = share->fileName();
    source.planner = [share](const SnapshotPtr& snapshot, const IsCanceled&) {
        return Result<ImportPlan>(share->plan(snapshot));
    };
    if (const auto plan = m_prompts.importPlan(m_workspace, source))
        commit(source, *plan, [&](const ImportPlan& chosen) {
            return m_workspace.commit(share->changes(chosen), source.snapshot->revision());
        });
}

void ListActions::plan(const ImportSource& source)
{
    const auto bringIn = [&](const ImportPlan& chosen) {
        ChangeSet changes = chosen.changes();
        giveSteps(changes, *source.snapshot);
        Edit edit(source.snapshot, changes.label);
        edit.take(std::move(changes));
        return m_workspace.commit(std::move(edit));
    };
    if (const auto plan = m_prompts.importPlan(m_workspace, source))
        commit(source, *plan, bringIn);
}

void ListActions::commit(const ImportSource& source, const ImportPlan& plan, const Commit& bringIn)
{
    if (plan.changes().isEmpty())
        return say(Message::Kind::Information, tr("Nothing in %1 was to be changed.").arg(source.fileName));
    if (!bringIn(plan))
        return;
    QStringList parts;
    for (const auto& [state, text] :
         {std::pair(RowState::New, tr("%1 new")), std::pair(RowState::Changed, tr("%1 changed")),
          std::pair(RowState::Conflict, tr("%1 with conflicts")),
          std::pair(RowState::Faulty, tr("%1 faulty and left out"))}) {
        if (const int count = plan.count(state); count > 0)
            parts += text.arg(count);
    }
    m_workspace.say({Message::Kind::Information, tr("Imported %1: %2.").arg(source.fileName, parts.join(u", "_s)),
                     tr("Undo"), [this] { m_workspace.undo(); }});
}

} // namespace readiness
