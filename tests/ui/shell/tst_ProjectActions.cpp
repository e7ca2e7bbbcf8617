#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/shell/ProjectActions.h"

#include <QFile>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// What a window does with its project as a whole.
class tst_ProjectActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goLiveMovesAsOneStep()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        const Instant before = desk.snapshot()->project().goLive, after = at(u"2027-04-01T06:00:00Z");
        ProjectActions(*desk.workspace, desk.prompts).moveGoLive(); // and cancelled
        QCOMPARE(desk.snapshot()->project().goLive, before);
        QVERIFY(desk.said.isEmpty());
        desk.prompts.goLive = after;
        ProjectActions(*desk.workspace, desk.prompts).moveGoLive();
        QCOMPARE(desk.snapshot()->project().goLive, after);
        QCOMPARE(desk.said, QStringList{u"Go-live is now 2027-04-01 08:00 CEST."_s});
        desk.undo();
        QCOMPARE(desk.snapshot()->project().goLive, before);
    }

    void aShareNeedsACycle()
    {
        PanelDesk desk(PanelDesk::Content::Empty);
        ProjectActions(*desk.workspace, desk.prompts).saveTesterShare();
        QCOMPARE(desk.said, QStringList{u"There is no test cycle yet."_s});
    }

    void aCopyForOthersIsWrittenAndSaysWhatItLacks()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ScratchFolder folder;
        ProjectActions actions(*desk.workspace, desk.prompts);
        QStringList opened;
        const auto open = [&](const QString& path) { opened += path; };
        actions.saveForOthers(open); // and cancelled
        QVERIFY(desk.said.isEmpty());
        desk.prompts.savePath = folder.filePath(u"copy.readiness"_s);
        Message said;
        connect(desk.workspace.get(), &Workspace::said, this, [&](const Message& message) { said = message; });
        actions.saveForOthers(open);
        QTRY_VERIFY(said.action);
        QCOMPARE(said.kind, Message::Kind::Information);
        QVERIFY2(said.text.contains(u"No record was left out."_s), qPrintable(said.text));
        QVERIFY(QFile::exists(desk.prompts.savePath));
        said.action();
        QCOMPARE(opened, QStringList{desk.prompts.savePath});
        actions.saveForOthers(open);
        QTRY_COMPARE(said.kind, Message::Kind::Error); // there is such a file
    }
};

READINESS_TEST(tst_ProjectActions)
#include "tst_ProjectActions.moc"
