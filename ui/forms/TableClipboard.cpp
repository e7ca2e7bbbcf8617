#include "ui/forms/TableClipboard.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "ui/forms/FieldEditor.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace readiness {

namespace {

struct TableClipboardWords {
    Q_DECLARE_TR_FUNCTIONS(RecordView)
};

} // namespace

void copyGrid(const TextGrid& grid)
{
    auto* mime = new QMimeData;
    mime->setText(textFromGrid(grid));
    mime->setHtml(htmlFromGrid(grid));
    QApplication::clipboard()->setMimeData(mime);
}

TextGrid copiedGrid()
{
    const QMimeData* clipboard = QApplication::clipboard()->mimeData();
    TextGrid grid = gridFromText(clipboard->text());
    if (clipboard->hasHtml() && !clipboard->text().contains(u'\t')) {
        if (TextGrid table = gridFromHtml(clipboard->html()); !table.isEmpty())
            grid = std::move(table);
    }
    return grid;
}

void pasteGrid(Workspace& workspace, PastePlan plan, const PastePlace& place, const PasteReview& review)
{
    const SnapshotPtr snapshot = workspace.snapshot();
    const auto edit = [&](const PastePlan& wanted) {
        return wanted.edit(snapshot, place.existing(wanted), place.defaults);
    };
    if (plan.isUnclear() && review) {
        const auto reviewed = review(plan, [&](const PastePlan& wanted) {
            const auto tried = edit(wanted);
            return tried ? QString() : tried.error().text;
        });
        if (!reviewed)
            return;
        plan = *reviewed;
    }
    if (!plan.hasPlace()) {
        workspace.say({Message::Kind::Information,
                       TableClipboardWords::tr(
                           "Nothing of what is on the clipboard has a place here: put the headings of the columns "
                           "into its first row, or go to the column where it shall begin."),
                       {},
                       {}});
        return;
    }
    auto pasting = edit(plan);
    if (!pasting) {
        workspace.say({Message::Kind::Error, pasting.error().text, {}, {}});
        return;
    }
    if (workspace.commit(std::move(*pasting)))
        workspace.say({Message::Kind::Information,
                       TableClipboardWords::tr("Pasted %n row(s).", nullptr, int(plan.rows.size())),
                       TableClipboardWords::tr("Undo"), [&workspace] { workspace.undo(); }});
}

bool spreadEdit(Workspace& workspace, Edit& edit, const FieldEditor& editor, const std::vector<RecordId>& others)
{
    for (const RecordId& record : others) {
        if (const auto written = editor.writeTo(edit, record); !written) {
            workspace.say({Message::Kind::Error, written.error().text, {}, {}});
            return false;
        }
    }
    if (!others.empty())
        edit.setLabel(TableClipboardWords::tr("Set %1 of %n records", nullptr, int(others.size()) + 1)
                          .arg(CoreText::inSentence(labelOf(editor.field()))));
    return true;
}

} // namespace readiness
