#include "core/model/RecordType.h"
#include "core/store/OpRules.h"
#include "tests/fuzz/FuzzInput.h"

using namespace readiness;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::FuzzInput input(data, size);
    const RecordType& type = *recordTypes()[std::size_t(input.below(int(recordTypes().size())))];
    const QByteArray bytes = input.rest();
    const auto values = unpacked(bytes);
    if (values && packed(*values) != bytes)
        fuzz::fail(u"each list of values has exactly one packed form"_s);
    const bool isValid = valueFault(type, kCreationField, {StoredValue::Type::Bytes, 0, bytes}).isEmpty();
    if (isValid && !values)
        fuzz::fail(u"only packed values are valid"_s);
    if (isValid) {
        const std::shared_ptr<Record> record = type.make();
        for (const FieldValue& entry : *values) {
            const Field* field = type.field(entry.field);
            field->set(*record, entry.value.toValue());
            if (StoredValue::of(field->get(*record)) != entry.value)
                fuzz::fail(u"a valid value is what the record gives back"_s);
        }
    }
    return 0;
}
