#pragma once

#include "core/exchange/Sheet.h"

#include <QDateTime>

#include <optional>

namespace readiness {

/// Which day is number 0 or 1: a setting of the workbook.
enum class DateSystem { From1900, From1904 };

/// What a number format makes of a number.
enum class NumberStyle : quint8 {
    Plain,
    Date,
    Time, ///< a time of day, or an elapsed time
    DateTime,
};

/// By the code of a format, such as `dd.mm.yyyy` or `[h]:mm`.
NumberStyle styleOfFormat(const QString& code);
/// By the number of a format that is built into the spreadsheet programs.
NumberStyle styleOfBuiltIn(int format);

/// The number as a cell shows it: a date, a time (`26:30`), or the number itself where it can be no date.
Cell cellOfNumber(double number, NumberStyle style, DateSystem system);

/// The number of a day or a point in time of the 1900 system; nothing before March 1900, where programs disagree.
std::optional<double> serialOf(const QDate& day, const QTime& time = QTime(0, 0));

} // namespace readiness
