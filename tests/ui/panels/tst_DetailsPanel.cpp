#include "core/model/Records.h"
#include "core/project/ReminderEdit.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/forms/FieldNote.h"
#include "ui/forms/FormRow.h"
#include "ui/forms/MarkdownView.h"
#include "ui/forms/RecordForm.h"
#include "ui/forms/Section.h"
#include "ui/panels/details/CommentsSection.h"
#include "ui/panels/details/DetailsPanel.h"
#include "ui/panels/details/EvidenceSection.h"
#include "ui/panels/details/HistorySection.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr RecordKind kDetailsKind = RecordKind::ChecklistItem;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_DetailsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutARecordItSaysWhatToDo();
    void theFormFollowsTheSelection();
    void aStatusIsSetByKeysOnly();
    void aFieldIsCommittedWhenItIsLeft();
    void aNewRecordTakesWhatWasTyped();
    void whatCannotBeStoredIsThereWhenOneComesBack();
    void notApplicableAsksForTheReason();
    void aConfirmationIsOfToday();
    void whatOthersSetIsSaidWhileOneTypes();
    void takingTheirsDropsMine();
    void keepingMineSupersedesTheirs();
    void aStaleValueBecomesAConflictThatCanBeDecided();
    void aCommentIsAddedWithCtrlEnter();
    void aCommentCanBeInternal();
    void itSaysHowOftenSomebodyWasAsked();
    void itSaysWhatASignOffDecides();
    void aCommentStaysWithItsRecordUntilItIsAdded();
    void linksNotesAndFilesAreEvidence();
    void aScreenshotIsPasted();
    void droppedFilesAreEvidence();
    void largeFilesAreRefusedWithASentence();
    void aFileIsSavedOut();
    void aChangeIsReverted();
    void aRemovedRecordComesBackWithItsComments();
    void hostileGuidanceIsHarmless();
    void everythingFitsInto340Pixels();

private:
    const ChecklistItem& item() const { return *m_desk->snapshot()->find(m_item); }
    FormRow& row(const char* key) const { return *m_panel->findChild<RecordForm*>()->row(QString::fromLatin1(key)); }
    template <class T>
    T* editorOf(const char* key) const
    {
        return row(key).editor()->template findChild<T*>();
    }
    void type(const char* key, const QString& text)
    {
        m_panel->findChild<RecordForm*>()->focusField(QString::fromLatin1(key));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// A change by somebody else, who has the same file.
    void setElsewhere(const char* key, const Value& value)
    {
        if (const auto published = m_desk->workspace->project().publish(); !published)
            qFatal("%s", qPrintable(published.error().text));
        m_desk->clock.advanceMilliseconds(60'000);
        auto other = m_desk->open(u"Piet"_s);
        Edit edit(other->snapshot(), u"Set it"_s);
        if (!edit.set(kDetailsKind, m_item, QString::fromLatin1(key), value) || !other->commit(std::move(edit))
            || !other->publish())
            qFatal("the other one cannot work");
        other.reset();
        if (const auto published = m_desk->workspace->project().publish(); !published)
            qFatal("%s", qPrintable(published.error().text));
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* button : m_panel->findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QToolButton* action(const QString& text) const
    {
        for (auto* button : m_panel->findChildren<QToolButton*>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    std::vector<const Evidence*> evidence() const
    {
        auto all = m_desk->snapshot()->all<Evidence>();
        std::erase_if(all, [&](const Evidence* one) { return one->record != m_item; });
        return all;
    }
    bool showsText(const QString& text) const
    {
        const auto labels = m_panel->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    std::unique_ptr<PanelDesk> m_desk;
    std::unique_ptr<DetailsPanel> m_panel;
    Id<ChecklistItem> m_item, m_other;
};

void tst_DetailsPanel::init()
{
    m_desk = std::make_unique<PanelDesk>(PanelDesk::Content::Generic);
    const auto items = m_desk->snapshot()->all<ChecklistItem>();
    m_item = Id<ChecklistItem>(items[0]->id);
    m_other = Id<ChecklistItem>(items[1]->id);
    m_panel = std::make_unique<DetailsPanel>(m_desk->context());
    m_panel->resize(340, 800);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_desk->selection.select(RecordRef{kDetailsKind, m_item});
}

void tst_DetailsPanel::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

void tst_DetailsPanel::withoutARecordItSaysWhatToDo()
{
    QVERIFY(!showsText(u"Choose a record"_s));
    m_desk->selection.select({});
    QVERIFY(showsText(u"Choose a record to see its details."_s));
}

void tst_DetailsPanel::theFormFollowsTheSelection()
{
    QCOMPARE(editorOf<QLineEdit>("title")->text(), item().title);
    m_desk->selection.select(RecordRef{kDetailsKind, m_other});
    QCOMPARE(editorOf<QLineEdit>("title")->text(), m_desk->snapshot()->find(m_other)->title);
    const Area* area = m_desk->snapshot()->all<Area>()[0];
    m_desk->selection.select(RecordRef{RecordKind::Area, area->id});
    QCOMPARE(editorOf<QLineEdit>("title")->text(), area->title);
    QVERIFY(showsText(area->title));
}

void tst_DetailsPanel::aStatusIsSetByKeysOnly()
{
    m_panel->findChild<RecordForm*>()->focusField(u"status");
    QTest::keyClicks(QApplication::focusWidget(), u"in"_s);
    press(Qt::Key_Return);
    QCOMPARE(item().status, ItemStatus::InProgress);
    QVERIFY(!row("status").isModified());
}

void tst_DetailsPanel::aFieldIsCommittedWhenItIsLeft()
{
    QString label;
    connect(m_desk->workspace.get(), &Workspace::committed, this, [&](const Commit& commit) { label = commit.label; });
    type("next_step", u"Call the vendor"_s);
    press(Qt::Key_Tab);
    QCOMPARE(item().nextStep, u"Call the vendor"_s);
    QCOMPARE(label, u"Set next step of C-001"_s);
}

void tst_DetailsPanel::aNewRecordTakesWhatWasTyped()
{
    type("next_step", u"Call the vendor"_s);
    m_desk->selection.select(RecordRef{kDetailsKind, m_other});
    QCOMPARE(item().nextStep, u"Call the vendor"_s);
    QVERIFY(m_desk->snapshot()->find(m_other)->nextStep.isEmpty());
}

void tst_DetailsPanel::whatCannotBeStoredIsThereWhenOneComesBack()
{
    const DueDate before = item().due;
    type("due", u"soon"_s);
    press(Qt::Key_Return);
    QVERIFY(row("due").note().sentence().contains(u"T-28"));
    QVERIFY(row("due").note().isVisible());
    m_desk->selection.select(RecordRef{kDetailsKind, m_other});
    QVERIFY(!row("due").note().isVisible());
    m_desk->selection.select(RecordRef{kDetailsKind, m_item});
    QCOMPARE(editorOf<QLineEdit>("due")->text(), u"soon"_s);
    QVERIFY(row("due").note().isVisible());
    QCOMPARE(item().due, before);
    type("due", u"T-14"_s);
    press(Qt::Key_Return);
    QCOMPARE(item().due.offsetDays, std::optional<int>(-14));
    QVERIFY(!row("due").note().isVisible());
}

void tst_DetailsPanel::notApplicableAsksForTheReason()
{
    int commits = 0;
    connect(m_desk->workspace.get(), &Workspace::committed, this, [&] { ++commits; });
    m_panel->findChild<RecordForm*>()->focusField(u"status");
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QCOMPARE(commits, 0);
    auto* reason = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(reason);
    press(Qt::Key_Return);
    QCOMPARE(commits, 0);
    QTest::keyClicks(reason, u"No such system"_s);
    press(Qt::Key_Return);
    QCOMPARE(commits, 1);
    QCOMPARE(item().status, ItemStatus::NotApplicable);
    QCOMPARE(item().notApplicableReason, u"No such system"_s);
    QCOMPARE(m_desk->said, QStringList());
}

void tst_DetailsPanel::aConfirmationIsOfToday()
{
    type("confirmed_by", u"Jana"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY2(!item().confirmedBy.isNull(), qPrintable(m_desk->said.join(u' ')));
    QCOMPARE(item().confirmedOn, QDate(2027, 2, 1));
    type("confirmed_by", {});
    press(Qt::Key_Return);
    QVERIFY(item().confirmedBy.isNull());
    QVERIFY(!item().confirmedOn.isValid());
}

void tst_DetailsPanel::whatOthersSetIsSaidWhileOneTypes()
{
    type("next_step", u"Mine"_s);
    setElsewhere("next_step", u"Theirs"_s);
    QTRY_COMPARE(row("next_step").note().sentence(),
                 u"Piet set this to “Theirs” at 2027-02-01 11:01 CET while you were editing."_s);
    QCOMPARE(editorOf<QLineEdit>("next_step")->text(), u"Mine"_s);
}

void tst_DetailsPanel::takingTheirsDropsMine()
{
    type("next_step", u"Mine"_s);
    setElsewhere("next_step", u"Theirs"_s);
    QTRY_VERIFY(row("next_step").note().sentence().contains(u"Piet"));
    QTRY_VERIFY(button(u"Take theirs"_s));
    QTest::mouseClick(button(u"Take theirs"_s), Qt::LeftButton);
    QTRY_COMPARE(editorOf<QLineEdit>("next_step")->text(), u"Theirs"_s);
    QCOMPARE(item().nextStep, u"Theirs"_s);
    QVERIFY(m_desk->workspace->project().waitUntilDurable());
    QVERIFY(m_desk->snapshot()->conflicts().empty());
}

void tst_DetailsPanel::keepingMineSupersedesTheirs()
{
    type("next_step", u"Mine"_s);
    setElsewhere("next_step", u"Theirs"_s);
    QTRY_VERIFY(button(u"Keep mine"_s));
    button(u"Keep mine"_s)->setFocus(Qt::PopupFocusReason);
    QTest::keyClick(button(u"Keep mine"_s), Qt::Key_Space);
    QTRY_COMPARE(item().nextStep, u"Mine"_s);
    QVERIFY(m_desk->workspace->project().waitUntilDurable());
    QVERIFY(m_desk->snapshot()->conflicts().empty());
    QVERIFY(!row("next_step").isModified());
}

void tst_DetailsPanel::aStaleValueBecomesAConflictThatCanBeDecided()
{
    type("next_step", u"Mine"_s);
    setElsewhere("next_step", u"Theirs"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->snapshot()->conflicts().size(), std::size_t(1));
    QTRY_VERIFY(row("next_step").note().sentence().startsWith(u"Piet set this to “Theirs”"));
    QVERIFY(row("next_step").note().sentence().contains(u"you set it to “Mine”"));
    QTRY_VERIFY(button(u"Take theirs"_s));
    QTest::mouseClick(button(u"Take theirs"_s), Qt::LeftButton);
    QTRY_COMPARE(item().nextStep, u"Theirs"_s);
    QTRY_VERIFY(m_desk->snapshot()->conflicts().empty());
    QTRY_VERIFY(!row("next_step").note().isVisible());
}

void tst_DetailsPanel::aCommentIsAddedWithCtrlEnter()
{
    auto* box = m_panel->findChild<CommentsSection*>()->findChild<QPlainTextEdit*>();
    box->setFocus();
    QTest::keyClicks(box, u"Looks good"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(box->toPlainText().isEmpty());
    QTRY_VERIFY(showsText(u"Looks good"_s));
    QVERIFY(showsText(u"Jana, 2027-02-01 11:00 CET"_s));
    const auto comments = m_desk->snapshot()->all<Comment>();
    QCOMPARE(comments.back()->record, RecordId(m_item));
    QTRY_VERIFY(action(u"Remove"_s));
    QTest::mouseClick(action(u"Remove"_s), Qt::LeftButton);
    QTRY_VERIFY(!showsText(u"Looks good"_s));
}

void tst_DetailsPanel::aCommentCanBeInternal()
{
    auto* section = m_panel->findChild<CommentsSection*>();
    auto* internal = section->findChild<QCheckBox*>();
    internal->setChecked(true);
    section->findChild<QPlainTextEdit*>()->setFocus();
    QTest::keyClicks(section->findChild<QPlainTextEdit*>(), u"Between us"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!internal->isChecked());
    QVERIFY(m_desk->snapshot()->all<Comment>().back()->isInternal);
    QTRY_VERIFY(showsText(u"Jana, 2027-02-01 11:00 CET · internal"_s));
    QTRY_VERIFY(action(u"Share"_s));
    QTest::mouseClick(action(u"Share"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_desk->snapshot()->all<Comment>().back()->isInternal);
    QTRY_VERIFY(showsText(u"Jana, 2027-02-01 11:00 CET"_s));
    QTRY_VERIFY(action(u"Make internal"_s));
}

void tst_DetailsPanel::itSaysHowOftenSomebodyWasAsked()
{
    const QString asked = u"Asked 2 time(s), last on 1 Feb 2027"_s;
    QVERIFY(!showsText(asked));
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_desk->workspace->commit(
            reminderEdit(m_desk->snapshot(), u"Lena"_s, {RecordId(m_item)}, ReminderChannel::Mail)));
    QTRY_VERIFY(showsText(asked));
}

void tst_DetailsPanel::itSaysWhatASignOffDecides()
{
    const Area& area = *m_desk->snapshot()->all<Area>().back();
    Edit edit(m_desk->snapshot(), u"Wait for it"_s);
    QVERIFY(edit.set(kDetailsKind, m_item, u"done_when_signed", area.id));
    QVERIFY(m_desk->workspace->commit(std::move(edit)));
    QTRY_VERIFY(showsText(u"Waits for the sign-off of the area "_s + area.title));
}

void tst_DetailsPanel::aCommentStaysWithItsRecordUntilItIsAdded()
{
    auto* box = m_panel->findChild<CommentsSection*>()->findChild<QPlainTextEdit*>();
    box->setPlainText(u"Half a thou"_s);
    m_desk->selection.select(RecordRef{kDetailsKind, m_other});
    QCOMPARE(box->toPlainText(), QString());
    m_desk->selection.select(RecordRef{kDetailsKind, m_item});
    QCOMPARE(box->toPlainText(), u"Half a thou"_s);
}

void tst_DetailsPanel::linksNotesAndFilesAreEvidence()
{
    auto* line = m_panel->findChild<EvidenceSection*>()->findChild<QLineEdit*>();
    line->setFocus();
    QTest::keyClicks(line, u"https://example.org/protocol"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(line, u"Seen on screen"_s);
    press(Qt::Key_Return);
    const QString path = QFileInfo(m_desk->path()).path() + u"/plan.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("the plan") == 8);
    file.close();
    m_desk->prompts.files = {path};
    QTest::mouseClick(button(u"File …"_s), Qt::LeftButton);
    QTRY_COMPARE(evidence().size(), std::size_t(3));
    QCOMPARE(evidence()[0]->kind, EvidenceKind::Link);
    QCOMPARE(evidence()[0]->link, u"https://example.org/protocol"_s);
    QCOMPARE(evidence()[1]->kind, EvidenceKind::Note);
    QCOMPARE(evidence()[1]->note, u"Seen on screen"_s);
    QCOMPARE(evidence()[2]->fileName, u"plan.txt"_s);
    QCOMPARE(evidence()[2]->fileSize, 8);
    QCOMPARE(evidence()[2]->addedBy, u"Jana"_s);
    QTRY_VERIFY(showsText(u"plan.txt"_s));
}

void tst_DetailsPanel::aScreenshotIsPasted()
{
    QImage picture(64, 32, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QApplication::clipboard()->setImage(picture);
    auto* line = m_panel->findChild<EvidenceSection*>()->findChild<QLineEdit*>();
    line->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(evidence().size(), std::size_t(1));
    QCOMPARE(evidence()[0]->fileName, u"screenshot-20270201-110000.png"_s);
    QVERIFY(m_desk->workspace->project().waitUntilDurable());
    const auto bytes =
        m_desk->workspace->project().withStore([&](Store& store) { return store.attachment(evidence()[0]->file); });
    QVERIFY(bytes);
    QCOMPARE(QImage::fromData(*bytes).convertToFormat(QImage::Format_RGB32), picture);
    QVERIFY(line->text().isEmpty());
}

void tst_DetailsPanel::droppedFilesAreEvidence()
{
    const QString path = QFileInfo(m_desk->path()).path() + u"/shot.png"_s;
    QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(path));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path), QUrl(u"https://example.org/a"_s), QUrl(u"javascript:alert(1)"_s)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel.get(), &drop);
    QTRY_COMPARE(evidence().size(), std::size_t(2));
}

void tst_DetailsPanel::largeFilesAreRefusedWithASentence()
{
    const QString path = QFileInfo(m_desk->path()).path() + u"/large.bin"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(10 * 1024 * 1024 + 1));
    file.close();
    m_desk->prompts.files = {path};
    QTest::mouseClick(button(u"File …"_s), Qt::LeftButton);
    QTRY_COMPARE(m_desk->said.size(), 1);
    QVERIFY(m_desk->said[0].contains(u"large.bin is larger than 10 MB"));
    QVERIFY(evidence().empty());
}

void tst_DetailsPanel::aFileIsSavedOut()
{
    QMimeData data;
    const QString path = QFileInfo(m_desk->path()).path() + u"/in.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("contents") == 8);
    file.close();
    m_desk->prompts.files = {path};
    QTest::mouseClick(button(u"File …"_s), Qt::LeftButton);
    QTRY_COMPARE(evidence().size(), std::size_t(1));
    m_desk->prompts.savePath = QFileInfo(m_desk->path()).path() + u"/out.txt"_s;
    QTRY_VERIFY(action(u"Save …"_s));
    QTest::mouseClick(action(u"Save …"_s), Qt::LeftButton);
    QTRY_COMPARE(bytesOf(m_desk->prompts.savePath), QByteArray("contents"));
}

void tst_DetailsPanel::aChangeIsReverted()
{
    for (auto* section : m_panel->findChildren<Section*>())
        section->setOpen(true);
    type("next_step", u"Call the vendor"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(showsText(u"Next step: (empty) → Call the vendor"_s));
    QTRY_VERIFY(action(u"Revert"_s));
    QTest::mouseClick(action(u"Revert"_s), Qt::LeftButton);
    QTRY_VERIFY(item().nextStep.isEmpty());
    QTRY_VERIFY(showsText(u"Next step: Call the vendor → (empty)"_s));
}

void tst_DetailsPanel::aRemovedRecordComesBackWithItsComments()
{
    auto* box = m_panel->findChild<CommentsSection*>()->findChild<QPlainTextEdit*>();
    box->setPlainText(u"Remember me"_s);
    box->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    Edit edit(m_desk->snapshot(), u"Remove C-001"_s);
    QVERIFY(edit.remove(kDetailsKind, m_item));
    QVERIFY(m_desk->workspace->commit(std::move(edit)));
    QVERIFY(showsText(u"C-001 was removed."_s));
    QTRY_VERIFY(button(u"Undo"_s));
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QTRY_VERIFY(m_desk->snapshot()->find(m_item));
    QTRY_VERIFY(showsText(u"Remember me"_s));
    QVERIFY(!showsText(u"was removed"_s));
}

void tst_DetailsPanel::hostileGuidanceIsHarmless()
{
    Edit edit(m_desk->snapshot(), u"Set guidance"_s);
    const QString text =
        u"<img src=\"file:///etc/passwd\"> ![see](file:///etc/passwd) <script>x</script>\n\n| a | b |\n|---|---|\n| | |\n"_s;
    QVERIFY(edit.set(kDetailsKind, m_item, u"guidance", text));
    QVERIFY(m_desk->workspace->commit(std::move(edit)));
    const auto* view = m_panel->findChild<MarkdownView*>();
    QVERIFY(view->isVisible());
    QVERIFY(view->toPlainText().contains(u"<img src="_s));
    QVERIFY(view->toPlainText().contains(u"[see]"_s));
}

void tst_DetailsPanel::everythingFitsInto340Pixels()
{
    for (auto* section : m_panel->findChildren<Section*>())
        section->setOpen(true);
    type("due", u"soon"_s);
    press(Qt::Key_Return);
    auto* line = m_panel->findChild<EvidenceSection*>()->findChild<QLineEdit*>();
    line->setText(u"https://example.org/"_s + QString(300, u'x'));
    line->setFocus();
    press(Qt::Key_Return);
    const auto* scroll = m_panel->findChild<QScrollArea*>();
    const QWidget* page = scroll->widget();
    QTRY_VERIFY(action(u"Open"_s));
    QCOMPARE(page->width(), scroll->viewport()->width());
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        const bool isCut =
            label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width());
        QVERIFY2(!isCut, qPrintable(label->text()));
    }
    for (const QWidget* widget : m_panel->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->isWindow())
            continue;
        if (!page->isAncestorOf(widget))
            continue;
        const int right = widget->mapTo(page, QPoint(widget->width(), 0)).x();
        QVERIFY2(right <= scroll->viewport()->width(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className())));
    }
}

READINESS_TEST(tst_DetailsPanel)
#include "tst_DetailsPanel.moc"
