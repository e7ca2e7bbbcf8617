#include "tests/faults/PowerWork.h"

#include "core/model/Records.h"
#include "core/store/Connection.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kItems = 100;
constexpr int kMostFieldsAtOnce = 8;
const Instant kStart{1'800'000'000'000}; // 2027-01-15

/// Nothing goes wrong while the work is recorded: the faults come afterwards.
template <class T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("unexpected: %s", qPrintable(result.error().text));
    return std::move(*result);
}

template <class T>
T record(int number)
{
    T result;
    result.id = RecordId{quint64(T::kKind), quint64(number)};
    result.number = number;
    return result;
}

ChangeSet personAdded(int number)
{
    auto person = record<Person>(number);
    person.name = u"Person %1"_s.arg(number);
    ChangeSet changes;
    changes.label = u"Add "_s + person.name;
    changes.create(person);
    return changes;
}

ChangeSet someItemsEdited(std::mt19937& random)
{
    static const char* const fields[] = {"title", "guidance", "next_step"};
    ChangeSet changes;
    changes.label = u"Edit"_s;
    for (unsigned left = 1 + random() % kMostFieldsAtOnce; left > 0; --left) {
        const Field* field =
            recordType(RecordKind::ChecklistItem).field(QString::fromLatin1(fields[random() % std::size(fields)]));
        const RecordId item = record<ChecklistItem>(1 + int(random() % kItems)).id;
        changes.set(RecordKind::ChecklistItem, item, field->number, QString(1 + int(random() % 200), u'e'));
    }
    return changes;
}

} // namespace

PowerWork::PowerWork(QString path, quint32 seed, QString pragma)
    : m_path(std::move(path)), m_pragma(std::move(pragma)), m_random(seed)
{}

PowerRecording PowerWork::recordAll()
{
    PowerVfs::watch(m_path);
    m_store = sure(Store::create(m_path, RecordId{1, 1}));
    m_recording.created = PowerVfs::calls().size();
    prepare(*m_store);
    importRecords();
    edit(25);
    addEvidence();
    edit(5);
    reopen();
    edit(10);
    mergeAnotherCopy();
    edit(10);
    ChangeSet removal;
    removal.label = u"Remove"_s;
    removal.remove(RecordKind::ChecklistItem, record<ChecklistItem>(kItems).id);
    commit(removal);
    return finish();
}

Result<PowerRecording> PowerWork::recordOneMore()
{
    PowerVfs::watch(m_path);
    auto opened = Store::open(m_path);
    if (!opened)
        return tl::unexpected(opened.error());
    m_store = std::move(*opened);
    prepare(*m_store);
    commit(personAdded(1000));
    return finish();
}

void PowerWork::prepare(Store& store)
{
    m_seen = sure(store.load())->revision();
    if (!m_pragma.isEmpty())
        store.connection().execute(m_pragma);
}

void PowerWork::reopen()
{
    m_store.reset();
    m_store = sure(Store::open(m_path));
    prepare(*m_store);
}

void PowerWork::commit(const ChangeSet& changes)
{
    const Committed committed = sure(m_store->commit(changes, {u"Ada"_s, kStart, m_seen, {}}));
    m_seen = committed.revision;
    acknowledge(committed.transaction);
}

void PowerWork::importRecords()
{
    ChangeSet changes;
    changes.label = u"Import"_s;
    auto project = record<ProjectSettings>(1);
    project.name = u"Toys"_s;
    changes.create(project);
    auto area = record<Area>(1);
    area.title = u"Data migration"_s;
    changes.create(area);
    for (int number = 1; number <= kItems; ++number) {
        auto item = record<ChecklistItem>(number);
        item.area = Id<Area>(area.id);
        item.title = u"Item %1"_s.arg(number);
        item.guidance = QString(number, u'g');
        changes.create(item);
    }
    commit(changes);
}

void PowerWork::edit(int times)
{
    for (int i = 0; i < times; ++i)
        commit(someItemsEdited(m_random));
}

void PowerWork::addEvidence()
{
    QByteArray file(100'000, Qt::Uninitialized); // several parts
    std::generate(file.begin(), file.end(), [this] { return char(m_random()); });
    auto evidence = record<Evidence>(1);
    evidence.record = record<ChecklistItem>(1).id;
    evidence.title = u"Counts"_s;
    evidence.file = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    evidence.fileName = u"counts.csv"_s;
    evidence.fileSize = int(file.size());
    ChangeSet changes;
    changes.label = u"Add evidence"_s;
    changes.create(evidence);
    changes.attachments.push_back(file);
    commit(changes);
}

void PowerWork::mergeAnotherCopy()
{
    const QFileInfo file(m_path);
    const QString path = u"%1/another-%2"_s.arg(file.path(), file.fileName());
    if (const auto copied = m_store->copyTo(path); !copied)
        qFatal("unexpected: %s", qPrintable(copied.error().text));
    std::vector<TransactionId> theirs;
    {
        const auto other = sure(Store::open(path));
        Revision seen = sure(other->load())->revision();
        for (int i = 0; i < 15; ++i) {
            const ChangeSet changes = i == 0 ? personAdded(1) : someItemsEdited(m_random);
            const Committed committed = sure(other->commit(changes, {u"Omar"_s, kStart, seen, {}}));
            seen = committed.revision;
            theirs.push_back(committed.transaction);
        }
    }
    edit(5); // some of it disagrees
    m_seen = sure(m_store->merge(path, kStart)).revision;
    for (const TransactionId& transaction : theirs)
        acknowledge(transaction);
}

void PowerWork::acknowledge(const TransactionId& transaction)
{
    m_recording.acknowledged.push_back({transaction, PowerVfs::calls().size()});
}

PowerRecording PowerWork::finish()
{
    m_store.reset();
    m_recording.calls = PowerVfs::calls();
    PowerVfs::watch({});
    return std::move(m_recording);
}

} // namespace readiness::test
