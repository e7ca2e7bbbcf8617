#include "core/model/Issue.h"
#include "core/playbook/NewProject.h"
#include "core/project/HypercareMaterial.h"
#include "core/project/Project.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// Adds a hypercare and issues at a time each, and reads the day of the last.
struct Desk {
    ScratchFolder folder;
    FakeClock clock{at(u"2027-03-01T09:00:00Z")};
    std::unique_ptr<Project> project;

    Desk()
    {
        NewProject wanted;
        wanted.name = u"Plan"_s;
        wanted.timeZone = u"Europe/Berlin"_s;
        auto made = Project::create(folder.filePath(u"plan.readiness"_s), projectFromPlaybook(wanted, nullptr),
                                    {u"Jana"_s, &clock});
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        project = std::move(*made);
        add(RecordKind::Hypercare, u"After go-live"_s);
    }
    RecordId add(RecordKind kind, const QString& title)
    {
        Edit edit(project->snapshot(), u"Add"_s);
        const RecordId made = edit.create(kind);
        if (!edit.set(kind, made, u"title", title) || !project->commit(std::move(edit)))
            qFatal("It cannot be added.");
        return made;
    }
    Result<HypercareMaterial> material()
    {
        return project->withStore(
            [&](Store& store) { return hypercareMaterial(store, project->snapshot(), clock.now(), {}); });
    }
};

} // namespace

/// What the history tells a hypercare report.
class tst_HypercareMaterial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofEveryOpenIssueItIsKnownWhenItWasEntered()
    {
        Desk desk;
        RecordId last;
        for (int i = 0; i < 30; ++i) {
            desk.clock.set(Instant{at(u"2027-03-01T10:00:00Z").milliseconds + i * 60'000});
            last = desk.add(RecordKind::Issue, u"Issue %1"_s.arg(i));
        }
        const auto material = desk.material();
        QVERIFY(material);
        QCOMPARE(material->opened.size(), 30);
        QCOMPARE(material->opened.value(last), at(u"2027-03-01T10:29:00Z"));
    }
};

READINESS_TEST(tst_HypercareMaterial)
#include "tst_HypercareMaterial.moc"
