#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/forms/RecordPage.h"
#include "ui/panels/risks/HeatMap.h"
#include "ui/panels/risks/HeatMapPane.h"
#include "ui/panels/risks/QuickRisk.h"
#include "ui/panels/risks/RisksPanel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto noMoreOfTheRisk = [](Edit&, const RecordId&) { return Result<>(); };

struct Risks {
    PanelDesk desk{PanelDesk::Content::Empty};
    RisksPanel panel{desk.context()};
    QTabWidget* tabs = panel.findChild<QTabWidget*>();
    QuickRisk* quick = panel.findChild<QuickRisk*>();

    Risks()
    {
        panel.resize(1200, 700);
        panel.show();
        if (!QTest::qWaitFor([&] { return desk.workspace->standing() != nullptr; }))
            qFatal("the rules never spoke");
    }
    RecordPage& page() const { return *qobject_cast<RecordPage*>(tabs->currentWidget()); }
    RecordId type(const QString& title, int probability = 0, int impact = 0)
    {
        const auto boxes = quick->findChildren<QComboBox*>();
        boxes[0]->setCurrentIndex(probability);
        boxes[1]->setCurrentIndex(impact);
        QTest::keyClicks(&quick->line(), title);
        QTest::keyClick(&quick->line(), Qt::Key_Return);
        const auto risks = desk.snapshot()->all<Risk>();
        return risks.empty() ? RecordId() : RecordId(risks.back()->id);
    }
    const Risk* risk(const RecordId& id) const { return desk.snapshot()->find(Id<Risk>(id)); }
    HeatMapPane* pane = panel.findChild<HeatMapPane*>();
    HeatMap& map() const { return pane->map(); }
    /// The field of a rating in the usual five by five.
    static MatrixPlace field(int probability, int impact) { return {5 - probability, impact - 1}; }
    QPoint middle(int probability, int impact) const
    {
        return map().cellRect(field(probability, impact)).center().toPoint();
    }
    void click(int probability, int impact)
    {
        QTest::mouseClick(&map(), Qt::LeftButton, {}, middle(probability, impact));
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&map(), Qt::LeftButton, {}, from);
        // QTest::mouseMove() tells no buttons
        QMouseEvent move(QEvent::MouseMove, to, map().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&map(), &move);
        QTest::mouseRelease(&map(), Qt::LeftButton, {}, to);
    }
    int shown() const { return page().view().records().shownCount(); }
    void set(const RecordId& id, const std::vector<std::pair<QString, Value>>& values)
    {
        Edit edit(desk.snapshot(), u"Set"_s);
        for (const auto& [key, value] : values) {
            if (!edit.set(RecordKind::Risk, id, key, value))
                qFatal("no %s", qPrintable(key));
        }
        if (!desk.workspace->commit(std::move(edit)))
            qFatal("refused");
    }
    QToolButton* toolButton(const QString& text) const
    {
        for (QToolButton* one : panel.findChildren<QToolButton*>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QString said() const
    {
        QStringList texts;
        for (const QLabel* label : pane->findChildren<QLabel*>())
            texts += label->text();
        return texts.join(u' ');
    }
};

} // namespace

/// The risk register in the window.
class tst_RisksPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLineAndOneRatingMakeARisk()
    {
        Risks r;
        QCOMPARE(r.quick->findChildren<QComboBox*>()[0]->itemText(4), u"4 · Likely"_s);
        const RecordId risk = r.type(u"The mail relay is late"_s, 4, 3);
        QVERIFY(r.risk(risk));
        QCOMPARE(r.risk(risk)->title, u"The mail relay is late"_s);
        QVERIFY(r.risk(risk)->inherent == (RiskRating{4, 3}));
        QCOMPARE(r.quick->line().text(), QString());
        QCOMPARE(r.page().current(), risk);
    }

    void anEmptyLineMakesNothingAndAnUnratedRiskIsFine()
    {
        Risks r;
        r.type(u"  "_s);
        QVERIFY(r.desk.snapshot()->all<Risk>().empty());
        r.quick->line().clear();
        const RecordId risk = r.type(u"Not rated yet"_s);
        QVERIFY(!r.risk(risk)->inherent.isRated());
    }

    void theScoreSaysItsBandInTheTable()
    {
        Risks r;
        const RecordId risk = r.type(u"Late"_s, 4, 3);
        const auto& columns = columnsOf(RecordKind::Risk);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].key == u"current_score")
                QCOMPARE(r.page().view().records().indexOf(risk, int(i)).data(Qt::AccessibleTextRole).toString(),
                         u"12 High"_s);
        }
    }

    void aRiskThatOccursBecomesAnIssueInOneStep()
    {
        Risks r;
        const RecordId risk = r.type(u"The mail relay is late"_s, 4, 3);
        r.desk.prompts.filling = noMoreOfTheRisk;
        QVERIFY(chooseFrom(*button(r.panel, u"Turn into"_s), u"It occurred…"_s));
        const auto issues = r.desk.snapshot()->all<Issue>();
        QCOMPARE(issues.size(), 1u);
        QCOMPARE(RecordId(issues.front()->originRisk), risk);
        QCOMPARE(issues.front()->title, u"The mail relay is late"_s);
        QVERIFY(r.risk(risk)->status == RiskStatus::Occurred);
        r.desk.undo();
        QVERIFY(r.desk.snapshot()->all<Issue>().empty());
        QVERIFY(r.risk(risk)->status == RiskStatus::Identified);
    }

    void aRiskBecomesAnActionInOneStep()
    {
        Risks r;
        const RecordId risk = r.type(u"Late"_s, 4, 3);
        r.desk.prompts.filling = noMoreOfTheRisk;
        QVERIFY(chooseFrom(*button(r.panel, u"Turn into"_s), u"Make it an action…"_s));
        QCOMPARE(r.desk.snapshot()->all<Action>().front()->subject, risk);
        QVERIFY(r.risk(risk)->isOpen());
    }

    void theUsualScaleIsSetUpOnceAsRecords()
    {
        Risks r;
        r.tabs->setCurrentIndex(1);
        button(r.page(), u"Set up the scale"_s)->click();
        const SnapshotPtr set = r.desk.snapshot();
        QVERIFY2(set->all<RiskScale>().size() == usualRiskScale().size(), qPrintable(r.desk.said.join(u' ')));
        const RiskMethod method(*set);
        QVERIFY(method.isOwn());
        QCOMPARE(method.levels(ScaleDimension::Impact)[4].delay, std::optional(2880));
        QCOMPARE(method.bands()[2].word, u"High"_s);
        r.desk.prompts.filling = [](Edit& edit, const RecordId& level) {
            return edit.set(RecordKind::RiskScale, level, u"value", Value(qint64(6))).and_then([&] {
                return edit.set(RecordKind::RiskScale, level, u"title", Value(u"Certain"_s));
            });
        };
        button(r.page(), u"Add level…"_s)->click();
        QCOMPARE(r.desk.snapshot()->all<RiskScale>().size(), usualRiskScale().size() + 1);
        r.desk.undo();
        r.desk.undo();
        QVERIFY(r.desk.snapshot()->all<RiskScale>().empty());
    }

    void theQuickEntrySpeaksTheProjectsOwnScale()
    {
        Risks r;
        r.tabs->setCurrentIndex(1);
        button(r.page(), u"Set up the scale"_s)->click();
        const RiskScale* level = r.desk.snapshot()->all<RiskScale>().front();
        Edit edit(r.desk.snapshot(), u"Rename"_s);
        QVERIFY(edit.set(RecordKind::RiskScale, level->id, u"title", u"Hardly ever"_s));
        QVERIFY(r.desk.workspace->commit(std::move(edit)));
        QTRY_COMPARE(r.quick->findChildren<QComboBox*>()[0]->itemText(1), u"1 · Hardly ever"_s);
    }

    void aFieldChoosesWhatTheTableShowsAndTheSameAgainAll()
    {
        Risks r;
        const RecordId likely = r.type(u"Likely"_s, 4, 3);
        r.type(u"Rare"_s, 1, 1);
        r.click(4, 3);
        QCOMPARE(r.shown(), 1);
        QVERIFY(r.page().view().records().indexOf(likely).isValid());
        r.click(4, 3);
        QCOMPARE(r.shown(), 2);
        r.click(5, 5);
        QCOMPARE(r.shown(), 0);
        QTest::keyClick(&r.map(), Qt::Key_Escape);
        QCOMPARE(r.shown(), 2);
    }

    void theMapIsDrivenByKeysToo()
    {
        Risks r;
        r.type(u"Likely"_s, 4, 2);
        r.type(u"Rare"_s, 1, 1);
        QTest::keyClick(&r.map(), Qt::Key_Down); // from the top left
        QTest::keyClick(&r.map(), Qt::Key_Right);
        QTest::keyClick(&r.map(), Qt::Key_Return);
        QCOMPARE(r.shown(), 1);
        QVERIFY(r.map().chosen() == Risks::field(4, 2));
        QVERIFY(r.map().accessibleDescription().contains(u"R-001"));
        QTest::keyClick(&r.map(), Qt::Key_Return);
        QCOMPARE(r.shown(), 2);
    }

    void showingAllInTheFilterBarLeavesTheField()
    {
        Risks r;
        r.type(u"Likely"_s, 4, 3);
        r.type(u"Rare"_s, 1, 1);
        r.click(4, 3);
        r.toolButton(u"Show all"_s)->click();
        QCOMPARE(r.shown(), 2);
        QVERIFY(!r.map().chosen().isValid());
    }

    void aRiskThatIsDraggedIsRatedAnewAtTheStageThatIsShownAsOneChange()
    {
        Risks r;
        const RecordId risk = r.type(u"Likely"_s, 4, 3);
        r.drag(r.middle(4, 3), r.middle(2, 5));
        QVERIFY(r.risk(risk)->current == (RiskRating{2, 5}));
        QVERIFY(r.risk(risk)->inherent == (RiskRating{4, 3}));
        r.desk.undo();
        QVERIFY(!r.risk(risk)->current.isRated());
        r.pane->setStage(RiskStage::Inherent);
        r.drag(r.middle(4, 3), r.middle(5, 5));
        QVERIFY(r.risk(risk)->inherent == (RiskRating{5, 5}));
        QVERIFY(!r.risk(risk)->current.isRated());
        r.drag(r.middle(5, 5), QPoint(-20, -20)); // dropped outside
        QVERIFY(r.risk(risk)->inherent == (RiskRating{5, 5}));
    }

    void ofTwoRisksInAFieldTheCodeUnderThePointerIsDragged()
    {
        Risks r;
        const RecordId first = r.type(u"First"_s, 4, 3);
        const RecordId second = r.type(u"Second"_s, 4, 3);
        QCOMPARE(r.page().current(), second);
        const QRectF cell = r.map().cellRect(Risks::field(4, 3));
        QPoint code;
        for (int y = int(cell.top()); y < int(cell.bottom()) && code.isNull(); ++y) {
            QTest::mousePress(&r.map(), Qt::LeftButton, {}, QPoint(int(cell.left()) + 8, y));
            if (r.page().current() == first)
                code = {int(cell.left()) + 8, y};
            QTest::mouseRelease(&r.map(), Qt::LeftButton, {}, QPoint(-20, -20));
        }
        QVERIFY2(!code.isNull(), "the code is shown");
        r.drag(code, r.middle(1, 1));
        QVERIFY(r.risk(first)->current == (RiskRating{1, 1}));
        QVERIFY(!r.risk(second)->current.isRated());
    }

    void altWithAnArrowMovesTheSelectedRisk()
    {
        Risks r;
        const RecordId risk = r.type(u"Likely"_s, 4, 3);
        QTest::keyClick(&r.map(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(r.risk(risk)->current == (RiskRating{5, 3}));
        QTest::keyClick(&r.map(), Qt::Key_Up, Qt::AltModifier); // there is no more
        QVERIFY(r.risk(risk)->current == (RiskRating{5, 3}));
        QTest::keyClick(&r.map(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(r.risk(risk)->current == (RiskRating{5, 2}));
    }

    void theKeysGoThroughTheRisksOfAFieldAndMoveOne()
    {
        Risks r;
        const RecordId first = r.type(u"First"_s, 4, 2);
        const RecordId second = r.type(u"Second"_s, 4, 2);
        r.type(u"Elsewhere"_s, 1, 1);
        QTest::keyClick(&r.map(), Qt::Key_Down); // from the top left
        QTest::keyClick(&r.map(), Qt::Key_Right);
        QTest::keyClick(&r.map(), Qt::Key_PageDown);
        QCOMPARE(r.page().current(), first);
        QTest::keyClick(&r.map(), Qt::Key_PageDown);
        QCOMPARE(r.page().current(), second);
        QTest::keyClick(&r.map(), Qt::Key_PageDown);
        QCOMPARE(r.page().current(), first);
        QTest::keyClick(&r.map(), Qt::Key_PageUp);
        QCOMPARE(r.page().current(), second);
        QTest::keyClick(&r.map(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(r.risk(second)->current == (RiskRating{4, 3}));
        QTest::keyClick(&r.map(), Qt::Key_Return); // the keys are where the risk went
        QVERIFY(r.map().chosen() == Risks::field(4, 3));
    }

    void aRiskThatTheFilterHidesIsMovedToo()
    {
        Risks r;
        const RecordId hidden = r.type(u"Likely"_s, 4, 2);
        r.type(u"Rare"_s, 1, 1);
        r.click(1, 1);
        QVERIFY(!r.page().view().records().indexOf(hidden).isValid());
        r.map().setFocus();
        for (const int key : {Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Right, Qt::Key_PageDown})
            QTest::keyClick(&r.map(), Qt::Key(key));
        QCOMPARE(r.desk.selection.current()->id, hidden);
        QTest::keyClick(&r.map(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(r.risk(hidden)->current == (RiskRating{5, 2}));
    }

    void theMapWithEverythingAroundItIsReachedByKeys()
    {
        Risks r;
        const RecordId risk = r.type(u"Likely"_s, 4, 3);
        r.set(risk, {{u"kind"_s, Value(u"opportunity"_s)}});
        r.type(u"Not rated"_s);
        r.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&r.panel));
        r.toolButton(u"Inherent"_s)->setFocus();
        QStringList met;
        for (int i = 0; i < 12 && QApplication::focusWidget() != &r.quick->line(); ++i) {
            auto* button = qobject_cast<QToolButton*>(QApplication::focusWidget());
            met += button ? button->text() : QApplication::focusWidget()->accessibleName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        int at = -1;
        for (const QString& wanted :
             {u"Inherent"_s, u"Threats or opportunities"_s, u"As of"_s, u"1 not rated"_s, u"Heat map"_s}) {
            QVERIFY2(met.indexOf(wanted) > at, qPrintable(wanted + u" in "_s + met.join(u", "_s)));
            at = int(met.indexOf(wanted));
        }
        r.toolButton(u"Residual"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(r.toolButton(u"Residual"_s)->isChecked());
    }

    void anEarlierDayIsChosenByKeys()
    {
        Risks r;
        r.type(u"Likely"_s, 4, 3);
        r.desk.clock.set(at(u"2027-02-03T10:00:00Z"));
        r.set(r.page().current(), {{u"current_probability"_s, Value(qint64(1))}});
        auto* day = r.pane->findChild<QDateEdit*>();
        day->setFocus();
        day->setCurrentSection(QDateTimeEdit::DaySection);
        QTest::keyClick(day, Qt::Key_Down);
        QTest::keyClick(day, Qt::Key_Down);
        QTRY_VERIFY(r.said().contains(u"As of 1 Feb 2027"));
    }

    void whatOftenGoesWrongIsOfferedWhereRisksAre()
    {
        Risks r;
        QSignalSpy wanted(&r.panel, &Panel::actionWanted);
        button(r.page(), u"Suggested risks…"_s)->click();
        r.type(u"Likely"_s, 4, 3);
        button(*r.tabs->cornerWidget(), u"Suggested risks…"_s)->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[1][0].toString(), u"suggest-risks"_s);
    }

    void decisionsAreOneClickAway()
    {
        Risks r;
        QSignalSpy requested(&r.desk.selection, &Selection::requested);
        button(*r.tabs->cornerWidget(), u"Decisions"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<RecordRef>(), (RecordRef{RecordKind::Decision, {}}));
    }

    void theShareOfTableAndMapIsRemembered()
    {
        QSettings().clear();
        QList<int> sizes;
        {
            Risks r;
            auto* splitter = r.panel.findChild<QSplitter*>();
            QTest::mousePress(splitter->handle(1), Qt::LeftButton);
            QTest::mouseMove(splitter->handle(1), QPoint(-80, 2));
            QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, QPoint(-80, 2));
            sizes = splitter->sizes();
        }
        Risks again;
        QCOMPARE(again.panel.findChild<QSplitter*>()->sizes(), sizes);
        QSettings().clear();
    }

    void theMapShowsTheStageThatIsChosen()
    {
        Risks r;
        const RecordId risk = r.type(u"Likely"_s, 4, 3);
        r.set(risk, {{u"residual_probability"_s, Value(qint64(2))}, {u"residual_impact"_s, Value(qint64(2))}});
        r.toolButton(u"Residual"_s)->click();
        r.click(2, 2);
        QCOMPARE(r.shown(), 1);
        r.click(4, 3);
        QCOMPARE(r.shown(), 0);
    }

    void risksThatAreNotRatedAreFoundBesideTheMap()
    {
        Risks r;
        r.type(u"Likely"_s, 4, 3);
        const RecordId risk = r.type(u"Nobody knows"_s);
        QToolButton* unrated = r.toolButton(u"1 not rated"_s);
        QVERIFY(unrated && unrated->isVisible());
        unrated->click();
        QCOMPARE(r.shown(), 1);
        QVERIFY(r.page().view().records().indexOf(risk).isValid());
        r.set(risk, {{u"inherent_probability"_s, Value(qint64(2))}, {u"inherent_impact"_s, Value(qint64(2))}});
        QVERIFY(!unrated->isVisible());
        QCOMPARE(r.shown(), 2);
    }

    void opportunitiesAreOfferedOnceThereAreSome()
    {
        Risks r;
        auto* kind = r.pane->findChild<QComboBox*>();
        const RecordId risk = r.type(u"Faster"_s, 4, 3);
        QVERIFY(!kind->isVisible());
        r.set(risk, {{u"kind"_s, Value(u"opportunity"_s)}});
        QVERIFY(kind->isVisible());
        r.click(4, 3);
        QCOMPARE(r.shown(), 0);
        kind->setCurrentIndex(1);
        QCOMPARE(r.shown(), 1);
    }

    void anEarlierDayIsToLookAtOnly()
    {
        Risks r;
        const RecordId risk = r.type(u"Likely"_s, 4, 3);
        r.desk.clock.set(at(u"2027-02-03T10:00:00Z"));
        r.set(risk, {{u"current_probability"_s, Value(qint64(1))}, {u"current_impact"_s, Value(qint64(1))}});
        r.click(1, 1);
        QCOMPARE(r.shown(), 1);
        r.pane->setDay(QDate(2027, 2, 1));
        QTRY_COMPARE(r.shown(), 0); // it was elsewhere
        QVERIFY(r.said().contains(u"As of 1 Feb 2027"));
        r.click(4, 3);
        QCOMPARE(r.shown(), 1);
        r.drag(r.middle(4, 3), r.middle(5, 5));
        QVERIFY(r.risk(risk)->current == (RiskRating{1, 1}));
        button(*r.pane, u"Today"_s)->click();
        QVERIFY(!r.said().contains(u"As of 1 Feb"));
        QCOMPARE(r.shown(), 0);
    }

    void theExposureIsSaidWithWhatIsLeftOut()
    {
        Risks r;
        const RecordId risk = r.type(u"Likely"_s, 4, 3);
        QVERIFY(!r.said().contains(u"Exposure"));
        r.type(u"Rare"_s, 1, 1);
        r.set(risk, {{u"chance_percent"_s, Value(qint64(50))}, {u"delay_likely"_s, Value(qint64(120))}});
        QVERIFY2(r.said().contains(u"Exposure 1 h"), qPrintable(r.said()));
        QVERIFY2(r.said().contains(u"1 without figures"), qPrintable(r.said()));
    }

    void theMapStandsBelowWhereThereIsNoRoomBeside()
    {
        Risks r;
        auto* splitter = r.panel.findChild<QSplitter*>();
        QVERIFY(splitter->orientation() == Qt::Horizontal);
        r.panel.resize(640, 700);
        QVERIFY(splitter->orientation() == Qt::Vertical);
    }
};

READINESS_TEST(tst_RisksPanel)
#include "tst_RisksPanel.moc"
