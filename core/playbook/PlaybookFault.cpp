#include "core/playbook/PlaybookFault.h"

#include "core/model/DueDate.h"
#include "core/playbook/RecordEntry.h"
#include "core/rules/ScopeExpression.h"

#include <QRegularExpression>
#include <QSet>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// The keys; a repeated one lands in `fault`.
template <class T>
QSet<QString> keysOf(const std::vector<T>& entries, const QString& what, QString& fault)
{
    QSet<QString> keys;
    for (const T& entry : entries) {
        if (keys.contains(entry.key) && fault.isEmpty())
            fault = u"the key %1 is used by two %2"_s.arg(entry.key, what);
        keys.insert(entry.key);
    }
    return keys;
}

template <class T>
void noteDoubleOrigin(const std::vector<T>& entries, const QString& what, QString& fault)
{
    QSet<QString> origins;
    for (const T& entry : entries) {
        if (fault.isEmpty() && origins.contains(entry.origin))
            fault = u"two %1 have the origin %2"_s.arg(what, entry.origin);
        origins.insert(entry.origin);
    }
}

QString itemFault(const PlaybookItem& item, const QSet<QString>& areas, const QSet<QString>& facts)
{
    if (!areas.contains(item.area))
        return u"item %1 names the area %2, which does not exist"_s.arg(item.key, item.area);
    if (!DueDate::fromText(item.due))
        return u"item %1 has the due date %2, which is none"_s.arg(item.key, item.due);
    if (item.appliesIf.isEmpty())
        return {};
    const auto expression = ScopeExpression::parse(item.appliesIf);
    if (!expression)
        return u"item %1: %2"_s.arg(item.key, expression.error().text);
    for (const QString& key : expression->keys()) {
        if (!facts.contains(key))
            return u"item %1 asks for the scope fact %2, which does not exist"_s.arg(item.key, key);
    }
    return {};
}

QString factFault(const PlaybookFact& fact)
{
    bool isOfKind = fact.value.isEmpty() || fact.kind == u"text";
    if (fact.kind == u"yes_no")
        isOfKind = isOfKind || fact.value == u"yes" || fact.value == u"no";
    else if (!isOfKind)
        fact.value.toDouble(&isOfKind);
    return isOfKind ? QString() : u"scope fact %1 of kind %2 has the default %3"_s.arg(fact.key, fact.kind, fact.value);
}

QString gateFault(const PlaybookGate& gate, const QSet<QString>& areas)
{
    QString fault;
    if (!DueDate::fromText(gate.due))
        fault = u"gate %1 has the due date %2, which is none"_s.arg(gate.key, gate.due);
    keysOf(gate.criteria, u"criteria"_s, fault);
    for (const PlaybookCriterion& criterion : gate.criteria) {
        if (fault.isEmpty() && (criterion.metric.endsWith(u"_percent") || criterion.metric.endsWith(u"_coverage"))
            && criterion.threshold > 100)
            fault = u"criterion %1 asks for more than 100 percent"_s.arg(criterion.key);
        for (const QString& area : criterion.areas) {
            if (fault.isEmpty() && !areas.contains(area))
                fault = u"criterion %1 names the area %2, which does not exist"_s.arg(criterion.key, area);
        }
    }
    return fault;
}

/// All that others may name: records, areas and gates.
QSet<EntryKey> namesIn(const Playbook& playbook)
{
    QSet<EntryKey> known;
    for (const PlaybookRecord& record : playbook.records)
        known.insert({record.kind, record.key});
    for (const PlaybookArea& area : playbook.areas)
        known.insert({RecordKind::Area, area.key});
    for (const PlaybookGate& gate : playbook.gates)
        known.insert({RecordKind::Gate, gate.key});
    return known;
}

/// What is wrong with the words of criteria about tests, which are records. An item may name a cycle that is not there:
/// whoever includes a part with it need not have the tests as well.
QString testFault(const Playbook& playbook, const QSet<EntryKey>& known)
{
    for (const PlaybookGate& gate : playbook.gates) {
        for (const PlaybookCriterion& criterion : gate.criteria) {
            if (!criterion.cycle.isEmpty() && !known.contains({RecordKind::Cycle, criterion.cycle}))
                return u"criterion %1 names the cycle %2, which does not exist"_s.arg(criterion.key, criterion.cycle);
            for (const QString& suite : criterion.suites) {
                if (!known.contains({RecordKind::Suite, suite}))
                    return u"criterion %1 names the suite %2, which does not exist"_s.arg(criterion.key, suite);
            }
        }
    }
    return {};
}

QString recordsFault(const Playbook& playbook)
{
    QSet<EntryKey> keys;
    QSet<EntryKey> origins;
    for (const PlaybookRecord& record : playbook.records) {
        const QString kind = QString::fromLatin1(recordType(record.kind).key);
        if (keys.contains({record.kind, record.key}) && !record.key.isEmpty())
            return u"the key %1 is used by two records of the kind %2"_s.arg(record.key, kind);
        if (origins.contains({record.kind, record.origin}) && !record.origin.isEmpty())
            return u"two records of the kind %1 have the origin %2"_s.arg(kind, record.origin);
        keys.insert({record.kind, record.key});
        origins.insert({record.kind, record.origin});
    }
    const QSet<EntryKey> known = namesIn(playbook);
    if (const QString fault = testFault(playbook, known); !fault.isEmpty())
        return fault;
    const auto knows = [&](RecordKind kind, const QString& key) { return known.contains({kind, key}); };
    for (const PlaybookRecord& record : playbook.records) {
        if (const QString fault = recordEntryFault(record, knows); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

bool isPlaybookKey(const QString& text)
{
    static const QRegularExpression form(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    return text.size() <= kLongestPlaybookKey && form.match(text).hasMatch();
}

QString playbookFault(const Playbook& playbook)
{
    QString fault;
    const QSet<QString> facts = keysOf(playbook.facts, u"scope facts"_s, fault);
    const QSet<QString> areas = keysOf(playbook.areas, u"areas"_s, fault);
    keysOf(playbook.gates, u"gates"_s, fault);
    keysOf(playbook.items, u"items"_s, fault);
    noteDoubleOrigin(playbook.items, u"items"_s, fault);
    keysOf(playbook.risks, u"risks"_s, fault);
    noteDoubleOrigin(playbook.risks, u"risks"_s, fault);
    for (const PlaybookFact& fact : playbook.facts)
        fault = fault.isEmpty() ? factFault(fact) : fault;
    for (const PlaybookItem& item : playbook.items)
        fault = fault.isEmpty() ? itemFault(item, areas, facts) : fault;
    for (const PlaybookRisk& risk : playbook.risks) {
        if (fault.isEmpty() && !risk.area.isEmpty() && !areas.contains(risk.area))
            fault = u"risk %1 names the area %2, which does not exist"_s.arg(risk.key, risk.area);
    }
    fault = fault.isEmpty() ? recordsFault(playbook) : fault;
    int goLiveGates = 0;
    for (const PlaybookGate& gate : playbook.gates) {
        fault = fault.isEmpty() ? gateFault(gate, areas) : fault;
        goLiveGates += gate.isGoLive ? 1 : 0;
    }
    if (fault.isEmpty() && playbook.isListed && goLiveGates != 1)
        fault = u"it has %1 go-live gates instead of one"_s.arg(goLiveGates);
    return fault;
}

} // namespace readiness
