#include "core/rules/ReleaseSchedule.h"

#include "core/rules/Versions.h"

#include <algorithm>

namespace readiness {

namespace {

constexpr int kMonthsByText = 2; // S1-03

QStringList sorted(QStringList versions)
{
    std::stable_sort(versions.begin(), versions.end(),
                     [](const QString& a, const QString& b) { return compareVersions(a, b) < 0; });
    return versions;
}

std::optional<int> daysBetween(const QDate& from, const QDate& to)
{
    return from.isValid() && to.isValid() ? std::optional(int(from.daysTo(to))) : std::nullopt;
}

ReleaseSchedule::Row rowOf(const Release& window)
{
    const QStringList versions = sorted(versionsIn(window.versions));
    const QStringList all = sorted(versionsIn(window.versions + u',' + window.olderVersions));
    return {&window, all, versions.isEmpty() ? QString() : versions.last()};
}

bool isSame(const ReleaseSchedule::Row& a, const ReleaseSchedule::Row& b)
{
    return std::ranges::equal(a.versions, b.versions, [](const QString& first, const QString& second) {
        return compareVersions(first, second) == 0;
    });
}

} // namespace

std::optional<int> ReleaseChoice::daysByTable() const { return daysBetween(chosenOn, leavesOn); }

std::optional<int> ReleaseChoice::daysByText() const { return daysBetween(chosenOn, twoMonthsEnd); }

bool ReleaseSchedule::Row::lists(const QString& version) const
{
    return std::ranges::any_of(versions, [&](const QString& listed) { return isSameVersion(listed, version); });
}

ReleaseSchedule::ReleaseSchedule(const Snapshot& snapshot)
{
    std::vector<Row> rows;
    for (const Release* window : snapshot.all<Release>()) {
        Row row = rowOf(*window);
        if (!window->upgradesFrom.isValid())
            m_faults.push_back({window, ReleaseRowFault::NoDay});
        else if (row.versions.isEmpty())
            m_faults.push_back({window, ReleaseRowFault::NoVersions});
        else
            rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, &Row::from);
    for (auto first = rows.begin(); first != rows.end();) {
        const auto end = std::find_if(first, rows.end(), [&](const Row& row) { return row.from() != first->from(); });
        const bool agree = std::all_of(first, end, [&](const Row& row) { return isSame(row, *first); });
        for (auto row = agree ? first + 1 : first; row != end; ++row)
            m_faults.push_back({row->window, agree ? ReleaseRowFault::Doubled : ReleaseRowFault::Contradicts});
        if (agree)
            m_rows.push_back(*first);
        first = end;
    }
    std::ranges::stable_sort(m_faults, {}, [](const Fault& fault) { return fault.window->number; });
}

const ReleaseSchedule::Row* ReleaseSchedule::on(const QDate& day) const
{
    const auto after = std::ranges::upper_bound(m_rows, day, {}, &Row::from);
    return !day.isValid() || after == m_rows.begin() ? nullptr : &*(after - 1);
}

QStringList ReleaseSchedule::selectableOn(const QDate& day) const
{
    const Row* row = on(day);
    return row ? row->versions : QStringList();
}

bool ReleaseSchedule::isSelectableOn(const QString& version, const QDate& day) const
{
    const Row* row = on(day);
    return row && row->lists(version);
}

ReleaseChoice ReleaseSchedule::choice(const QString& version, const QDate& day) const
{
    ReleaseChoice choice{version, day, isSelectableOn(version, day), false, {}, {}};
    if (!choice.isSelectable)
        return choice;
    const Row* row = on(day);
    choice.isNewest = isSameVersion(version, row->newest);
    if (choice.isNewest)
        choice.twoMonthsEnd = day.addMonths(kMonthsByText);
    const auto later = m_rows.begin() + (row - m_rows.data()) + 1;
    const auto without = std::find_if(later, m_rows.end(), [&](const Row& next) { return !next.lists(version); });
    if (without != m_rows.end())
        choice.leavesOn = without->from();
    return choice;
}

std::vector<ReleaseChoice> ReleaseSchedule::choicesOn(const QDate& day) const
{
    const QStringList versions = selectableOn(day);
    std::vector<ReleaseChoice> choices;
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        choices.push_back(choice(*version, day));
    return choices;
}

QDate ReleaseSchedule::issuedOn() const
{
    QDate newest;
    for (const Row& row : m_rows) {
        if (!newest.isValid() || newest < row.window->issuedOn)
            newest = row.window->issuedOn;
    }
    return newest;
}

} // namespace readiness
