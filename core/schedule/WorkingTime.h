#pragma once

#include "core/base/Result.h"
#include "core/schedule/CalendarRules.h"
#include "core/schedule/Minute.h"

#include <span>

namespace readiness {

/// A calendar's working time within a range, compiled so that counting and looking up take a few steps. A minute is worked
/// when the clock on the wall says so: a night that loses an hour is shorter, one that has an hour twice is longer.
/// Counts are working minutes since begin(). Never changes; may be read from any thread.
class WorkingTime {
public:
    /// A stretch of work, and the working minutes before it.
    struct Span {
        Minute from = 0;
        Minute until = 0;
        qint32 before = 0;
    };
    /// An instant, and the working minutes before it.
    struct Spot {
        Minute at = 0;
        qint32 work = 0;
    };

    /// Refuses a zone that this computer does not know, and hours that no day has.
    static Result<WorkingTime> compile(const CalendarRules& rules, const MinuteSpan& range);

    Minute begin() const { return m_begin; }
    /// The end of the range: what finds no room before it is said to be here.
    Minute end() const { return m_end; }
    bool isEmpty() const { return m_total == 0; }
    /// In order, apart from one another.
    std::span<const Span> spans() const { return {m_spans.data(), m_spans.size() - 1}; }

    /// Working minutes between begin() and the instant.
    qint32 workBefore(Minute at) const { return forward(at).work; }
    /// Where work that waits for `at` goes on: there if that minute is worked, else at the next that is.
    Spot forward(Minute at) const
    {
        at = std::clamp(at, m_begin, m_end);
        const Span* span = m_spans.data() + m_byTime[size_t(at - m_begin) >> kTimeBits];
        span += span->until <= at; // rarely more, so that the processor need not guess
        while (span->until <= at)
            ++span;
        const qint32 done = std::max(0, at - span->from);
        return {span->from + done, span->before + done};
    }
    /// The earliest instant with so much work before it: an end of work, where the amount is not 0.
    Minute earliest(qint32 work) const
    {
        if (work <= 0)
            return m_begin;
        return work > m_total ? m_end : minuteOfWork(work - 1) + 1;
    }
    /// The latest instant with no more work before it: a beginning of work.
    Minute latest(qint32 work) const
    {
        if (work < 0)
            return m_begin;
        return work >= m_total ? m_end : minuteOfWork(work);
    }

private:
    static constexpr int kTimeBits = 7;
    static constexpr int kWorkBits = 6;

    /// The working minute with so many before it.
    Minute minuteOfWork(qint32 work) const
    {
        const Span* span = m_spans.data() + m_byWork[size_t(work) >> kWorkBits];
        span += span[1].before <= work;
        while (span[1].before <= work)
            ++span;
        return span->from + (work - span->before);
    }
    void append(const MinuteSpan& span);
    void appendOutside(const std::vector<MinuteSpan>& closures, MinuteSpan span);
    void index();

    Minute m_begin = 0;
    Minute m_end = 0;
    qint32 m_total = 0;
    std::vector<Span> m_spans;    ///< and one at the end of the range that never ends
    std::vector<qint32> m_byTime; ///< the first span that ends after the begin of each stretch of time
    std::vector<qint32> m_byWork; ///< the span with the first minute of each stretch of work
};

} // namespace readiness
