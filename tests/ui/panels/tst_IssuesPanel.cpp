#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/forms/RecordPage.h"
#include "ui/models/CellRoles.h"
#include "ui/panels/issues/IssuesPanel.h"

#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto noMoreOfTheIssue = [](Edit&, const RecordId&) { return Result<>(); };

struct Issues {
    PanelDesk desk{PanelDesk::Content::Empty};
    RecordId jana = add(RecordKind::Person, {{u"name"_s, Value(u"Jana"_s)}});
    RecordId ole = add(RecordKind::Person, {{u"name"_s, Value(u"Ole"_s)}});
    IssuesPanel panel{desk.context()};
    QTabWidget* tabs = panel.findChild<QTabWidget*>();

    Issues()
    {
        panel.resize(1100, 700);
        panel.show();
        if (!QTest::qWaitFor([&] { return desk.workspace->standing() != nullptr; }))
            qFatal("the rules never spoke");
    }
    RecordId add(RecordKind kind, const std::vector<std::pair<QString, Value>>& values)
    {
        Edit edit(desk.snapshot(), u"Add"_s);
        const RecordId record = edit.create(kind);
        for (const auto& [key, value] : values) {
            if (!edit.set(kind, record, key, value))
                qFatal("no %s", qPrintable(key));
        }
        if (!desk.workspace->commit(std::move(edit)))
            qFatal("refused");
        return record;
    }
    RecordPage& page() const { return *qobject_cast<RecordPage*>(tabs->currentWidget()); }
    const Issue* issue(const RecordId& id) const { return desk.snapshot()->find(Id<Issue>(id)); }
    QString shown(const RecordId& record, const QString& column) const
    {
        const auto& columns = columnsOf(page().view().records().type().kind);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].key == column)
                return page().view().records().indexOf(record, int(i)).data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }
    QToolButton* toggle(const QString& text) const
    {
        for (QToolButton* one : page().findChildren<QToolButton*>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
};

} // namespace

/// What hurts now and what is done about it, in the window.
class tst_IssuesPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTabTakesRecordsAndIsFound()
    {
        Issues i;
        const QString texts[] = {u"Add issue"_s, u"Add action"_s, u"Add assumption"_s, u"Add component"_s};
        QCOMPARE(i.tabs->count(), 4);
        for (int tab = 0; tab < 4; ++tab) {
            i.tabs->setCurrentIndex(tab);
            button(i.page(), texts[tab])->click();
        }
        const SnapshotPtr snapshot = i.desk.snapshot();
        QCOMPARE(snapshot->all<Issue>().size(), 1u);
        QCOMPARE(snapshot->all<Component>().size(), 1u);
        i.panel.reveal({RecordKind::Action, snapshot->all<Action>().front()->id});
        QCOMPARE(i.tabs->currentIndex(), 1);
    }

    void anIssueSaysThatItBlocksUntilAWorkaroundIsAccepted()
    {
        Issues i;
        const RecordId issue = i.add(RecordKind::Issue, {{u"title"_s, Value(u"No invoices"_s)},
                                                         {u"stops_critical_process"_s, Value(qint64(1))}});
        QCOMPARE(i.shown(issue, u"blocking"_s), u"Blocks go-live"_s);
        Edit edit(i.desk.snapshot(), u"Workaround"_s);
        QVERIFY(edit.set(RecordKind::Issue, issue, u"workaround", u"By hand"_s));
        QVERIFY(edit.set(RecordKind::Issue, issue, u"workaround_accepted_by", Value(i.ole)));
        QVERIFY(i.desk.workspace->commit(std::move(edit)));
        QCOMPARE(i.shown(issue, u"blocking"_s), QString());
    }

    void whatIsLateSaysSoWhileItIsOpen()
    {
        Issues i;
        const RecordId late =
            i.add(RecordKind::Issue, {{u"title"_s, Value(u"Late"_s)}, {u"due"_s, Value(u"2027-01-31"_s)}});
        const RecordId today =
            i.add(RecordKind::Issue, {{u"title"_s, Value(u"Today"_s)}, {u"due"_s, Value(u"2027-02-01"_s)}});
        const RecordId solved = i.add(RecordKind::Issue, {{u"title"_s, Value(u"Solved"_s)},
                                                          {u"due"_s, Value(u"2027-01-31"_s)},
                                                          {u"status"_s, Value(u"resolved"_s)}});
        QVERIFY(i.shown(late, u"due"_s).contains(u"overdue"));
        QVERIFY(!i.shown(today, u"due"_s).contains(u"overdue"));
        QVERIFY(!i.shown(solved, u"due"_s).contains(u"overdue"));
        i.toggle(u"Overdue"_s)->click();
        QCOMPARE(i.page().view().records().shownCount(), 1);
        QVERIFY(i.page().view().records().indexOf(late).isValid());
    }

    void mineIsWhatTheAuthorOwns()
    {
        Issues i;
        const RecordId own = i.add(RecordKind::Action, {{u"title"_s, Value(u"Mine"_s)}, {u"owner"_s, Value(i.jana)}});
        i.add(RecordKind::Action, {{u"title"_s, Value(u"His"_s)}, {u"owner"_s, Value(i.ole)}});
        i.add(RecordKind::Action, {{u"title"_s, Value(u"Nobody's"_s)}});
        i.tabs->setCurrentIndex(1);
        i.toggle(u"Mine"_s)->click();
        QCOMPARE(i.page().view().records().shownCount(), 1);
        QVERIFY(i.page().view().records().indexOf(own).isValid());
        i.toggle(u"Mine"_s)->click();
        QCOMPARE(i.page().view().records().shownCount(), 3);
    }

    void aLinkLeadsToWhatTheFilterHides()
    {
        Issues i;
        const RecordId his = i.add(RecordKind::Action, {{u"title"_s, Value(u"His"_s)}, {u"owner"_s, Value(i.ole)}});
        i.tabs->setCurrentIndex(1);
        i.toggle(u"Mine"_s)->click();
        QCOMPARE(i.page().view().records().shownCount(), 0);
        i.panel.reveal({RecordKind::Action, his});
        QCOMPARE(i.page().current(), his);
    }

    void anIssueBecomesAnActionInOneStep()
    {
        Issues i;
        const RecordId issue =
            i.add(RecordKind::Issue, {{u"title"_s, Value(u"No invoices"_s)}, {u"owner"_s, Value(i.ole)}});
        QVERIFY(!button(i.page(), u"Make it an action…"_s)->isEnabled());
        i.panel.reveal({RecordKind::Issue, issue});
        i.desk.prompts.filling = noMoreOfTheIssue;
        button(i.page(), u"Make it an action…"_s)->click();
        const auto actions = i.desk.snapshot()->all<Action>();
        QCOMPARE(actions.size(), 1u);
        QCOMPARE(actions.front()->subject, issue);
        QCOMPARE(RecordId(actions.front()->owner), i.ole);
        QVERIFY(i.desk.selection.current() == (RecordRef{RecordKind::Action, actions.front()->id}));
    }

    void aComponentBecomesARiskThatItNames()
    {
        Issues i;
        const RecordId component = i.add(RecordKind::Component, {{u"title"_s, Value(u"Label report"_s)}});
        i.panel.reveal({RecordKind::Component, component});
        i.desk.prompts.filling = noMoreOfTheIssue;
        QVERIFY(chooseFrom(*button(i.page(), u"Turn into"_s), u"Make it a risk…"_s));
        const auto risks = i.desk.snapshot()->all<Risk>();
        QCOMPARE(risks.size(), 1u);
        QCOMPARE(RecordId(i.desk.snapshot()->find(Id<Component>(component))->risk), RecordId(risks.front()->id));
    }
};

READINESS_TEST(tst_IssuesPanel)
#include "tst_IssuesPanel.moc"
