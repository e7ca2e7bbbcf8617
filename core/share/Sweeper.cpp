#include "core/share/Sweeper.h"

using namespace Qt::StringLiterals;

namespace readiness {

void Sweeper::sweep(Store& store, const QString& living, Instant placeNow, News& news)
{
    const auto names = m_environment.files.list(m_target.path().folder());
    bool isClean = bool(names);
    for (const QString& name : names.value_or(QStringList())) {
        const auto beside = FileBeside::of(m_target.path(), name);
        if (!beside || beside->kind == FileBeside::Kind::Presence || beside->session == living)
            continue;
        const QString path = m_target.path().sibling(name);
        if (!isAbandoned(*beside, path, placeNow))
            continue;
        if (beside->kind == FileBeside::Kind::Unfinished)
            isClean = m_environment.files.remove(path) && isClean;
        else
            isClean = takeAndRemove(path, store, news) && isClean;
    }
    if (isClean)
        m_dead.clear();
}

bool Sweeper::isAbandoned(const FileBeside& beside, const QString& path, Instant placeNow)
{
    if (m_dead.contains(beside.session))
        return true;
    if (placeNow.isNull())
        return false;
    const auto info = m_environment.files.look(path);
    return info && placeNow.milliseconds - info->modified.milliseconds >= kAbandonedMilliseconds;
}

Result<> Sweeper::takeAndRemove(const QString& path, Store& store, News& news)
{
    const auto taken = m_target.intake().take(path, store);
    if (!taken && taken.error().error.kind == ErrorKind::Refused)
        return m_target.setAside(path, taken.error().error.text, news).map([](const QString&) {});
    if (!taken) {
        const auto info = m_environment.files.look(path);
        if (!info && info.error().fault == FileFault::NotFound)
            return {}; // others sweep too
        return tl::unexpected(taken.error().error);
    }
    news.add(taken->merged);
    // What cannot be removed now is taken in once more by a later sweep, which changes nothing.
    std::ignore = m_environment.files.remove(path);
    return {};
}

} // namespace readiness
