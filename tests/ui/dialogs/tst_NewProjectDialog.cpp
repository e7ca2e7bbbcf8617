#include "core/model/Records.h"
#include "core/playbook/OwnPlaybook.h"
#include "core/playbook/PlaybookLibrary.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"
#include "ui/dialogs/NewProjectDialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Which playbooks a new project starts from.
class tst_NewProjectDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(PlaybookLibrary::defaultOwnFolder()).removeRecursively());
        m_dialog = std::make_unique<NewProjectDialog>(u"golive-customer-engagement"_s, QDate(2027, 2, 1));
    }
    void cleanup() { m_dialog.reset(); }

    void theWantedPlaybookIsTicked()
    {
        QCOMPARE(ticked(), QStringList{u"Go-live of Dynamics 365 customer engagement apps"_s});
        QCOMPARE(created().project().playbook, u"golive-customer-engagement"_s);
    }

    void severalPlaybooksShareWhatTheyShare()
    {
        tick(u"Go-live of Dynamics 365 finance and operations apps"_s);
        QCOMPARE(created().table(RecordKind::ChecklistItem).size(), 199);
        QVERIFY(isSaid(u"appears once"_s));
    }

    void whatSeveralAskForIsAskedOnce()
    {
        tick(u"Go-live of Dynamics 365 finance and operations apps"_s);
        QStringList questions;
        for (const QCheckBox* box : m_dialog->findChildren<QCheckBox*>())
            questions += box->text();
        QVERIFY(questions.size() > 5);
        QCOMPARE(questions.removeDuplicates(), 0);
    }

    void anAnswerSurvivesAFurtherTick()
    {
        QCheckBox* box = m_dialog->findChildren<QCheckBox*>().front();
        const QString question = box->text();
        const bool answer = !box->isChecked();
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(box->isChecked(), answer);
        tick(u"Go-live of Dynamics 365 finance and operations apps"_s);
        for (const ScopeFact* fact : created().all<ScopeFact>()) {
            if (fact->label == question)
                QCOMPARE(fact->value, answer ? u"yes"_s : u"no"_s);
        }
        bool isShown = false;
        for (const QCheckBox* shown : m_dialog->findChildren<QCheckBox*>())
            isShown = isShown || (shown->text() == question && shown->isChecked() == answer);
        QVERIFY(isShown);
    }

    void typicalRisksComeOnlyWhenWanted()
    {
        QCOMPARE(created().table(RecordKind::Risk).size(), 0);
        QTest::keyClick(risks(), Qt::Key_Space);
        const int count = created().table(RecordKind::Risk).size();
        QVERIFY(count > 0);
        QVERIFY2(risks()->text().contains(QString::number(count)), qPrintable(risks()->text()));
        tick(u"Go-live of Dynamics 365 customer engagement apps"_s); // off
        QVERIFY(!risks()->isEnabled());
    }

    void withoutATickTheProjectIsEmpty()
    {
        tick(u"Go-live of Dynamics 365 customer engagement apps"_s); // off
        QCOMPARE(created().table(RecordKind::ChecklistItem).size(), 0);
        QVERIFY(isSaid(u"the project is empty"_s));
    }

    void onesOwnAreMarkedAndABrokenOneSaysWhy()
    {
        ProjectBuilder project;
        project.gate();
        QVERIFY(PlaybookLibrary().save(playbookFromProject(*project.build(), {u"ours"_s, u"Our way"_s, {}, u"1.0"_s})));
        QFile broken(PlaybookLibrary::defaultOwnFolder() + u"/broken.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.close();
        m_dialog = std::make_unique<NewProjectDialog>(u"ours"_s, QDate(2027, 2, 1));
        QCOMPARE(ticked(), QStringList{u"Our way (yours)"_s});
        QListWidgetItem* row = rowOf(u"broken (yours)"_s);
        QVERIFY(row && !(row->flags() & Qt::ItemIsUserCheckable));
        list()->setCurrentItem(row);
        QVERIFY(isSaid(u"broken.json"_s));
        QCOMPARE(created().table(RecordKind::Gate).size(), 1);
    }

private:
    QCheckBox* risks() const { return m_dialog->findChildren<QCheckBox*>().back(); }
    QListWidget* list() const { return m_dialog->findChild<QListWidget*>(); }
    QListWidgetItem* rowOf(const QString& text) const { return list()->findItems(text, Qt::MatchExactly).value(0); }
    void tick(const QString& title)
    {
        QVERIFY(rowOf(title));
        list()->setCurrentItem(rowOf(title));
        QTest::keyClick(list(), Qt::Key_Space);
    }
    QStringList ticked() const
    {
        QStringList titles;
        for (int row = 0; row < list()->count(); ++row) {
            if (list()->item(row)->checkState() == Qt::Checked)
                titles += list()->item(row)->text();
        }
        return titles;
    }
    bool isSaid(const QString& words) const
    {
        for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    }
    const Snapshot& created()
    {
        m_dialog->findChild<QLineEdit*>()->setText(u"Toys"_s); // the first asks for the name
        m_created = applied(*SnapshotBuilder(RecordId{1, 1}).finish(), m_dialog->changes()).value();
        return *m_created;
    }

    std::unique_ptr<NewProjectDialog> m_dialog;
    SnapshotPtr m_created;
};

READINESS_TEST(tst_NewProjectDialog)
#include "tst_NewProjectDialog.moc"
