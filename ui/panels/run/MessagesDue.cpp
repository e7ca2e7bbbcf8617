#include "ui/panels/run/MessagesDue.h"

#include "core/base/Text.h"
#include "core/project/RunEdit.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// A mail in one address. The audience is in words, so whoever sends it fills in the addresses.
QUrl mailLink(const PlannedMessage& message)
{
    constexpr qsizetype kLongest = 1500;
    const auto encoded = [](QString text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text.replace(u"\n"_s, u"\r\n"_s)));
    };
    return QUrl(u"mailto:?subject=%1&body=%2"_s.arg(encoded(message.title), encoded(message.text.left(kLongest))));
}

} // namespace

MessagesDue::MessagesDue(QWidget* parent)
    : QWidget(parent),
      m_count(new QLabel(this)),
      m_choice(new QComboBox(this)),
      m_text(textLabel()),
      m_copy(new QPushButton(tr("Copy"), this)),
      m_mail(new QPushButton(tr("Mail…"), this)),
      m_noted(new QPushButton(tr("Sent otherwise"), this))
{
    setTextRole(m_count, TextRole::Heading);
    setTextRole(m_text, TextRole::Secondary);
    m_choice->setAccessibleName(tr("Messages to send"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    m_copy->setToolTip(tr("Copy the message, and note that it was sent"));
    m_mail->setToolTip(tr("Open the message in your mail program, and note that it was sent"));
    m_noted->setToolTip(tr("Note that the message was sent"));
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_copy),
          static_cast<QWidget*>(m_mail), static_cast<QWidget*>(m_noted)})
        row->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addWidget(bar);
    column->addWidget(m_text);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &MessagesDue::showChosen);
    connect(m_copy, &QPushButton::clicked, this, &MessagesDue::copy);
    connect(m_mail, &QPushButton::clicked, this, &MessagesDue::openMail);
    connect(m_noted, &QPushButton::clicked, this, [this] {
        if (const PlannedMessage* message = chosen())
            Q_EMIT sent(message->id);
    });
    hide();
}

void MessagesDue::setState(const std::shared_ptr<const RunState>& state,
                           const std::shared_ptr<const RollbackSteps>& back)
{
    const PlannedMessage* before = chosen();
    const RecordId shown = before ? before->id : RecordId();
    const auto kept = std::exchange(m_state, state); // `before` lived in it
    m_back = back;
    m_due = m_state ? dueMessages(*m_state, *m_back) : std::vector<DueMessage>();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const DueMessage& due : m_due) {
        m_choice->addItem(
            displayLine(tr("%1 (%2)", "message, the step it belongs to").arg(due.message->title, stepName(*due.step))));
        if (due.message->id == shown)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    m_count->setText(tr("To send: %1").arg(m_due.size()));
    showChosen();
    setVisible(!m_due.empty());
}

const PlannedMessage* MessagesDue::chosen() const
{
    const int index = m_choice->currentIndex();
    return index >= 0 && index < int(m_due.size()) ? m_due[std::size_t(index)].message : nullptr;
}

void MessagesDue::showChosen()
{
    const PlannedMessage* message = chosen();
    if (!message)
        return;
    QStringList told;
    if (!message->audience.isEmpty())
        told += tr("To %1").arg(message->audience);
    if (!message->channel.isEmpty())
        told += tr("by %1", "channel of a message").arg(message->channel);
    const QString head = told.join(u", ");
    m_text->setText(head.isEmpty() ? message->text : head + u": "_s + message->text);
}

void MessagesDue::copy()
{
    const PlannedMessage* message = chosen();
    if (!message)
        return;
    QGuiApplication::clipboard()->setText(message->text.isEmpty() ? message->title
                                                                  : message->title + u"\n\n"_s + message->text);
    Q_EMIT sent(message->id);
}

void MessagesDue::openMail()
{
    const PlannedMessage* message = chosen();
    if (!message)
        return;
    if (QDesktopServices::openUrl(mailLink(*message)))
        Q_EMIT sent(message->id);
    else
        Q_EMIT notOpened();
}

} // namespace readiness
