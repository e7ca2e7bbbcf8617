// Four people at four computers, each a process of its own, at the same time; a sync program that does its worst, and
// kill -9. How they interleave is up to the system; what must hold at the end is not. The run ends after so many steps.

#include "tests/faults/FaultRun.h"
#include "tests/faults/SharingEnd.h"

#include <array>
#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEditors = 4;

/// A person in a process of their own. Says after each step, in one byte, who has done one.
class Editor {
public:
    Editor(SharingSite& site, const QString& home, int index, quint32 seed)
        : m_site(site), m_desk(deskName(index), home), m_index(index), m_random(seed)
    {
        m_desk.files().setCanExchange(index % 2 == 0);
    }

    static QString deskName(int index) { return u"Editor %1"_s.arg(index); }

    [[noreturn]] void run(int steps, int progress)
    {
        for (int i = 0; i < steps; ++i) {
            step();
            const char byte = char(m_index);
            if (::write(progress, &byte, 1) != 1)
                ::_exit(1);
        }
        m_file.reset();
        ::_exit(0);
    }

private:
    void step()
    {
        m_desk.clock().advanceMilliseconds(m_random() % 20'000);
        const int what = int(m_random() % 100);
        if (!m_file) {
            if (auto opened = m_desk.open(m_site.plan()))
                m_file = std::move(*opened);
        } else if (what < 50) {
            const QString title = u"%1-%2-%3"_s.arg(m_index).arg(::getpid()).arg(++m_edits);
            if (m_desk.edit(*m_file, title))
                m_site.acknowledge(title);
        } else if (what < 90) {
            std::ignore = m_file->publish(what % 2 == 0 ? IfGone::MakeAnew : IfGone::Fail);
        } else {
            m_file.reset();
        }
    }

    SharingSite& m_site;
    SharingDesk m_desk;
    int m_index;
    int m_edits = 0;
    std::mt19937 m_random;
    std::unique_ptr<SharedFile> m_file;
};

struct Counts {
    int edits = 0, kills = 0;
    SyncClient::Counts client;
};

/// Starts the editors, kills some of them, and plays the sync program.
class Office {
public:
    Office(FaultRun& run, quint32 seed, int steps);
    void work();
    void finish(Counts& counts);

private:
    QString home() const { return m_run.folder() + u"/site"_s; }
    void start(int index);
    void disturb(int index);

    FaultRun& m_run;
    std::mt19937 m_random;
    SharingSite m_site;
    std::unique_ptr<SyncClient> m_client;
    std::array<int, kEditors> m_left{};
    std::array<pid_t, kEditors> m_processes{};
    std::array<int, 2> m_progress{};
    int m_kills = 0;
};

Office::Office(FaultRun& run, quint32 seed, int steps) : m_run(run), m_random(seed), m_site(run.folder())
{
    m_site.begin();
    const QString scratch = run.folder() + u"/scratch"_s;
    QDir(scratch).removeRecursively();
    QDir().mkpath(scratch);
    m_client = std::make_unique<SyncClient>(m_site.plan(), scratch, m_random);
    m_left.fill(steps);
    if (::pipe(m_progress.data()) != 0)
        qFatal("no pipe");
}

void Office::start(int index)
{
    const quint32 seed = m_random();
    m_processes[std::size_t(index)] = ::fork();
    if (m_processes[std::size_t(index)] == 0)
        Editor(m_site, home(), index, seed).run(m_left[std::size_t(index)], m_progress[1]);
}

void Office::work()
{
    int left = 0;
    for (int i = 0; i < kEditors; ++i) {
        start(i);
        left += m_left[std::size_t(i)];
    }
    for (char index = 0; left > 0; --left) {
        if (::read(m_progress[0], &index, 1) != 1)
            qFatal("an editor is gone");
        --m_left[std::size_t(index)];
        disturb(index);
    }
    for (const pid_t process : m_processes) {
        int status = 0;
        ::waitpid(process, &status, 0);
        m_run.check(status == 0, u"an editor ended with status %1"_s.arg(status));
    }
}

void Office::disturb(int index)
{
    if (m_random() % 4 == 0)
        m_client->act();
    if (m_random() % 4 == 0 && !areasInFileAlone(m_site.plan()))
        m_client->bringBack();
    pid_t& process = m_processes[std::size_t(index)];
    if (m_random() % 12 == 0 && m_left[std::size_t(index)] > 0) {
        ::kill(process, SIGKILL);
        ::waitpid(process, nullptr, 0);
        // Steps that it said to have done and that we have not heard of yet are done twice; nobody minds.
        ++m_kills;
        start(index);
    }
}

void Office::finish(Counts& counts)
{
    for (const int end : m_progress)
        ::close(end);
    counts.edits += int(m_site.acknowledged().size());
    counts.kills += m_kills;
    counts.client += m_client->counts();
    std::vector<std::unique_ptr<SharingDesk>> desks;
    std::vector<SharingDesk*> pointers;
    for (int i = 0; i < kEditors; ++i) {
        desks.push_back(std::make_unique<SharingDesk>(Editor::deskName(i), home()));
        pointers.push_back(desks.back().get());
    }
    for (const QString& wrong : faultsAtTheEnd(m_site, pointers, *m_client))
        m_run.fail(wrong);
}

} // namespace

int main(int argc, char** argv)
{
    FaultRun run("faults_processes", argc, argv);
    Counts counts;
    for (int round = 0; round < (run.isFull() ? 60 : 1); ++round) {
        Office office(run, run.seed() + quint32(round), run.isFull() ? 120 : 40);
        office.work();
        office.finish(counts);
    }
    const SyncClient::Counts& client = counts.client;
    for (const int count : {counts.kills, client.rollBacks, client.deletions, client.halves, client.conflicts})
        run.check(count > 0, u"something that was to go wrong never did"_s);
    return run.finish(u"%1 edits, %2 kills, %3"_s.arg(counts.edits).arg(counts.kills).arg(client.text()));
}
