#include "core/base/Rank.h"

#include <algorithm>

namespace readiness {

namespace {

constexpr int kBase = 36;
constexpr int kSeriesDigits = 4; // hold 1.6 million rows

int digitAt(const QString& rank, qsizetype i)
{
    if (i >= rank.size())
        return 0;
    const char16_t c = rank[i].unicode();
    return c <= u'9' ? c - u'0' : c - u'a' + 10;
}

QChar digit(int value) { return QChar(value < 10 ? u'0' + value : u'a' + value - 10); }

} // namespace

QString rankBetween(const QString& before, const QString& after)
{
    QString result;
    bool openEnd = after.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const int low = digitAt(before, i);
        const int high = openEnd ? kBase : digitAt(after, i);
        if (high - low > 1)
            return result + digit((low + high) / 2);
        result += digit(low);
        openEnd = openEnd || high > low; // from here on the upper bound no longer binds
        if (i > std::max(before.size(), after.size()) + 1)
            return result + digit(kBase / 2); // bounds equal or reversed: still a valid rank
    }
}

QString rankAt(int n)
{
    // The last digit 'i' leaves room on both sides and keeps the value clear of trailing zeros.
    QString result;
    for (int i = 0; i < kSeriesDigits; ++i, n /= kBase)
        result.prepend(digit(n % kBase));
    return result + u'i';
}

QString rankAfter(const QString& last)
{
    if (last.isEmpty())
        return rankAt(0);
    int n = 0;
    for (qsizetype i = 0; i < kSeriesDigits; ++i)
        n = n * kBase + digitAt(last, i);
    const bool isFull = n + 1 >= kBase * kBase * kBase * kBase;
    return isFull ? rankBetween(last, {}) : rankAt(n + 1);
}

} // namespace readiness
