#include "tests/faults/PowerDisk.h"

#include <algorithm>

namespace readiness::test {

namespace {

constexpr qint64 kSector = 512;

/// How the cache had been emptied when the power went. Extremes are as likely as the mixture, which would hardly ever
/// produce them.
enum class Survival { Nothing, Everything, OlderCalls, SomeSectors };

bool oneIn(unsigned n, std::mt19937& random) { return random() % n == 0; }

void put(QByteArray& content, qint64 offset, QByteArrayView data)
{
    if (content.size() < offset + data.size())
        content.resize(offset + data.size(), '\0');
    std::copy(data.begin(), data.end(), content.begin() + offset);
}

void carryOut(QByteArray& content, const DiskCall& call)
{
    if (call.kind == DiskCall::Kind::Truncate)
        content.resize(call.offset, '\0');
    else
        put(content, call.offset, call.data);
}

QByteArray garbage(qint64 size, std::mt19937& random)
{
    QByteArray bytes(size, Qt::Uninitialized);
    std::generate(bytes.begin(), bytes.end(), [&random] { return char(random()); });
    return bytes;
}

/// Half of the sectors arrive, a quarter does not, the rest is torn or garbage.
void carryOutSomeSectors(QByteArray& content, const DiskCall& call, std::mt19937& random)
{
    for (qint64 done = 0; done < call.data.size();) {
        const qint64 offset = call.offset + done;
        const qint64 size = std::min(kSector - offset % kSector, call.data.size() - done);
        const QByteArrayView sector = QByteArrayView(call.data).sliced(done, size);
        const unsigned fate = random() % 8;
        if (fate < 4)
            put(content, offset, sector);
        else if (fate == 4)
            put(content, offset, sector.first(qint64(random() % quint64(size))));
        else if (fate == 5)
            put(content, offset, garbage(size, random));
        done += size;
    }
}

} // namespace

PowerDisk::PowerDisk(const DiskFiles& files)
{
    for (const auto& [path, content] : files)
        m_folder[path] = std::make_shared<File>(File{content, {}});
    m_durableFolder = m_folder;
}

void PowerDisk::apply(const DiskCall& call)
{
    using Kind = DiskCall::Kind;
    switch (call.kind) {
    case Kind::Create: m_folder[call.path] = std::make_shared<File>(); break;
    case Kind::Write:
    case Kind::Truncate: m_folder.at(call.path)->unsynced.push_back(call); break;
    case Kind::Sync: {
        File& file = *m_folder.at(call.path);
        for (const DiskCall& change : file.unsynced)
            carryOut(file.synced, change);
        file.unsynced.clear();
        break;
    }
    case Kind::SyncFolder: m_durableFolder = m_folder; break;
    case Kind::Remove: m_folder.erase(call.path); break;
    }
}

DiskFiles PowerDisk::afterCut(std::mt19937& random) const
{
    Folder names = m_folder;
    names.insert(m_durableFolder.begin(), m_durableFolder.end());
    DiskFiles files;
    for (const auto& [path, file] : names) {
        const Folder& folder = oneIn(2, random) ? m_folder : m_durableFolder;
        if (const auto found = folder.find(path); found != folder.end())
            files[path] = contentAfterCut(*found->second, random);
    }
    return files;
}

QByteArray PowerDisk::contentAfterCut(const File& file, std::mt19937& random)
{
    const auto survival = Survival(random() % 4);
    QByteArray content = file.synced;
    std::size_t calls = survival == Survival::Nothing ? 0 : file.unsynced.size();
    if (survival == Survival::OlderCalls)
        calls = random() % (calls + 1);
    for (std::size_t i = 0; i < calls; ++i) {
        const DiskCall& call = file.unsynced[i];
        if (survival != Survival::SomeSectors)
            carryOut(content, call);
        else if (call.kind == DiskCall::Kind::Write)
            carryOutSomeSectors(content, call, random);
        else if (oneIn(2, random))
            carryOut(content, call);
    }
    return content;
}

} // namespace readiness::test
