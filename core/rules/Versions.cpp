#include "core/rules/Versions.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// A run of digits, without leading zeros, or of letters, in lower case.
struct Part {
    bool isNumber = false;
    QString text;

    bool isZero() const { return isNumber && text.isEmpty(); }
    bool operator==(const Part&) const = default;
};

/// Words come before numbers: a platform update of 10.0 is older than 10.0.1. Numbers of any length.
std::strong_ordering compared(const Part& a, const Part& b)
{
    if (a.isNumber != b.isNumber)
        return a.isNumber ? std::strong_ordering::greater : std::strong_ordering::less;
    if (a.isNumber && a.text.size() != b.text.size())
        return a.text.size() <=> b.text.size();
    return QString::compare(a.text, b.text) <=> 0;
}

/// Zeros at the end of the numbers are left out, so that 10.0 is 10.0.0.
void dropZeros(std::vector<Part>& parts)
{
    while (!parts.empty() && parts.back().isZero())
        parts.pop_back();
}

std::vector<Part> partsOf(const QString& version)
{
    std::vector<Part> parts;
    bool isOpen = false; // the last part goes on
    for (const QChar character : version) {
        const bool isNumber = character.isDigit() && character.unicode() < 0x80;
        if (!isNumber && !character.isLetter()) {
            isOpen = false;
            continue;
        }
        if (!isOpen || parts.back().isNumber != isNumber) {
            if (!isNumber)
                dropZeros(parts);
            parts.push_back({isNumber, {}});
        }
        isOpen = true;
        if (!isNumber || character != u'0' || !parts.back().text.isEmpty())
            parts.back().text += character.toLower();
    }
    dropZeros(parts);
    if (!parts.empty() && parts.front() == Part{false, u"v"_s})
        parts.erase(parts.begin());
    return parts;
}

/// How many parts come before the first word.
std::size_t numbersOf(const std::vector<Part>& parts)
{
    return std::size_t(std::ranges::find(parts, false, &Part::isNumber) - parts.begin());
}

std::strong_ordering compared(const std::vector<Part>& a, const std::vector<Part>& b)
{
    return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end(),
                                                  [](const Part& x, const Part& y) { return compared(x, y); });
}

struct Before {
    bool operator()(const std::vector<Part>& a, const std::vector<Part>& b) const { return compared(a, b) < 0; }
};

} // namespace

std::strong_ordering compareVersions(const QString& a, const QString& b) { return compared(partsOf(a), partsOf(b)); }

bool isSameVersion(const QString& a, const QString& b)
{
    const std::vector<Part> first = partsOf(a);
    const std::vector<Part> second = partsOf(b);
    if (first == second)
        return !first.empty();
    const std::size_t numbers = numbersOf(first);
    const bool isOpen = first.size() == numbers || second.size() == numbersOf(second);
    return numbers > 0 && numbers == numbersOf(second) && isOpen
           && std::equal(first.begin(), first.begin() + std::ptrdiff_t(numbers), second.begin());
}

QStringList versionsIn(const QString& text)
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    QStringList versions;
    std::set<std::vector<Part>, Before> known;
    for (const QString& part : text.split(separators)) {
        const QString version = part.simplified();
        if (!version.isEmpty() && known.insert(partsOf(version)).second)
            versions += version;
    }
    return versions;
}

} // namespace readiness
