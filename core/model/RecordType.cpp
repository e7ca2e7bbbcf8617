#include "core/model/RecordType.h"

#include "core/model/Records.h"

#include <algorithm>

namespace readiness {

const Field* RecordType::field(QStringView key) const
{
    const auto it =
        std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return key == QLatin1String(f.key); });
    return it == fields.end() ? nullptr : &*it;
}

const Field* RecordType::field(int number) const
{
    const auto it = std::find_if(fields.begin(), fields.end(),
                                 [&](const Field& f) { return f.number == number && !f.isDerived(); });
    return it == fields.end() ? nullptr : &*it;
}

QString RecordType::title(const Record& record) const
{
    const Field* titleOf = field(QString::fromLatin1(titleField));
    if (!titleOf)
        return {};
    const Value value = titleOf->get(record);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

const std::vector<const RecordType*>& recordTypes()
{
    static const std::vector<const RecordType*> types = {
        &projectType(),
        &areaType(),
        &personType(),
        &scopeFactType(),
        &environmentType(),
        &checklistItemType(),
        &evidenceType(),
        &commentType(),
        &gateType(),
        &criterionType(),
        &waiverType(),
        &signOffType(),
        &listEntryType(),
        &reviewType(),
        &participantType(),
        &findingType(),
        &actionType(),
        &decisionType(),
        &voteType(),
        &conditionType(),
        &licenceType(),
        &documentType(),
        &installedVersionType(),
        &trainingType(),
        &staffingType(),
        &reminderType(),
        &playbookUseType(),
        &riskScaleType(),
        &riskType(),
        &issueType(),
        &assumptionType(),
        &componentType(),
        &calendarType(),
        &calendarExceptionType(),
        &planType(),
        &windowType(),
        &taskType(),
        &linkType(),
        &shiftType(),
        &baselineType(),
        &runType(),
        &runStepType(),
        &plannedMessageType(),
        &messageSentType(),
        &businessProcessType(),
        &requirementType(),
        &entityType(),
        &operationType(),
        &suiteType(),
        &testCaseType(),
        &testStepType(),
        &solutionVersionType(),
        &cycleType(),
        &executionType(),
        &stepResultType(),
        &defectType(),
        &measurementType(),
        &upgradeType(),
        &upgradePackageType(),
        &hotfixType(),
        &upgradeEventType(),
        &knownErrorType(),
        &releaseType(),
        &adviceType(),
        &deviationType(),
        &strategyType(),
        &backupType(),
        &failureScenarioType(),
        &supportContactType(),
        &hypercareType(),
    };
    return types;
}

const RecordType& recordType(RecordKind kind) { return *recordTypes()[static_cast<std::size_t>(kind) - 1]; }

const RecordType* recordTypeByKey(QStringView key)
{
    for (const RecordType* type : recordTypes()) {
        if (key == QLatin1String(type->key))
            return type;
    }
    return nullptr;
}

const RecordType* recordTypeByPrefix(QStringView prefix)
{
    for (const RecordType* type : recordTypes()) {
        if (type->isListed && prefix.compare(QLatin1String(type->prefix), Qt::CaseInsensitive) == 0)
            return type;
    }
    return nullptr;
}

bool isRecordKind(qint64 number) { return number >= 1 && number <= qint64(recordTypes().size()); }

QString displayCode(const RecordType& type, int number)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(type.prefix)).arg(number, 3, 10, QLatin1Char('0'));
}

} // namespace readiness
