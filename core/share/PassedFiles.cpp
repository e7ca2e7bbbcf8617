#include "core/share/PassedFiles.h"

#include "core/share/StateFolder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

constexpr qsizetype kRemembered = 100;

/// One line: the program's version, SHA-256, size, project, transactions.
QByteArray lineOf(const PassedFiles::Passed& passed)
{
    return QByteArrayList{READINESS_VERSION, passed.identity.sha256.toHex(), QByteArray::number(passed.identity.size),
                          passed.project.toHex().toLatin1(), QByteArray::number(passed.transactions)}
        .join(' ');
}

std::optional<PassedFiles::Passed> passedOf(const QByteArray& line)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() != 5 || words[0] != READINESS_VERSION)
        return std::nullopt;
    const auto project = RecordId::fromHex(QString::fromLatin1(words[3]));
    if (!project)
        return std::nullopt;
    return PassedFiles::Passed{{words[2].toLongLong(), QByteArray::fromHex(words[1])}, *project, words[4].toLongLong()};
}

} // namespace

std::vector<PassedFiles::Passed> PassedFiles::all() const
{
    const auto bytes = m_environment.files.read(StateFolder(m_environment).passedFile());
    std::vector<Passed> all;
    for (const QByteArray& line : bytes.value_or(QByteArray()).split('\n')) {
        if (const auto passed = passedOf(line))
            all.push_back(*passed);
    }
    return all;
}

std::optional<PassedFiles::Passed> PassedFiles::find(const FileIdentity& identity) const
{
    for (const Passed& passed : all()) {
        if (passed.identity == identity)
            return passed;
    }
    return std::nullopt;
}

bool PassedFiles::hasSize(qint64 bytes) const
{
    const std::vector<Passed> known = all();
    return std::any_of(known.begin(), known.end(),
                       [bytes](const Passed& passed) { return passed.identity.size == bytes; });
}

void PassedFiles::remember(const Passed& passed)
{
    if (find(passed.identity))
        return;
    FileSystem& files = m_environment.files;
    const StateFolder state(m_environment);
    const auto guard = files.lock(state.lockFile(), Waiting::Yes);
    if (!guard)
        return;
    QByteArrayList lines = files.read(state.passedFile()).value_or(QByteArray()).split('\n');
    lines.removeAll(QByteArray());
    if (lines.size() >= kRemembered)
        lines.remove(0, lines.size() - kRemembered + 1);
    lines << lineOf(passed);
    const QString fresh = state.passedFile() + u".new"_s;
    std::ignore = files.remove(fresh);
    if (files.write(fresh, lines.join('\n') + '\n', NewFileAccess::Private))
        std::ignore = files.move(fresh, state.passedFile(), IfThere::Replace);
}

} // namespace readiness
