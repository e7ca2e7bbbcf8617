#include "core/model/Records.h"
#include "tests/support/TestMain.h"
#include "ui/dialogs/PasteDialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_PasteDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeadingAloneIsNothingToPaste()
    {
        PastePlan plan;
        plan.kind = RecordKind::ChecklistItem;
        plan.rows = {{u"One"_s}};
        plan.fields = {recordType(RecordKind::ChecklistItem).field(u"title")};
        PasteDialog dialog(plan, [](const PastePlan&) { return QString(); });
        QPushButton* paste = nullptr;
        for (QAbstractButton* button : dialog.findChild<QDialogButtonBox*>()->buttons()) {
            if (button->text() == u"&Paste")
                paste = qobject_cast<QPushButton*>(button);
        }
        QVERIFY(paste && paste->isEnabled());
        dialog.findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(!paste->isEnabled());
        bool isSaid = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            isSaid = isSaid || label->text() == u"There is no row below the heading.";
        QVERIFY(isSaid);
        dialog.findChild<QCheckBox*>()->setChecked(false);
        QVERIFY(paste->isEnabled());
    }
};

READINESS_TEST(tst_PasteDialog)
#include "tst_PasteDialog.moc"
