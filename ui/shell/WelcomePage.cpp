#include "ui/shell/WelcomePage.h"

#include "core/playbook/PlaybookLibrary.h"
#include "ui/forms/Icons.h"
#include "ui/forms/TextRole.h"
#include "ui/shell/OpeningCard.h"
#include "ui/shell/RecentFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QToolButton>

#include <utility>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 960;

QLabel* label(const QString& text, TextRole role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

QString shownFolder(const QString& path)
{
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    return folder.startsWith(home) ? u"~"_s + folder.mid(home.size()) : folder;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent), m_card(new OpeningCard(this)), m_recent(new QVBoxLayout)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(label(tr("Readiness Workbench"), TextRole::Title, page));
    column->addWidget(
        label(tr("One file that answers: are we GO, and if not, what gets us there?"), TextRole::Body, page));
    column->addWidget(m_card);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(24);
    column->addLayout(m_columns);
    column->addStretch();
    page->setMaximumWidth(kWidth);

    auto* centred = new QWidget;
    auto* row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(page, 100);
    row->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(centred);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_card, &OpeningCard::settled, this, &WelcomePage::build);
}

void WelcomePage::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_isBuilt && !m_card->isBusy())
        QMetaObject::invokeMethod(this, &WelcomePage::build, Qt::QueuedConnection);
}

/// Playbooks take a while to read: not on the way to a file.
void WelcomePage::build()
{
    if (std::exchange(m_isBuilt, true))
        return;
    m_columns->addWidget(makeStart(), 1);
    m_columns->addWidget(makePlaybooks(), 2);
    refresh();
}

QWidget* WelcomePage::makeStart()
{
    auto* start = new QWidget;
    auto* column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto addButton = [&](const QString& text, const QString& icon, auto signal) {
        auto* button = new QPushButton(themedIcon(icon), text, start);
        button->setMinimumHeight(32);
        connect(button, &QPushButton::clicked, this, signal);
        column->addWidget(button);
    };
    column->addWidget(label(tr("Start"), TextRole::Heading, start));
    addButton(tr("&New project…"), u"plus"_s, [this] { Q_EMIT newWanted({}); });
    addButton(tr("&Open a file…"), u"folder-open"_s, [this] { Q_EMIT openWanted(); });
    addButton(tr("Look at the &sample project"), u"eye"_s, [this] { Q_EMIT sampleWanted(); });
    column->addSpacing(16);
    column->addWidget(label(tr("Recent files"), TextRole::Heading, start));
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addStretch();
    return start;
}

QWidget* WelcomePage::makePlaybooks()
{
    auto* books = new QWidget;
    auto* column = new QVBoxLayout(books);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(label(tr("Start from a playbook"), TextRole::Heading, books));
    bool isOwnBegun = false;
    for (const PlaybookLibrary::Offer& offer : PlaybookLibrary().offers()) {
        if (offer.isOwn && !std::exchange(isOwnBegun, true))
            column->addWidget(label(tr("Your own playbooks"), TextRole::Heading, books));
        QString text = offer.playbook ? offer.playbook->summary : offer.playbook.error().text;
        if (offer.playbook) {
            column->addWidget(makeStarter(*offer.playbook, books));
            if (offer.playbook->status != u"current")
                text += u' ' + offer.playbook->statusNote;
        }
        if (text.isEmpty())
            continue;
        QLabel* summary = label(text, TextRole::Secondary, books);
        summary->setContentsMargins(28, 0, 0, 4);
        column->addWidget(summary);
    }
    column->addStretch();
    return books;
}

QToolButton* WelcomePage::makeStarter(const Playbook& playbook, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(QString(playbook.title).replace(u'&', u"&&"_s));
    button->setIcon(themedIcon(u"list-checks"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setMinimumHeight(28);
    button->setAccessibleDescription(playbook.summary);
    connect(button, &QToolButton::clicked, this, [this, id = playbook.id] { Q_EMIT newWanted(id); });
    return button;
}

void WelcomePage::refresh()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = RecentFiles::all();
    if (paths.isEmpty())
        m_recent->addWidget(label(tr("Files that you open are listed here."), TextRole::Secondary, nullptr));
    for (const QString& path : paths) {
        const bool isThere = QFileInfo::exists(path);
        auto* row = new QHBoxLayout;
        auto* holder = new QWidget;
        holder->setLayout(row);
        row->setContentsMargins(0, 0, 0, 0);
        auto* open = new QToolButton(holder);
        open->setText(isThere ? QFileInfo(path).completeBaseName()
                              : tr("%1 (not found)").arg(QFileInfo(path).completeBaseName()));
        open->setToolButtonStyle(Qt::ToolButtonTextOnly);
        open->setAutoRaise(true);
        open->setEnabled(isThere);
        open->setMinimumHeight(24);
        open->setToolTip(Qt::convertFromPlainText(path));
        connect(open, &QToolButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
        row->addWidget(open);
        QLabel* folder = label(shownFolder(path), TextRole::Secondary, holder);
        row->addWidget(folder, 1);
        auto* forget = new QToolButton(holder);
        forget->setIcon(themedIcon(u"x"_s));
        forget->setAutoRaise(true);
        forget->setAccessibleName(tr("Remove %1 from the list").arg(QFileInfo(path).completeBaseName()));
        forget->setToolTip(tr("Remove from this list; the file stays"));
        connect(forget, &QToolButton::clicked, this, [this, path] {
            RecentFiles::remove(path);
            QMetaObject::invokeMethod(this, &WelcomePage::refresh,
                                      Qt::QueuedConnection); // not inside the button's own click
        });
        row->addWidget(forget);
        m_recent->addWidget(holder);
    }
}

} // namespace readiness
