#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/panels/Panel.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

class CountingPanel : public Panel {
public:
    using Panel::Panel;
    int renewals = 0;

protected:
    void renew() override { ++renewals; }
};

} // namespace

class tst_Panel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPanelIsRenewedOnlyWhileItIsSeen()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        CountingPanel panel(desk.context());
        QSignalSpy standing(desk.workspace.get(), &Workspace::standingChanged);
        QVERIFY(standing.wait());
        QCOMPARE(panel.renewals, 0);
        panel.show();
        QCOMPARE(panel.renewals, 1);
        panel.hide();
        panel.show();
        QCOMPARE(panel.renewals, 1); // nothing has happened meanwhile
        Edit edit(desk.snapshot(), u"Rename"_s);
        QVERIFY(edit.set(RecordKind::Project, desk.snapshot()->project().id, u"name", u"Other"_s));
        QVERIFY(desk.workspace->commit(std::move(edit)));
        QVERIFY(standing.wait());
        QCOMPARE(panel.renewals, 2);
    }
};

READINESS_TEST(tst_Panel)
#include "tst_Panel.moc"
