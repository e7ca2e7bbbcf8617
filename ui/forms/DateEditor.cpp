#include "ui/forms/DateEditor.h"

#include "core/model/DueDate.h"
#include "core/model/Project.h"
#include "ui/forms/Icons.h"
#include "ui/forms/TextRole.h"
#include "ui/forms/WidgetPalette.h"

#include <QAction>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// The day that the text means in the short form of the user's language, four digits of a year or two.
QDate localDay(const QString& text)
{
    const QLocale locale;
    QString twoDigits = locale.dateFormat(QLocale::ShortFormat);
    twoDigits.replace(u"yyyy"_s, u"yy"_s).replace(u"dd"_s, u"d"_s).replace(u"MM"_s, u"M"_s);
    const QDate day = locale.toDate(text, QString(twoDigits).replace(u"yy"_s, u"yyyy"_s));
    if (day.isValid())
        return day;
    const QDate inLastCentury = locale.toDate(text, twoDigits);
    return inLastCentury.isValid() ? inLastCentury.addYears(100) : QDate();
}

} // namespace

DateEditor::DateEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent)
    : LineEditor(type, field, std::move(snapshot), place, parent), m_day(new QLabel)
{
    line()->setPlaceholderText(tr("none"));
    auto* open = line()->addAction(themedIcon(u"calendar"_s, IconInk::Quiet), QLineEdit::TrailingPosition);
    open->setText(tr("Calendar"));
    open->setToolTip(tr("Choose a day (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DateEditor::openCalendar);
    m_day->setTextFormat(Qt::PlainText);
    setTextRole(m_day, TextRole::Secondary);
    row()->addWidget(m_day);
    row()->setStretch(0, 1);
    m_day->hide();
    connect(line(), &QLineEdit::textChanged, this, &DateEditor::showDay);
}

void DateEditor::setValue(const Value& value)
{
    LineEditor::setValue(value);
    showDay(); // go-live may have moved under the same text
}

QString DateEditor::input() const
{
    const QString text = line()->text().trimmed();
    const QDate day = DueDate::fromText(text) ? QDate() : localDay(text);
    return day.isValid() ? day.toString(Qt::ISODate) : text;
}

bool DateEditor::takesKey(const QKeyEvent& key)
{
    const bool opens =
        (key.key() == Qt::Key_Down && key.modifiers().testFlag(Qt::AltModifier)) || key.key() == Qt::Key_F4;
    if (opens)
        openCalendar();
    return opens;
}

QDate DateEditor::day() const
{
    const auto due = DueDate::fromText(input());
    return due ? due->resolved(shown()->project().goLiveDate()) : QDate();
}

void DateEditor::showDay()
{
    const QDate day = this->day();
    const QString whole =
        day.isValid() ? QLocale().toString(day, tr("ddd d MMM yyyy", "a day beside its input")) : QString();
    const bool isRelative = day.isValid() && DueDate::fromText(input())->offsetDays;
    m_day->setText(isRelative ? whole : QLocale().toString(day, u"dddd")); // a fixed day is read in the input itself
    m_day->setVisible(!isInCell() && day.isValid());
    line()->setToolTip(whole);
}

void DateEditor::openCalendar()
{
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    const QDate goLive = shown()->project().goLiveDate();
    if (const QDate day = this->day().isValid() ? this->day() : goLive; day.isValid())
        calendar->setSelectedDate(day);
    // `activated` is Enter and a double click; a single click is enough here.
    const auto take = [this, calendar](const QDate& day) {
        calendar->close();
        line()->setText(day.toString(Qt::ISODate));
        line()->setFocus();
        Q_EMIT edited();
        Q_EMIT ended(End::Enter);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
    calendar->setFocus();
}

} // namespace readiness
