// Cuts the power at random moments while a store works in a working copy, and once more while what was left is opened
// again. Whatever the disk then holds opens, is sound, and has every edit that had been acknowledged. To show that the
// disk really forgets, the same work with fewer syncs has to lose edits.

#include "tests/faults/FaultRun.h"
#include "tests/faults/PowerDisk.h"
#include "tests/faults/PowerInspection.h"
#include "tests/faults/PowerWork.h"

#include <QFile>

#include <algorithm>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kControlCuts = 100;
constexpr int kEveryNthTwice = 8;

struct Counts {
    int cuts = 0, notThereYet = 0, withJournal = 0, twice = 0, lost = 0, corrupt = 0;
};

PowerInspection::Expected expectedAfter(const PowerRecording& recording, std::size_t calls)
{
    PowerInspection::Expected expected{recording.created <= calls, {}};
    for (const auto& [transaction, promisedAt] : recording.acknowledged) {
        if (promisedAt <= calls)
            expected.transactions.push_back(transaction);
    }
    return expected;
}

/// Makes the file, and what lies beside it, what the disk holds.
void putInPlace(const QString& path, const DiskFiles& files)
{
    for (const QString& beside : {path, path + u"-journal"_s, path + u"-wal"_s})
        QFile::remove(beside);
    for (const auto& [name, content] : files) {
        QFile file(QFile::decodeName(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
            qFatal("cannot write %s", name.constData());
    }
}

/// Lets a store work once, and then cuts the power at moments of that work as often as wished.
class PowerCuts {
public:
    /// `pragma` is what the control runs take away from the store's safety.
    PowerCuts(FaultRun& run, const QString& name, const QString& pragma = {})
        : m_run(run),
          m_path(u"%1/%2.readiness"_s.arg(run.folder(), name)),
          m_random(run.seed()),
          m_isControl(!pragma.isEmpty()),
          m_recording(PowerWork(m_path, run.seed(), pragma).recordAll())
    {}

    Counts cut(int times)
    {
        std::vector<std::size_t> moments(std::size_t(times), 0);
        std::generate(moments.begin(), moments.end(), [this] { return m_random() % (m_recording.calls.size() + 1); });
        std::sort(moments.begin(), moments.end()); // so that the calls are carried out once
        PowerDisk disk;
        std::size_t calls = 0;
        for (const std::size_t moment : moments) {
            while (calls < moment)
                disk.apply(m_recording.calls[calls++]);
            cutOnce(disk, moment);
        }
        return m_counts;
    }
    std::size_t calls() const { return m_recording.calls.size(); }

private:
    void cutOnce(const PowerDisk& disk, std::size_t moment)
    {
        const DiskFiles files = disk.afterCut(m_random);
        const PowerInspection::Expected expected = expectedAfter(m_recording, moment);
        putInPlace(m_path, files);
        const auto journal = files.find(QFile::encodeName(m_path + u"-journal"_s));
        m_counts.withJournal += journal != files.end() && !journal->second.isEmpty();
        ++m_counts.cuts;
        const bool isFine = judge(m_inspection.inspect(m_path, expected), u"cut after call %1"_s.arg(moment));
        if (isFine && !m_isControl && m_counts.cuts % kEveryNthTwice == 0)
            cutAgain(files, expected, moment);
    }

    /// The power fails again while the file is recovered and edited.
    void cutAgain(const DiskFiles& files, PowerInspection::Expected expected, std::size_t moment)
    {
        putInPlace(m_path, files);
        const auto recording = PowerWork(m_path, m_run.seed()).recordOneMore();
        if (!m_run.check(bool(recording), u"cut after call %1: opens once, but not once more"_s.arg(moment)))
            return;
        PowerDisk disk(files);
        const std::size_t second = m_random() % (recording->calls.size() + 1);
        for (std::size_t call = 0; call < second; ++call)
            disk.apply(recording->calls[call]);
        const PowerInspection::Expected added = expectedAfter(*recording, second);
        expected.exists = true; // it has been opened, whoever knew of it before
        expected.transactions.insert(expected.transactions.end(), added.transactions.begin(), added.transactions.end());
        putInPlace(m_path, disk.afterCut(m_random));
        ++m_counts.twice;
        judge(m_inspection.inspect(m_path, expected),
              u"cut after call %1, again after call %2"_s.arg(moment).arg(second));
    }

    bool judge(const PowerInspection::Finding& finding, const QString& where)
    {
        using Outcome = PowerInspection::Outcome;
        m_counts.notThereYet += finding.outcome == Outcome::NotThereYet;
        m_counts.lost += finding.outcome == Outcome::Lost;
        m_counts.corrupt += finding.outcome == Outcome::Corrupt;
        if (finding.outcome == Outcome::Fine || finding.outcome == Outcome::NotThereYet)
            return finding.outcome == Outcome::Fine;
        if (!m_isControl)
            m_run.fail(u"%1: %2"_s.arg(where, finding.text));
        return false;
    }

    FaultRun& m_run;
    QString m_path;
    std::mt19937 m_random;
    bool m_isControl;
    PowerRecording m_recording;
    PowerInspection m_inspection;
    Counts m_counts;
};

/// The same work with one safeguard less: unless that loses edits, the cuts prove nothing.
QString controlFigures(FaultRun& run, const QString& synchronous)
{
    const Counts counts = PowerCuts(run, synchronous, u"PRAGMA synchronous = "_s + synchronous).cut(kControlCuts);
    run.check(counts.lost > 0, u"synchronous = %1 lost no edit: the cuts are harmless"_s.arg(synchronous));
    return u"control with synchronous %1: %2 cuts, %3 lost, %4 corrupt"_s.arg(synchronous)
        .arg(counts.cuts)
        .arg(counts.lost)
        .arg(counts.corrupt);
}

} // namespace

int main(int argc, char** argv)
{
    FaultRun run("faults_power", argc, argv);
    PowerVfs::install();
    const QString off = controlFigures(run, u"OFF"_s);
    const QString normal = controlFigures(run, u"NORMAL"_s);
    PowerCuts power(run, u"work"_s);
    const Counts counts = power.cut(run.isFull() ? 10'000 : 1'000);
    run.check(counts.withJournal > 0 && counts.twice > 0, u"no cut left anything to recover"_s);
    const QString figures =
        u"%1 cuts among %2 disk calls (%3 before the file was there, %4 with a journal, %5 cut twice), %6 lost, %7 corrupt"_s
            .arg(counts.cuts)
            .arg(power.calls())
            .arg(counts.notThereYet)
            .arg(counts.withJournal)
            .arg(counts.twice)
            .arg(counts.lost)
            .arg(counts.corrupt);
    return run.finish(QStringList{off, normal, figures}.join(u"; "_s));
}
