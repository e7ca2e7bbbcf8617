#include "core/project/CopyForOthers.h"

#include "core/model/Records.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kNow = u"2027-01-10T12:00:00Z";

struct Case {
    ProjectBuilder builder;
    Id<Area> area = builder.area(u"A"_s);
    Id<Person> jana = builder.person(u"Jana"_s);
    Id<ChecklistItem> item = builder.item(area);
    Id<Review> review = builder.add<Review>([](Review& r) { r.title = u"Review"_s, r.contentHash = r.tips = u"ab"_s; });

    Id<Finding> finding(bool isInternal)
    {
        return builder.add<Finding>([&](Finding& f) {
            f.review = review, f.title = u"Finding"_s, f.isInternal = isInternal, f.subject = item;
        });
    }
    CopyForOthers copy() const { return CopyForOthers::of(*builder.build(), at(kNow)); }
    SnapshotPtr result() const
    {
        const auto made = applied(*SnapshotBuilder(RecordId{1, 1}).finish(), copy().changes);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return *made;
    }
};

} // namespace

class tst_CopyForOthers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void internalRecordsAndWhatIsAboutThemStayOut()
    {
        Case c;
        const auto internal = c.finding(true), open = c.finding(false);
        const auto about = [&](const RecordId& subject) {
            return c.builder.add<Action>([&](Action& a) { a.title = u"Do"_s, a.subject = subject; });
        };
        const auto hidden = about(internal), further = about(hidden), shown = about(open);
        c.builder.add<Comment>([&](Comment& x) { x.record = further, x.text = u"Secret"_s; });
        c.builder.add<Comment>([&](Comment& x) { x.record = c.item, x.text = u"Between us"_s, x.isInternal = true; });
        const auto said = c.builder.add<Comment>([&](Comment& x) { x.record = c.item, x.text = u"Said"_s; });
        const SnapshotPtr result = c.result();
        QVERIFY(!result->find(internal) && !result->find(hidden) && !result->find(further));
        QVERIFY(result->find(open) && result->find(shown) && result->find(said));
        QCOMPARE(result->table(RecordKind::Comment).size(), 1);
        QCOMPARE(c.copy().leftOut, (std::map<RecordKind, int>{
                                       {RecordKind::Finding, 1}, {RecordKind::Action, 2}, {RecordKind::Comment, 2}}));
        QCOMPARE(c.copy().sentence(), u"Left out: 2 comments, 1 finding, 2 actions."_s);
    }

    void signOffsAndRemindersStayOut()
    {
        Case c;
        const auto signOff = c.builder.add<SignOff>([](SignOff& s) { s.signer = u"Jana"_s; });
        c.builder.add<Evidence>([&](Evidence& e) { e.record = signOff, e.title = u"Scan"_s; });
        c.builder.add<Reminder>([&](Reminder& r) { r.record = c.item, r.person = u"Jana"_s; });
        const SnapshotPtr result = c.result();
        for (const RecordKind kind : {RecordKind::SignOff, RecordKind::Reminder, RecordKind::Evidence})
            QCOMPARE(result->table(kind).size(), 0);
    }

    void whatStaysKeepsItsIdItsCodeAndItsFields()
    {
        Case c;
        c.builder.change(c.item, [&](ChecklistItem& i) {
            i.number = 17, i.owner = c.jana, i.answer = u"Yes"_s, i.answeredBy = u"Omar"_s, i.answeredAt = at(kNow);
        });
        const ChecklistItem* copied = c.result()->find(c.item);
        QVERIFY(copied);
        QCOMPARE(*copied, *c.builder.build()->find(c.item));
    }

    void areaListsOfWhatStaysGoAlong()
    {
        Case c;
        const auto gate = c.builder.gate();
        c.builder.inArea(c.builder.criterion(gate, Metric::OpenMustItems, Comparison::AtMost, 0), c.area);
        QCOMPARE(c.result()->table(RecordKind::ListEntry).size(), 1);
    }

    void aCompletedReviewPointsToNoHistory()
    {
        Case c;
        const Review* review = c.result()->find(c.review);
        QCOMPARE(review->tips, QString());
        QCOMPARE(review->contentHash, QString());
    }

    void baselinesStayAsTheirPointOfTheHistoryDoes()
    {
        Case c;
        const auto plan = c.builder.add<Plan>([](Plan& p) { p.title = u"Weekend"_s; });
        c.builder.add<Baseline>([&](Baseline& b) { b.plan = plan, b.title = u"Approved"_s, b.tips = u"ab"_s; });
        QCOMPARE(c.result()->table(RecordKind::Plan).size(), 1);
        QCOMPARE(c.result()->table(RecordKind::Baseline).size(), 0);
    }

    void brokenRecordsDoNotPreventTheCopy()
    {
        Case c;
        c.builder.change(c.item, [](ChecklistItem& i) {
            i.owner = Id<Person>(RecordId{9, 9}), i.confirmedBy = i.owner, i.confirmedOn = QDate(2027, 1, 1);
        });
        c.builder.item(Id<Area>(RecordId{9, 8}));
        const SnapshotPtr result = c.result();
        QCOMPARE(result->table(RecordKind::ChecklistItem).size(), 1);
        QVERIFY(result->find(c.item)->owner.isNull());
        QVERIFY(!result->find(c.item)->confirmedOn.isValid());
    }

    void theProjectSaysWhatItIs()
    {
        Case c;
        c.builder.project([](ProjectSettings& project) { project.summary = u"Ours."_s; });
        const QString said =
            u"Copy for others of “Toy company”, made on 2027-01-10; without internal remarks and without history."_s;
        QCOMPARE(c.result()->project().summary, said + u"\n\nOurs."_s);
        QCOMPARE(c.copy().changes.origin, said);
        QCOMPARE(c.copy().sentence(), u"No record was left out."_s);
    }

    void theFileIsAProjectOfItsOwnWithOneTransaction()
    {
        ScratchFolder folder;
        const FakeClock clock(at(kNow));
        Case c;
        ChangeSet initial = CopyForOthers::of(*c.builder.build(), at(kNow)).changes;
        auto original =
            Project::create(folder.filePath(u"original.readiness"_s), std::move(initial), {u"Jana"_s, &clock});
        QVERIFY(original);
        QByteArray bytes("not for the internal one"), hidden("hidden");
        Edit edit((*original)->snapshot(), u"Prove"_s);
        for (const auto& [content, isInternal] : {std::pair(bytes, false), std::pair(hidden, true)}) {
            RecordId about = c.item;
            if (isInternal) {
                about = edit.create(RecordKind::Action);
                QVERIFY(edit.set(RecordKind::Action, about, u"title", u"Do"_s));
                QVERIFY(edit.set(RecordKind::Action, about, u"internal", qint64(1)));
            }
            const RecordId evidence = edit.create(RecordKind::Evidence);
            QVERIFY(edit.set(RecordKind::Evidence, evidence, u"record", about));
            QVERIFY(edit.set(RecordKind::Evidence, evidence, u"title", u"Proof"_s));
            QVERIFY(edit.set(RecordKind::Evidence, evidence, u"kind", u"file"_s));
            QVERIFY(edit.set(RecordKind::Evidence, evidence, u"file", *edit.attach(content)));
        }
        QVERIFY((*original)->commit(std::move(edit)));

        const QString path = folder.filePath(u"copy.readiness"_s);
        const auto save = [&] {
            return (*original)->withStore([&](Store& store) {
                return saveCopyForOthers(store, *(*original)->snapshot(), path, {u"Omar"_s, &clock});
            });
        };
        const auto saved = save();
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text));
        QCOMPARE(saved->leftOut, (std::map<RecordKind, int>{{RecordKind::Action, 1}, {RecordKind::Evidence, 1}}));
        auto copy = Project::open(path, Project::Mode::Read, {u"Omar"_s, &clock});
        QVERIFY(copy);
        QVERIFY((*copy)->snapshot()->projectId() != (*original)->snapshot()->projectId());
        const auto entries = (*copy)->withStore([](Store& store) { return History(store).entries({}); });
        QCOMPARE(entries->size(), std::size_t(1));
        QCOMPARE(entries->at(0).author, u"Omar"_s);
        QCOMPARE(entries->at(0).label, u"Copy for others"_s);
        const Evidence* evidence = (*copy)->snapshot()->all<Evidence>().at(0);
        const auto kept = (*copy)->withStore([&](Store& store) { return store.attachment(evidence->file); });
        QCOMPARE(*kept, bytes);
        QVERIFY(!(*copy)->withStore([&](Store& store) {
            return store.attachment(QCryptographicHash::hash(hidden, QCryptographicHash::Sha256));
        }));

        QVERIFY(!save()); // never over another file
    }
};

READINESS_TEST(tst_CopyForOthers)
#include "tst_CopyForOthers.moc"
