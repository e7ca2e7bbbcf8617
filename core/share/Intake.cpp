#include "core/share/Intake.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/store/DamagedFile.h"
#include "core/store/ReceivedFile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readiness {

tl::expected<Intake::Taken, Intake::Failure> Intake::take(const QString& path, Store& store)
{
    const QString copy = m_session.file(u"received.readiness"_s);
    m_session.removeDatabase(copy);
    const Result<ReceivedFile> received = receiveFile(path, copy);
    if (!received) {
        const bool isDamage = received.error().kind == ErrorKind::Refused && looksDamaged(path);
        return tl::unexpected(Failure{received.error(), isDamage});
    }
    if (received->projectId != m_project) {
        m_session.removeDatabase(copy);
        return tl::unexpected(Failure{
            {ErrorKind::Refused,
             CoreText::tr("%1 holds another project: choose the file of this one, or give that one another name.")
                 .arg(displayLine(path))}});
    }
    const Result<Merged> merged = merge(copy, store);
    if (!merged)
        return tl::unexpected(Failure{merged.error()});
    return Taken{{received->size, received->sha256}, received->transactions, *merged};
}

Result<Merged> Intake::takeKept(const QString& path, Store& store)
{
    // A copy, because opening an older one migrates it, and that must not leave a journal beside the kept file.
    const QString copy = m_session.file(u"kept.readiness"_s);
    m_session.removeDatabase(copy);
    if (const auto copied = m_environment.files.copy(path, copy, NewFileAccess::Private); !copied)
        return cannot(CoreText::tr("read"), path, copied.error());
    if (const auto kept = Store::open(copy); !kept) {
        m_session.removeDatabase(copy);
        return tl::unexpected(kept.error());
    }
    return merge(copy, store);
}

Result<Merged> Intake::merge(const QString& privatePath, Store& store)
{
    Result<Merged> merged = store.merge(privatePath);
    m_session.removeDatabase(privatePath);
    return merged;
}

void News::add(const Merged& more)
{
    merged.transactions += more.transactions;
    merged.revision = more.revision;
    merged.changed.insert(merged.changed.end(), more.changed.begin(), more.changed.end());
    std::sort(merged.changed.begin(), merged.changed.end());
    merged.changed.erase(std::unique(merged.changed.begin(), merged.changed.end()), merged.changed.end());
    merged.conflicts = more.conflicts;
}

} // namespace readiness
