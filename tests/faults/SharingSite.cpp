#include "tests/faults/SharingSite.h"

#include "core/store/History.h"
#include "core/store/ReceivedFile.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <filesystem>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

void copyTree(const QString& from, const QString& to)
{
    const std::filesystem::path target(to.toStdString());
    std::filesystem::remove_all(target);
    std::filesystem::copy(from.toStdString(), target, std::filesystem::copy_options::recursive);
}

} // namespace

SharingSite::SharingSite(const QString& folder)
    : m_root(folder + u"/site"_s),
      m_saved(folder + u"/saved"_s),
      m_acknowledged(m_root + u"/acknowledged"_s),
      m_plan(m_root + u"/shared/plan.readiness"_s)
{}

QString SharingSite::shared(const QString& name) const { return m_root + u"/shared/"_s + name; }

QStringList SharingSite::names() const
{
    return QDir(m_root + u"/shared"_s).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void SharingSite::begin()
{
    QDir(m_root).removeRecursively();
    QDir().mkpath(m_root + u"/shared"_s);
    restartPrograms();
    if (const Result<> created = m_ann->create(m_plan); !created)
        qFatal("%s", qPrintable(created.error().text));
    acknowledge(u"Start"_s);
}

void SharingSite::save() { copyTree(m_root, m_saved); }

void SharingSite::restore()
{
    copyTree(m_saved, m_root);
    restartPrograms();
}

void SharingSite::restartPrograms()
{
    m_ann = std::make_unique<SharingDesk>(u"Ann"_s, m_root);
    m_bob = std::make_unique<SharingDesk>(u"Bob"_s, m_root);
}

void SharingSite::rollBack()
{
    QFile::remove(m_plan);
    QFile::copy(m_saved + u"/shared/plan.readiness"_s, m_plan);
}

void SharingSite::ageTemporaries()
{
    for (const QString& name : names().filter(QRegularExpression(u"^\\.~"_s))) {
        QFile file(shared(name));
        if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime);
    }
}

QStringList SharingSite::stateLeftovers() const
{
    static const QRegularExpression session(u"/[0-9a-f]{16}$"_s);
    const QString state = m_bob->stateFolder();
    QStringList found;
    for (QDirIterator iterator(state, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
         iterator.hasNext();) {
        const QString path = iterator.next();
        if (path.contains(session))
            found << path.mid(state.size());
    }
    return found;
}

void SharingSite::acknowledge(const QString& title)
{
    QFile file(m_acknowledged);
    if (!file.open(QIODevice::Append) || file.write(title.toUtf8() + '\n') < 0)
        qFatal("cannot write %s", qPrintable(m_acknowledged));
}

QSet<QString> SharingSite::acknowledged() const
{
    QFile file(m_acknowledged);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(m_acknowledged));
    const QStringList titles = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return {titles.begin(), titles.end()};
}

QStringList SharingSite::verify(const QString& path) const
{
    const QString copy = m_root + u"/verified.readiness"_s;
    QStringList problems;
    if (const auto received = receiveFile(path, copy); !received) {
        problems << received.error().text;
    } else {
        const auto store = Store::open(copy);
        problems = store ? verifyStore(**store).value_or(QStringList{u"verification failed"_s})
                         : QStringList{store.error().text};
    }
    for (const QString& suffix : {QString(), u"-journal"_s})
        QFile::remove(copy + suffix);
    return problems;
}

} // namespace readiness::test
