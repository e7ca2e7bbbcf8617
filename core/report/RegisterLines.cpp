#include "core/report/RegisterLines.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/report/RecordTexts.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameCharacters = 36;

/// What a register lacks, by name, and how much of what it needs is there.
struct Lack {
    QStringList names;
    int needed = 0;
    int given = 0;
};

QString enumerated(const QStringList& names, int most)
{
    if (names.size() <= most)
        return names.join(u", "_s);
    return CoreText::tr("%1 and %2 more").arg(names.mid(0, most).join(u", "_s)).arg(names.size() - most);
}

QString counted(const QString& title, int missing)
{
    return u"%1 (%2)"_s.arg(shortened(title, kNameCharacters)).arg(missing);
}

Lack licences(const Snapshot& snapshot)
{
    Lack lack;
    for (const Licence* licence : snapshot.all<Licence>()) {
        lack.needed += licence->needed;
        lack.given += std::min(licence->assigned, licence->needed);
        if (licence->assigned < licence->needed)
            lack.names += counted(licence->title, licence->needed - licence->assigned);
    }
    return lack;
}

Lack training(const Snapshot& snapshot)
{
    Lack lack;
    for (const Training* course : snapshot.all<Training>()) {
        lack.needed += course->needed;
        lack.given += std::min(course->trained, course->needed);
        if (course->trained < course->needed)
            lack.names += counted(course->title, course->needed - course->trained);
    }
    return lack;
}

template <class T, class IsThere>
Lack listed(const Snapshot& snapshot, IsThere isThere)
{
    Lack lack;
    for (const T* record : snapshot.all<T>()) {
        ++lack.needed;
        if (isThere(*record))
            ++lack.given;
        else
            lack.names += shortened(record->title, kNameCharacters);
    }
    return lack;
}

} // namespace

QList<ReportFact> registerLines(const Assessment& assessment, int names)
{
    const Snapshot& snapshot = assessment.snapshot();
    QList<ReportFact> lines;
    const auto add = [&](RecordKind kind, const Lack& lack, const QString& sentence) {
        if (!lack.names.isEmpty())
            lines.append({pluralOf(recordType(kind)),
                          sentence.arg(lack.given).arg(lack.needed).arg(enumerated(lack.names, names))});
    };
    add(RecordKind::Licence, licences(snapshot), CoreText::tr("%1 of %2 assigned; missing for %3"));
    add(RecordKind::Document, listed<Document>(snapshot, [](const Document& d) { return d.isReviewed; }),
        CoreText::tr("%1 of %2 reviewed; not yet: %3"));
    add(RecordKind::InstalledVersion,
        listed<InstalledVersion>(snapshot, [](const InstalledVersion& v) { return v.isInPlace; }),
        CoreText::tr("%1 of %2 in place; not yet: %3"));
    add(RecordKind::Training, training(snapshot), CoreText::tr("%1 of %2 people trained; missing for %3"));
    add(RecordKind::Staffing,
        listed<Staffing>(snapshot,
                         [&](const Staffing& role) {
                             return snapshot.find(role.person) && role.givenPercent >= role.neededPercent;
                         }),
        CoreText::tr("%1 of %2 roles staffed with enough time; not yet: %3"));
    return lines;
}

} // namespace readiness
