#include "tests/core/store/SampleStore.h"

#include <QCryptographicHash>
#include <QFile>

#include <stdexcept>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

const RecordId kProject = sampleId<ProjectSettings>(99);
const Instant kStart{1'800'000'000'000}; // 2027-01-15

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().text.toStdString());
    return std::move(*result);
}

template <class T>
T record(int number)
{
    T result;
    result.id = sampleId<T>(quint64(number));
    result.number = number;
    return result;
}

void addPeople(ChangeSet& changes)
{
    auto jana = record<Person>(1);
    jana.name = u"Jana Novák"_s;
    jana.mail = u"jana@example.org"_s;
    jana.deputy = sampleId<Person>(2);
    changes.create(jana);
    auto omar = record<Person>(2);
    omar.name = u"Omar"_s;
    omar.deputy = sampleId<Person>(1);
    changes.create(omar);
}

void addChecklist(ChangeSet& changes)
{
    auto area = record<Area>(1);
    area.title = u"Data migration"_s;
    area.owner = sampleId<Person>(1);
    area.rag = Rag::Amber;
    changes.create(area);
    auto item = record<ChecklistItem>(1);
    item.area = sampleId<Area>(1);
    item.title = u"Load customers"_s;
    item.guidance = u"How one knows:\n* counts agree"_s;
    item.due = *DueDate::fromText(u"T-28"_s);
    item.completeness = 40;
    changes.create(item);
    auto removed = record<ChecklistItem>(2);
    removed.area = sampleId<Area>(1);
    removed.title = u"Load vendors"_s;
    changes.create(removed);
    auto fact = record<ScopeFact>(1);
    fact.key = u"integrations"_s;
    fact.label = u"Integrations"_s;
    changes.create(fact);
    auto environment = record<Environment>(1);
    environment.name = u"Production"_s;
    environment.address = u"https://example.org/"_s;
    changes.create(environment);
}

void addGate(ChangeSet& changes)
{
    auto gate = record<Gate>(1);
    gate.title = u"Go-live"_s;
    gate.isGoLive = true;
    changes.create(gate);
    auto criterion = record<Criterion>(1);
    criterion.gate = sampleId<Gate>(1);
    criterion.title = u"No open must items"_s;
    changes.create(criterion);
    auto entry = record<ListEntry>(1);
    entry.owner = sampleId<Criterion>(1);
    entry.field = Criterion::kAreasField;
    entry.target = sampleId<Area>(1);
    changes.create(entry);
    auto waiver = record<Waiver>(1);
    waiver.subject = sampleId<ChecklistItem>(1);
    waiver.reason = u"Agreed in the steering committee"_s;
    waiver.approver = sampleId<Person>(2);
    waiver.expires = QDate(2027, 3, 1);
    changes.create(waiver);
    auto signOff = record<SignOff>(1);
    signOff.signer = u"Jana Novák"_s;
    signOff.signedAt = kStart;
    changes.create(signOff);
}

void addRemarks(ChangeSet& changes)
{
    auto comment = record<Comment>(1);
    comment.record = sampleId<ChecklistItem>(1);
    comment.text = u"Waiting for the interface"_s;
    changes.create(comment);
    const QByteArray file(150'000, 'x');
    auto evidence = record<Evidence>(1);
    evidence.record = sampleId<ChecklistItem>(1);
    evidence.title = u"Counts"_s;
    evidence.file = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    evidence.fileName = u"counts.csv"_s;
    evidence.fileSize = int(file.size());
    changes.create(evidence);
    changes.attachments.push_back(file);
}

} // namespace

ChangeSet sampleRecords()
{
    ChangeSet changes;
    changes.label = u"Create the project"_s;
    changes.origin = u"sample"_s;
    auto project = record<ProjectSettings>(1);
    project.name = u"Toys"_s;
    project.timeZone = u"Europe/Berlin"_s;
    changes.create(project);
    addPeople(changes);
    addChecklist(changes);
    addGate(changes);
    addRemarks(changes);
    return changes;
}

ChangeSet sampleEdits()
{
    ChangeSet changes;
    changes.label = u"Fill in"_s;
    const auto set = [&](RecordKind kind, const RecordId& id, const char* field, Value value) {
        changes.set(kind, id, recordType(kind).field(QString::fromLatin1(field))->number, std::move(value));
    };
    set(RecordKind::Project, sampleId<ProjectSettings>(1), "go_live", qint64(1'803'000'000'000));
    set(RecordKind::Person, sampleId<Person>(1), "role", u"Lead"_s);
    set(RecordKind::Area, sampleId<Area>(1), "rag", u"red"_s);
    set(RecordKind::ChecklistItem, sampleId<ChecklistItem>(1), "status", u"blocked"_s);
    set(RecordKind::ChecklistItem, sampleId<ChecklistItem>(1), "owner", RecordId(sampleId<Person>(2)));
    set(RecordKind::Environment, sampleId<Environment>(1), "tier", qint64(3));
    set(RecordKind::Gate, sampleId<Gate>(1), "due", u"T-7"_s);
    set(RecordKind::Evidence, sampleId<Evidence>(1), "note", u"From the rehearsal"_s);
    set(RecordKind::Comment, sampleId<Comment>(1), "text", u"Still waiting"_s);
    return changes;
}

void commitTo(Store& store, const ChangeSet& changes, const QString& author)
{
    const SnapshotPtr shown = must(store.load());
    must(applied(*shown, changes));
    must(store.commit(changes, {author, kStart, shown->revision(), {}}));
}

std::unique_ptr<Store> makeSampleStore(const QString& path)
{
    auto store = must(Store::create(path, kProject));
    commitTo(*store, sampleRecords(), u"Jana Novák"_s);
    commitTo(*store, sampleEdits(), u"Jana Novák"_s);

    const QString otherPath = path + u".other"_s;
    if (const auto copied = store->copyTo(otherPath); !copied)
        throw std::runtime_error(copied.error().text.toStdString());
    auto other = must(Store::open(otherPath));
    const int status = recordType(RecordKind::ChecklistItem).field(u"status")->number;
    ChangeSet done;
    done.set(RecordKind::ChecklistItem, sampleId<ChecklistItem>(1), status, u"done"_s);
    commitTo(*other, done, u"Omar"_s);
    other.reset();

    ChangeSet progress;
    progress.set(RecordKind::ChecklistItem, sampleId<ChecklistItem>(1), status, u"in_progress"_s);
    progress.set(RecordKind::ChecklistItem, sampleId<ChecklistItem>(2), status, u"done"_s);
    commitTo(*store, progress, u"Jana Novák"_s);
    must(store->merge(otherPath, kStart));
    ChangeSet removal;
    removal.remove(RecordKind::ChecklistItem, sampleId<ChecklistItem>(2));
    commitTo(*store, removal, u"Jana Novák"_s);
    QFile::remove(otherPath);
    return store;
}

} // namespace readiness::test
