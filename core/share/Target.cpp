#include "core/share/Target.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/share/FileBeside.h"

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

constexpr qint64 kSettledMilliseconds = 60'000;
constexpr int kNames = 9;

} // namespace

Target::Target(const ShareEnvironment& environment, ResolvedPath path, Session& session, const RecordId& project)
    : m_environment(environment), m_path(std::move(path)), m_intake(environment, session, project)
{}

Result<> Target::read(Store& store, IfGone ifGone, News& news)
{
    const auto identity = m_environment.files.identify(m_path.path());
    if (identity)
        return *identity == m_seen.identity ? Result<>() : take(store, news);
    if (identity.error().fault == FileFault::NotAFile)
        return refused(
            CoreText::tr("%1 is no longer a file: move away what is in its place.").arg(displayLine(m_path.path())));
    if (identity.error().fault != FileFault::NotFound)
        return cannot(CoreText::tr("read"), m_path.path(), identity.error());
    if (!m_seen.identity.isNull() && ifGone == IfGone::Fail)
        return systemError(CoreText::tr("%1 is gone: bring it back, or save the project under this name again.")
                               .arg(displayLine(m_path.path())));
    m_seen = {};
    return {};
}

Result<bool> Target::isAsSeen()
{
    const auto identity = m_environment.files.identify(m_path.path());
    if (identity)
        return *identity == m_seen.identity;
    if (identity.error().fault == FileFault::NotFound)
        return m_seen.identity.isNull();
    return cannot(CoreText::tr("read"), m_path.path(), identity.error());
}

Result<> Target::take(Store& store, News& news)
{
    const auto taken = m_intake.take(m_path.path(), store);
    if (!taken)
        return makeRoom(store, taken.error(), news);
    m_seen = {taken->identity, taken->transactions};
    m_taken += taken->merged.transactions;
    news.add(taken->merged);
    return {};
}

/// The file cannot be taken in. Where it is whole but not for us, its owner decides; where it is damaged, it makes room.
Result<> Target::makeRoom(Store& store, const Intake::Failure& failure, News& news)
{
    if (!failure.isDamage)
        return tl::unexpected(failure.error);
    const auto info = m_environment.files.look(m_path.path());
    if (!info)
        return cannot(CoreText::tr("read"), m_path.path(), info.error());
    if (qAbs(m_environment.clock.now().milliseconds - info->modified.milliseconds) < kSettledMilliseconds)
        return systemError(CoreText::tr("%1 is damaged or not completely there yet: try again in a minute.")
                               .arg(displayLine(m_path.path())));
    const Result<QString> aside = setAside(m_path.path(), failure.error.text, news);
    if (!aside)
        return tl::unexpected(aside.error());
    m_seen = {};
    // Between the refusal and the new name it may have been replaced by a good one.
    if (const auto taken = m_intake.take(*aside, store)) {
        news.add(taken->merged);
        news.notes.pop_back();
        std::ignore = m_environment.files.remove(*aside);
    }
    return {};
}

Result<QString> Target::setAside(const QString& path, const QString& reason, News& news)
{
    const QString word = CoreText::tr("set aside");
    for (int i = 1; i <= kNames; ++i) {
        const QString name =
            m_path.sibling(datedName(m_path, i == 1 ? word : u"%1 %2"_s.arg(word).arg(i), m_environment.clock.now()));
        const auto moved = m_environment.files.move(path, name, IfThere::Fail);
        if (moved) {
            news.notes.push_back(
                {ShareNote::Kind::SetAside,
                 CoreText::tr("A file that cannot be used was set aside as %1: %2").arg(displayLine(name), reason),
                 name});
            return name;
        }
        if (moved.error().fault != FileFault::AlreadyThere)
            return cannot(CoreText::tr("rename"), path, moved.error());
    }
    return systemError(
        CoreText::tr("%1 is damaged, and too many files that were set aside lie beside it: move those away.")
            .arg(displayLine(m_path.path())));
}

} // namespace readiness
