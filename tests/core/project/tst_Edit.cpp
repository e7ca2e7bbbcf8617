#include "core/model/Records.h"
#include "core/project/Edit.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr RecordKind kItem = RecordKind::ChecklistItem;

int countOf(const ChangeSet& changes, Change::Action action)
{
    return int(std::count_if(changes.changes.begin(), changes.changes.end(),
                             [&](const Change& c) { return c.action == action; }));
}

} // namespace

class tst_Edit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsAValue();
    void settingWhatIsThereChangesNothing();
    void settingBackLeavesTheOtherChangesAlone();
    void settingWhatIsShownDecidesAConflict();
    void theLastValueCounts();
    void valuesAreBroughtIntoTheirStoredForm();
    void refusesWhatCannotBeSet_data();
    void refusesWhatCannotBeSet();
    void newRecordsComeAfterAllOthers();
    void aNewRecordIsNotTakenForOneOfAnotherKind();
    void theAuthorIsFilledIn();
    void anEmptiedAnswerHasNoAuthor();
    void authorshipSetByTheProgramStays();
    void correctingAWaiverDoesNotChangeWhoAskedForIt();
    void aListHoldsExactlyWhatItIsGiven();
    void theLastListCounts();
    void doubleEntriesLeaveTogether();
    void refusesWrongListElements();
    void removalTakesAlongWhatBelongsToIt();
    void removalEmptiesOptionalReferences();
    void removalIsRefusedWhereTheRecordIsNeeded();
    void aSecondProjectRecordCanBeRemoved();
    void aRefusedRemovalLeavesTheEditAsItWas();
    void whatWasMovedAwayDoesNotHoldUpARemoval();
    void whatGoesAnywayDoesNotHoldUpARemoval();
    void aSignedAreaIsNotRemovedSilently();
    void removingTwiceIsRemovingOnce();
    void setsOfRemovedRecordsAreDropped();
    void attachmentsAreLimited();
    void tenThousandChangesAreLinear();

private:
    Result<SnapshotPtr> after(Edit&& edit)
    {
        return applied(*m_snapshot, std::move(edit).finish(u"Jana"_s, at(u"2027-02-01T10:00:00Z")));
    }
    Edit edit() { return Edit(m_snapshot, u"Test"_s); }

    std::optional<ProjectBuilder> m_builder;
    Id<Area> m_area, m_other;
    Id<Person> m_person;
    Id<ChecklistItem> m_item;
    Id<Gate> m_gate;
    Id<Criterion> m_criterion;
    SnapshotPtr m_snapshot;
};

void tst_Edit::init()
{
    m_builder.emplace();
    m_area = m_builder->area(u"Data migration"_s);
    m_other = m_builder->area(u"Training"_s);
    m_person = m_builder->person(u"Jana"_s);
    m_item = m_builder->item(m_area, [&](ChecklistItem& item) { item.owner = m_person; });
    m_gate = m_builder->gate();
    m_criterion = m_builder->criterion(m_gate, Metric::OpenMustItems, Comparison::AtMost, 0);
    m_builder->inArea(m_criterion, m_area);
    m_snapshot = m_builder->build();
}

void tst_Edit::setsAValue()
{
    Edit e = edit();
    QVERIFY(e.isEmpty());
    QVERIFY(e.set(kItem, m_item, u"status", u"done"_s));
    QVERIFY(!e.isEmpty());
    const auto result = after(std::move(e));
    QVERIFY(result);
    QCOMPARE((*result)->find(m_item)->status, ItemStatus::Done);
    QCOMPARE(m_snapshot->find(m_item)->status, ItemStatus::NotStarted);
}

void tst_Edit::settingWhatIsThereChangesNothing()
{
    Edit e = edit();
    QVERIFY(e.set(kItem, m_item, u"title", m_snapshot->find(m_item)->title));
    QVERIFY(e.set(kItem, m_item, u"status", u"not_started"_s));
    QVERIFY(e.set(kItem, m_item, u"answer", QString()));
    QVERIFY(e.setList(RecordKind::Criterion, m_criterion, u"areas", {m_area, m_area}));
    QVERIFY(e.isEmpty());
}

void tst_Edit::settingBackLeavesTheOtherChangesAlone()
{
    Edit e = edit();
    const QString title = m_snapshot->find(m_item)->title;
    QVERIFY(e.set(kItem, m_item, u"title", u"New"_s));
    QVERIFY(e.set(kItem, m_item, u"status", u"done"_s));
    QVERIFY(e.set(kItem, m_item, u"importance", u"should"_s));
    QVERIFY(e.set(kItem, m_item, u"title", title));
    QVERIFY(e.set(kItem, m_item, u"importance", u"optional"_s));
    const ChangeSet changes = std::move(e).finish(u"Jana"_s, {});
    QCOMPARE(changes.changes.size(), std::size_t(2));
    const auto result = applied(*m_snapshot, changes);
    QVERIFY(result);
    QCOMPARE((*result)->find(m_item)->title, title);
    QCOMPARE((*result)->find(m_item)->status, ItemStatus::Done);
    QCOMPARE((*result)->find(m_item)->importance, Importance::Optional);
    Edit back = edit();
    QVERIFY(back.set(kItem, m_item, u"title", u"New"_s));
    QVERIFY(back.set(kItem, m_item, u"title", title));
    QVERIFY(back.isEmpty());
}

void tst_Edit::settingWhatIsShownDecidesAConflict()
{
    m_builder->conflict({kItem, m_item, checklistItemType().field(u"title")->number, {}});
    m_snapshot = m_builder->build();
    Edit e = edit();
    QVERIFY(e.set(kItem, m_item, u"title", m_snapshot->find(m_item)->title));
    QVERIFY(!e.isEmpty());
    QVERIFY(e.set(kItem, m_item, u"status", u"not_started"_s));
    QCOMPARE(std::move(e).finish({}, {}).changes.size(), std::size_t(1));
}

void tst_Edit::theLastValueCounts()
{
    Edit e = edit();
    QVERIFY(e.set(kItem, m_item, u"title", u"One"_s));
    QVERIFY(e.set(kItem, m_item, u"title", u"Two"_s));
    const ChangeSet changes = std::move(e).finish({}, {});
    QCOMPARE(changes.changes.size(), std::size_t(1));
    QCOMPARE(changes.changes.front().value, Value(u"Two"_s));
}

void tst_Edit::valuesAreBroughtIntoTheirStoredForm()
{
    Edit e = edit();
    QVERIFY(e.set(kItem, m_item, u"due", u"t-028"_s));
    QVERIFY(e.set(kItem, m_item, u"owner", RecordId()));
    QVERIFY(e.set(RecordKind::Gate, m_gate, u"is_go_live", qint64(0)));
    const auto result = after(std::move(e));
    QVERIFY(result);
    QCOMPARE((*result)->find(m_item)->due.toText(), u"T-28"_s);
    QVERIFY((*result)->find(m_item)->owner.isNull());
    QVERIFY(!(*result)->find(m_gate)->isGoLive);
}

void tst_Edit::refusesWhatCannotBeSet_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown") << u"colour"_s << u"red"_s << u"has no field “colour”. Its fields are: area, title"_s;
    QTest::newRow("internal") << u"answered_by"_s << u"Omar"_s << u"kept by the program"_s;
    QTest::newRow("number") << u"number"_s << u"7"_s << u"kept by the program"_s;
    QTest::newRow("computed") << u"due_date"_s << u"2027-01-01"_s << u"kept by the program"_s;
    QTest::newRow("no such choice") << u"status"_s << u"finished"_s << u"must be one of not_started"_s;
    QTest::newRow("empty title") << u"title"_s << QString() << u"Title must not be empty."_s;
    QTest::newRow("wrong form") << u"completeness"_s << u"50"_s << u"Completeness (%) must not be a text."_s;
}

void tst_Edit::refusesWhatCannotBeSet()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    Edit e = edit();
    const auto result = e.set(kItem, m_item, key, text);
    QVERIFY(!result);
    QVERIFY2(result.error().text.contains(reason), qPrintable(result.error().text));
    QVERIFY(e.isEmpty());
    QVERIFY(!e.set(kItem, RecordId::random(), u"title", u"x"_s));
    QVERIFY(!e.set(kItem, m_area, u"title", u"x"_s));
    QVERIFY(!e.set(RecordKind::Criterion, m_criterion, u"areas", m_area));
}

void tst_Edit::newRecordsComeAfterAllOthers()
{
    m_builder->change(m_item, [](ChecklistItem& item) { item.position = u"0007i"_s; });
    m_snapshot = m_builder->build();
    Edit e = edit();
    const RecordId first = e.create(kItem);
    const RecordId second = e.create(kItem);
    for (const RecordId& id : {first, second}) {
        QVERIFY(e.set(kItem, id, u"title", u"New"_s));
        QVERIFY(e.set(kItem, id, u"area", m_area));
    }
    const auto result = after(std::move(e));
    QVERIFY(result);
    QVERIFY((*result)->find(Id<ChecklistItem>(first))->position > u"0007i"_s);
    QVERIFY((*result)->find(Id<ChecklistItem>(second))->position > (*result)->find(Id<ChecklistItem>(first))->position);
}

void tst_Edit::aNewRecordIsNotTakenForOneOfAnotherKind()
{
    Edit e = edit();
    const RecordId person = e.create(RecordKind::Person);
    QVERIFY(!e.set(kItem, person, u"title", u"x"_s));
    QVERIFY(e.set(RecordKind::Person, person, u"name", u"Omar"_s));
}

void tst_Edit::theAuthorIsFilledIn()
{
    Edit e = edit();
    QVERIFY(e.set(kItem, m_item, u"answer", u"Yes"_s));
    const RecordId comment = e.create(RecordKind::Comment);
    QVERIFY(e.set(RecordKind::Comment, comment, u"record", m_item));
    QVERIFY(e.set(RecordKind::Comment, comment, u"text", u"Well done"_s));
    const auto result = after(std::move(e));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text));
    QCOMPARE((*result)->find(m_item)->answeredBy, u"Jana"_s);
    QCOMPARE((*result)->find(m_item)->answeredAt, at(u"2027-02-01T10:00:00Z"));
    QCOMPARE((*result)->find(Id<Comment>(comment))->writtenBy, u"Jana"_s);
    QCOMPARE((*result)->find(Id<Comment>(comment))->writtenAt, at(u"2027-02-01T10:00:00Z"));
}

void tst_Edit::anEmptiedAnswerHasNoAuthor()
{
    m_builder->change(m_item, [](ChecklistItem& item) {
        item.answer = u"Yes"_s;
        item.answeredBy = u"Omar"_s;
        item.answeredAt = at(u"2027-01-01T10:00:00Z");
    });
    m_snapshot = m_builder->build();
    Edit e = edit();
    QVERIFY(e.set(kItem, m_item, u"answer", {}));
    const auto result = after(std::move(e));
    QVERIFY(result);
    QVERIFY((*result)->find(m_item)->answeredBy.isEmpty());
    QVERIFY((*result)->find(m_item)->answeredAt.isNull());
}

void tst_Edit::authorshipSetByTheProgramStays()
{
    Edit e = edit();
    QVERIFY(e.set(kItem, m_item, u"answer", u"Yes"_s));
    QVERIFY(e.setInternal(kItem, m_item, u"answered_by", u"Omar"_s));
    const RecordId comment = e.create(RecordKind::Comment);
    QVERIFY(e.set(RecordKind::Comment, comment, u"record", m_item));
    QVERIFY(e.set(RecordKind::Comment, comment, u"text", u"Imported"_s));
    QVERIFY(e.setInternal(RecordKind::Comment, comment, u"written_by", u"Omar"_s));
    const auto result = after(std::move(e));
    QVERIFY(result);
    QCOMPARE((*result)->find(m_item)->answeredBy, u"Omar"_s);
    QCOMPARE((*result)->find(Id<Comment>(comment))->writtenBy, u"Omar"_s);
}

void tst_Edit::correctingAWaiverDoesNotChangeWhoAskedForIt()
{
    const Id<Waiver> waiver = m_builder->waiver(m_criterion, m_person, {2027, 3, 1});
    m_snapshot = m_builder->build();
    Edit e = edit();
    QVERIFY(e.set(RecordKind::Waiver, waiver, u"reason", u"Accepted for now, spelled right"_s));
    const auto result = after(std::move(e));
    QVERIFY(result);
    QCOMPARE((*result)->find(waiver)->requestedBy, u"Somebody else"_s);
}

void tst_Edit::aListHoldsExactlyWhatItIsGiven()
{
    Edit e = edit();
    const RecordId created = e.create(RecordKind::Area);
    QVERIFY(e.set(RecordKind::Area, created, u"title", u"New"_s));
    QVERIFY(e.setList(RecordKind::Criterion, m_criterion, u"areas", {m_other, created, m_other}));
    const auto result = after(std::move(e));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text));
    const auto held = (*result)->references(m_criterion, Criterion::kAreasField);
    QCOMPARE(QSet<RecordId>(held.begin(), held.end()), (QSet<RecordId>{m_other, created}));
    QCOMPARE((*result)->table(RecordKind::ListEntry).size(), 2);
}

void tst_Edit::theLastListCounts()
{
    Edit e = edit();
    QVERIFY(e.setList(RecordKind::Criterion, m_criterion, u"areas", {}));
    QVERIFY(e.setList(RecordKind::Criterion, m_criterion, u"areas", {m_other}));
    QVERIFY(e.setList(RecordKind::Criterion, m_criterion, u"areas", {m_area, m_other}));
    const ChangeSet changes = std::move(e).finish({}, {});
    QCOMPARE(changes.changes.size(), std::size_t(1)); // the first entry stays as it is
    QCOMPARE(countOf(changes, Change::Action::Create), 1);
}

void tst_Edit::doubleEntriesLeaveTogether()
{
    m_builder->inArea(m_criterion, m_area); // two people added the same
    m_snapshot = m_builder->build();
    Edit stays = edit();
    QVERIFY(stays.setList(RecordKind::Criterion, m_criterion, u"areas", {m_area, m_other}));
    QCOMPARE(std::move(stays).finish({}, {}).changes.size(), std::size_t(1));
    Edit goes = edit();
    QVERIFY(goes.setList(RecordKind::Criterion, m_criterion, u"areas", {}));
    const auto result = after(std::move(goes));
    QVERIFY(result);
    QVERIFY((*result)->references(m_criterion, Criterion::kAreasField).empty());
}

void tst_Edit::refusesWrongListElements()
{
    Edit e = edit();
    const RecordId person = e.create(RecordKind::Person);
    const bool isLeftEmpty = e.setList(RecordKind::Criterion, m_criterion, u"areas", {m_area}).has_value();
    QVERIFY(isLeftEmpty);
    QVERIFY(!e.setList(RecordKind::Criterion, m_criterion, u"areas", {person}));
    QVERIFY(!e.setList(RecordKind::Criterion, m_criterion, u"areas", {m_person}));
    QVERIFY(!e.setList(RecordKind::Criterion, m_criterion, u"areas", {RecordId::random()}));
    QVERIFY(!e.setList(RecordKind::Criterion, m_criterion, u"title", {m_area}));
    QVERIFY(!e.setList(RecordKind::Criterion, m_criterion, u"colours", {m_area}));
    QVERIFY(!e.setList(RecordKind::Criterion, RecordId::random(), u"areas", {m_area}));
    const ChangeSet changes = std::move(e).finish({}, {});
    QCOMPARE(changes.changes.size(), std::size_t(1)); // the person alone
}

void tst_Edit::removalTakesAlongWhatBelongsToIt()
{
    const auto comment = m_builder->add<Comment>([&](Comment& c) {
        c.record = m_criterion;
        c.text = u"Why?"_s;
    });
    const auto reply = m_builder->add<Comment>([&](Comment& c) {
        c.record = comment;
        c.text = u"Because"_s;
    });
    const auto evidence = m_builder->add<Evidence>([&](Evidence& v) {
        v.record = m_gate;
        v.title = u"Minutes"_s;
    });
    const auto waiver = m_builder->waiver(m_criterion, m_person, {2027, 3, 1});
    m_snapshot = m_builder->build();
    Edit e = edit();
    QVERIFY(e.remove(RecordKind::Gate, m_gate));
    const auto result = after(std::move(e));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text));
    for (const RecordId& id : {RecordId(m_gate), RecordId(m_criterion), RecordId(comment), RecordId(reply),
                               RecordId(evidence), RecordId(waiver)})
        QVERIFY(!(*result)->find(id));
    QCOMPARE((*result)->table(RecordKind::ListEntry).size(), 0);
    QVERIFY((*result)->find(m_area) && (*result)->find(m_person) && (*result)->find(m_item));
}

void tst_Edit::removalEmptiesOptionalReferences()
{
    Edit e = edit();
    QVERIFY(e.remove(RecordKind::Person, m_person));
    const auto result = after(std::move(e));
    QVERIFY(result);
    QVERIFY(!(*result)->find(m_person));
    QVERIFY((*result)->find(m_item)->owner.isNull());
}

void tst_Edit::removalIsRefusedWhereTheRecordIsNeeded()
{
    Edit e = edit();
    const auto area = e.remove(RecordKind::Area, m_area);
    QVERIFY(!area);
    QVERIFY2(area.error().text.contains(u"it is the area of C-001"_s), qPrintable(area.error().text));
    QVERIFY(!e.remove(RecordKind::Project, m_snapshot->project().id));
    QVERIFY(!e.remove(RecordKind::Area, RecordId::random()));
    QVERIFY(!e.remove(RecordKind::Area, m_person));
}

void tst_Edit::aSecondProjectRecordCanBeRemoved()
{
    const auto second = m_builder->add<ProjectSettings>([](ProjectSettings& p) { p.name = u"Second"_s; });
    m_snapshot = m_builder->build();
    Edit e = edit();
    QVERIFY(!e.remove(RecordKind::Project, m_snapshot->project().id));
    QVERIFY(e.remove(RecordKind::Project, second));
    const auto result = after(std::move(e));
    QVERIFY(result);
    QCOMPARE((*result)->table(RecordKind::Project).size(), 1);
}

void tst_Edit::aRefusedRemovalLeavesTheEditAsItWas()
{
    m_builder->waiver(m_criterion, m_person, {2027, 3, 1}); // needs its approver
    m_snapshot = m_builder->build();
    Edit e = edit();
    QVERIFY(!e.remove(RecordKind::Person, m_person));
    QVERIFY(!e.remove(RecordKind::Area, m_area));
    QVERIFY(e.isEmpty());
}

void tst_Edit::whatWasMovedAwayDoesNotHoldUpARemoval()
{
    Edit e = edit();
    QVERIFY(e.set(kItem, m_item, u"area", m_other));
    QVERIFY(e.remove(RecordKind::Area, m_area));
    const auto result = after(std::move(e));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().text));
    QCOMPARE((*result)->find(m_item)->area, m_other);
    QVERIFY(!(*result)->find(m_area));
    QVERIFY((*result)->references(m_criterion, Criterion::kAreasField).empty());
}

void tst_Edit::whatGoesAnywayDoesNotHoldUpARemoval()
{
    Edit e = edit();
    QVERIFY(e.remove(kItem, m_item));
    QVERIFY(e.remove(RecordKind::Area, m_area));
    QVERIFY(after(std::move(e)));
    m_builder->waiver(m_item, m_person, {2027, 3, 1});
    m_snapshot = m_builder->build();
    Edit withWaiver = edit();
    QVERIFY(withWaiver.remove(kItem, m_item));
    QVERIFY(withWaiver.remove(RecordKind::Person, m_person)); // the waiver that needs the approver goes with the item
    QVERIFY(after(std::move(withWaiver)));
}

void tst_Edit::aSignedAreaIsNotRemovedSilently()
{
    m_builder->add<SignOff>([&](SignOff& s) {
        s.subject = m_other;
        s.scope = SignOffScope::Area;
        s.signer = u"Jana"_s;
    });
    m_snapshot = m_builder->build();
    Edit e = edit();
    const auto result = e.remove(RecordKind::Area, m_other);
    QVERIFY(!result);
    QVERIFY2(result.error().text.contains(u"S-001"_s), qPrintable(result.error().text));
}

void tst_Edit::removingTwiceIsRemovingOnce()
{
    Edit e = edit();
    QVERIFY(e.remove(RecordKind::Criterion, m_criterion));
    QVERIFY(e.remove(RecordKind::Criterion, m_criterion));
    QVERIFY(e.remove(RecordKind::Gate, m_gate));
    QVERIFY(after(std::move(e)));
}

void tst_Edit::setsOfRemovedRecordsAreDropped()
{
    Edit e = edit();
    QVERIFY(e.set(kItem, m_item, u"answer", u"Yes"_s));
    QVERIFY(e.setList(RecordKind::Criterion, m_criterion, u"areas", {m_other}));
    QVERIFY(e.remove(kItem, m_item));
    QVERIFY(e.remove(RecordKind::Gate, m_gate));
    QVERIFY(!e.set(kItem, m_item, u"answer", u"No"_s));
    const ChangeSet changes = std::move(e).finish(u"Jana"_s, {});
    QCOMPARE(countOf(changes, Change::Action::Set), 0);
    QCOMPARE(countOf(changes, Change::Action::Create), 0);
    QVERIFY(applied(*m_snapshot, changes));
}

void tst_Edit::attachmentsAreLimited()
{
    Edit e = edit();
    const auto hash = e.attach("content");
    QVERIFY(hash);
    QCOMPARE(std::get<QByteArray>(*hash), QCryptographicHash::hash("content", QCryptographicHash::Sha256));
    QVERIFY(e.attach(QByteArray(10 * 1024 * 1024, 'x')));
    QVERIFY(!e.attach(QByteArray(10 * 1024 * 1024 + 1, 'x')));
    QCOMPARE(std::move(e).finish({}, {}).attachments.size(), std::size_t(2));
}

void tst_Edit::tenThousandChangesAreLinear()
{
    // Quadratic, this takes minutes; the bound is far above what a slow machine needs otherwise.
    QElapsedTimer timer;
    timer.start();
    Edit e = edit();
    std::vector<RecordId> created;
    for (int i = 0; i < 10000; ++i) {
        created.push_back(e.create(kItem));
        QVERIFY(e.set(kItem, created.back(), u"title", u"Item"_s));
        QVERIFY(e.set(kItem, created.back(), u"area", m_area));
    }
    const auto full = after(std::move(e));
    QVERIFY(full);
    Edit change(*full, u"Change"_s);
    for (const RecordId& id : created) {
        QVERIFY(change.set(kItem, id, u"answer", u"Yes"_s));
        QVERIFY(change.set(kItem, id, u"owner", m_person));
    }
    const auto answered = applied(**full, std::move(change).finish(u"Jana"_s, at(u"2027-02-01T10:00:00Z")));
    QVERIFY(answered);
    Edit removal(*answered, u"Remove"_s);
    for (const RecordId& id : created)
        QVERIFY(removal.remove(kItem, id));
    const auto rest = applied(**answered, std::move(removal).finish({}, {}));
    QVERIFY(rest);
    QCOMPARE((*rest)->table(kItem).size(), 1);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

READINESS_TEST(tst_Edit)
#include "tst_Edit.moc"
