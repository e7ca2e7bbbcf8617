#include "core/base/Rank.h"

#include <algorithm>

namespace readiness {

namespace {

// Digits are taken four at a time, as one number. Counting in such blocks, instead of halving the gap each time, keeps
// the ranks of a million rows typed at one place below twenty characters.
constexpr int kBase = 36;
constexpr int kBlockDigits = 4;
constexpr int kBlockValues = kBase * kBase * kBase * kBase;
constexpr QChar kEnd = u'i'; // the middle digit: leaves room on both sides, and no rank ends in a zero

/// Zero beyond the end. Characters that no rank has, as in a file made elsewhere, count as the next digit below.
int digitAt(const QString& rank, qsizetype i)
{
    const char16_t c = i < rank.size() ? rank[i].unicode() : u'0';
    if (c <= u'9')
        return std::max(c - u'0', 0);
    return c < u'a' ? 9 : std::min(c - u'a' + 10, kBase - 1);
}

int blockAt(const QString& rank, qsizetype start)
{
    int value = 0;
    for (int i = 0; i < kBlockDigits; ++i)
        value = value * kBase + digitAt(rank, start + i);
    return value;
}

QString blockText(int value)
{
    QString text(kBlockDigits, u'0');
    for (int i = kBlockDigits - 1; i >= 0; --i, value /= kBase) {
        const int digit = value % kBase;
        text[i] = QChar(digit < 10 ? u'0' + digit : u'a' + digit - 10);
    }
    return text;
}

} // namespace

QString rankBetween(const QString& before, const QString& after)
{
    QString result;
    bool isBounded = !after.isEmpty(); // false once the result is below `after` whatever follows
    for (qsizetype start = 0;; start += kBlockDigits) {
        const int low = blockAt(before, start);
        const int high = isBounded ? blockAt(after, start) : kBlockValues;
        if (high - low > 1) {
            const bool hasLowerBound = start < before.size();
            const int next = hasLowerBound && !isBounded ? low + 1 : isBounded && !hasLowerBound ? high - 1 : low + (high - low) / 2;
            return result + blockText(next) + kEnd;
        }
        result += blockText(low);
        const bool isExhausted = start >= std::max(before.size(), after.size());
        isBounded = isBounded && high == low && !isExhausted;
    }
}

QString rankAt(int n)
{
    constexpr int last = kBlockValues - 1; // keeps the rows that a single block cannot count
    return n < last ? blockText(n) + kEnd : blockText(last) + rankAt(n - last);
}

QString rankAfter(const QString& last) { return last.isEmpty() ? rankAt(0) : rankBetween(last, {}); }

} // namespace readiness
