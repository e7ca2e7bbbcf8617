#include "core/model/Records.h"
#include "core/project/ReturnedShare.h"
#include "core/project/TestEdit.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T wanted(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

void wanted(const Result<>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
}

/// A project with a cycle of one suite: two cases of Ann, one of Ben; and much that is nobody's business.
struct Records {
    ProjectBuilder builder;
    Id<Person> ann = builder.person(u"Ann"_s), ben = builder.person(u"Ben"_s), carla = builder.person(u"Carla"_s);
    Id<Area> area = builder.area(u"Sales"_s);
    Id<BusinessProcess> above = builder.add<BusinessProcess>([](BusinessProcess& p) { p.title = u"Sales"_s; });
    Id<BusinessProcess> process = builder.add<BusinessProcess>(
        [this](BusinessProcess& p) { p.title = u"Quotes"_s, p.parent = above, p.owner = carla; });
    Id<Environment> environment = builder.add<Environment>([](Environment& e) { e.name = u"UAT"_s; });
    Id<Gate> gate = builder.gate(u"Ready for UAT"_s);
    Id<Suite> suite = builder.add<Suite>([this](Suite& s) { s.title = u"UAT"_s, s.area = area; });
    Id<Cycle> cycle = builder.add<Cycle>(
        [this](Cycle& c) { c.title = u"Round 1"_s, c.environment = environment, c.exitGate = gate; });
    Id<TestCase> quote = testCase(u"Quote"_s, ann), order = testCase(u"Order"_s, ann),
                 invoice = testCase(u"Invoice"_s, ben);
    Id<TestStep> step = builder.add<TestStep>([this](TestStep& s) { s.testCase = quote, s.action = u"Open it"_s; });
    Id<Risk> risk = builder.add<Risk>([](Risk& r) { r.title = u"Nobody comes"_s; });

    Records()
    {
        builder.add<ListEntry>(
            [this](ListEntry& e) { e.owner = cycle, e.field = Cycle::kSuitesField, e.target = suite; });
        comment(quote, u"Mind the rounding"_s, false);
        comment(quote, u"Ann will not manage"_s, true);
        comment(invoice, u"Of Ben"_s, false);
    }

    Id<TestCase> testCase(const QString& title, const Id<Person>& tester)
    {
        return builder.add<TestCase>([&](TestCase& c) {
            c.title = title, c.expected = u"It works"_s, c.suite = suite, c.tester = tester, c.process = process;
        });
    }
    void comment(const RecordId& record, const QString& text, bool isInternal)
    {
        builder.add<Comment>([&](Comment& c) { c.record = record, c.text = text, c.isInternal = isInternal; });
    }
    SnapshotPtr shareOf(const Id<Person>& tester)
    {
        const TesterShare share = wanted(TesterShare::of(*builder.build(), cycle, tester));
        return wanted(applied(*SnapshotBuilder(RecordId{1, 1}).finish(), share.changes));
    }
};

/// People with one project and shares of it, as files.
class Site {
public:
    Records records;

    Site()
    {
        ChangeSet all;
        const SnapshotPtr snapshot = records.builder.build();
        for (const RecordType* type : recordTypes()) {
            for (const Record* record : snapshot->all(type->kind))
                all.create(type->kind, type->clone(*record));
        }
        wanted(Project::create(path(u"project"_s), all, context(u"Carla"_s)));
    }

    Project::Context context(const QString& author) const { return {author, &m_clock}; }
    QString path(const QString& name) const { return m_folder.filePath(name + u".readiness"_s); }
    std::unique_ptr<Project> open(const QString& name, const QString& author = u"Carla"_s) const
    {
        m_clock.advanceMilliseconds(60'000);
        return wanted(Project::open(path(name), Project::Mode::Write, context(author)));
    }

    void share(const Id<Person>& tester, const QString& name) const
    {
        const auto project = open(u"project"_s);
        TesterShare share = wanted(TesterShare::of(*project->snapshot(), records.cycle, tester));
        wanted(project->withStore(
            [&](Store& store) { return saveTesterShare(store, std::move(share), path(name), context(u"Carla"_s)); }));
    }

    /// What somebody does in one of the files.
    template <class F>
    void work(const QString& name, const QString& author, F&& f) const
    {
        const auto project = open(name, author);
        Edit edit(project->snapshot(), u"Work"_s);
        f(edit);
        wanted(project->commit(std::move(edit)));
        wanted(project->publish());
    }

    void give(const QString& name, const QString& author, const Id<TestCase>& testCase, Verdict verdict) const
    {
        work(name, author, [&](Edit& edit) {
            const RecordId execution = wanted(attemptAt(edit, records.cycle, testCase));
            wanted(giveVerdict(edit, execution, {verdict, {}, {}, {}}));
        });
    }

    /// Brings a share into the project; what it did.
    ImportPlan bringIn(const QString& name, const QString& into = u"project"_s) const
    {
        const auto project = open(into, u"Omar"_s);
        const auto share = wanted(ReturnedShare::read(*project, path(name), context(u"Omar"_s)));
        if (!share)
            qFatal("no share");
        ImportPlan plan = share->plan(project->snapshot());
        ChangeSet changes = share->changes(plan);
        if (!changes.isEmpty())
            wanted(project->commit(std::move(changes), project->snapshot()->revision()));
        wanted(project->publish());
        return plan;
    }

    void copy(const QString& name, const QString& other) const
    {
        if (!QFile::copy(path(name), path(other)))
            qFatal("no copy");
    }
    void merge(const QString& into, const QString& other) const
    {
        const auto project = open(into);
        wanted(project->merge(path(other)));
        wanted(project->publish());
    }

    SnapshotPtr snapshot(const QString& name = u"project"_s) const { return open(name)->snapshot(); }
    const Execution* execution(const SnapshotPtr& snapshot, const Id<TestCase>& testCase) const
    {
        return lastAttempt(*snapshot, records.cycle, testCase);
    }

private:
    ScratchFolder m_folder;
    mutable FakeClock m_clock{at(u"2027-02-01T08:00:00Z")};
};

} // namespace

/// One tester's share of a cycle, there and back, as real files.
class tst_TesterShare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShareHasTheTestersCasesAndWhatTheyNeed()
    {
        Records r;
        const SnapshotPtr share = r.shareOf(r.ann);
        QVERIFY(share->find(r.cycle) && share->find(r.suite) && share->find(r.quote) && share->find(r.order));
        QVERIFY(share->find(r.step) && share->find(r.process) && share->find(r.above) && share->find(r.environment));
        QVERIFY(share->find(r.ann) && share->find(r.carla) && share->find(r.area));
        QCOMPARE(share->references(r.cycle, Cycle::kSuitesField), std::vector<RecordId>{r.suite});
        QCOMPARE(share->find(r.quote)->number, r.builder.build()->find(r.quote)->number);
        QCOMPARE(share->all<Comment>().size(), std::size_t(1));
        QCOMPARE(share->all<Comment>().front()->text, u"Mind the rounding"_s);
    }

    void aShareHasNothingElse()
    {
        Records r;
        const SnapshotPtr share = r.shareOf(r.ann);
        QVERIFY(!share->find(r.invoice) && !share->find(r.ben) && !share->find(r.risk) && !share->find(r.gate));
        QVERIFY(share->find(r.cycle)->exitGate.isNull());
    }

    void whatExcusesTheCycleComesAlong()
    {
        Records r;
        const auto excuse = r.builder.waiver(r.cycle, r.carla, {2027, 3, 1});
        const auto other = r.builder.waiver(r.invoice, r.carla, {2027, 3, 1});
        const SnapshotPtr share = r.shareOf(r.ann);
        QVERIFY(share->find(excuse) && !share->find(other));
    }

    void theExecutionSaysWhoRunsACase()
    {
        Records r;
        r.builder.add<Execution>([&](Execution& e) { e.cycle = r.cycle, e.testCase = r.invoice, e.tester = r.ann; });
        r.builder.add<Execution>([&](Execution& e) { e.cycle = r.cycle, e.testCase = r.order, e.tester = r.ben; });
        const SnapshotPtr ann = r.shareOf(r.ann), ben = r.shareOf(r.ben);
        QVERIFY(ann->find(r.invoice) && ann->find(r.quote) && !ann->find(r.order));
        QVERIFY(ben->find(r.order) && !ben->find(r.quote) && !ben->find(r.invoice));
        QCOMPARE(testersOf(*r.builder.build(), r.cycle),
                 (std::vector<std::pair<const Person*, int>>{{r.builder.build()->find(r.ann), 2},
                                                             {r.builder.build()->find(r.ben), 1}}));
    }

    void whoHasNoCaseHasNoShare()
    {
        Records r;
        const auto share = TesterShare::of(*r.builder.build(), r.cycle, r.carla);
        QVERIFY(!share);
        QVERIFY(share.error().text.contains(u"Carla"_s) && share.error().text.contains(u"Round 1"_s));
    }

    void resultsComeBackWithEvidenceAndDefects()
    {
        Site site;
        site.share(site.records.ann, u"ann"_s);
        site.work(u"ann"_s, u"Ann"_s, [&](Edit& edit) {
            const RecordId execution = wanted(attemptAt(edit, site.records.cycle, site.records.quote));
            wanted(giveVerdict(edit, execution, {Verdict::Failed, {}, {}, {}}));
            wanted(giveStepVerdict(edit, execution, site.records.step, {Verdict::Failed, u"It stays shut"_s, {}}));
        });
        site.work(u"ann"_s, u"Ann"_s, [&](Edit& edit) {
            const RecordId execution = executionId(site.records.cycle, site.records.quote, 1);
            wanted(reportDefect(edit, execution, u"It stays shut"_s));
            const RecordId evidence = edit.create(RecordKind::Evidence);
            wanted(edit.set(RecordKind::Evidence, evidence, u"record", Value(execution)));
            wanted(edit.set(RecordKind::Evidence, evidence, u"title", u"Screenshot"_s));
            wanted(edit.set(RecordKind::Evidence, evidence, u"file", wanted(edit.attach("pixels"))));
        });
        QCOMPARE(site.bringIn(u"ann"_s).count(RowState::Faulty), 0);
        const auto project = site.open(u"project"_s);
        const SnapshotPtr after = project->snapshot();
        const Execution* execution = site.execution(after, site.records.quote);
        QVERIFY(execution);
        QCOMPARE(execution->verdict, Verdict::Failed);
        QCOMPARE(execution->recordedBy, u"Ann"_s);
        QVERIFY(execution->recordedAt < at(u"2027-02-01T08:05:00Z"));
        QCOMPARE(after->all<StepResult>().at(0)->actual, u"It stays shut"_s);
        QCOMPARE(RecordId(after->all<Defect>().at(0)->execution), execution->id);
        QCOMPARE(after->all<Defect>().at(0)->reportedBy, u"Ann"_s);
        const Evidence* evidence = after->all<Evidence>().at(0);
        QCOMPARE(wanted(project->withStore([&](Store& store) { return store.attachment(evidence->file); })),
                 QByteArray("pixels"));
        QVERIFY(after->conflicts().empty());
    }

    void nothingThatTheShareLacksIsRemoved()
    {
        Site site;
        const SnapshotPtr before = site.snapshot();
        site.share(site.records.ann, u"ann"_s);
        site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict::Passed);
        site.bringIn(u"ann"_s);
        const SnapshotPtr after = site.snapshot();
        for (const RecordType* type : recordTypes()) {
            for (const Record* record : before->all(type->kind)) {
                const Record* kept = after->table(type->kind).find(record->id);
                QVERIFY2(kept && type->equal(*kept, *record), type->key);
            }
        }
    }

    void comingBackUntouchedOrAgainChangesNothing()
    {
        Site site;
        site.share(site.records.ann, u"ann"_s);
        QVERIFY(site.bringIn(u"ann"_s).rows().empty());
        site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict::Passed);
        QCOMPARE(site.bringIn(u"ann"_s).count(RowState::New), 1);
        QVERIFY(site.bringIn(u"ann"_s).rows().empty());
    }

    void whatIsNewSinceTheLastTimeIsTaken()
    {
        Site site;
        site.share(site.records.ann, u"ann"_s);
        site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict::Failed);
        site.bringIn(u"ann"_s);
        site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict::Passed); // corrected
        site.give(u"ann"_s, u"Ann"_s, site.records.order, Verdict::Passed);
        const ImportPlan plan = site.bringIn(u"ann"_s);
        QCOMPARE(plan.count(RowState::Changed), 1);
        QCOMPARE(plan.count(RowState::New), 1);
        QCOMPARE(site.execution(site.snapshot(), site.records.quote)->verdict, Verdict::Passed);
    }

    void whatTheProjectDecidedSinceStays()
    {
        Site site;
        site.share(site.records.ann, u"ann"_s);
        site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict::Passed);
        site.bringIn(u"ann"_s);
        site.give(u"project"_s, u"Carla"_s, site.records.quote, Verdict::Failed); // she looked closer
        site.give(u"ann"_s, u"Ann"_s, site.records.order, Verdict::Passed);
        site.bringIn(u"ann"_s);
        const SnapshotPtr after = site.snapshot();
        QCOMPARE(site.execution(after, site.records.quote)->verdict, Verdict::Failed);
        QCOMPARE(site.execution(after, site.records.order)->verdict, Verdict::Passed);
        QVERIFY(after->conflicts().empty());
    }

    void changesOnBothSidesStayAsAConflict()
    {
        Site site;
        site.share(site.records.ann, u"ann"_s);
        const auto title = [&](const QString& name, const QString& text) {
            site.work(name, name,
                      [&](Edit& edit) { wanted(edit.set(RecordKind::TestCase, site.records.quote, u"title", text)); });
        };
        title(u"ann"_s, u"Quote in euros"_s);
        title(u"project"_s, u"Quote in dollars"_s);
        QCOMPARE(site.bringIn(u"ann"_s).count(RowState::Conflict), 1);
        const SnapshotPtr after = site.snapshot();
        QCOMPARE(after->find(site.records.quote)->title, u"Quote in dollars"_s);
        QCOMPARE(after->conflicts().size(), std::size_t(1));
        QStringList values;
        for (const Conflict::Head& head : after->conflicts().front().heads)
            values += std::get<QString>(head.value);
        QCOMPARE(values, (QStringList{u"Quote in euros"_s, u"Quote in dollars"_s}));
        site.bringIn(u"ann"_s);
        QCOMPARE(site.snapshot()->conflicts().size(), std::size_t(1)); // not another one
    }

    void twoVerdictsOnOneAttemptAreAConflict()
    {
        Site site;
        site.share(site.records.ann, u"ann"_s);
        site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict::Failed);
        site.give(u"project"_s, u"Ben"_s, site.records.quote, Verdict::Passed);
        site.bringIn(u"ann"_s);
        const SnapshotPtr after = site.snapshot();
        QCOMPARE(after->all<Execution>().size(), std::size_t(1));
        QVERIFY(std::ranges::any_of(after->conflicts(), [](const Conflict& conflict) {
            return conflict.kind == RecordKind::Execution && conflict.heads.size() == 2;
        }));
    }

    void whoGaveTheVerdictIsNoQuestionOfItsOwn()
    {
        Site site;
        site.give(u"project"_s, u"Ann"_s, site.records.quote, Verdict::Failed);
        site.share(site.records.ann, u"ann"_s);
        site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict::Blocked);
        site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict::Passed);
        site.give(u"project"_s, u"Ben"_s, site.records.quote, Verdict::Blocked);
        site.give(u"project"_s, u"Ben"_s, site.records.quote, Verdict::Failed);
        QCOMPARE(site.bringIn(u"ann"_s).count(RowState::Conflict), 0); // Ben left it as it was
        const SnapshotPtr after = site.snapshot();
        QVERIFY(after->conflicts().empty());
        QCOMPARE(site.execution(after, site.records.quote)->verdict, Verdict::Passed);
        QCOMPARE(site.execution(after, site.records.quote)->recordedBy, u"Ann"_s);
    }

    void whatWasLeftOutIsTakenOnceItCanBe()
    {
        Site site;
        site.share(site.records.ann, u"ann"_s);
        site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict::Failed);
        site.give(u"ann"_s, u"Ann"_s, site.records.order, Verdict::Passed);
        site.work(u"project"_s, u"Carla"_s,
                  [&](Edit& edit) { wanted(edit.remove(RecordKind::TestCase, site.records.quote)); });
        QCOMPARE(site.bringIn(u"ann"_s).count(RowState::Faulty), 1);
        QCOMPARE(site.bringIn(u"ann"_s).count(RowState::Faulty), 1); // asked for again
        {
            const auto project = site.open(u"project"_s);
            wanted(project->undo());
            wanted(project->publish());
        }
        site.give(u"ann"_s, u"Ann"_s, site.records.order, Verdict::Blocked);
        const ImportPlan plan = site.bringIn(u"ann"_s);
        QCOMPARE(plan.count(RowState::Faulty), 0);
        QCOMPARE(plan.count(RowState::New), 1);
        QCOMPARE(plan.count(RowState::Changed), 1);
        QCOMPARE(site.execution(site.snapshot(), site.records.quote)->verdict, Verdict::Failed);
        QVERIFY(site.bringIn(u"ann"_s).changes().isEmpty());
    }

    void earlyVerdictsAreTakenAndTold()
    {
        Site site;
        site.work(u"project"_s, u"Carla"_s, [&](Edit& edit) {
            wanted(edit.set(RecordKind::Environment, site.records.environment, u"kind", u"production"_s));
        });
        site.share(site.records.ann, u"ann"_s);
        site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict::Passed);
        const ImportPlan plan = site.bringIn(u"ann"_s);
        QCOMPARE(plan.notes().size(), 1);
        QVERIFY2(plan.notes().front().contains(u"“Round 1” may not start yet: It would run in production"_s),
                 qPrintable(plan.notes().front()));
        QCOMPARE(site.execution(site.snapshot(), site.records.quote)->verdict, Verdict::Passed);
        site.give(u"ann"_s, u"Ann"_s, site.records.order, Verdict::Passed);
        QVERIFY(site.bringIn(u"ann"_s).notes().isEmpty()); // it has begun
    }

    /// Each takes in the share when it likes, in whatever state it is, while both copies go on.
    void copiesThatTakeInOneShareMeetWithoutAConflict()
    {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            QRandomGenerator random(seed);
            Site site;
            site.share(site.records.ann, u"ann"_s);
            site.copy(u"project"_s, u"copy"_s);
            const QStringList copies{u"project"_s, u"copy"_s};
            int named = 0;
            for (int turn = 0; turn < 8; ++turn) {
                const QString title = u"Defect %1"_s.arg(++named);
                const QString& one = copies[random.bounded(2)];
                switch (random.bounded(3)) {
                case 0: site.bringIn(u"ann"_s, one); break;
                case 1:
                    site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict(1 + random.bounded(4)));
                    site.work(u"ann"_s, u"Ann"_s, [&](Edit& edit) {
                        wanted(reportDefect(edit, executionId(site.records.cycle, site.records.quote, 1), title));
                    });
                    break;
                default:
                    site.work(one, u"Carla"_s, [&](Edit& edit) {
                        wanted(edit.set(RecordKind::Defect, edit.create(RecordKind::Defect), u"title", title));
                    });
                }
            }
            for (const QString& name : copies)
                site.bringIn(u"ann"_s, name);
            site.merge(u"project"_s, u"copy"_s);
            site.merge(u"copy"_s, u"project"_s);
            const SnapshotPtr here = site.snapshot(), there = site.snapshot(u"copy"_s);
            const QByteArray where = "seed " + QByteArray::number(seed);
            QVERIFY2(here->conflicts().empty(), where);
            QCOMPARE(stateOf(*here, true), stateOf(*there, true));
            QVERIFY2(site.bringIn(u"ann"_s).changes().isEmpty(), where);
        }
    }

    void whatWasRemovedMeanwhileIsSaid()
    {
        Site site;
        site.share(site.records.ann, u"ann"_s);
        site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict::Failed);
        site.work(u"ann"_s, u"Ann"_s, [&](Edit& edit) {
            wanted(edit.set(RecordKind::TestCase, site.records.quote, u"title", u"Better"_s));
        });
        site.give(u"ann"_s, u"Ann"_s, site.records.order, Verdict::Passed);
        site.work(u"project"_s, u"Carla"_s,
                  [&](Edit& edit) { wanted(edit.remove(RecordKind::TestCase, site.records.quote)); });
        const ImportPlan plan = site.bringIn(u"ann"_s);
        QCOMPARE(plan.count(RowState::Faulty), 2); // the case, and the execution that needs it
        QCOMPARE(plan.count(RowState::New), 1);
        QVERIFY(!site.snapshot()->find(site.records.quote));
    }

    void theOrderInWhichSharesComeBackDoesNotMatter()
    {
        QStringList states;
        for (const QStringList& order : {QStringList{u"ann"_s, u"ben"_s}, QStringList{u"ben"_s, u"ann"_s}}) {
            Site site;
            site.share(site.records.ann, u"ann"_s);
            site.share(site.records.ben, u"ben"_s);
            site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict::Passed);
            site.give(u"ben"_s, u"Ben"_s, site.records.invoice, Verdict::Blocked);
            for (const QString& name : {u"ann"_s, u"ben"_s})
                site.work(name, name, [&](Edit& edit) {
                    wanted(edit.set(RecordKind::BusinessProcess, site.records.process, u"description", u"Clear"_s));
                });
            for (const QString& name : order)
                QCOMPARE(site.bringIn(name).count(RowState::Faulty), 0);
            states += stateOf(*site.snapshot());
        }
        QCOMPARE(states.front(), states.back());
        QVERIFY(states.front().contains(u"blocked"_s));
    }

    void undoTakesAllOfItBackAndItMayComeAgain()
    {
        Site site;
        site.share(site.records.ann, u"ann"_s);
        site.give(u"ann"_s, u"Ann"_s, site.records.quote, Verdict::Passed);
        site.bringIn(u"ann"_s);
        {
            const auto project = site.open(u"project"_s, u"Omar"_s);
            wanted(project->undo());
            wanted(project->publish());
        }
        QVERIFY(site.snapshot()->all<Execution>().empty());
        site.bringIn(u"ann"_s);
        QCOMPARE(site.snapshot()->all<Execution>().size(), std::size_t(1));
    }

    void otherProjectsAreNoShares()
    {
        Site site, other;
        other.share(other.records.ann, u"ann"_s);
        const auto project = site.open(u"project"_s);
        const auto foreign = ReturnedShare::read(*project, other.path(u"ann"_s), site.context(u"Omar"_s));
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().kind, ErrorKind::Refused);
        const auto copy = ReturnedShare::read(*project, other.path(u"project"_s), site.context(u"Omar"_s));
        QVERIFY(copy && !*copy);
    }

    void whatIsNoIdentityIsNone()
    {
        const ShareIdentity identity{{1, 2}, {3, 4}, {5, 6}};
        QCOMPARE(ShareIdentity::of(identity.text())->tester, identity.tester);
        for (const QString& text :
             {QString(), u"share"_s, identity.text() + u"/1"_s, identity.text().mid(1), u"share/1/2/3"_s})
            QVERIFY2(!ShareIdentity::of(text), qPrintable(text));
    }

private:
    /// Everything; the codes of what is new are given in the order of arrival.
    static QString stateOf(const Snapshot& snapshot, bool withNumbers = false)
    {
        QStringList lines;
        for (const RecordType* type : recordTypes()) {
            snapshot.table(type->kind).forEach([&](const Record& record) {
                QString line = QString::fromLatin1(type->key) + u' ' + record.id.toHex();
                for (const Field& field : type->fields) {
                    const Value value =
                        field.isStored() && (withNumbers || field.number != kNumberField) ? field.get(record) : Value();
                    if (const auto* text = std::get_if<QString>(&value))
                        line += u' ' + *text;
                    else if (const auto* number = std::get_if<qint64>(&value))
                        line += u' ' + QString::number(*number);
                    else if (const auto* id = std::get_if<RecordId>(&value))
                        line += u' ' + id->toHex();
                }
                lines += line;
            });
        }
        lines.sort();
        return lines.join(u'\n');
    }
};

READINESS_TEST(tst_TesterShare)
#include "tst_TesterShare.moc"
