#include "app/cli/RecordOutput.h"

#include "core/base/Text.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"

#include <algorithm>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kShortened = 60;
}

Result<const RecordType*> listedType(const QString& key)
{
    const RecordType* type = recordTypeByKey(key);
    if (type && type->isListed)
        return type;
    QStringList known;
    for (const RecordType* candidate : recordTypes()) {
        if (candidate->isListed)
            known += QString::fromLatin1(candidate->key);
    }
    return usageError(u"There is no kind “%1”. The kinds are: %2."_s.arg(key, known.join(u", ")));
}

QJsonObject recordJson(const Snapshot& snapshot, const RecordType& type, const Record& record)
{
    QJsonObject object{{u"ref"_s, displayRef(snapshot, type.kind, record)}, {u"id"_s, record.id.toHex()}};
    for (const Field& field : type.fields)
        object.insert(QString::fromLatin1(field.key), jsonField(field, record, snapshot));
    return object;
}

QJsonValue timeJson(Instant at) { return at.isNull() ? QJsonValue() : QJsonValue(isoInstant(at)); }

std::vector<const Field*> overviewFields(const RecordType& type)
{
    // What tells records apart and is short. Long texts and bookkeeping are for `show`.
    static const QHash<RecordKind, QStringList> keys{
        {RecordKind::Project, {u"name"_s, u"customer"_s, u"phase"_s, u"go_live"_s}},
        {RecordKind::Area, {u"title"_s, u"owner"_s, u"rag"_s, u"rag_note"_s}},
        {RecordKind::Person, {u"name"_s, u"organisation"_s, u"role"_s, u"mail"_s}},
        {RecordKind::ScopeFact, {u"key"_s, u"label"_s, u"value"_s}},
        {RecordKind::Environment, {u"name"_s, u"kind"_s, u"tier"_s, u"version"_s, u"owner"_s}},
        {RecordKind::ChecklistItem, {u"title"_s, u"area"_s, u"importance"_s, u"status"_s, u"owner"_s, u"due_date"_s}},
        {RecordKind::Evidence, {u"record"_s, u"title"_s, u"kind"_s, u"link"_s, u"file_name"_s}},
        {RecordKind::Comment, {u"record"_s, u"text"_s, u"written_by"_s, u"written_at"_s}},
        {RecordKind::Gate, {u"title"_s, u"due"_s, u"is_go_live"_s}},
        {RecordKind::Criterion, {u"gate"_s, u"title"_s, u"metric"_s, u"comparison"_s, u"threshold"_s}},
        {RecordKind::Waiver, {u"subject"_s, u"reason"_s, u"requested_by"_s, u"approver"_s, u"expires"_s}},
        {RecordKind::SignOff, {u"scope"_s, u"subject"_s, u"signer"_s, u"role"_s, u"meaning"_s, u"signed_at"_s}},
        {RecordKind::Risk, {u"title"_s, u"current_score"_s, u"response"_s, u"status"_s, u"owner"_s}},
        {RecordKind::Issue, {u"title"_s, u"severity"_s, u"blocking"_s, u"status"_s, u"owner"_s, u"due"_s}},
        {RecordKind::Component, {u"title"_s, u"kind"_s, u"may_break"_s, u"upgradeable"_s, u"owner"_s}},
        {RecordKind::BusinessProcess, {u"title"_s, u"parent"_s, u"owner"_s, u"critical"_s}},
        {RecordKind::Requirement, {u"title"_s, u"parent"_s, u"process"_s, u"importance"_s}},
        {RecordKind::Suite, {u"title"_s, u"kind"_s, u"owner"_s}},
        {RecordKind::TestCase, {u"title"_s, u"suite"_s, u"tester"_s, u"automated_id"_s}},
        {RecordKind::TestStep, {u"test_case"_s, u"action"_s, u"expected"_s}},
        {RecordKind::SolutionVersion, {u"title"_s, u"code"_s, u"since"_s}},
        {RecordKind::Cycle, {u"title"_s, u"environment"_s, u"version"_s, u"starts"_s, u"ends"_s}},
        {RecordKind::Execution, {u"title"_s, u"cycle"_s, u"attempt"_s, u"tester"_s, u"verdict"_s}},
        {RecordKind::StepResult, {u"execution"_s, u"step"_s, u"verdict"_s, u"actual"_s}},
        {RecordKind::Defect, {u"title"_s, u"severity"_s, u"priority"_s, u"status"_s, u"owner"_s, u"due"_s}},
        {RecordKind::Measurement, {u"title"_s, u"unit"_s, u"comparison"_s, u"limit_value"_s, u"measured"_s}},
        {RecordKind::RiskScale, {u"dimension"_s, u"value"_s, u"title"_s, u"required_response"_s}},
    };
    const QStringList usual{QString::fromLatin1(type.titleField), u"status"_s, u"owner"_s, u"due"_s};
    std::vector<const Field*> fields;
    for (const QString& key : keys.value(type.kind, usual)) {
        if (const Field* field = type.field(key))
            fields.push_back(field);
    }
    return fields;
}

QString shortened(const QString& text)
{
    const QString line = displayLine(text);
    return line.size() <= kShortened ? line : line.left(kShortened - 1) + u'…';
}

QString inQuotes(const QString& text) { return u'“' + shortened(text) + u'”'; }

QString changeText(const Field& field, const QString& before, const QString& after)
{
    // Where both begin alike, what is shown of them begins shortly before the difference.
    constexpr qsizetype kContext = 15;
    const QString from = displayLine(before), to = displayLine(after);
    const auto differ = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
    const qsizetype same = differ.first - from.begin();
    const qsizetype cut = same < kShortened - kContext ? 0 : same - kContext;
    const auto shown = [cut](const QString& text) {
        return text.isEmpty() ? u"(empty)"_s : inQuotes(cut == 0 ? text : u'…' + text.mid(cut));
    };
    return u"%1: %2 → %3"_s.arg(QString::fromLatin1(field.key), shown(from), shown(to));
}

} // namespace readiness::cli
