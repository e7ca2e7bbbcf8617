#include "core/base/Rank.h"

#include <algorithm>

namespace readiness {

namespace {

// Digits are taken in blocks, each read as one number: four digits for the series of rankAt(), six for what is inserted
// between. Rows typed one after another move on by a step instead of halving what is left, and the step leaves room for
// rows between them. So a rank has rarely more than three blocks.
constexpr qint64 kBase = 36;
constexpr QChar kEnd = u'i'; // the middle digit: leaves room on both sides, and no rank ends in a zero

struct Block {
    int digits;
    qint64 values; ///< that it counts
    qint64 step;
};
constexpr Block kSeries{4, kBase* kBase* kBase* kBase, 1};
constexpr Block kInserted{6, kSeries.values* kBase* kBase, kBase* kBase* kBase};

/// Zero beyond the end. Characters that no rank has, as in a file made elsewhere, count as the next digit below.
int digitAt(const QString& rank, qsizetype i)
{
    const char16_t c = i < rank.size() ? rank[i].unicode() : u'0';
    if (c <= u'9')
        return std::max(c - u'0', 0);
    return c < u'a' ? 9 : std::min(c - u'a' + 10, 35);
}

qint64 valueAt(const QString& rank, qsizetype start, const Block& block)
{
    qint64 value = 0;
    for (int i = 0; i < block.digits; ++i)
        value = value * kBase + digitAt(rank, start + i);
    return value;
}

QString blockText(qint64 value, const Block& block)
{
    QString text(block.digits, u'0');
    for (int i = block.digits - 1; i >= 0; --i, value /= kBase) {
        const int digit = int(value % kBase);
        text[i] = QChar(digit < 10 ? u'0' + digit : u'a' + digit - 10);
    }
    return text;
}

} // namespace

QString rankBetween(const QString& before, const QString& after)
{
    QString result;
    bool isBounded = !after.isEmpty(); // false once the result is below `after` whatever follows
    for (qsizetype start = 0;;) {
        const Block& block = start == 0 ? kSeries : kInserted;
        const qint64 low = valueAt(before, start, block);
        const qint64 high = isBounded ? valueAt(after, start, block) : block.values;
        if (high - low > 1) {
            const bool followsRow = start < before.size() && !isBounded;
            const bool precedesRow = start >= before.size() && isBounded;
            const qint64 half = (high - low) / 2;
            const qint64 step = std::min(half, block.step);
            return result + blockText(followsRow ? low + step : precedesRow ? high - step : low + half, block) + kEnd;
        }
        result += blockText(low, block);
        start += block.digits;
        isBounded = isBounded && high == low && start < std::max(before.size(), after.size());
    }
}

QString rankAt(int n)
{
    constexpr int last = int(kSeries.values) - 1; // keeps the rows that a single block cannot count
    return n < last ? blockText(n, kSeries) + kEnd : blockText(last, kSeries) + rankAt(n - last);
}

QString rankAfter(const QString& last) { return last.isEmpty() ? rankAt(0) : rankBetween(last, {}); }

} // namespace readiness
