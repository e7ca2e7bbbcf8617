#include "core/playbook/PlaybookLibrary.h"

#include "core/base/Resources.h"
#include "core/model/DueDate.h"
#include "core/playbook/PlaybookReader.h"
#include "core/rules/ScopeExpression.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

template <class T>
void append(std::vector<T>& to, std::vector<T>& from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

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
        if (fault.isEmpty() && criterion.metric.endsWith(u"_percent") && criterion.threshold > 100)
            fault = u"criterion %1 asks for more than 100 percent"_s.arg(criterion.key);
        for (const QString& area : criterion.areas) {
            if (fault.isEmpty() && !areas.contains(area))
                fault = u"criterion %1 names the area %2, which does not exist"_s.arg(criterion.key, area);
        }
    }
    return fault;
}

} // namespace

QString playbookFault(const Playbook& playbook)
{
    QString fault;
    const QSet<QString> facts = keysOf(playbook.facts, u"scope facts"_s, fault);
    const QSet<QString> areas = keysOf(playbook.areas, u"areas"_s, fault);
    keysOf(playbook.gates, u"gates"_s, fault);
    keysOf(playbook.items, u"items"_s, fault);
    for (const PlaybookFact& fact : playbook.facts)
        fault = fault.isEmpty() ? factFault(fact) : fault;
    for (const PlaybookItem& item : playbook.items)
        fault = fault.isEmpty() ? itemFault(item, areas, facts) : fault;
    int goLiveGates = 0;
    for (const PlaybookGate& gate : playbook.gates) {
        fault = fault.isEmpty() ? gateFault(gate, areas) : fault;
        goLiveGates += gate.isGoLive ? 1 : 0;
    }
    if (fault.isEmpty() && playbook.isListed && goLiveGates != 1)
        fault = u"it has %1 go-live gates instead of one"_s.arg(goLiveGates);
    return fault;
}

PlaybookLibrary::PlaybookLibrary(QString folder) : m_folder(std::move(folder)) { ensureResources(); }

QStringList PlaybookLibrary::ids() const
{
    QStringList ids;
    for (const QString& name : QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        ids += name.chopped(5);
    return ids;
}

Result<Playbook> PlaybookLibrary::read(const QString& fileName) const
{
    QFile file(m_folder + u'/' + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return systemError(u"The playbook file %1 cannot be read: %2."_s.arg(fileName, file.errorString()));
    return readPlaybook(file.readAll(), fileName);
}

Result<> PlaybookLibrary::merge(Playbook& whole, const QString& fileName, QStringList& open) const
{
    if (open.contains(fileName))
        return refused(u"The playbook file %1 includes itself."_s.arg(fileName));
    open += fileName;
    auto part = read(fileName);
    if (!part)
        return tl::unexpected(part.error());
    for (const QString& include : part->includes) {
        if (auto result = merge(whole, include, open); !result)
            return result;
    }
    append(whole.facts, part->facts);
    append(whole.areas, part->areas);
    append(whole.gates, part->gates);
    append(whole.items, part->items);
    open.removeLast();
    return {};
}

Result<Playbook> PlaybookLibrary::load(const QString& id) const
{
    if (!ids().contains(id))
        return usageError(u"There is no playbook “%1”. The playbooks are: %2."_s.arg(id, ids().join(u", ")));
    const QString fileName = id + u".json"_s;
    auto head = read(fileName);
    if (!head)
        return head;
    head->facts.clear();
    head->areas.clear();
    head->gates.clear();
    head->items.clear();
    QStringList open;
    if (auto result = merge(*head, fileName, open); !result)
        return tl::unexpected(result.error());
    if (const QString fault = playbookFault(*head); !fault.isEmpty())
        return refused(u"The playbook %1 does not hold together: %2."_s.arg(id, fault));
    return head;
}

} // namespace readiness
