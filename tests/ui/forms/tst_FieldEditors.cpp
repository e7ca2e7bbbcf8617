#include "core/model/Records.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"
#include "ui/forms/CandidateList.h"
#include "ui/forms/FieldEditors.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

using Place = FieldEditor::Place;
using End = FieldEditor::End;

class tst_FieldEditors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsTypedBecomesTheValue_data();
    void whatIsTypedBecomesTheValue();
    void whatCannotBeStoredStaysWithASentence_data();
    void whatCannotBeStoredStaysWithASentence();
    void everyFieldOfEveryTypeShowsItsValueUnmodified();
    void escapeIsOfferedOnlyWhereThereIsSomethingToTakeBack();
    void typingGoesToTheChoice();
    void aChoiceReachedWithKeysDoesNotEndTheEditing();
    void aListedChoiceEndsTheEditing();
    void daysMayBeWrittenAsTheLanguageWritesThem();
    void theDayOfARelativeDateIsShown();
    void theCalendarGivesADay();
    void aNumberCanBeEmptiedAndStepped();
    void longTextsGrowAndLetTabGo();
    void enterTakesTheFirstMatch();
    void matchesAreFoundWithoutAccents();
    void theSecondOfTwoNamesakesCanBeTaken();
    void anUnknownNameIsAddedOnlyWhenChosen();
    void anUnknownNameThatIsNotAddedIsAFault();
    void escapeClosesTheListFirst();
    void aListIsTickedByKeys();
    void onlyWebAddressesCanBeOpened_data();
    void onlyWebAddressesCanBeOpened();
    void scrollingPastDoesNotChangeANumber();
    void aLevelIsChosenByNumberOrWord();
    void levelsAreThoseOfTheProjectsOwnScale();
    void aLevelThatTheScaleDoesNotHaveIsKept();

private:
    /// Shows the editor of the item's field with the focus in it.
    FieldEditor* edit(const char* key, Place place = Place::Form)
    {
        return edit(checklistItemType(), key, m_item, place);
    }
    FieldEditor* edit(const RecordType& type, const char* key, const RecordId& record, Place place = Place::Form)
    {
        m_window = std::make_unique<QWidget>();
        m_snapshot = m_builder->build();
        auto* editor = makeFieldEditor(type, *type.field(QString::fromLatin1(key)), m_snapshot, m_window.get(), place);
        editor->resize(300, 40);
        m_other = new QLineEdit(m_window.get());
        editor->showRecord(m_snapshot, record);
        m_window->show();
        m_window->activateWindow();
        editor->setFocus();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(m_window.get());
        Q_ASSERT(isActive);
        return editor;
    }
    static QWidget* focus() { return QApplication::focusWidget(); }
    static void type(const QString& text)
    {
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(focus(), Qt::Key_Delete);
        if (text.size() < 50) {
            QTest::keyClicks(focus(), text);
            return;
        }
        QApplication::clipboard()->setText(text);
        QTest::keyClick(focus(), Qt::Key_V, Qt::ControlModifier);
    }

    std::optional<ProjectBuilder> m_builder;
    SnapshotPtr m_snapshot;
    Id<Area> m_area, m_training;
    Id<Person> m_jana, m_jose;
    Id<ChecklistItem> m_item;
    Id<Criterion> m_criterion;
    Id<Evidence> m_evidence;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_other = nullptr;
};

void tst_FieldEditors::init()
{
    QLocale::setDefault(QLocale::c());
    m_window.reset();
    m_builder.emplace();
    m_area = m_builder->area(u"Data migration"_s);
    m_training = m_builder->area(u"Training"_s);
    m_jana = m_builder->person(u"Jana Novak"_s);
    m_jose = m_builder->person(u"José Álvarez"_s);
    m_item = m_builder->item(m_area, [&](ChecklistItem& item) {
        item.title = u"Rehearse the migration"_s;
        item.owner = m_jana;
        item.completeness = 40;
        item.due = *DueDate::fromText(u"T-28"_s);
    });
    m_criterion = m_builder->criterion(m_builder->gate(), Metric::OpenMustItems, Comparison::AtMost, 0);
    m_builder->inArea(m_criterion, m_area);
    m_evidence = m_builder->add<Evidence>([&](Evidence& evidence) {
        evidence.record = m_item;
        evidence.title = u"Protocol"_s;
    });
}

void tst_FieldEditors::whatIsTypedBecomesTheValue_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("text") << QByteArray("title") << u" New title "_s << u"New title"_s;
    QTest::newRow("long text") << QByteArray("answer") << u"It *works*"_s << u"It *works*"_s;
    QTest::newRow("number") << QByteArray("completeness") << u"75"_s << u"75"_s;
    QTest::newRow("no number") << QByteArray("completeness") << QString() << QString();
    QTest::newRow("day") << QByteArray("next_step_on") << u"2027-02-03"_s << u"2027-02-03"_s;
    QTest::newRow("due day") << QByteArray("due") << u"2027-02-03"_s << u"2027-02-03"_s;
    QTest::newRow("days from go-live") << QByteArray("due") << u"t-7"_s << u"T-7"_s;
    QTest::newRow("nobody") << QByteArray("owner") << QString() << QString();
}

void tst_FieldEditors::whatIsTypedBecomesTheValue()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    FieldEditor* editor = edit(key.constData());
    const QSignalSpy edited(editor, &FieldEditor::edited);
    QVERIFY(!editor->isModified());
    type(typed);
    QVERIFY(editor->isModified());
    QVERIFY(!edited.isEmpty());
    QCOMPARE(editor->fault(), QString());
    const Value value = editor->value();
    const auto* number = std::get_if<qint64>(&value);
    const auto* text = std::get_if<QString>(&value);
    QCOMPARE(number ? QString::number(*number) : text ? *text : QString(), stored);
}

void tst_FieldEditors::whatCannotBeStoredStaysWithASentence_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("required") << QByteArray("title") << u"  "_s << u"Title must not be empty."_s;
    QTest::newRow("range") << QByteArray("completeness") << u"150"_s << u"whole number from 0 to 100"_s;
    QTest::newRow("letters") << QByteArray("completeness") << u"half"_s << u"whole number from 0 to 100"_s;
    QTest::newRow("day") << QByteArray("next_step_on") << u"tomorrow"_s << u"a day such as"_s;
    QTest::newRow("due") << QByteArray("due") << u"T-"_s << u"T-28"_s;
    QTest::newRow("person") << QByteArray("confirmed_by") << u"Nobody"_s << u"“Nobody” is not one of"_s;
    QTest::newRow("too long") << QByteArray("title") << QString(501, u'x') << u"501 characters; at most 500"_s;
}

void tst_FieldEditors::whatCannotBeStoredStaysWithASentence()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, typed);
    QFETCH(QString, says);
    FieldEditor* editor = edit(key.constData());
    const Value before = editor->value();
    type(typed);
    QVERIFY2(editor->fault().contains(says), qPrintable(editor->fault()));
    QCOMPARE(editor->value(), before);
    m_other->setFocus();
    auto* line = editor->findChild<QLineEdit*>();
    QCOMPARE(line->text(), typed);
    QVERIFY(editor->isModified());
}

void tst_FieldEditors::everyFieldOfEveryTypeShowsItsValueUnmodified()
{
    int count = 0;
    for (const RecordType* type : recordTypes()) {
        const auto records = m_builder->build()->all(type->kind);
        if (records.empty())
            continue;
        for (const Field& field : type->fields) {
            FieldEditor* editor = edit(*type, field.key, records.front()->id);
            QVERIFY2(!editor->isModified(), field.key);
            QCOMPARE(editor->fault(), QString());
            if (!field.isDerived() && field.kind != FieldKind::ReferenceList)
                QCOMPARE(editor->value(), field.get(*records.front()));
            QVERIFY2(!editor->focusProxy()->accessibleName().isEmpty(), field.key);
            ++count;
        }
    }
    QVERIFY(count > 60);
}

void tst_FieldEditors::escapeIsOfferedOnlyWhereThereIsSomethingToTakeBack()
{
    FieldEditor* editor = edit("title");
    QSignalSpy ended(editor, &FieldEditor::ended);
    QTest::keyClick(focus(), Qt::Key_Escape);
    QCOMPARE(ended.size(), 0);
    type(u"Something else"_s);
    QTest::keyClick(focus(), Qt::Key_Escape);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<End>(), End::Cancelled);
}

void tst_FieldEditors::typingGoesToTheChoice()
{
    FieldEditor* editor = edit("status");
    QVERIFY(!editor->findChild<QComboBox*>()->itemIcon(2).isNull());
    QTest::keyClicks(focus(), u"do"_s);
    QCOMPARE(editor->value(), Value(u"done"_s));
    QVERIFY(editor->isModified());
    editor->setValue(u"done"_s);
    QVERIFY(!editor->isModified());
}

void tst_FieldEditors::aChoiceReachedWithKeysDoesNotEndTheEditing()
{
    FieldEditor* editor = edit("status", Place::Cell);
    QSignalSpy ended(editor, &FieldEditor::ended);
    QTest::keyClick(focus(), Qt::Key_Down);
    QTest::keyClick(focus(), Qt::Key_Down);
    QCOMPARE(ended.size(), 0);
    QTest::keyClick(focus(), Qt::Key_Tab);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<End>(), End::NextField);
    QCOMPARE(editor->value(), Value(u"done"_s));
}

void tst_FieldEditors::aListedChoiceEndsTheEditing()
{
    FieldEditor* editor = edit("status");
    QSignalSpy ended(editor, &FieldEditor::ended);
    auto* box = editor->findChild<QComboBox*>();
    box->showPopup();
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(editor->value(), Value(u"in_progress"_s));
}

void tst_FieldEditors::daysMayBeWrittenAsTheLanguageWritesThem()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    FieldEditor* editor = edit("due");
    for (const QString& typed : {u"3.2.2027"_s, u"03.02.2027"_s, u"3.2.27"_s}) {
        type(typed);
        QCOMPARE(editor->fault(), QString());
        QCOMPARE(editor->value(), Value(u"2027-02-03"_s));
    }
}

void tst_FieldEditors::theDayOfARelativeDateIsShown()
{
    const FieldEditor* editor = edit("due");
    const auto* day = editor->findChild<QLabel*>();
    QCOMPARE(day->text(), u"Mon 1 Feb 2027"_s);
    type(u"T-27"_s);
    QCOMPARE(day->text(), u"Tue 2 Feb 2027"_s);
    type(u"T-"_s);
    QCOMPARE(day->text(), QString());
}

void tst_FieldEditors::theCalendarGivesADay()
{
    FieldEditor* editor = edit("due");
    QSignalSpy ended(editor, &FieldEditor::ended);
    QTest::keyClick(focus(), Qt::Key_Down, Qt::AltModifier);
    auto* calendar = editor->findChild<QCalendarWidget*>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2027, 2, 1));
    QCOMPARE(ended.size(), 0);
    QTest::keyClick(calendar->focusWidget() ? calendar->focusWidget() : calendar, Qt::Key_Right);
    QTest::keyClick(calendar->focusWidget() ? calendar->focusWidget() : calendar, Qt::Key_Return);
    QTRY_COMPARE(editor->value(), Value(u"2027-02-02"_s));
    QCOMPARE(ended.size(), 1);
}

void tst_FieldEditors::aNumberCanBeEmptiedAndStepped()
{
    FieldEditor* editor = edit("completeness");
    QTest::keyClick(focus(), Qt::Key_Up);
    QCOMPARE(editor->value(), Value(qint64(41)));
    type({});
    QCOMPARE(editor->value(), Value());
    m_other->setFocus();
    QCOMPARE(editor->value(), Value());
    editor->setFocus();
    type(u"99"_s);
    QTest::keyClick(focus(), Qt::Key_Up);
    QTest::keyClick(focus(), Qt::Key_Up);
    QCOMPARE(editor->value(), Value(qint64(100)));
}

void tst_FieldEditors::longTextsGrowAndLetTabGo()
{
    FieldEditor* editor = edit("answer");
    auto* box = editor->findChild<QPlainTextEdit*>();
    const int before = box->height();
    QTest::keyClicks(focus(), u"One"_s);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(box->height() >= before + 3 * box->fontMetrics().lineSpacing());
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(box->height() < 16 * box->fontMetrics().lineSpacing());
    QTest::keyClick(focus(), Qt::Key_Tab);
    QVERIFY(!box->hasFocus());
}

void tst_FieldEditors::enterTakesTheFirstMatch()
{
    FieldEditor* editor = edit("owner");
    QSignalSpy ended(editor, &FieldEditor::ended);
    type(u"alv"_s);
    QVERIFY(editor->findChild<CandidateList*>()->isVisible());
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(editor->value(), Value(m_jose));
    QCOMPARE(editor->findChild<QLineEdit*>()->text(), u"José Álvarez"_s);
    QVERIFY(!editor->findChild<CandidateList*>()->isVisible());
}

void tst_FieldEditors::matchesAreFoundWithoutAccents()
{
    FieldEditor* editor = edit("owner");
    type(u"P-00"_s);
    QCOMPARE(editor->findChild<CandidateList*>()->count(), 3); // both, and the offer to add somebody of that name
    type(u"JOSE"_s);
    QCOMPARE(editor->findChild<CandidateList*>()->item(0)->text(), u"José Álvarez"_s);
}

void tst_FieldEditors::theSecondOfTwoNamesakesCanBeTaken()
{
    const Id<Person> other = m_builder->person(u"Jana Novak"_s);
    FieldEditor* editor = edit("owner");
    type(u"Jana"_s);
    QTest::keyClick(focus(), Qt::Key_Down);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(editor->value(), Value(other));
    QVERIFY(editor->isModified());
    QCOMPARE(editor->fault(), QString());
}

void tst_FieldEditors::anUnknownNameIsAddedOnlyWhenChosen()
{
    FieldEditor* editor = edit("owner");
    type(u"Ada Byron"_s);
    auto* list = editor->findChild<CandidateList*>();
    QCOMPARE(list->item(list->count() - 1)->text(), u"Add person “Ada Byron”"_s);
    QTest::keyClick(focus(), Qt::Key_Down);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(editor->fault(), QString());
    Edit edit(m_snapshot, u"Test"_s);
    QVERIFY(editor->writeTo(edit, m_item));
    const auto after = applied(*m_snapshot, std::move(edit).finish(u"Jana"_s, at(u"2027-02-01T10:00:00Z")));
    QVERIFY(after);
    const auto* item = (*after)->find(m_item);
    QCOMPARE((*after)->find(item->owner)->name, u"Ada Byron"_s);
}

void tst_FieldEditors::anUnknownNameThatIsNotAddedIsAFault()
{
    FieldEditor* editor = edit("owner");
    type(u"Ada Byron"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(!editor->fault().isEmpty());
    QCOMPARE(editor->findChild<QLineEdit*>()->text(), u"Ada Byron"_s);
    QCOMPARE(editor->value(), Value(m_jana));
}

void tst_FieldEditors::escapeClosesTheListFirst()
{
    FieldEditor* editor = edit("owner", Place::Cell);
    QSignalSpy ended(editor, &FieldEditor::ended);
    type(u"j"_s);
    QTest::keyClick(focus(), Qt::Key_Escape);
    QVERIFY(!editor->findChild<CandidateList*>()->isVisible());
    QCOMPARE(ended.size(), 0);
    QTest::keyClick(focus(), Qt::Key_Escape);
    QCOMPARE(ended.size(), 1);
}

void tst_FieldEditors::aListIsTickedByKeys()
{
    FieldEditor* editor = edit(criterionType(), "areas", m_criterion);
    QVERIFY(!editor->isModified());
    auto* list = editor->findChild<QListWidget*>();
    list->setCurrentRow(1);
    QTest::keyClick(focus(), Qt::Key_Space);
    QVERIFY(editor->isModified());
    Edit edit(m_snapshot, u"Test"_s);
    QVERIFY(editor->writeTo(edit, m_criterion));
    const auto after = applied(*m_snapshot, std::move(edit).finish(u"Jana"_s, at(u"2027-02-01T10:00:00Z")));
    QVERIFY(after);
    auto areas = (*after)->references(m_criterion, Criterion::kAreasField);
    std::sort(areas.begin(), areas.end());
    QCOMPARE(areas, (std::vector<RecordId>{m_area, m_training}));
}

void tst_FieldEditors::onlyWebAddressesCanBeOpened_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://example.org/a?b=c"_s << true;
    QTest::newRow("mail") << u"mailto:jana@example.org"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("share") << u"\\\\server\\share\\plan.xlsx"_s << false;
    QTest::newRow("no host") << u"http:///etc/passwd"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_FieldEditors::onlyWebAddressesCanBeOpened()
{
    QFETCH(QString, address);
    QFETCH(bool, opens);
    const FieldEditor* editor = edit(evidenceType(), "link", m_evidence);
    type(address);
    const auto* button = editor->findChild<QToolButton*>();
    QCOMPARE(button->isEnabled(), opens);
    QCOMPARE(button->toolTip().contains(address.toHtmlEscaped()) && !address.isEmpty(), opens);
}

void tst_FieldEditors::scrollingPastDoesNotChangeANumber()
{
    const FieldEditor* editor = edit("completeness");
    m_other->setFocus();
    QWidget* box = editor->focusProxy();
    QWheelEvent wheel({5, 5}, box->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QCOMPARE(editor->value(), Value(qint64(40)));
}

void tst_FieldEditors::aLevelIsChosenByNumberOrWord()
{
    const auto risk = m_builder->add<Risk>([](Risk& made) {
        made.title = u"Late"_s;
        made.inherent = {2, 5};
    });
    FieldEditor* editor = edit(riskType(), "inherent_probability", risk);
    auto* box = editor->findChild<QComboBox*>();
    QCOMPARE(box->currentText(), u"2 · Unlikely"_s);
    QVERIFY(!editor->isModified());
    QTest::keyClicks(focus(), u"4"_s);
    QCOMPARE(box->currentText(), u"4 · Likely"_s);
    QCOMPARE(editor->value(), Value(qint64(4)));
    QTest::keyClick(focus(), Qt::Key_Delete);
    QCOMPARE(box->currentText(), u"not set"_s);
    QVERIFY(editor->isEmpty() && editor->isModified());
    editor = edit(riskType(), "inherent_impact", risk, Place::Cell);
    QCOMPARE(editor->findChild<QComboBox*>()->currentText(), u"5 · Severe"_s);
}

void tst_FieldEditors::levelsAreThoseOfTheProjectsOwnScale()
{
    for (const int value : {1, 2, 3}) {
        m_builder->add<RiskScale>([&](RiskScale& level) {
            level.dimension = ScaleDimension::Probability;
            level.value = value;
            level.title = u"Own %1"_s.arg(value);
        });
    }
    const auto risk = m_builder->add<Risk>([](Risk& made) { made.current = {3, 1}; });
    FieldEditor* editor = edit(riskType(), "current_probability", risk);
    auto* box = editor->findChild<QComboBox*>();
    QCOMPARE(box->currentText(), u"3 · Own 3"_s);
    QCOMPARE(box->count(), 4);
    QCOMPARE(edit(riskType(), "current_impact", risk)->findChild<QComboBox*>()->currentText(), u"1 · Negligible"_s);
}

void tst_FieldEditors::aLevelThatTheScaleDoesNotHaveIsKept()
{
    const auto risk = m_builder->add<Risk>([](Risk& made) { made.residual = {7, 1}; });
    FieldEditor* editor = edit(riskType(), "residual_probability", risk);
    auto* box = editor->findChild<QComboBox*>();
    QCOMPARE(box->currentText(), u"7"_s);
    QCOMPARE(editor->value(), Value(qint64(7)));
    QVERIFY(!editor->isModified());
    editor->setValue({});
    QCOMPARE(box->findData(7), -1);
}

READINESS_TEST(tst_FieldEditors)
#include "tst_FieldEditors.moc"
