#include "tests/support/TestMain.h"
#include "ui/dialogs/TickDialog.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_TickDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<TickDialog>(
            TickDialog::Words{u"Compare"_s, u"Tick what you want."_s, u"Take over"_s},
            std::vector<TickLine>{{u"New"_s, u"One"_s, u"First detail"_s, true, true},
                                  {u"New"_s, u"Two"_s, u"Second detail"_s, false, true},
                                  {u"Gone"_s, u"Three"_s, u"Third detail"_s, false, false}});
    }

    void whatIsProposedIsTicked()
    {
        QCOMPARE(m_dialog->ticked(), (std::vector<bool>{true, false, false}));
        QCOMPARE(accept()->text(), u"Take over (1)"_s);
    }

    void aHeadingTicksItsLines()
    {
        group(0)->setCheckState(0, Qt::Checked);
        QCOMPARE(m_dialog->ticked(), (std::vector<bool>{true, true, false}));
        group(0)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(m_dialog->ticked(), (std::vector<bool>{false, false, false}));
        QVERIFY(!accept()->isEnabled());
    }

    void whatCannotBeTickedIsOnlyShown()
    {
        QVERIFY(!(group(1)->flags() & Qt::ItemIsUserCheckable));
        QVERIFY(!(group(1)->child(0)->flags() & Qt::ItemIsUserCheckable));
    }

    void theSpaceBarTicksAndDetailsFollow()
    {
        tree()->setCurrentItem(group(0)->child(1));
        QCOMPARE(m_dialog->findChild<QPlainTextEdit*>()->toPlainText(), u"Second detail"_s);
        QTest::keyClick(tree(), Qt::Key_Space);
        QCOMPARE(m_dialog->ticked(), (std::vector<bool>{true, true, false}));
        QCOMPARE(accept()->text(), u"Take over (2)"_s);
    }

private:
    QTreeWidget* tree() const { return m_dialog->findChild<QTreeWidget*>(); }
    QTreeWidgetItem* group(int index) const { return tree()->topLevelItem(index); }
    QPushButton* accept() const
    {
        auto* box = m_dialog->findChild<QDialogButtonBox*>();
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return qobject_cast<QPushButton*>(button);
        }
        return nullptr;
    }

    std::unique_ptr<TickDialog> m_dialog;
};

READINESS_TEST(tst_TickDialog)
#include "tst_TickDialog.moc"
