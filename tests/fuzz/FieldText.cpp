#include "core/query/FieldText.h"
#include "core/model/RecordType.h"
#include "tests/core/query/SampleProject.h"
#include "tests/fuzz/FuzzInput.h"

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

/// Whether what people see of such a value is also what they may type.
bool isReadBack(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Instant:   // shown without fractions of seconds, and with the name of the zone
    case FieldKind::Reference: // shown by a title that several may have
    case FieldKind::Blob: return false;
    default: return true;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const test::SampleProject sample = test::sampleProject();
    const Snapshot& snapshot = *sample.snapshot;
    fuzz::FuzzInput input(data, size);
    const RecordType& type = *recordTypes()[std::size_t(input.below(int(recordTypes().size())))];
    const Field& field = type.fields[std::size_t(input.below(int(type.fields.size())))];
    const QString text = QString::fromUtf8(input.rest());
    parseReferences(field, text, snapshot);
    const auto value = parseValue(field, text, snapshot);
    if (!value)
        return 0;
    if (field.isStored() && !isNothing(*value) && !field.fault(*value).isEmpty())
        fuzz::fail(u"a value that was read can be stored"_s);
    const QString shown = displayValue(field, *value, snapshot);
    jsonValue(field, *value, snapshot);
    if (isReadBack(field) && parseValue(field, shown, snapshot) != value)
        fuzz::fail(u"%1: what is shown (%2) is read back"_s.arg(QLatin1String(field.key), shown));
    return 0;
}
