#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/RecordTabs.h"
#include "ui/forms/RowList.h"
#include "ui/panels/run/BigBoard.h"
#include "ui/panels/run/ComparisonPage.h"
#include "ui/panels/run/InlineEntry.h"
#include "ui/panels/run/MessagesDue.h"
#include "ui/panels/run/ProblemsPage.h"
#include "ui/panels/run/RunFigures.h"
#include "ui/panels/run/RunPanel.h"
#include "ui/panels/run/ShiftsPage.h"
#include "ui/panels/run/StepsModel.h"
#include "ui/panels/run/StepsPage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSettings>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// A run that has not been started: Stop (60 min, Jana) → Load (60 min) in a window of four hours, from now on.
struct Case {
    PanelDesk desk{PanelDesk::Content::Empty};
    Id<Run> run;
    std::unique_ptr<RunPanel> panel;

    explicit Case(bool isStarted = true)
    {
        ChangeSet changes;
        const Instant now = desk.clock.now();
        const auto add = [&](auto record, auto adjust) {
            record.id = RecordId::random();
            adjust(record);
            const Id<decltype(record)> id(record.id);
            changes.create(std::move(record));
            return id;
        };
        const auto jana = add(Person(), [](Person& person) { person.name = u"Jana"_s; });
        const auto plan = add(Plan(), [&](Plan& made) {
            made.title = u"Weekend"_s;
            made.starts = now;
        });
        add(Window(), [&](Window& window) {
            window.plan = plan;
            window.title = u"No users"_s;
            window.starts = now;
            window.ends = Instant{now.milliseconds + 4 * 3'600'000};
        });
        const auto task = [&](const QString& title, int step, const Id<Person>& owner) {
            return add(Task(), [&](Task& made) {
                made.plan = plan;
                made.title = title;
                made.step = step;
                made.position = QString::number(step);
                made.duration = 60;
                made.owner = owner;
            });
        };
        const auto stop = task(u"Stop"_s, 10, jana);
        const auto load = task(u"Load"_s, 20, {});
        add(Link(), [&](Link& link) {
            link.predecessor = stop;
            link.successor = load;
        });
        add(PlannedMessage(), [&](PlannedMessage& message) {
            message.task = stop;
            message.title = u"We begin"_s;
            message.audience = u"Key users"_s;
            message.text = u"Please save your work."_s;
        });
        run = add(Run(), [&](Run& made) {
            made.plan = plan;
            made.title = u"Rehearsal 1"_s;
        });
        changes.giveNumbers(*desk.snapshot());
        if (!desk.workspace->commit(std::move(changes), desk.snapshot()->revision()))
            qFatal("refused: %s", qPrintable(desk.said.join(u' ')));
        panel = std::make_unique<RunPanel>(desk.context());
        panel->resize(900, 600);
        panel->show();
        if (!QTest::qWaitFor([&] { return model().rowCount() == 2; }))
            qFatal("no steps are shown");
        if (isStarted)
            press(u"Start the run"_s);
    }

    StepsModel& model() { return *panel->findChild<StepsModel*>(); }
    RowList& view() { return *panel->findChild<StepsPage*>()->findChild<RowList*>(); }
    QString text(int row, int column) { return model().index(row, column).data().toString(); }
    QString status(int row) { return text(row, StepsModel::StatusColumn); }
    void choose(int row) { view().setCurrentIndex(model().index(row, 0)); }
    void press(const QString& text) { QTest::mouseClick(button(*panel, text), Qt::LeftButton); }
    void type(const QString& line)
    {
        this->line().setText(line);
        QTest::keyClick(&this->line(), Qt::Key_Return);
    }
    bool tells(const QString& part)
    {
        const auto labels = panel->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(panel.get()) && label->text().contains(part);
        });
    }
    QComboBox* combo(const QString& name)
    {
        const auto boxes = panel->findChildren<QComboBox*>();
        const auto found = std::ranges::find(boxes, name, &QComboBox::accessibleName);
        return found == boxes.end() ? nullptr : *found;
    }
    QLineEdit& line() { return named(u"Tick by typing"_s); }
    QLineEdit& named(const QString& name)
    {
        for (QLineEdit* edit : panel->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == name)
                return *edit;
        }
        qFatal("no line is named %s", qPrintable(name));
    }
    /// Shift and the key, then what stands in the line that opens on the row.
    void enter(QKeyCombination keys, const QString& text)
    {
        QTest::keyClick(&view(), keys.key(), keys.keyboardModifiers());
        QLineEdit& line = panel->findChild<InlineEntry*>()->line();
        line.setText(text);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    const RunStep& step(int row) { return *model().stepAt(row).step; }
};

} // namespace

class tst_RunPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAPlanOneIsOffered()
    {
        PanelDesk desk(PanelDesk::Content::Empty);
        RunPanel panel(desk.context());
        panel.show();
        auto* empty = panel.findChild<StepsPage*>()->findChild<EmptyState*>();
        QTRY_VERIFY(empty->sentence().contains(u"no plan yet"_s));
        desk.prompts.filling = [](Edit& edit, const RecordId& plan) {
            return edit.set(RecordKind::Plan, plan, u"title", u"Weekend"_s);
        };
        Q_EMIT empty->actionChosen();
        QCOMPARE(desk.snapshot()->all<Plan>().size(), std::size_t(1));
        QTRY_VERIFY(empty->sentence().startsWith(u"Nothing has been rehearsed"_s));
        desk.prompts.filling = [](Edit&, const RecordId&) { return Result<>(); };
        Q_EMIT empty->actionChosen();
        QCOMPARE(desk.snapshot()->all<Run>().front()->title, u"Rehearsal 1"_s);
        QVERIFY2(empty->sentence().contains(u"Nothing says when the plan"_s), qPrintable(empty->sentence()));
        Q_EMIT empty->otherChosen();
        QVERIFY(desk.snapshot()->all<Run>().back()->kind == RunKind::Production);
    }

    void aRunIsStarted()
    {
        Case c(false);
        QAbstractItemModelTester tester(&c.model());
        QCOMPARE(c.status(0), u"Pending"_s);
        c.press(u"Start the run"_s);
        QVERIFY(c.desk.snapshot()->find(c.run)->status == RunStatus::Running);
        QCOMPARE(c.desk.snapshot()->all<RunStep>().size(), std::size_t(2));
        QCOMPARE(c.status(0), u"Ready"_s);
        QCOMPARE(c.status(1), u"Pending"_s);
        QVERIFY(!button(*c.panel, u"Start the run"_s)->isVisible());
    }

    void oneKeyTicksAStep()
    {
        Case c;
        c.choose(0);
        QTest::keyClick(&c.view(), Qt::Key_S);
        QCOMPARE(c.status(0), u"Running"_s);
        c.desk.clock.advanceMilliseconds(30 * 60'000);
        QTest::keyClick(&c.view(), Qt::Key_F);
        QCOMPARE(c.status(0), u"Done"_s);
        QCOMPARE(c.text(0, StepsModel::LateColumn), u"30 min early"_s);
        QCOMPARE(c.status(1), u"Ready"_s);
        QTest::keyClick(&c.view(), Qt::Key_V);
        QVERIFY(c.tells(u"four eyes"_s)); // Jana did it, and is Jana
        QCOMPARE(c.status(0), u"Verified"_s);
        c.choose(1);
        QTest::keyClick(&c.view(), Qt::Key_B);
        QCOMPARE(c.status(1), u"Blocked"_s);
        QTest::keyClick(&c.view(), Qt::Key_X);
        QCOMPARE(c.status(1), u"Failed"_s);
        QTest::keyClick(&c.view(), Qt::Key_F);
        QVERIFY(c.tells(u"has failed; repeat it"_s));
        QTest::keyClick(&c.view(), Qt::Key_Backspace);
        QTest::keyClick(&c.view(), Qt::Key_K);
        QCOMPARE(c.status(1), u"Skipped"_s);
    }

    void aTypedLineTicksAStep()
    {
        Case c;
        c.desk.clock.advanceMilliseconds(50 * 60'000);
        c.type(u"10 done 11:45 as planned"_s);
        QCOMPARE(c.status(0), u"Done"_s);
        QCOMPARE(c.step(0).note, u"as planned"_s);
        QVERIFY(c.text(0, StepsModel::TitleColumn).contains(u"entered later"_s));
        QCOMPARE(c.line().text(), QString());
        c.type(u"99 done"_s);
        QVERIFY(c.tells(u"has no step 99"_s));
        QCOMPARE(c.line().text(), u"99 done"_s); // to be put right
    }

    void shiftAndTheKeyAskWhen()
    {
        Case c;
        c.desk.clock.advanceMilliseconds(50 * 60'000);
        c.choose(0);
        c.enter(Qt::SHIFT | Qt::Key_S, u"11:10"_s);
        QCOMPARE(c.text(0, StepsModel::StartColumn), u"Mon 11:10"_s);
        c.enter(Qt::SHIFT | Qt::Key_F, u"25:00"_s);
        QVERIFY(c.tells(u"is no time of day"_s));
        QLineEdit& open = c.panel->findChild<InlineEntry*>()->line();
        QVERIFY(open.isVisible()); // to be put right
        open.setText(u"11:45 slow disk"_s);
        QTest::keyClick(&open, Qt::Key_Return);
        QVERIFY(!open.isVisible());
        QCOMPARE(c.text(0, StepsModel::FinishColumn), u"Mon 11:45"_s);
        QCOMPARE(c.step(0).note, u"slow disk"_s);
        QVERIFY(c.step(0).isEnteredLater);
        c.desk.undo();
        QCOMPARE(c.status(0), u"Running"_s);
        QTest::keyClick(&c.view(), Qt::Key_F, Qt::ShiftModifier);
        QTest::keyClick(&open, Qt::Key_Escape);
        QVERIFY(!open.isVisible());
        QCOMPARE(c.status(0), u"Running"_s);
    }

    void theTimeLeftMovesTheEnd()
    {
        Case c;
        c.choose(0);
        QTest::keyClick(&c.view(), Qt::Key_S);
        c.desk.clock.advanceMilliseconds(30 * 60'000);
        c.enter(Qt::Key_R, u"1:30"_s);
        QCOMPARE(c.text(0, StepsModel::FinishColumn), u"Mon 13:00"_s);
        QCOMPARE(c.text(1, StepsModel::FinishColumn), u"Mon 14:00"_s);
        QVERIFY(c.text(0, StepsModel::TitleColumn).contains(u"1 h 30 min left"_s));
        c.enter(Qt::Key_R, {}); // what the plan leaves
        QCOMPARE(c.text(0, StepsModel::FinishColumn), u"Mon 12:00"_s);
        c.desk.undo();
        QCOMPARE(c.text(0, StepsModel::FinishColumn), u"Mon 13:00"_s);
    }

    void whatCannotBeDoneIsGreyedAndSaysWhy()
    {
        Case c;
        QVERIFY(button(*c.panel, u"Start (S)"_s)->toolTip().contains(u"Choose a step"_s));
        c.choose(0);
        QVERIFY(button(*c.panel, u"Start (S)"_s)->isEnabled());
        QPushButton* verify = button(*c.panel, u"Verify (V)"_s);
        QVERIFY(!verify->isEnabled());
        QVERIFY(verify->toolTip().contains(u"nothing to verify"_s));
        QTest::keyClick(&c.view(), Qt::Key_V);
        QVERIFY(c.tells(u"nothing to verify"_s));
        c.desk.prompts.chosen = 1;
        c.press(u"End the run…"_s);
        QVERIFY(!verify->isVisible());
    }

    void theFiguresFollow()
    {
        Case c;
        const auto figure = [&](const QString& name) {
            for (const QWidget* tile : c.panel->findChild<RunFigures*>()->findChildren<QWidget*>()) {
                if (tile->accessibleName().startsWith(name))
                    return tile->accessibleName().section(u": "_s, 1);
            }
            return QString();
        };
        QCOMPARE(figure(u"Left of the window"_s), u"2 h"_s);
        QCOMPARE(figure(u"Window closes in"_s), u"4 h"_s);
        QCOMPARE(figure(u"Ends"_s), u"Mon 13:00"_s);
        QCOMPARE(figure(u"Steps done"_s), u"0 of 2"_s);
        c.desk.clock.advanceMilliseconds(150 * 60'000);
        QTRY_COMPARE(figure(u"Too late by"_s), u"30 min"_s); // the clock goes on by itself
    }

    void stepsAreRepeatedAndInserted()
    {
        Case c;
        c.choose(0);
        QTest::keyClick(&c.view(), Qt::Key_X);
        c.desk.prompts.answer = u"Disk full, 25 min"_s;
        c.press(u"Problem… (P)"_s);
        QCOMPARE(c.desk.snapshot()->all<Issue>().front()->title, u"Disk full"_s);
        QCOMPARE(c.step(0).minutesLost, 25);
        c.press(u"Repeat (A)"_s);
        QVERIFY(c.text(0, StepsModel::TitleColumn).contains(u"attempt 2"_s));
        c.desk.prompts.answer = u"Free some space, 20 min"_s;
        c.choose(0);
        c.press(u"Insert behind… (I)"_s);
        QCOMPARE(c.model().rowCount(), 3);
        QCOMPARE(c.text(1, StepsModel::TitleColumn), u"Free some space (not planned)"_s);
        QCOMPARE(c.step(1).plannedDuration, 20);
        QCOMPARE(c.text(2, StepsModel::LateColumn), u"20 min"_s);
    }

    void theListShowsWhatIsNextForMe()
    {
        Case c;
        auto* filter = c.combo(u"Which steps are listed"_s);
        filter->setCurrentText(u"Next for me"_s);
        Q_EMIT filter->activated(filter->currentIndex());
        QCOMPARE(c.model().rowCount(), 1);
        QCOMPARE(c.text(0, StepsModel::TitleColumn), u"Stop"_s);
        c.choose(0);
        QTest::keyClick(&c.view(), Qt::Key_F);
        QCOMPARE(c.model().rowCount(), 0);
        auto* empty = c.panel->findChild<StepsPage*>()->findChild<EmptyState*>();
        QCOMPARE(empty->sentence(), u"No step is like that now."_s);
        Q_EMIT empty->actionChosen();
        QCOMPARE(c.model().rowCount(), 2);
    }

    void messagesAreCopiedAndNoted()
    {
        Case c;
        auto* messages = c.panel->findChild<MessagesDue*>();
        QVERIFY(!messages->isVisible());
        c.choose(0);
        QTest::keyClick(&c.view(), Qt::Key_S);
        QVERIFY(messages->isVisible());
        c.press(u"Copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"We begin\n\nPlease save your work."_s);
        QCOMPARE(c.desk.snapshot()->all<MessageSent>().front()->sentBy, u"Jana"_s);
        QVERIFY(!messages->isVisible());
        QCOMPARE(c.desk.said, QStringList{u"Noted that “We begin” was sent."_s});
    }

    void aShiftIsTakenOver()
    {
        Case c;
        const auto add = [&](const QString& title, int from, int until) {
            Edit edit(c.desk.snapshot(), u"Shift"_s);
            const RecordId shift = edit.create(RecordKind::Shift);
            const qint64 now = c.desk.clock.now().milliseconds;
            QVERIFY(edit.set(RecordKind::Shift, shift, u"plan", RecordId(c.desk.snapshot()->all<Plan>().front()->id)));
            QVERIFY(edit.set(RecordKind::Shift, shift, u"title", title));
            QVERIFY(edit.set(RecordKind::Shift, shift, u"starts", now + from * 60'000));
            QVERIFY(edit.set(RecordKind::Shift, shift, u"ends", now + until * 60'000));
            QVERIFY(
                edit.set(RecordKind::Shift, shift, u"lead", RecordId(c.desk.snapshot()->all<Person>().front()->id)));
            QVERIFY(c.desk.workspace->commit(std::move(edit)));
        };
        add(u"Early"_s, 0, 60);
        add(u"Late"_s, 60, 120);
        auto* page = c.panel->findChild<ShiftsPage*>();
        c.panel->findChild<RecordTabs*>()->setCurrentWidget(page);
        auto* list = page->findChild<RowList*>();
        auto* text = page->findChild<QPlainTextEdit*>();
        const auto handOver = [&](int row) { return list->model()->index(row, 4).data().toString(); };
        QCOMPARE(handOver(0), u"On duty"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_W);
        QVERIFY(text->toPlainText().startsWith(u"Rehearsal 1"_s));
        text->setPlainText(u"Two defects are open."_s);
        text->document()->setModified(true);
        c.desk.clock.advanceMilliseconds(70 * 60'000);
        QTRY_COMPARE(handOver(0), u"Waiting for 10 min"_s);
        QCOMPARE(text->toPlainText(), u"Two defects are open."_s); // what is being typed stays
        QVERIFY(c.tells(u"has been waiting for Late (Jana) for 10 min"_s));
        QTest::keyClick(list, Qt::Key_T);
        QCOMPARE(handOver(0), u"Taken over by Jana"_s);
        QCOMPARE(c.desk.snapshot()->all<Shift>().front()->handOver, u"Two defects are open."_s);
        QVERIFY(!button(*page, u"Take over (T)"_s)->isEnabled());
        QVERIFY(button(*page, u"Take over (T)"_s)->toolTip().contains(u"accepted already"_s));
        c.desk.undo();
        QCOMPARE(handOver(0), u"Waiting for 10 min"_s);
        c.press(u"Take over (T)"_s);
        QCOMPARE(handOver(0), u"Taken over by Jana"_s);
        QSignalSpy wanted(c.panel.get(), &Panel::actionWanted);
        c.press(u"Hand-over report"_s);
        QCOMPARE(wanted.front().front().toString(), u"hand-over-report"_s);
    }

    void problemsAreListedWithWhatTheyCost()
    {
        Case c;
        c.choose(0);
        QTest::keyClick(&c.view(), Qt::Key_S);
        c.desk.prompts.answer = u"Disk full, 25 min"_s;
        QTest::keyClick(&c.view(), Qt::Key_P);
        auto* tabs = c.panel->findChild<RecordTabs*>();
        QCOMPARE(tabs->tabText(2), u"Problems (1)"_s);
        auto* list = c.panel->findChild<ProblemsPage*>()->findChild<RowList*>();
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"10 Stop"_s);
        QCOMPARE(list->model()->index(0, 1).data().toString(), u"I-001 Disk full"_s);
        QCOMPARE(list->model()->index(0, 4).data().toString(), u"25 min"_s);
        QSignalSpy wanted(&c.desk.selection, &Selection::requested);
        Q_EMIT list->activated(list->model()->index(0, 0));
        QVERIFY(wanted.front().front().value<RecordRef>().kind == RecordKind::Issue);
    }

    void durationsThatFollowAreAccepted()
    {
        Case c;
        for (const int row : {0, 1}) {
            c.choose(row);
            QTest::keyClick(&c.view(), Qt::Key_S);
            c.desk.clock.advanceMilliseconds((row + 1) * 30 * 60'000);
            QTest::keyClick(&c.view(), Qt::Key_F);
        }
        auto* page = c.panel->findChild<ComparisonPage*>();
        c.panel->findChild<RecordTabs*>()->setCurrentWidget(page);
        auto* list = page->findChild<RowList*>();
        QAbstractItemModelTester tester(list->model());
        const auto text = [&](int row, int column) { return list->model()->index(row, column).data().toString(); };
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(text(0, 2), u"−30 min"_s);
        QCOMPARE(list->model()->index(0, 2).data(TextRows::kBarRole).toInt(), -50);
        QCOMPARE(text(0, 3), u"30 min (30 min to 30 min)"_s);
        QCOMPARE(text(0, 4), u"30 min"_s);
        QPushButton* all = button(*page, u"Accept all proposals"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(c.desk.snapshot()->all<Task>().front()->duration, 30);
        QCOMPARE(text(0, 3), u"As planned"_s);
        QVERIFY(!button(*page, u"Accept the proposal (Enter)"_s)->isEnabled());
        c.desk.undo();
        QCOMPARE(c.desk.snapshot()->all<Task>().front()->duration, 60);
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(c.desk.snapshot()->all<Task>().front()->durationPessimistic, std::optional(30));
        QVERIFY(!all->isEnabled());
        c.desk.undo(); // one change for all
        QCOMPARE(c.desk.snapshot()->all<Task>().front()->duration, 60);
    }

    void whatLeadsBackIsDoneAfterBackingOut()
    {
        Case c;
        Edit edit(c.desk.snapshot(), u"Way back"_s);
        const RecordId back = edit.create(RecordKind::Task);
        QVERIFY(edit.set(RecordKind::Task, back, u"plan", RecordId(c.desk.snapshot()->all<Plan>().front()->id)));
        QVERIFY(edit.set(RecordKind::Task, back, u"title", u"Open the old system"_s));
        QVERIFY(edit.set(RecordKind::Task, back, u"step", qint64(90)));
        QVERIFY(edit.set(RecordKind::Task, back, u"duration", qint64(45)));
        QVERIFY(edit.set(RecordKind::Task, back, u"rollback_branch", qint64(1)));
        QVERIFY(c.desk.workspace->commit(std::move(edit)));
        QCOMPARE(c.model().rowCount(), 2);
        c.desk.prompts.chosen = 1;
        c.press(u"End the run…"_s);
        QCOMPARE(c.model().rowCount(), 3);
        QCOMPARE(c.text(0, StepsModel::TitleColumn), u"Open the old system (way back)"_s);
        QCOMPARE(c.status(0), u"Ready"_s);
        QCOMPARE(c.text(0, StepsModel::FinishColumn), u"Mon 11:45"_s);
        QVERIFY(c.tells(u"0 of 1 steps back are done"_s));
        c.choose(1);
        QTest::keyClick(&c.view(), Qt::Key_S);
        QVERIFY(c.tells(u"is over"_s)); // what led forward is
        c.type(u"90 start"_s);
        QCOMPARE(c.status(0), u"Running"_s);
        c.choose(0);
        QTest::keyClick(&c.view(), Qt::Key_F);
        QCOMPARE(c.status(0), u"Done"_s);
        QTRY_VERIFY(c.tells(u"given up, and all 1 step"_s));
        QVERIFY(!c.line().isVisible());
    }

    void aCheckpointSaysWhatItsGateSays()
    {
        Case c;
        Edit edit(c.desk.snapshot(), u"Gate"_s);
        const RecordId gate = edit.create(RecordKind::Gate);
        QVERIFY(edit.set(RecordKind::Gate, gate, u"title", u"Go or not"_s));
        QVERIFY(edit.set(RecordKind::Task, c.desk.snapshot()->all<Task>().front()->id, u"gate", gate));
        QVERIFY(c.desk.workspace->commit(std::move(edit)));
        QTRY_VERIFY(c.tells(u"10 Stop decides on “Go or not”: NO-GO"_s));
        c.choose(0);
        QTest::keyClick(&c.view(), Qt::Key_F);
        QVERIFY(!c.tells(u"decides on"_s));
    }

    void timesAreThoseOfTheProjectOrOnesOwn()
    {
        const QByteArray before = qgetenv("TZ");
        const auto restore = qScopeGuard([&] {
            before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", before);
            QSettings().remove(u"run/ownZone"_s);
        });
        qputenv("TZ", "America/New_York");
        Case c;
        QComboBox* zone = c.combo(u"In whose time"_s);
        QVERIFY(zone->isVisible());
        QCOMPARE(c.text(0, StepsModel::StartColumn), u"Mon 11:00"_s);
        QVERIFY(c.tells(u"Now, CET · Mon 05:00 EST"_s));
        zone->setCurrentIndex(1);
        Q_EMIT zone->activated(1);
        QCOMPARE(c.text(0, StepsModel::StartColumn), u"Mon 05:00"_s);
        c.desk.clock.advanceMilliseconds(30 * 60'000);
        c.type(u"10 done 05:20"_s); // typed as it is shown
        QCOMPARE(c.text(0, StepsModel::FinishColumn), u"Mon 05:20"_s);
        Case another;
        QCOMPARE(another.text(0, StepsModel::StartColumn), u"Mon 05:00"_s); // remembered
        qputenv("TZ", "Europe/Berlin");
        Q_EMIT another.combo(u"In whose time"_s)->activated(0);
        QVERIFY(!another.combo(u"In whose time"_s)->isVisible());
    }

    void theSituationIsCopied()
    {
        Case c;
        c.press(u"Copy the situation"_s);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Rehearsal 1, 2027-02-01 11:00 CET: 0 of 2"_s));
    }

    void theBigBoardFollowsUntilEscape()
    {
        Case c;
        c.press(u"Big board"_s);
        auto* board = c.panel->findChild<BigBoard*>();
        QVERIFY(board->isVisible() && board->isFullScreen());
        const auto shows = [&](const QString& text) {
            const auto labels = board->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text() == text; });
        };
        QVERIFY(shows(u"10 Stop · Jana"_s));
        c.choose(0);
        QTest::keyClick(&c.view(), Qt::Key_F);
        QVERIFY(shows(u"20 Load"_s));
        QTest::keyClick(board, Qt::Key_Escape);
        QVERIFY(!board->isVisible());
    }

    void theRunEnds()
    {
        Case c;
        c.choose(0);
        QTest::keyClick(&c.view(), Qt::Key_S);
        c.desk.prompts.chosen = 0;
        c.press(u"End the run…"_s);
        QVERIFY(c.tells(u"is still running"_s));
        c.desk.prompts.chosen = 1;
        c.press(u"End the run…"_s);
        QVERIFY(c.desk.snapshot()->find(c.run)->status == RunStatus::BackedOut);
        QVERIFY(!c.line().isVisible());
    }
};

READINESS_TEST(tst_RunPanel)
#include "tst_RunPanel.moc"
