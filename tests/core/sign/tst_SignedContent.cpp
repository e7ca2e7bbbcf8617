#include "core/sign/SignedContent.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

struct SignedCase {
    ProjectBuilder builder;
    Id<Person> ana = builder.person(u"Ana"_s);
    Id<Area> area = builder.area(u"Data"_s);
    Id<Area> other = builder.area(u"Other"_s);
    Id<ChecklistItem> item = builder.item(area);
    Id<ChecklistItem> otherItem = builder.item(other);
    Id<Evidence> evidence = builder.add<Evidence>([&](Evidence& e) { e.record = item; });
    Id<Waiver> waiver = builder.waiver(item, ana, QDate(2027, 5, 1));
    Id<ScopeFact> fact = builder.fact(u"live"_s, u"no"_s);
    Id<Gate> gate = builder.gate();
    Id<Criterion> criterion = builder.criterion(gate, Metric::OpenMustItems, Comparison::AtMost, 0);
    Id<Gate> otherGate = builder.gate(u"Other"_s);
    Id<Criterion> otherCriterion = builder.criterion(otherGate, Metric::OpenMustItems, Comparison::AtMost, 0);
    Id<Comment> comment = builder.add<Comment>([&](Comment& c) { c.record = item, c.text = u"Hm"_s; });

    SignedScope report() const { return {SignOffScope::Report, {}}; }
    SignedScope ofArea() const { return {SignOffScope::Area, area}; }
    SignedScope ofGate() const { return {SignOffScope::Gate, gate}; }

    QByteArray hash(const SignedScope& scope) const { return SignedContent(*builder.build()).hash(scope); }
    /// Which of report, gate and area change with the project: "rga".
    template <class F>
    QString changedBy(F&& adjust) const
    {
        SignedCase after = *this;
        adjust(after);
        QString changed;
        const std::pair<QChar, SignedScope> scopes[] = {{u'r', report()}, {u'g', ofGate()}, {u'a', ofArea()}};
        for (const auto& [letter, scope] : scopes)
            changed += hash(scope) == after.hash(scope) ? QString() : QString(letter);
        return changed;
    }
    template <class T, class F>
    QString changedBy(const Id<T>& id, F&& adjust) const
    {
        return changedBy([&](SignedCase& after) { after.builder.change(id, adjust); });
    }
    void metric(Metric metric)
    {
        builder.change(criterion, [&](Criterion& c) { c.metric = metric; });
    }
};

} // namespace

class tst_SignedContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHashIsTheOneThatWasPublished()
    {
        // Fixed for ever: signatures of older versions rest on it.
        ProjectBuilder builder;
        const auto area = builder.area(u"Data"_s);
        builder.item(area, ItemStatus::Done);
        const QByteArray hash = SignedContent(*builder.build()).hash({SignOffScope::Area, area});
        QCOMPARE(hash.toHex(), QByteArray("7e1eb4277d33a877c501091c27f5cc2f066b930eccbc82afd68bcbf3a03db4ae"));
    }

    void eachScopeChangesWithItsOwnRecordsOnly()
    {
        const SignedCase c;
        QCOMPARE(c.changedBy(c.item, [](ChecklistItem& i) { i.title += u'x'; }), u"rga"_s);
        QCOMPARE(c.changedBy(c.item, [](ChecklistItem& i) { i.status = ItemStatus::Done; }), u"rga"_s);
        QCOMPARE(c.changedBy(c.otherItem, [](ChecklistItem& i) { i.title += u'x'; }), u"rg"_s);
        QCOMPARE(c.changedBy(c.area, [](Area& a) { a.outcome = u"x"_s; }), u"rga"_s);
        QCOMPARE(c.changedBy(c.evidence, [](Evidence& e) { e.file = QByteArray(32, 'x'); }), u"ra"_s);
        QCOMPARE(c.changedBy(c.waiver, [](Waiver& w) { w.expires = QDate(2027, 6, 1); }), u"rga"_s);
        QCOMPARE(c.changedBy(c.fact, [](ScopeFact& f) { f.value = u"yes"_s; }), u"rg"_s);
        QCOMPARE(c.changedBy(c.gate, [](Gate& g) { g.title += u'x'; }), u"rg"_s);
        QCOMPARE(c.changedBy(c.criterion, [](Criterion& x) { x.threshold = 1; }), u"rg"_s);
        QCOMPARE(c.changedBy(c.otherCriterion, [](Criterion& x) { x.threshold = 1; }), u"r"_s);
        QCOMPARE(c.changedBy(c.ana, [](Person& p) { p.phone = u"1"_s; }), u"r"_s);
        QCOMPARE(c.changedBy(c.comment, [](Comment& x) { x.text = u"Oh"_s; }), QString());
        QCOMPARE(
            c.changedBy([](SignedCase& after) { after.builder.project([](ProjectSettings& p) { p.goLive = {}; }); }),
            u"rg"_s);
    }

    void addingAndRemovingRecordsIsAChange()
    {
        const SignedCase c;
        QCOMPARE(c.changedBy([](SignedCase& after) { after.builder.item(after.area); }), u"rga"_s);
        QCOMPARE(c.changedBy([](SignedCase& after) { after.builder.remove(RecordKind::ChecklistItem, after.item); }),
                 u"rga"_s);
        QCOMPARE(
            c.changedBy([](SignedCase& after) { after.builder.waiver(after.criterion, after.ana, QDate(2027, 5, 1)); }),
            u"rg"_s);
        QCOMPARE(c.changedBy([](SignedCase& after) {
            after.builder.add<Evidence>([&](Evidence& e) { e.record = after.area; });
        }),
                 u"ra"_s);
        QCOMPARE(c.changedBy([](SignedCase& after) { after.builder.inArea(after.criterion, after.area); }), u"rg"_s);
    }

    void movingARowIsNoChange()
    {
        const SignedCase c;
        QCOMPARE(c.changedBy(c.item, [](ChecklistItem& i) { i.position = u"x"_s; }), QString());
        QCOMPARE(c.changedBy(c.area, [](Area& a) { a.position = u"x"_s; }), QString());
        QCOMPARE(c.changedBy(c.criterion, [](Criterion& x) { x.position = u"x"_s; }), QString());
    }

    void aGateWithNamedAreasCoversThese()
    {
        SignedCase c;
        c.builder.inArea(c.criterion, c.area);
        QCOMPARE(c.changedBy(c.item, [](ChecklistItem& i) { i.title += u'x'; }), u"rga"_s);
        QCOMPARE(c.changedBy(c.otherItem, [](ChecklistItem& i) { i.title += u'x'; }), u"r"_s);
    }

    void aGateCoversWhatItsMetricsRead()
    {
        SignedCase c;
        const auto signOffOf = [](SignOffScope scope, const RecordId& subject) {
            return [=](SignedCase& after) {
                after.builder.add<SignOff>(
                    [&](SignOff& s) { s.scope = scope, s.subject = subject, s.signer = u"Ana"_s; });
            };
        };
        QCOMPARE(c.changedBy(signOffOf(SignOffScope::Area, c.area)), QString());
        c.metric(Metric::MissingSignOffs);
        QCOMPARE(c.changedBy(c.evidence, [](Evidence& e) { e.note = u"x"_s; }), u"rga"_s);
        QCOMPARE(c.changedBy(signOffOf(SignOffScope::Area, c.area)), u"g"_s);
        QCOMPARE(c.changedBy(signOffOf(SignOffScope::Gate, c.gate)), QString());
        c.metric(Metric::BlockingChecks);
        QCOMPARE(c.changedBy(c.ana, [](Person& p) { p.name = u"Anna"_s; }), u"rg"_s);
    }

    void aGateCoversTheEnvironmentsUpgradesAndBackupsThatItCounts()
    {
        SignedCase c;
        const auto test = c.builder.add<Environment>([](Environment& e) { e.name = u"Test"_s; });
        const auto deviation = c.builder.add<Deviation>([](Deviation& d) { d.title = u"Memory"_s; });
        const auto upgrade = c.builder.add<Upgrade>([](Upgrade& u) { u.title = u"Sandbox"_s; });
        const auto event = c.builder.add<UpgradeEvent>([&](UpgradeEvent& e) { e.upgrade = upgrade; });
        const auto backup = c.builder.add<Backup>([](Backup& b) { b.title = u"Database"_s; });
        const auto changed = [&](Metric metric) {
            c.metric(metric);
            QStringList scopes{c.changedBy(test, [](Environment& e) { e.memory = u"1 GB"_s; }),
                               c.changedBy(deviation, [](Deviation& d) { d.here = u"1 GB"_s; }),
                               c.changedBy(upgrade, [](Upgrade& u) { u.ticket = u"1"_s; }),
                               c.changedBy(event, [](UpgradeEvent& e) { e.activity = u"1"_s; }),
                               c.changedBy(backup, [](Backup& b) { b.plan = u"Nightly"_s; })};
            return scopes.join(u' ');
        };
        QCOMPARE(changed(Metric::OpenMustItems), u"r r r r r"_s);
        QCOMPARE(changed(Metric::UnrecordedDeviations), u"rg rg r r r"_s);
        QCOMPARE(changed(Metric::UncommittedUpgrades), u"r r rg rg r"_s);
        QCOMPARE(changed(Metric::UnprovenBackups), u"rg r r r rg"_s);
    }

    void aConflictInScopeIsAChange()
    {
        SignedCase c;
        const auto conflictOf = [](RecordKind kind, const RecordId& record) {
            return [=](SignedCase& after) { after.builder.conflict({kind, record, 12, {{}, {}}}); };
        };
        QCOMPARE(c.changedBy(conflictOf(RecordKind::ChecklistItem, c.item)), u"rga"_s);
        QCOMPARE(c.changedBy(conflictOf(RecordKind::ChecklistItem, c.otherItem)), u"rg"_s);
        QCOMPARE(c.changedBy(conflictOf(RecordKind::Person, c.ana)), u"r"_s);
        c.metric(Metric::OpenConflicts);
        QCOMPARE(c.changedBy(conflictOf(RecordKind::Person, c.ana)), u"rg"_s);
        c.builder.inArea(c.criterion, c.area);
        QCOMPARE(c.changedBy(conflictOf(RecordKind::Person, c.ana)), u"r"_s);
        QCOMPARE(c.changedBy(conflictOf(RecordKind::Comment, c.comment)), u"g"_s);
    }

    void theOrderInWhichRecordsArrivedDoesNotMatter()
    {
        const SignedCase c;
        const SnapshotPtr snapshot = c.builder.build();
        SnapshotBuilder reversed(snapshot->projectId());
        for (const RecordType* type : recordTypes()) {
            std::vector<const Record*> records = snapshot->all(type->kind);
            for (auto record = records.rbegin(); record != records.rend(); ++record)
                reversed.put(type->kind, snapshot->table(type->kind).share((*record)->id));
        }
        const SnapshotPtr other = reversed.finish();
        for (const SignedScope& scope : {c.report(), c.ofGate(), c.ofArea()})
            QCOMPARE(SignedContent(*snapshot).hash(scope), SignedContent(*other).hash(scope));
    }

    void everyContentFieldOfEveryKindCounts()
    {
        // One record of each kind with all fields empty but one: all hashes differ.
        QSet<QByteArray> hashes;
        int fields = 0;
        for (const RecordType* type : recordTypes()) {
            if (type->kind == RecordKind::Comment || type->kind == RecordKind::SignOff
                || type->kind == RecordKind::Reminder)
                continue;
            for (const Field& field : type->fields) {
                if (!field.isStored() || field.number == kNumberField || qstrcmp(field.key, "position") == 0)
                    continue;
                auto record = type->make();
                record->id = RecordId{1, 1};
                field.set(*record, exampleOf(field));
                SnapshotBuilder builder(RecordId{7, 7});
                builder.put(type->kind, record);
                hashes.insert(SignedContent(*builder.finish()).hash({SignOffScope::Report, {}}));
                ++fields;
            }
        }
        QVERIFY(fields > 80);
        QCOMPARE(int(hashes.size()), fields);
    }

    void referencesInCirclesEnd()
    {
        SignedCase c;
        c.builder.change(c.evidence, [&](Evidence& e) { e.record = c.evidence; });
        const auto second = c.builder.add<Evidence>([&](Evidence& e) { e.record = c.item; });
        c.builder.change(second, [&](Evidence& e) { e.record = second; });
        QVERIFY(!c.hash(c.ofArea()).isEmpty());
    }

    void differencesNameRecordsAndFields()
    {
        const SignedCase before;
        SignedCase after = before;
        after.builder.change(
            after.item, [](ChecklistItem& i) { i.title = u"New"_s, i.status = ItemStatus::Done, i.position = u"x"_s; });
        const auto added = after.builder.item(after.area);
        after.builder.remove(RecordKind::Evidence, after.evidence);
        after.builder.change(after.otherItem, [](ChecklistItem& i) { i.title = u"Elsewhere"_s; });
        const auto found = differences(before.ofArea(), *before.builder.build(), *after.builder.build());
        const std::vector<ContentDifference> expected{
            {RecordKind::ChecklistItem, before.item, 12},
            {RecordKind::ChecklistItem, before.item, 16},
            {RecordKind::ChecklistItem, added, kCreationField},
            {RecordKind::Evidence, before.evidence, kRemovalField},
        };
        QCOMPARE(found, expected);
        QVERIFY(differences(before.report(), *before.builder.build(), *before.builder.build()).empty());
    }

private:
    static Value exampleOf(const Field& field)
    {
        switch (field.kind) {
        case FieldKind::Choice: return QString::fromLatin1(field.choices.back().key);
        case FieldKind::Date:
        case FieldKind::DueDate: return u"2027-03-01"_s;
        case FieldKind::Integer:
        case FieldKind::YesNo:
        case FieldKind::Duration:
        case FieldKind::Instant: return qint64(1);
        case FieldKind::Reference: return RecordId{2, 2};
        case FieldKind::Blob: return QByteArray(32, 'b');
        default: return u"text"_s;
        }
    }
};

READINESS_TEST(tst_SignedContent)
#include "tst_SignedContent.moc"
