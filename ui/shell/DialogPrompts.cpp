#include "ui/shell/DialogPrompts.h"

#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/GoLiveDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/NewRecordDialog.h"
#include "ui/dialogs/PasteDialog.h"
#include "ui/dialogs/RecordSignOffDialog.h"
#include "ui/dialogs/TickDialog.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace readiness {

namespace {

/// An input dialog with the question's own words; user text in it is never markup.
void prepare(QInputDialog& dialog, const Prompts::Question& question)
{
    dialog.setWindowTitle(question.title);
    dialog.setLabelText(question.text);
    for (QLabel* label : dialog.findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    dialog.setOkButtonText(question.accept);
    dialog.setMinimumWidth(420);
}

} // namespace

bool DialogPrompts::confirm(const Question& question)
{
    QMessageBox box(m_window);
    box.setWindowTitle(question.title);
    box.setTextFormat(Qt::PlainText);
    box.setText(question.text);
    QPushButton* accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accept;
}

std::optional<QString> DialogPrompts::text(const Question& question, const QString& initial)
{
    QInputDialog dialog(m_window);
    prepare(dialog, question);
    dialog.setTextValue(initial);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

std::optional<QString> DialogPrompts::passphrase(const Question& question)
{
    QInputDialog dialog(m_window);
    prepare(dialog, question);
    dialog.setTextEchoMode(QLineEdit::Password);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

std::optional<int> DialogPrompts::choice(const Question& question, const QStringList& choices)
{
    QInputDialog dialog(m_window);
    prepare(dialog, question);
    dialog.setComboBoxItems(choices);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const auto chosen = choices.indexOf(dialog.textValue());
    return chosen < 0 ? std::nullopt : std::optional(int(chosen));
}

std::optional<std::vector<bool>> DialogPrompts::ticks(const Question& question, const std::vector<TickLine>& lines)
{
    TickDialog dialog({question.title, question.text, question.accept}, lines, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.ticked()) : std::nullopt;
}

QStringList DialogPrompts::filesToOpen(const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileNames(m_window, title, {}, filter);
}

QString DialogPrompts::fileToSave(const QString& title, const QString& suggested, const QString& filter)
{
    return QFileDialog::getSaveFileName(m_window, title, suggested, filter);
}

std::optional<PastePlan> DialogPrompts::pastePlan(const PastePlan& proposed, const PasteFault& fault)
{
    PasteDialog dialog(proposed, fault, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.plan()) : std::nullopt;
}

std::optional<RecordId> DialogPrompts::newRecord(Workspace& workspace, const NewRecord& wanted)
{
    NewRecordDialog dialog(workspace, wanted, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.made()) : std::nullopt;
}

std::optional<ExportWish> DialogPrompts::exportWish(const SnapshotPtr& snapshot, const ExportWish& proposed)
{
    ExportDialog dialog(snapshot, proposed, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.wish()) : std::nullopt;
}

std::optional<ImportPlan> DialogPrompts::importPlan(Workspace& workspace, const ImportSource& source)
{
    ImportDialog dialog(workspace, source, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.plan()) : std::nullopt;
}

std::optional<SaidSignOff> DialogPrompts::saidSignOff(Workspace& workspace, const RecordId& subject)
{
    RecordSignOffDialog dialog(workspace, subject, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

std::optional<Instant> DialogPrompts::newGoLive(Workspace& workspace)
{
    GoLiveDialog dialog(workspace, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const auto goLive = dialog.goLive();
    return goLive ? std::optional(*goLive) : std::nullopt;
}

} // namespace readiness
