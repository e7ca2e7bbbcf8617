#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/FormRow.h"
#include "ui/forms/RecordForm.h"
#include "ui/forms/Section.h"

#include <QComboBox>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

struct Form {
    PanelDesk desk{PanelDesk::Content::Empty};
    RecordForm form{*desk.workspace};

    Form() { form.show(); }
    RecordId risk(const std::vector<std::pair<QString, Value>>& values)
    {
        Edit edit(desk.snapshot(), u"Add"_s);
        const RecordId made = edit.create(RecordKind::Risk);
        if (!edit.set(RecordKind::Risk, made, u"title", Value(u"The mail relay is late"_s)))
            qFatal("no title");
        if (!desk.workspace->commit(std::move(edit)))
            qFatal("refused");
        set(made, values);
        return made;
    }
    void set(const RecordId& risk, const std::vector<std::pair<QString, Value>>& values)
    {
        Edit edit(desk.snapshot(), u"Set"_s);
        for (const auto& [key, value] : values) {
            if (!edit.set(RecordKind::Risk, risk, key, value))
                qFatal("no %s", qPrintable(key));
        }
        if (!values.empty() && !desk.workspace->commit(std::move(edit)))
            qFatal("refused");
    }
    void show(const RecordId& risk) { form.setRecord(RecordRef{RecordKind::Risk, risk}); }
    Section& more() const { return *form.findChild<Section*>(); }
};

} // namespace

/// What the form of a risk keeps out of the way, and when.
class tst_RiskForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotUsedStaysOutOfTheWay()
    {
        Form f;
        f.show(f.risk({{u"inherent_probability"_s, Value(qint64(4))}, {u"inherent_impact"_s, Value(qint64(3))}}));
        QVERIFY(!f.more().isOpen());
        QVERIFY(f.form.row(u"area"));
    }

    void whatIsUsedIsSeen_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<qint64>("number");
        for (const char* key : {"current_probability", "residual_impact", "chance_percent", "delay_likely"})
            QTest::newRow(key) << QString::fromLatin1(key) << qint64(3);
        QTest::newRow("kind") << u"kind"_s << qint64(0);
        QTest::newRow("secondary_to") << u"secondary_to"_s << qint64(0);
    }
    void whatIsUsedIsSeen()
    {
        QFETCH(QString, key);
        QFETCH(qint64, number);
        Form f;
        const RecordId plain = f.risk({});
        const Value value = key == u"kind"           ? Value(u"opportunity"_s)
                            : key == u"secondary_to" ? Value(plain)
                                                     : Value(number);
        const RecordId used = f.risk({{key, value}});
        f.show(plain);
        QVERIFY(!f.more().isOpen());
        f.show(used);
        QVERIFY(f.more().isOpen());
        f.show(plain);
        QVERIFY(!f.more().isOpen());
    }

    void itOpensWhenItComesIntoUseAndStaysAsTheUserHasIt()
    {
        Form f;
        const RecordId risk = f.risk({});
        f.show(risk);
        f.set(risk, {{u"current_impact"_s, Value(qint64(2))}}); // dragged in the heat map
        QVERIFY(f.more().isOpen());
        f.more().setOpen(false);
        f.set(risk, {{u"current_impact"_s, Value(qint64(3))}});
        QVERIFY(!f.more().isOpen());
    }

    void levelsSpeakTheWordsOfTheScale()
    {
        Form f;
        const RecordId risk = f.risk({{u"inherent_probability"_s, Value(qint64(1))}});
        f.show(risk);
        const auto shown = [&] {
            return f.form.row(u"inherent_probability")->editor()->findChild<QComboBox*>()->currentText();
        };
        QCOMPARE(shown(), u"1 · Rare"_s);
        Edit edit(f.desk.snapshot(), u"Add a level"_s);
        const RecordId level = edit.create(RecordKind::RiskScale);
        QVERIFY(edit.set(RecordKind::RiskScale, level, u"value", Value(qint64(1))));
        QVERIFY(edit.set(RecordKind::RiskScale, level, u"title", Value(u"Hardly ever"_s)));
        QVERIFY(f.desk.workspace->commit(std::move(edit)));
        QCOMPARE(shown(), u"1 · Hardly ever"_s);
    }
};

READINESS_TEST(tst_RiskForm)
#include "tst_RiskForm.moc"
