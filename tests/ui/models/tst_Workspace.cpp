#include "core/model/Records.h"
#include "core/store/History.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_Workspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachQuestionGetsItsOwnAnswer()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        Edit edit(desk.snapshot(), u"Rename"_s);
        QVERIFY(edit.set(RecordKind::Project, desk.snapshot()->project().id, u"name", u"Other"_s));
        QVERIFY(desk.workspace->commit(std::move(edit)));
        HistoryQuery newest;
        newest.limit = 1;
        const auto entries =
            desk.workspace->project().withStore([&](Store& store) { return History(store).entries(newest); });
        QVERIFY(entries);
        std::vector<Message> said;
        connect(desk.workspace.get(), &Workspace::said, this, [&](const Message& message) { said.push_back(message); });
        desk.workspace->redo(); // there is nothing to redo: not the answer to what follows
        desk.workspace->revert(entries->front().id, entries->front().label);
        QTRY_COMPARE(said.size(), std::size_t(2));
        QCOMPARE(said[0].kind, Message::Kind::Error);
        QCOMPARE(said[0].text, u"There is nothing to redo."_s);
        QCOMPARE(said[1].kind, Message::Kind::Information);
        QCOMPARE(said[1].text, u"Reverted “Rename”."_s);
        QCOMPARE(desk.snapshot()->project().name, u"Plan"_s);
        disconnect(desk.workspace.get(), nullptr, this, nullptr);
    }
};

READINESS_TEST(tst_Workspace)
#include "tst_Workspace.moc"
