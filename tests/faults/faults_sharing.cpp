// Four people and a sync program that does its worst, step by step in one process, so that a seed means something: what
// others do happens right before a file operation of whoever is at work, and programs die in the middle. At the end
// everybody starts once more; then everything that was acknowledged is in the file, and all see the same.

#include "tests/faults/FaultRun.h"
#include "tests/faults/SharingEnd.h"

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

struct Counts {
    int edits = 0, publications = 0, refusals = 0, crashes = 0, inTheMiddle = 0;
    SyncClient::Counts client;
};

struct Editor {
    std::unique_ptr<SharingDesk> desk;
    std::unique_ptr<SharedFile> file;
};

/// One round: a fresh site, some hundred steps, and the end.
class Round {
public:
    Round(FaultRun& run, Counts& counts, quint32 seed);
    void steps(int count);
    void finish();

private:
    bool chance(int percent) { return int(m_random() % 100) < percent; }
    void step(Editor& editor);
    void edit(Editor& editor);
    void publish(Editor& editor);
    void crash(Editor& editor);
    void disturb(Editor& editor);
    void let(qint64 milliseconds);
    bool isUsable() { return bool(areasInFileAlone(m_site.plan())); }

    FaultRun& m_run;
    Counts& m_counts;
    quint32 m_seed;
    std::mt19937 m_random;
    SharingSite m_site;
    std::unique_ptr<SyncClient> m_client;
    std::vector<Editor> m_editors;
    int m_edits = 0;
    bool m_isDisturbing = false;
};

Round::Round(FaultRun& run, Counts& counts, quint32 seed)
    : m_run(run), m_counts(counts), m_seed(seed), m_random(seed), m_site(run.folder())
{
    m_site.begin();
    const QString scratch = run.folder() + u"/scratch"_s;
    QDir(scratch).removeRecursively();
    QDir().mkpath(scratch);
    m_client = std::make_unique<SyncClient>(m_site.plan(), scratch, m_random);
    for (int i = 0; i < 4; ++i) {
        Editor editor{std::make_unique<SharingDesk>(u"Editor %1"_s.arg(i), run.folder() + u"/site"_s), nullptr};
        editor.desk->files().setCanExchange(i % 2 == 0);
        m_editors.push_back(std::move(editor));
    }
    for (Editor& editor : m_editors) {
        editor.desk->files().setHook([this, &editor](const FaultyFileSystem::Call& call) {
            if (!m_isDisturbing && call.path.contains(u"/shared/"_s) && chance(10))
                disturb(editor);
        });
    }
}

void Round::steps(int count)
{
    for (int i = 0; i < count; ++i) {
        step(m_editors[m_random() % m_editors.size()]);
        let(m_random() % 20'000);
    }
}

void Round::let(qint64 milliseconds)
{
    for (Editor& editor : m_editors)
        editor.desk->clock().advanceMilliseconds(milliseconds);
}

/// What the sync program or a colleague does while the editor is at work.
void Round::disturb(Editor& editor)
{
    m_isDisturbing = true;
    ++m_counts.inTheMiddle;
    Editor& other = m_editors[m_random() % m_editors.size()];
    if (chance(40) && &other != &editor)
        edit(other), publish(other);
    else
        m_client->act();
    m_isDisturbing = false;
}

void Round::step(Editor& editor)
{
    if (!editor.file) {
        auto opened = editor.desk->open(m_site.plan());
        if (opened)
            editor.file = std::move(*opened);
        else if (chance(50) && !isUsable())
            m_client->bringBack();
        return;
    }
    const int what = int(m_random() % 100);
    if (what < 45)
        edit(editor);
    else if (what < 75)
        publish(editor);
    else if (what < 82)
        std::ignore = editor.file->refresh();
    else if (what < 90)
        editor.file.reset();
    else
        crash(editor);
}

void Round::edit(Editor& editor)
{
    const QString title = u"Edit %1"_s.arg(++m_edits);
    if (editor.file && editor.desk->edit(*editor.file, title)) {
        ++m_counts.edits;
        m_site.acknowledge(title);
    }
}

void Round::publish(Editor& editor)
{
    if (!editor.file)
        return;
    const auto published = editor.file->publish(chance(50) ? IfGone::MakeAnew : IfGone::Fail);
    ++(published ? m_counts.publications : m_counts.refusals);
}

void Round::crash(Editor& editor)
{
    edit(editor);
    editor.desk->files().plan({1 + int(m_random() % 25), FaultyFileSystem::Form::Half, FaultyFileSystem::Then::Stay});
    publish(editor);
    m_counts.crashes += editor.desk->files().wasHit();
    editor.desk->files().plan({1, FaultyFileSystem::Form::Before, FaultyFileSystem::Then::Stay});
    editor.file.reset();
    editor.desk->files().plan({});
}

void Round::finish()
{
    m_isDisturbing = true; // nobody disturbs any more
    std::vector<SharingDesk*> desks;
    for (Editor& editor : m_editors) {
        editor.file.reset();
        desks.push_back(editor.desk.get());
    }
    for (const QString& wrong : faultsAtTheEnd(m_site, desks, *m_client))
        m_run.fail(u"seed %1: %2"_s.arg(m_seed).arg(wrong));
    m_counts.client += m_client->counts();
}

} // namespace

int main(int argc, char** argv)
{
    FaultRun run("faults_sharing", argc, argv);
    Counts counts;
    const int rounds = run.isFull() ? 200 : 4;
    for (int i = 0; i < rounds; ++i) {
        Round round(run, counts, run.seed() + quint32(i));
        round.steps(150);
        round.finish();
    }
    const SyncClient::Counts& client = counts.client;
    for (const int count :
         {counts.crashes, counts.inTheMiddle, client.rollBacks, client.deletions, client.halves, client.conflicts})
        run.check(count > 0, u"something that was to go wrong never did"_s);
    return run.finish(u"%1 edits, %2 publications, %3 refusals, %4 crashes, %5 disturbances, %6"_s.arg(counts.edits)
                          .arg(counts.publications)
                          .arg(counts.refusals)
                          .arg(counts.crashes)
                          .arg(counts.inTheMiddle)
                          .arg(client.text()));
}
