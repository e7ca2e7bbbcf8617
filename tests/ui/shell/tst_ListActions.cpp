#include "core/exchange/ImportPlan.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/XlsxWriter.h"
#include "core/model/Records.h"
#include "core/project/TestEdit.h"
#include "core/project/TesterShare.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/ProjectFile.h"
#include "tests/support/TestMain.h"
#include "ui/shell/ListActions.h"

#include <QFile>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kResults = "<testsuite><testcase classname=\"acme.Quote\" name=\"create\"><failure/></testcase>"
                            "</testsuite>";

} // namespace

/// Lists out of the window's project and back into it, with real files.
class tst_ListActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PanelDesk>(PanelDesk::Content::Generic);
        m_actions = std::make_unique<ListActions>(*m_desk->workspace, m_desk->prompts);
        Edit edit(m_desk->snapshot(), u"Cycles"_s); // of the playbook; each test makes those that it needs
        for (const Cycle* cycle : m_desk->snapshot()->all<Cycle>())
            QVERIFY(edit.remove(RecordKind::Cycle, cycle->id));
        QVERIFY(m_desk->workspace->commit(std::move(edit)));
    }
    void cleanup()
    {
        m_actions.reset();
        m_desk.reset();
        m_case = {};
    }

    void aListIsWrittenAndSaidWhere()
    {
        m_desk->prompts.savePath = file(u"items.xlsx"_s);
        m_actions->exportList();
        QTRY_COMPARE(m_desk->said.size(), 1);
        QVERIFY2(m_desk->said.last().contains(file(u"items.xlsx"_s)), qPrintable(m_desk->said.last()));
        QVERIFY2(m_desk->said.last().contains(u"49"_s), qPrintable(m_desk->said.last()));
        const auto read = readTableFile(file(u"items.xlsx"_s));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    }

    void anEndingIsAddedAndNothingReplacedUnasked()
    {
        write(file(u"items.csv"_s), "mine");
        m_desk->prompts.exporting = ExportWish{.format = ExportWish::Format::Csv};
        m_desk->prompts.savePath = file(u"items"_s);
        m_desk->prompts.confirms = false;
        m_actions->exportList();
        QVERIFY(m_desk->prompts.asked.last().contains(u"items.csv"_s));
        QCOMPARE(contentOf(file(u"items.csv"_s)), QByteArray("mine"));
        m_desk->prompts.confirms = true;
        m_actions->exportList();
        QTRY_VERIFY(contentOf(file(u"items.csv"_s)).contains("Title"));
    }

    void aProjectIsNeverReplacedByAList()
    {
        QVERIFY(QFile::copy(m_desk->path(), file(u"project.csv"_s)));
        m_desk->prompts.savePath = file(u"project.csv"_s);
        m_actions->exportList();
        QTRY_COMPARE(m_desk->said.size(), 1);
        QVERIFY2(m_desk->said.last().contains(u"is a project"_s), qPrintable(m_desk->said.last()));
        QVERIFY(contentOf(file(u"project.csv"_s)).startsWith("SQLite"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        m_desk->prompts.savePath = file(u"no/such/folder/items.xlsx"_s);
        m_actions->exportList();
        QTRY_COMPARE(m_desk->said.size(), 1);
        QVERIFY2(m_desk->said.last().contains(u"cannot be written"_s), qPrintable(m_desk->said.last()));
    }

    void aChangedCellComesBackAsOneUndoableStep()
    {
        const QString path = changedList();
        m_desk->prompts.importing = accepted;
        m_actions->importFile(path);
        QTRY_COMPARE(title(), u"A better title"_s);
        QCOMPARE(m_desk->said, QStringList{u"Imported changed.xlsx: 1 changed."_s});
        m_desk->undo();
        QCOMPARE(title(), m_title);
    }

    void aProjectFileBecomesACutoverPlan()
    {
        ProjectFile night;
        night.tasks = {{1, "Back up", 60}, {2, "Load", 60, ProjectFile::link(1)}};
        write(file(u"night.xml"_s), night.bytes());
        const int before = m_desk->snapshot()->table(RecordKind::Task).size();
        m_desk->prompts.importing = accepted;
        m_actions->importFile(file(u"night.xml"_s));
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->snapshot()->table(RecordKind::Task).size(), before + 2);
        m_desk->undo();
        QCOMPARE(m_desk->snapshot()->table(RecordKind::Task).size(), before);
    }

    void aProjectFileThatComesAgainLeavesWhatWasChangedHere()
    {
        ProjectFile night;
        night.tasks = {{1, "Back up", 60}};
        write(file(u"night.xml"_s), night.bytes());
        m_desk->prompts.importing = accepted;
        m_actions->importFile(file(u"night.xml"_s));
        QTRY_COMPARE(m_desk->said.size(), 1);
        const RecordId task = m_desk->snapshot()->all<Task>().back()->id;
        Edit edit(m_desk->snapshot(), u"Change"_s);
        QVERIFY(edit.set(RecordKind::Task, task, u"title", u"Back up twice"_s));
        QVERIFY(m_desk->workspace->commit(std::move(edit)));
        m_actions->importFile(file(u"night.xml"_s));
        QTRY_COMPARE(m_desk->said.size(), 2);
        QCOMPARE(m_desk->said.back(), u"Nothing in night.xml was to be changed."_s);
        QCOMPARE(m_desk->snapshot()->find(Id<Task>(task))->title, u"Back up twice"_s);
    }

    void testResultsNeedACycle()
    {
        write(file(u"results.xml"_s), kResults);
        m_actions->importFile(file(u"results.xml"_s));
        QTRY_COMPARE(m_desk->said.size(), 1);
        QVERIFY2(m_desk->said.last().contains(u"no test cycle"_s), qPrintable(m_desk->said.last()));
    }

    void testResultsBecomeExecutionsOfTheChosenCycle()
    {
        addCycle(u"Round 1"_s);
        const RecordId second = addCycle(u"Round 2"_s);
        write(file(u"results.xml"_s), kResults);
        m_desk->prompts.importing = accepted;
        m_desk->prompts.chosen = 1;
        m_actions->importFile(file(u"results.xml"_s));
        QTRY_COMPARE(m_desk->snapshot()->all<Execution>().size(), std::size_t(1));
        const Execution* made = m_desk->snapshot()->all<Execution>().front();
        QCOMPARE(RecordId(made->cycle), second);
        QCOMPARE(made->verdict, Verdict::Failed);
        m_desk->undo();
        QVERIFY(m_desk->snapshot()->all<Execution>().empty());
    }

    void whoNamesNoCycleImportsNothing()
    {
        addCycle(u"Round 1"_s);
        addCycle(u"Round 2"_s);
        write(file(u"results.xml"_s), kResults);
        m_desk->prompts.importing = accepted;
        m_actions->importFile(file(u"results.xml"_s));
        QTRY_VERIFY(!m_desk->prompts.asked.isEmpty());
        QVERIFY(m_desk->snapshot()->all<Execution>().empty());
    }

    void aShareComesBackAsOneUndoableStep()
    {
        const Id<Cycle> cycle(addCycle(u"Round 1"_s));
        const QString path = file(u"share.readiness"_s);
        const Project::Context context{u"Jana"_s, &m_desk->workspace->clock()};
        auto share = TesterShare::of(*m_desk->snapshot(), cycle, m_tester);
        QVERIFY(share);
        QVERIFY(m_desk->workspace->project().withStore(
            [&](Store& store) { return saveTesterShare(store, std::move(*share), path, context); }));
        {
            const auto away = Project::open(path, Project::Mode::Write, context);
            QVERIFY(away);
            Edit edit((*away)->snapshot(), u"Run"_s);
            const auto execution = attemptAt(edit, cycle, m_case);
            QVERIFY(execution && giveVerdict(edit, *execution, {Verdict::Passed, {}, {}, {}}));
            QVERIFY((*away)->commit(std::move(edit)) && (*away)->publish());
        }
        m_desk->prompts.importing = accepted;
        m_actions->importFile(path);
        QCOMPARE(m_desk->snapshot()->all<Execution>().size(), std::size_t(1));
        QCOMPARE(m_desk->said, QStringList{u"Imported share.readiness: 1 new."_s});
        m_desk->undo();
        QVERIFY(m_desk->snapshot()->all<Execution>().empty());
        m_actions->importFile(m_desk->path());
        QVERIFY2(m_desk->said.last().contains(u"no tester's share"_s), qPrintable(m_desk->said.last()));
    }

    void aPlanThatIsNotAcceptedChangesNothing()
    {
        m_actions->importFile(changedList());
        QTRY_COMPARE(m_desk->prompts.asked, QStringList{u"import"_s});
        QCOMPARE(title(), m_title);
        QCOMPARE(m_desk->said, QStringList());
    }

    void whatOthersDoMeanwhileIsNotOverwritten()
    {
        const QString path = changedList();
        m_desk->prompts.importing = [this](const ImportSource& source) {
            Edit edit(m_desk->snapshot(), u"Meanwhile"_s);
            if (!edit.set(RecordKind::ChecklistItem, item()->id, u"title", u"Meanwhile"_s)
                || !m_desk->workspace->commit(std::move(edit)))
                qFatal("no edit");
            return accepted(source);
        };
        m_actions->importFile(path);
        QTRY_COMPARE(m_desk->snapshot()->conflicts().size(), std::size_t(1));
    }

    void aListWithoutNewsSaysSo()
    {
        m_desk->prompts.savePath = file(u"items.xlsx"_s);
        m_actions->exportList();
        QTRY_COMPARE(m_desk->said.size(), 1);
        m_desk->prompts.importing = accepted;
        m_actions->importFile(file(u"items.xlsx"_s));
        QTRY_COMPARE(m_desk->said.size(), 2);
        QCOMPARE(m_desk->said.last(), u"Nothing in items.xlsx was to be changed."_s);
    }

    void wrongFilesAreOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no table") << QByteArray("PK\x03\x04 and then nothing");
        QTest::newRow("an old Excel file") << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
        QTest::newRow("a quotation without an end") << QByteArray("Title\n\"never ends");
    }

    void wrongFilesAreOneSentence()
    {
        QFETCH(QByteArray, bytes);
        write(file(u"wrong.xlsx"_s), bytes);
        m_actions->importFile(file(u"wrong.xlsx"_s));
        QTRY_COMPARE(m_desk->said.size(), 1);
        QCOMPARE(m_desk->prompts.asked, QStringList());
    }

    void aMissingFileIsSaid()
    {
        m_desk->prompts.files = {file(u"missing.xlsx"_s)};
        m_actions->importList();
        QTRY_COMPARE(m_desk->said.size(), 1);
        QVERIFY2(m_desk->said.last().contains(u"missing.xlsx"_s), qPrintable(m_desk->said.last()));
    }

    void whoCancelsTheChoiceOfAFileHearsNothing()
    {
        m_actions->importList();
        m_actions->exportList();
        QCoreApplication::processEvents();
        QCOMPARE(m_desk->said, QStringList());
    }

private:
    static std::optional<ImportPlan> accepted(const ImportSource& source)
    {
        ImportRequest request;
        request.origin = source.fileName;
        request.last = source.last;
        if (source.planner) {
            const auto planned = source.planner(source.snapshot, {});
            return planned ? std::optional(*planned) : std::nullopt;
        }
        auto plan = source.projectFile ? planProjectXml(source.snapshot, *source.projectFile, request)
                                       : ImportPlan::make(source.snapshot, *source.workbook, request);
        return plan ? std::optional(*plan) : std::nullopt;
    }
    /// With the one case that there is, of the first person.
    RecordId addCycle(const QString& title)
    {
        Edit edit(m_desk->snapshot(), u"Cycle"_s);
        const auto set = [&](RecordKind kind, const RecordId& record, QStringView key, const Value& value) {
            if (!edit.set(kind, record, key, value))
                qFatal("no edit");
        };
        if (m_case.isNull()) {
            m_tester = Id<Person>(edit.create(RecordKind::Person));
            m_suite = edit.create(RecordKind::Suite);
            m_case = edit.create(RecordKind::TestCase);
            set(RecordKind::Person, m_tester, u"name", u"Teresa Tester"_s);
            set(RecordKind::Suite, m_suite, u"title", u"Regression"_s);
            set(RecordKind::TestCase, m_case, u"title", u"Quote"_s);
            set(RecordKind::TestCase, m_case, u"expected", u"It works"_s);
            set(RecordKind::TestCase, m_case, u"suite", Value(m_suite));
            set(RecordKind::TestCase, m_case, u"tester", Value(RecordId(m_tester)));
            set(RecordKind::TestCase, m_case, u"automated_id", u"acme.Quote.create"_s);
        }
        const RecordId cycle = edit.create(RecordKind::Cycle);
        set(RecordKind::Cycle, cycle, u"title", title);
        if (!edit.setList(RecordKind::Cycle, cycle, u"suites", {m_suite})
            || !m_desk->workspace->commit(std::move(edit)))
            qFatal("no cycle");
        return cycle;
    }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    const ChecklistItem* item() const { return m_desk->snapshot()->all<ChecklistItem>().front(); }
    QString title() const { return item()->title; }
    /// A list in which somebody has given the first item another title.
    QString changedList()
    {
        m_title = title();
        const SnapshotPtr snapshot = m_desk->snapshot();
        ExportTable table =
            exportTable(snapshot, recordType(RecordKind::ChecklistItem), snapshot->all(RecordKind::ChecklistItem));
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (table.columns[column].field && QLatin1String(table.columns[column].field->key) == u"title")
                table.rows.front().cells[column].text = u"A better title"_s;
        }
        const auto bytes = xlsxOf(table, m_desk->clock.now());
        write(file(u"changed.xlsx"_s), *bytes);
        return file(u"changed.xlsx"_s);
    }

    ScratchFolder m_folder;
    Id<Person> m_tester;
    RecordId m_suite, m_case;
    std::unique_ptr<PanelDesk> m_desk;
    std::unique_ptr<ListActions> m_actions;
    QString m_title;
};

READINESS_TEST(tst_ListActions)
#include "tst_ListActions.moc"
