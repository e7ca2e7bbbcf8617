#include "ui/shell/HelpWindow.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QTextBrowser>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Topics in the language of the screen where there are such, in the order of their file names.
QDir topics()
{
    const QDir own(u":/readiness/help/"_s + QLocale().name().left(2));
    return own.exists() ? own : QDir(u":/readiness/help"_s);
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    auto* list = new QListWidget(this);
    list->setAccessibleName(tr("Topics"));
    list->setMaximumWidth(220);
    auto* text = new QTextBrowser(this);
    text->setAccessibleName(tr("Help text"));
    text->setOpenLinks(false);
    const QDir folder = topics();
    for (const QString& name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        const QString heading = textOf(path).section(u'\n', 0, 0).mid(2);
        auto* item = new QListWidgetItem(heading, list);
        item->setData(Qt::UserRole, path);
    }
    connect(list, &QListWidget::currentItemChanged, this, [text](const QListWidgetItem* item) {
        if (item)
            text->setMarkdown(textOf(item->data(Qt::UserRole).toString()));
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(list);
    layout->addWidget(text, 1);
    list->setCurrentRow(0);
    resize(820, 560);
}

} // namespace readiness
