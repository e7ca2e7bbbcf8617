#pragma once

#include "core/playbook/NewProject.h"
#include "core/playbook/PlaybookLibrary.h"
#include "core/project/SampleProject.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ScratchFolder.h"
#include "ui/panels/Panel.h"

#include <QSignalSpy>
#include <QTest>

namespace readiness::test {

/// Answers as prepared, and remembers what was asked.
class FakePrompts : public Prompts {
public:
    bool confirms = true;
    std::optional<QString> answer;
    std::optional<int> chosen;
    QStringList files;
    QString savePath;
    QStringList asked; ///< texts and titles of the questions

    bool confirm(const Question& question) override { return note(question.text), confirms; }
    std::optional<QString> text(const Question& question, const QString&) override
    {
        return note(question.text), answer;
    }
    std::optional<QString> passphrase(const Question& question) override { return note(question.text), answer; }
    std::optional<int> choice(const Question& question, const QStringList&) override
    {
        return note(question.text), chosen;
    }
    /// Ticks lines; without it those that are proposed.
    std::function<std::optional<std::vector<bool>>(const std::vector<TickLine>&)> ticking;
    std::optional<std::vector<bool>> ticks(const Question& question, const std::vector<TickLine>& lines) override
    {
        note(question.text);
        if (ticking)
            return ticking(lines);
        std::vector<bool> proposed;
        for (const TickLine& line : lines)
            proposed.push_back(line.isTicked);
        return proposed;
    }
    QStringList filesToOpen(const QString& title, const QString&) override { return note(title), files; }
    QString fileToSave(const QString& title, const QString&, const QString&) override { return note(title), savePath; }
    std::function<std::optional<PastePlan>(const PastePlan&, const PasteFault&)> pasting;
    std::optional<PastePlan> pastePlan(const PastePlan& proposed, const PasteFault& fault) override
    {
        note(QStringLiteral("paste"));
        return pasting ? pasting(proposed, fault) : proposed;
    }
    std::optional<Instant> goLive;
    std::optional<Instant> newGoLive(Workspace&) override { return note(QStringLiteral("go-live")), goLive; }
    std::optional<SaidSignOff> saying; ///< none: the user cancels
    std::optional<SaidSignOff> saidSignOff(Workspace&, const RecordId&) override
    {
        return note(QStringLiteral("sign-off")), saying;
    }
    /// Fills in the form; without it the user cancels.
    std::function<Result<>(Edit&, const RecordId&)> filling;
    std::optional<RecordId> newRecord(Workspace& workspace, const NewRecord& wanted) override
    {
        note(wanted.text);
        auto begun = wanted.begin(workspace.snapshot());
        if (!begun || !filling || !filling(begun->edit, begun->record))
            return std::nullopt;
        const auto made = workspace.tryCommit(std::move(begun->edit));
        return made ? std::optional(begun->record) : std::nullopt;
    }
    std::optional<ExportWish> exporting; ///< none: what is proposed
    std::optional<ExportWish> exportWish(const SnapshotPtr&, const ExportWish& proposed) override
    {
        return note(QStringLiteral("export")), exporting ? exporting : proposed;
    }
    /// Looks at the list and says yes with a plan; without it the user cancels.
    std::function<std::optional<ImportPlan>(const ImportSource&)> importing;
    std::optional<ImportPlan> importPlan(Workspace&, const ImportSource& source) override
    {
        note(QStringLiteral("import"));
        return importing ? importing(source) : std::nullopt;
    }

private:
    void note(const QString& text) { asked += text; }
};

/// A project on disk, opened as a window opens it, with everything that panels are handed. Four weeks before go-live.
class PanelDesk {
public:
    enum class Content { Empty, Generic, Sample };

    explicit PanelDesk(Content content)
    {
        if (content == Content::Sample)
            start(createSampleProject(path(), clock));
        else if (content == Content::Empty)
            start(created(nullptr));
        else if (const auto playbook = PlaybookLibrary().load(QStringLiteral("golive-generic")))
            start(created(&*playbook));
        else
            qFatal("%s", qPrintable(playbook.error().text));
    }
    explicit PanelDesk(const Playbook& playbook) { start(created(&playbook)); }

    QString path() const { return m_folder.filePath(QStringLiteral("plan.readiness")); }
    /// A further session with the same file, such as a colleague's.
    std::unique_ptr<Project> open(const QString& name = {})
    {
        auto project = Project::open(path(), Project::Mode::Write, {name.isEmpty() ? author : name, &clock});
        if (!project)
            qFatal("%s", qPrintable(project.error().text));
        return std::move(*project);
    }
    PanelContext context() { return {*workspace, selection, prompts}; }
    SnapshotPtr snapshot() const { return workspace->snapshot(); }
    /// Waits until it is done, or refused.
    void undo()
    {
        workspace->undo();
        bool isDone = false; // the store answers in turn
        workspace->project().askStore([](Store&) { return true; }, workspace.get(), [&](bool) { isDone = true; });
        if (!QTest::qWaitFor([&] { return isDone; }))
            qFatal("undo() never ended");
    }

    FakeClock clock{at(u"2027-02-01T10:00:00Z")};
    QString author = QStringLiteral("Jana");
    Selection selection;
    FakePrompts prompts;
    QStringList said; ///< messages to the user

private:
    Result<std::unique_ptr<Project>> created(const Playbook* playbook)
    {
        NewProject wanted;
        wanted.name = QStringLiteral("Plan");
        wanted.timeZone = QStringLiteral("Europe/Berlin");
        wanted.goLive = at(u"2027-03-01T07:00:00Z");
        return Project::create(path(), projectFromPlaybook(wanted, playbook), {author, &clock});
    }
    void start(Result<std::unique_ptr<Project>> made)
    {
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        made->reset();
        workspace = std::make_unique<Workspace>(open(), author, clock);
        QObject::connect(workspace.get(), &Workspace::said, workspace.get(),
                         [this](const Message& message) { said += message.text; });
    }

    ScratchFolder m_folder;

public:
    std::unique_ptr<Workspace> workspace; ///< last: the first to go
};

} // namespace readiness::test
