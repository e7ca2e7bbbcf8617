#include "tests/faults/SyncClient.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cstdio>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

bool replaceBy(const QString& from, const QString& to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// Whether a file has as many pages as its header says: not one of the halves.
bool isWhole(const QString& path)
{
    constexpr int kPagesAt = 28;
    constexpr qint64 kPage = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.seek(kPagesAt)
           && qFromBigEndian<quint32>(file.read(4).leftJustified(4, '\0').constData()) * kPage == file.size();
}

} // namespace

SyncClient::Counts& SyncClient::Counts::operator+=(const Counts& other)
{
    rollBacks += other.rollBacks;
    deletions += other.deletions;
    halves += other.halves;
    conflicts += other.conflicts;
    return *this;
}

QString SyncClient::Counts::text() const
{
    return u"%1 roll-backs, %2 deletions, %3 halves, %4 conflict copies"_s.arg(rollBacks)
        .arg(deletions)
        .arg(halves)
        .arg(conflicts);
}

SyncClient::SyncClient(QString file, QString scratch, std::mt19937& random)
    : m_file(std::move(file)), m_scratch(std::move(scratch)), m_random(random)
{
    remember();
}

void SyncClient::act()
{
    const QString half = m_scratch + u"/half"_s;
    switch (m_random() % 6) {
    case 0:
    case 1: remember(); break;
    case 2: m_counts.rollBacks += putInPlace(m_scratch + u"/old"_s); break;
    case 3: m_counts.deletions += QFile::remove(m_file); break;
    case 4:
        QFile::remove(half);
        m_counts.halves +=
            QFile::copy(m_file, half) && QFile::resize(half, QFileInfo(half).size() / 2) && putInPlace(half);
        break;
    case 5: {
        const QString copy =
            QString(m_file).replace(u".readiness"_s, u" (conflicted copy %1).readiness"_s.arg(m_counts.conflicts + 1));
        if (replaceBy(m_file, copy))
            m_counts.conflicts += putInPlace(m_scratch + u"/old"_s);
        break;
    }
    }
}

void SyncClient::bringBack() { putInPlace(m_scratch + u"/old"_s); }

void SyncClient::remember()
{
    const QString fresh = m_scratch + u"/fresh"_s;
    QFile::remove(fresh);
    if (QFile::copy(m_file, fresh) && isWhole(fresh))
        replaceBy(fresh, m_scratch + u"/old"_s);
}

bool SyncClient::putInPlace(const QString& version)
{
    const QString arriving = m_scratch + u"/arriving"_s;
    QFile::remove(arriving);
    return QFile::copy(version, arriving) && replaceBy(arriving, m_file);
}

} // namespace readiness::test
