#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/dialogs/AdviceDialog.h"
#include "ui/forms/RowList.h"

#include <QLabel>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

struct AskedPath {
    PanelDesk desk{PanelDesk::Content::Empty};
    Id<Advice> advice = AdviceDialog::wanted(*desk.workspace, {});
    AdviceDialog dialog{*desk.workspace, advice};

    void answer(const std::vector<std::pair<QString, Value>>& values)
    {
        Edit edit(desk.snapshot(), u"Answer"_s);
        for (const auto& [key, value] : values) {
            if (const auto set = edit.set(RecordKind::Advice, advice, key, value); !set)
                qFatal("%s: %s", qPrintable(key), qPrintable(set.error().text));
        }
        if (!desk.workspace->commit(std::move(edit)))
            qFatal("refused");
    }
    /// All that makes scenario 3.
    void answerAll()
    {
        answer({{u"source"_s, u"may_2016"_s},
                {u"target"_s, u"release_1611"_s},
                {u"live"_s, u"yes"_s},
                {u"custom_code"_s, u"yes"_s},
                {u"specific_issue"_s, u"no"_s},
                {u"time_short"_s, u"no"_s},
                {u"platform_enough"_s, u"no"_s}});
    }
    QString texts() const
    {
        QStringList all;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            all += label->text();
        return all.join(u'\n');
    }
    int steps() const { return dialog.findChild<RowList*>()->model()->rowCount(); }
    QPushButton* take() const { return button(dialog, u"Take over into the plan"_s); }
};

} // namespace

/// The path advisor.
class tst_AdviceDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itMakesOneAdviceAndComesBackToIt()
    {
        AskedPath a;
        QVERIFY(!a.advice.isNull());
        QVERIFY(AdviceDialog::wanted(*a.desk.workspace, {}) == a.advice);
        QCOMPARE(a.desk.snapshot()->all<Advice>().size(), std::size_t(1));
    }

    void theAnswerFollowsWhatIsAnswered()
    {
        AskedPath a;
        QVERIFY(a.texts().contains(u"No path yet"_s));
        QVERIFY(a.texts().contains(u"Still to answer:"_s));
        QCOMPARE(a.steps(), 0);
        a.answerAll();
        QVERIFY2(a.texts().contains(u"Scenario 3"_s), qPrintable(a.texts()));
        QVERIFY(a.texts().contains(u"S2-04"_s) && a.texts().contains(u"S2-06"_s));
        QVERIFY(a.steps() > 8);
    }

    void requestsAreSaidWithTheirLatestTime()
    {
        AskedPath a;
        a.answerAll();
        a.answer({{u"sandbox_start"_s, qint64(at(u"2027-02-10T08:00:00Z").milliseconds)}});
        QVERIFY2(a.texts().contains(u"by 2027-02-08 09:00 CET"_s), qPrintable(a.texts()));
    }

    void stepsBecomeTasksOnce()
    {
        AskedPath a;
        a.answerAll();
        QVERIFY(!a.take()->isEnabled()); // no plan
        Edit edit(a.desk.snapshot(), u"Plan"_s);
        const RecordId plan = edit.create(RecordKind::Plan);
        QVERIFY(edit.set(RecordKind::Plan, plan, u"title", u"Cutover"_s));
        QVERIFY(a.desk.workspace->commit(std::move(edit)));
        QVERIFY(a.take()->isEnabled());
        a.take()->click();
        const auto tasks = a.desk.snapshot()->all<Task>().size();
        QVERIFY(int(tasks) > a.steps());
        QVERIFY(a.desk.snapshot()->find(a.advice)->plan == plan);
        a.take()->click();
        QCOMPARE(a.desk.snapshot()->all<Task>().size(), tasks);
        QVERIFY(a.texts().contains(u"already"_s));
    }
};

READINESS_TEST(tst_AdviceDialog)
#include "tst_AdviceDialog.moc"
