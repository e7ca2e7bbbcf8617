#include "core/playbook/PlaybookWriter.h"

#include "core/model/RecordType.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

void putText(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void putList(QJsonObject& object, const QString& key, const QStringList& list)
{
    if (!list.isEmpty())
        object.insert(key, QJsonArray::fromStringList(list));
}

template <class T, class ToJson>
QJsonArray arrayOf(const std::vector<T>& entries, ToJson&& toJson)
{
    QJsonArray array;
    for (const T& entry : entries)
        array.append(toJson(entry));
    return array;
}

QJsonObject factJson(const PlaybookFact& fact)
{
    QJsonObject object{{u"key"_s, fact.key}, {u"label"_s, fact.label}, {u"kind"_s, fact.kind}};
    if (!fact.value.isEmpty())
        object.insert(u"default"_s, fact.kind == u"yes_no"   ? QJsonValue(fact.value == u"yes")
                                    : fact.kind == u"number" ? QJsonValue(fact.value.toDouble())
                                                             : QJsonValue(fact.value));
    return object;
}

QJsonObject areaJson(const PlaybookArea& area)
{
    QJsonObject object{{u"key"_s, area.key}, {u"title"_s, area.title}};
    putText(object, u"outcome"_s, area.outcome);
    return object;
}

QJsonObject criterionJson(const PlaybookCriterion& criterion)
{
    QJsonObject object{{u"key"_s, criterion.key},
                       {u"title"_s, criterion.title},
                       {u"metric"_s, criterion.metric},
                       {u"comparison"_s, criterion.comparison},
                       {u"threshold"_s, criterion.threshold}};
    putList(object, u"areas"_s, criterion.areas);
    if (criterion.minimumScore)
        object.insert(u"minimum_score"_s, *criterion.minimumScore);
    putText(object, u"cycle"_s, criterion.cycle);
    putList(object, u"suites"_s, criterion.suites);
    return object;
}

QJsonObject gateJson(const PlaybookGate& gate)
{
    QJsonObject object{{u"key"_s, gate.key}, {u"title"_s, gate.title}};
    putText(object, u"description"_s, gate.description);
    putText(object, u"due"_s, gate.due);
    if (gate.isGoLive)
        object.insert(u"go_live"_s, true);
    object.insert(u"criteria"_s, arrayOf(gate.criteria, &criterionJson));
    return object;
}

QJsonObject itemJson(const PlaybookItem& item, const QString& playbook)
{
    QJsonObject object{{u"key"_s, item.key},
                       {u"area"_s, item.area},
                       {u"title"_s, item.title},
                       {u"kind"_s, item.kind},
                       {u"importance"_s, item.importance}};
    if (item.origin != playbook + u'/' + item.key)
        putText(object, u"origin"_s, item.origin);
    putText(object, u"guidance"_s, item.guidance);
    putText(object, u"due"_s, item.due);
    putText(object, u"applies_if"_s, item.appliesIf);
    putList(object, u"sources"_s, item.sources);
    putText(object, u"done_when_signed"_s, item.doneWhenSigned);
    return object;
}

QJsonObject riskJson(const PlaybookRisk& risk, const QString& playbook)
{
    QJsonObject object{{u"key"_s, risk.key}, {u"title"_s, risk.title}};
    if (risk.origin != playbook + u'/' + risk.key)
        putText(object, u"origin"_s, risk.origin);
    putText(object, u"area"_s, risk.area);
    putText(object, u"cause"_s, risk.cause);
    putText(object, u"event"_s, risk.event);
    putText(object, u"effect"_s, risk.effect);
    putText(object, u"kind"_s, risk.kind);
    putText(object, u"category"_s, risk.category);
    if (risk.probability > 0)
        object.insert(u"inherent_probability"_s, risk.probability);
    if (risk.impact > 0)
        object.insert(u"inherent_impact"_s, risk.impact);
    putText(object, u"response"_s, risk.response);
    putText(object, u"trigger"_s, risk.trigger);
    putText(object, u"contingency_plan"_s, risk.contingencyPlan);
    putText(object, u"fallback_plan"_s, risk.fallbackPlan);
    if (risk.delay)
        object.insert(u"delay_likely"_s, *risk.delay);
    putList(object, u"sources"_s, risk.sources);
    return object;
}

/// By kind: each with the records in their order.
QJsonObject recordsJson(const Playbook& playbook)
{
    QJsonObject byKind;
    for (const PlaybookRecord& record : playbook.records) {
        QJsonObject object = record.values;
        putText(object, u"key"_s, record.key);
        if (record.origin != playbook.id + u'/' + record.key)
            putText(object, u"origin"_s, record.origin);
        const QString kind = QString::fromLatin1(recordType(record.kind).key);
        QJsonArray records = byKind[kind].toArray();
        records.append(object);
        byKind.insert(kind, records);
    }
    return byKind;
}

} // namespace

QByteArray playbookJson(const Playbook& playbook)
{
    QJsonObject root{{u"format"_s, 1},
                     {u"id"_s, playbook.id},
                     {u"title"_s, playbook.title},
                     {u"version"_s, playbook.version},
                     {u"product_family"_s, playbook.productFamily},
                     {u"scope_facts"_s, arrayOf(playbook.facts, &factJson)},
                     {u"areas"_s, arrayOf(playbook.areas, &areaJson)},
                     {u"gates"_s, arrayOf(playbook.gates, &gateJson)},
                     {u"items"_s, arrayOf(playbook.items, [&playbook](const PlaybookItem& item) {
                          return itemJson(item, playbook.id);
                      })}};
    if (!playbook.risks.empty())
        root.insert(u"risks"_s, arrayOf(playbook.risks,
                                        [&playbook](const PlaybookRisk& risk) { return riskJson(risk, playbook.id); }));
    if (!playbook.records.empty())
        root.insert(u"records"_s, recordsJson(playbook));
    putText(root, u"summary"_s, playbook.summary);
    putList(root, u"sources"_s, playbook.sources);
    return QJsonDocument(root).toJson();
}

} // namespace readiness
