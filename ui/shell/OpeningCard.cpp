#include "ui/shell/OpeningCard.h"

#include "ui/forms/TextRole.h"
#include "ui/forms/WidgetPalette.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace readiness {

OpeningCard::OpeningCard(QWidget* parent)
    : QFrame(parent),
      m_heading(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)),
      m_again(new QPushButton(tr("&Try again"), this))
{
    for (QLabel* label : {m_heading, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTextRole(m_heading, TextRole::Heading);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // paths get copied
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Opening"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_sentence);
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    row->addStretch();
    layout->addLayout(row);
    setAutoFillBackground(true);
    connect(m_cancel, &QPushButton::clicked, this, &OpeningCard::cancelled);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT tryAgain(m_path); });
    hide();
}

QString OpeningCard::sentence() const { return m_sentence->text(); }

void OpeningCard::clear()
{
    m_isBusy = false;
    hide();
    Q_EMIT settled();
}

void OpeningCard::setBusy(const QString& path)
{
    m_path = path;
    m_isBusy = true;
    m_heading->setText(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    m_sentence->setText(path);
    m_progress->show();
    m_cancel->show();
    m_again->hide();
    tint(false);
    show();
}

void OpeningCard::setFailed(const QString& path, const Error& error)
{
    m_path = path;
    m_isBusy = false;
    m_heading->setText(error.kind == ErrorKind::Refused  ? tr("This file cannot be used")
                       : error.kind == ErrorKind::System ? tr("The file cannot be reached")
                                                         : tr("Nothing was opened"));
    m_sentence->setText(error.text);
    m_progress->hide();
    m_cancel->hide();
    m_again->setVisible(!path.isEmpty());
    tint(true);
    show();
    Q_EMIT settled();
}

void OpeningCard::tint(bool isTrouble)
{
    const Palette& colours = paletteOf(this);
    QPalette palette;
    if (isTrouble) {
        palette.setColor(QPalette::Window, colours.tone(Tone::NoGo).tint);
        palette.setColor(QPalette::WindowText, colours.tone(Tone::NoGo).ink);
    } else {
        palette.setColor(QPalette::Window, colours.raised);
    }
    setPalette(palette);
}

} // namespace readiness
