#include "core/exchange/TableFile.h"
#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/dialogs/ImportColumns.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/ImportMappingPage.h"
#include "ui/dialogs/ImportPlanPage.h"
#include "ui/dialogs/ImportWords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Lists that others made: which column is which, what their words mean, and what is kept of that.
class tst_ImportMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PanelDesk>(PanelDesk::Content::Empty); }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void aListOfOthersIsAskedAboutFirst()
    {
        show("Aufgabe,Bemerkung X,Stand\nDrucker,egal,offen\n");
        QVERIFY(m_dialog->findChild<ImportMappingPage*>()->isVisibleTo(m_dialog.get()));
        QVERIFY(!button(*m_dialog, u"&Import"_s)->isVisibleTo(m_dialog.get()));
        button(*m_dialog, u"&Continue to what happens"_s)->click();
        QVERIFY(button(*m_dialog, u"&Import"_s)->isVisibleTo(m_dialog.get()));
    }

    void columnsAreGuessedAndCanBeChosen()
    {
        show("Aufgabe,Etwas,Bereich\nDrucker,Bitte bestellen,Lager\n");
        QCOMPARE(fieldOf(0)->currentData().toString(), u"title"_s);
        QCOMPARE(fieldOf(1)->currentData().toString(), Mapping::ignored());
        choose(fieldOf(1), u"guidance"_s);
        QTRY_COMPARE(valueOf(u"guidance"_s), u"Bitte bestellen"_s);
        QCOMPARE(plan()->count(RowState::New), 1);
    }

    void columnsWithStrangeNamesCanBeChosen()
    {
        show("Alpha,Beta\nOne,Lager\n");
        QVERIFY(!plan());
        choose(fieldOf(0), u"title"_s);
        choose(fieldOf(1), u"area"_s);
        QTRY_VERIFY(plan() && plan()->count(RowState::New) == 1);
    }

    void twoColumnsInOneFieldAreAFault()
    {
        show("Aufgabe,Etwas,Bereich\nDrucker,Bitte bestellen,Lager\n");
        choose(fieldOf(1), u"title"_s);
        QTRY_VERIFY(says(u"go into one field"_s));
        button(*m_dialog, u"&Continue to what happens"_s)->click();
        QVERIFY(!button(*m_dialog, u"&Import"_s)->isEnabled());
    }

    void wordsAreTranslatedAndFaultsGoAtOnce()
    {
        show("Aufgabe,Bereich,Status\nDrucker,Lager,offen\nPapier,Lager,offen\n");
        QTRY_VERIFY(plan() && plan()->count(RowState::Faulty) == 2);
        QVERIFY(says(u"“offen”"_s));
        columns()->selectRow(2);
        auto* meaning = m_dialog->findChild<ImportWords*>()->findChild<QComboBox*>();
        QVERIFY(meaning);
        choose(meaning, u"not_started"_s);
        QTRY_VERIFY(plan()->count(RowState::New) == 2);
    }

    void doubtfulDatesNeedAFormat()
    {
        show("Aufgabe,Bereich,Fällig\nDrucker,Lager,03/04/2027\n");
        QTRY_VERIFY(plan() && plan()->count(RowState::Faulty) == 1);
        choose(boxWith(u"M/d/yyyy"_s), u"M/d/yyyy"_s);
        QTRY_VERIFY(plan()->count(RowState::New) == 1);
        QCOMPARE(std::get<QString>(plan()->rows().front().changes.back().value), u"2027-03-04"_s);
    }

    void theHeadingRowCanBeSaid()
    {
        show("Titel,Status,Bereich,Wer,Frist\nAufgabe,Bereich,\nDrucker,Lager,\n");
        m_dialog->findChild<QSpinBox*>()->setValue(2);
        QCOMPARE(columns()->rowCount(), 2);
        QTRY_VERIFY(plan() && plan()->rows().size() == 1 && plan()->count(RowState::New) == 1);
    }

    void aMappingIsSavedAndChosenAgain()
    {
        show("Alpha,Beta\nOne,Lager\n");
        choose(fieldOf(0), u"title"_s);
        choose(fieldOf(1), u"area"_s);
        QComboBox* saved = savedBox();
        saved->setEditText(u"Lists of the warehouse"_s);
        button(*m_dialog, u"Sa&ve mapping"_s)->click();
        QVERIFY(savedMappings().contains(u"Lists of the warehouse"_s));
        show("Alpha,Beta\nTwo,Lager\n");
        QVERIFY(!plan());
        savedBox()->setEditText(u"Lists of the warehouse"_s);
        button(*m_dialog, u"&Load"_s)->click();
        QTRY_VERIFY(plan() && plan()->count(RowState::New) == 1);
        QCOMPARE(fieldOf(1)->currentData().toString(), u"area"_s);
    }

    void aNameThatCannotBeOneIsSaid()
    {
        show("Alpha,Beta\nOne,Lager\n");
        savedBox()->setEditText(u"../up"_s);
        button(*m_dialog, u"Sa&ve mapping"_s)->click();
        QVERIFY(says(u"cannot be the name of a mapping"_s));
    }

    void anotherKindHasOtherFields()
    {
        show("Name,Mail\nAnna,anna@example.com\n");
        QCOMPARE(fieldOf(1)->currentData().toString(), u"mail"_s);
        choose(boxWith(u"area"_s), u"area"_s);
        QCOMPARE(fieldOf(1)->findData(u"mail"_s), -1);
    }

    void aListWithoutColumnsSaysSo()
    {
        show("");
        QVERIFY(!plan());
        button(*m_dialog, u"&Continue to what happens"_s)->click();
        QVERIFY(!button(*m_dialog, u"&Import"_s)->isEnabled());
    }

private:
    void show(const QByteArray& list)
    {
        auto workbook = readTable(list);
        if (!workbook)
            qFatal("%s", qPrintable(workbook.error().text));
        m_dialog = std::make_unique<ImportDialog>(
            *m_desk->workspace, ImportSource::of(m_desk->snapshot(), std::move(*workbook), u"list.csv"_s));
        m_dialog->show();
        QVERIFY(QTest::qWaitFor([&] { return plan() || !stateText().isEmpty(); }));
        QVERIFY(QTest::qWaitFor([&] { return !says(u"Working out"_s); }));
    }
    const std::optional<ImportPlan>& plan() const { return m_dialog->findChild<ImportPlanPage*>()->plan(); }
    ImportColumns* columns() const { return m_dialog->findChild<ImportColumns*>(); }
    QComboBox* fieldOf(int row) const { return qobject_cast<QComboBox*>(columns()->cellWidget(row, 2)); }
    QString valueOf(QStringView key) const
    {
        for (const PlannedChange& change : plan() ? plan()->rows().front().changes : std::vector<PlannedChange>()) {
            if (QLatin1String(change.field->key) == key)
                return change.after;
        }
        return {};
    }
    /// As somebody does with the keyboard or the mouse.
    static void choose(QComboBox* box, const QString& data)
    {
        const int index = box->findData(data);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    QComboBox* boxWith(const QString& data) const
    {
        for (auto* box : m_dialog->findChild<ImportMappingPage*>()->findChildren<QComboBox*>(
                 QString(), Qt::FindChildrenRecursively)) {
            if (box->findData(data) >= 0 && !columns()->isAncestorOf(box))
                return box;
        }
        qFatal("no such box");
    }
    QComboBox* savedBox() const
    {
        for (auto* box : m_dialog->findChildren<QComboBox*>()) {
            if (box->isEditable())
                return box;
        }
        qFatal("no such box");
    }
    QString stateText() const
    {
        QStringList texts;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly))
            texts += label->text();
        return texts.mid(1).join(u' ');
    }
    bool says(const QString& text) const
    {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(text); });
    }

    std::unique_ptr<PanelDesk> m_desk;
    std::unique_ptr<ImportDialog> m_dialog;
};

READINESS_TEST(tst_ImportMapping)
#include "tst_ImportMapping.moc"
