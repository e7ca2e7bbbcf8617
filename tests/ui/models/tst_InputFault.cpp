#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/models/InputFault.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_InputFault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrongChoiceNamesThoseThereAre()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        const Field& importance = *recordType(RecordKind::ChecklistItem).field(u"importance");
        QCOMPARE(inputFault(importance, u"Must"_s, *desk.snapshot()), QString());
        QCOMPARE(inputFault(importance, u"Huge"_s, *desk.snapshot()),
                 u"Importance must be one of: Must, Should, Optional."_s);
    }

    void yesOrNoIsAskedFor()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        const Field* answer = nullptr;
        for (const RecordType* type : recordTypes()) {
            for (const Field& field : type->fields)
                answer = field.kind == FieldKind::YesNo ? &field : answer;
        }
        QVERIFY(answer);
        QCOMPARE(inputFault(*answer, u"yes"_s, *desk.snapshot()), QString());
        QVERIFY2(inputFault(*answer, u"perhaps"_s, *desk.snapshot()).endsWith(u" must be yes or no."),
                 qPrintable(inputFault(*answer, u"perhaps"_s, *desk.snapshot())));
    }

    void theUnknownNameOfAListIsTold()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        const Field& areas = *recordType(RecordKind::Criterion).field(u"areas");
        const QString known = desk.snapshot()->all<Area>()[0]->title;
        QCOMPARE(inputFault(areas, known, *desk.snapshot()), QString());
        QCOMPARE(inputFault(areas, known + u"; Moon"_s, *desk.snapshot()),
                 u"Areas: “Moon” is not one of the records under “Areas”. Choose one from the list."_s);
    }
};

READINESS_TEST(tst_InputFault)
#include "tst_InputFault.moc"
