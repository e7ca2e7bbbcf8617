#pragma once

#include "core/exchange/ProjectXml.h"

namespace readiness {

// The elements of Microsoft Project's XML that hold one value, and how values are written in it.

/// 2027-02-26T18:00:00; invalid where it is none, or out of all reason.
QDateTime wallTime(QStringView text);
/// Minutes of "18:00:00", at most 24:00; none where it is no time of day.
std::optional<int> minuteOfDay(QStringView text);
/// -1 where it is none.
int wholeNumber(QStringView text);
/// In order, without overlaps and what is empty.
void makeOrderly(DaySpans& spans);

/// Whether the element of a task is read.
bool isTaskField(const QString& name);
/// Takes the value over. True where it says something that a plan has no place for.
bool setTaskField(ProjectXml::Task& task, const QString& name, const QString& value);
/// Whether the content of an element that is not read is more than a default or what follows from others.
bool saysSomething(const QString& name, const QString& content);
/// Whether a part of the file defines something, rather than telling how the other program shows and computes.
bool isDefinition(const QString& name);

} // namespace readiness
