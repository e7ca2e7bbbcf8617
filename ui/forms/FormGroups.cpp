#include "ui/forms/FormGroups.h"

#include "ui/forms/FieldEditors.h"

#include <algorithm>
#include <array>

namespace readiness {

namespace {

constexpr int kShort = 9; // fields that can be seen at once

/// The words of everyday work, the same in all types, as one works through them.
constexpr std::array<std::string_view, 9> kEveryday{"title", "name",   "status",    "importance",  "owner",
                                                    "due",   "answer", "next_step", "next_step_on"};

auto everydayPlace(const Field& field) { return std::find(kEveryday.begin(), kEveryday.end(), field.key); }

bool isShown(const Field& field) { return field.number != kNumberField && std::string_view(field.key) != "position"; }

bool isForPeople(const Field& field) { return isEditable(field) || field.kind == FieldKind::Blob; }

} // namespace

FormGroups formGroups(const RecordType& type)
{
    const auto settable = std::count_if(type.fields.begin(), type.fields.end(), isForPeople);
    FormGroups groups;
    for (const Field& field : type.fields) {
        if (!isShown(field))
            continue;
        const bool isMain = isForPeople(field) && (settable <= kShort || everydayPlace(field) != kEveryday.end());
        (isMain ? groups.main : groups.more).push_back(&field);
    }
    if (settable > kShort)
        std::sort(groups.main.begin(), groups.main.end(),
                  [](const Field* a, const Field* b) { return everydayPlace(*a) < everydayPlace(*b); });
    return groups;
}

FormGroups formGroups(const RecordType& type, const QStringList& fields)
{
    FormGroups groups;
    for (const QString& key : fields) {
        if (const Field* field = type.field(key))
            groups.main.push_back(field);
    }
    return groups;
}

} // namespace readiness
