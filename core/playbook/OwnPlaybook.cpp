#include "core/playbook/OwnPlaybook.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/playbook/PlaybookFault.h"
#include "core/playbook/PlaybookMatch.h"
#include "core/playbook/RecordEntry.h"
#include "core/rules/ScopeFacts.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Keys that are not given twice: the one of the origin, else one made of the title.
class Keys {
public:
    QString keyFor(const QString& origin, const QString& title)
    {
        const QString known = keyOfOrigin(origin);
        const QString wanted = isPlaybookKey(known) ? known : playbookKeyFrom(title);
        QString key = wanted;
        for (int i = 2; m_given.contains(key); ++i)
            key = wanted.left(kLongestPlaybookKey - 5) + u'-' + QString::number(i);
        m_given.insert(key);
        return key;
    }

private:
    QSet<QString> m_given;
};

template <class T>
std::vector<const T*> inPosition(const Snapshot& project)
{
    auto records = project.all<T>();
    std::stable_sort(records.begin(), records.end(), [](const T* a, const T* b) { return a->position < b->position; });
    return records;
}

template <class Enum>
QString choiceKey(Enum value)
{
    return QString::fromLatin1(choicesOf<Enum>()[std::size_t(value)].key);
}

class Writer {
public:
    Writer(const Snapshot& project, const PlaybookTitle& title)
        : m_project(project), m_goLive(project.project().goLiveDate())
    {
        m_playbook.id = title.id;
        m_playbook.title = title.title;
        m_playbook.summary = title.summary;
        m_playbook.version = title.version;
        m_playbook.status = u"current"_s;
        m_playbook.productFamily = choiceKey(project.project().productFamily);
        m_playbook.parts = QStringList{title.id};
        m_playbook.isOwn = true;
    }

    Playbook write()
    {
        writeFacts();
        for (const Area* area : inPosition<Area>(m_project)) {
            m_areas.insert(area->id, m_areaKeys.keyFor(area->origin, area->title));
            m_names.insert(area->id, m_areas.value(area->id));
            m_playbook.areas.push_back({m_areas.value(area->id), area->title, area->outcome});
        }
        for (const RecordKind kind : playbookKinds())
            nameRecords(kind);
        for (const Gate* gate : inPosition<Gate>(m_project))
            writeGate(*gate);
        writeItems();
        writeRisks();
        for (const RecordKind kind : playbookKinds())
            writeRecords(kind);
        return std::move(m_playbook);
    }

private:
    /// Facts of one key, which a merge can leave, are one; a key that no condition can name is of no use to a project.
    void writeFacts()
    {
        QSet<QString> written;
        for (const ScopeFact* fact : m_project.all<ScopeFact>()) {
            if (written.contains(fact->key) || !isScopeFactKey(fact->key))
                continue;
            written.insert(fact->key);
            const bool isAnswer = fact->value == u"yes" || fact->value == u"no";
            m_playbook.facts.push_back({fact->key, fact->label, choiceKey(fact->kind),
                                        fact->kind == ScopeFactKind::YesNo && isAnswer ? fact->value : QString()});
        }
    }

    void writeGate(const Gate& gate)
    {
        PlaybookGate written{m_gateKeys.keyFor(gate.origin, gate.title),
                             gate.title,
                             gate.description,
                             relativeDue(gate.due, m_goLive),
                             gate.isGoLive,
                             {}};
        Keys keys;
        for (const Criterion* criterion : inPosition<Criterion>(m_project)) {
            if (criterion->gate != gate.id)
                continue;
            written.criteria.push_back({keys.keyFor(criterion->origin, criterion->title), criterion->title,
                                        choiceKey(criterion->metric), choiceKey(criterion->comparison),
                                        criterion->threshold, keysOf(criterion->id, Criterion::kAreasField),
                                        criterion->minimumScore, m_names.value(criterion->cycle),
                                        keysOf(criterion->id, Criterion::kSuitesField)});
        }
        m_names.insert(gate.id, written.key);
        m_playbook.gates.push_back(std::move(written));
    }

    /// Of the elements of a list, those that the playbook has.
    QStringList keysOf(const RecordId& record, int field) const
    {
        QStringList keys;
        for (const RecordId& target : m_project.references(record, field))
            keys += m_names.value(target);
        keys.removeAll(QString());
        return keys;
    }

    /// What signs an item off, with its kind.
    QString signedBy(const RecordId& subject) const
    {
        RecordKind kind{};
        const QString key = m_names.value(subject);
        return key.isEmpty() || !m_project.find(subject, &kind)
                   ? QString()
                   : QString::fromLatin1(recordType(kind).key) + u'/' + key;
    }

    void writeItems()
    {
        QHash<RecordId, std::vector<const ChecklistItem*>> byArea;
        for (const ChecklistItem* item : inPosition<ChecklistItem>(m_project))
            byArea[item->area].push_back(item);
        for (const Area* area : inPosition<Area>(m_project)) {
            for (const ChecklistItem* item : byArea.value(area->id))
                writeItem(*item);
        }
    }

    void writeItem(const ChecklistItem& item)
    {
        PlaybookItem written;
        written.key = m_itemKeys.keyFor(item.origin, item.title);
        written.origin = originOf(item.origin, written.key, m_origins);
        written.area = m_areas.value(item.area);
        written.title = item.title;
        written.guidance = item.guidance;
        written.kind = choiceKey(item.kind);
        written.importance = choiceKey(item.importance);
        written.due = relativeDue(item.due, m_goLive);
        written.appliesIf = item.appliesIf;
        written.sources = item.source.split(u", "_s, Qt::SkipEmptyParts);
        written.doneWhenSigned = signedBy(item.doneWhenSigned);
        m_playbook.items.push_back(std::move(written));
    }

    /// Without those that are kept inside: a playbook goes to others.
    void writeRisks()
    {
        for (const Risk* risk : m_project.all<Risk>()) {
            if (!risk->isInternal)
                writeRisk(*risk);
        }
    }

    void writeRisk(const Risk& risk)
    {
        PlaybookRisk written;
        written.key = m_riskKeys.keyFor(risk.origin, risk.title);
        written.origin = originOf(risk.origin, written.key, m_riskOrigins);
        written.area = m_areas.value(risk.area);
        written.title = risk.title;
        written.cause = risk.cause;
        written.event = risk.event;
        written.effect = risk.effect;
        written.kind = choiceKey(risk.kind);
        written.category = risk.category;
        written.probability = risk.inherent.probability;
        written.impact = risk.inherent.impact;
        written.response = choiceKey(risk.response);
        written.trigger = risk.trigger;
        written.contingencyPlan = risk.contingencyPlan;
        written.fallbackPlan = risk.fallbackPlan;
        written.delay = risk.delayLikely;
        written.sources = risk.source.split(u", "_s, Qt::SkipEmptyParts);
        m_playbook.risks.push_back(std::move(written));
    }

    /// Before any is written: a task names one that comes later as what it belongs to.
    void nameRecords(RecordKind kind)
    {
        const RecordType& type = recordType(kind);
        Keys keys;
        const Field* origin = type.field(u"origin");
        for (const Record* record : hasKey(type) ? inOrder(kind) : std::vector<const Record*>())
            m_names.insert(record->id, keys.keyFor(origin ? textOf(origin, *record) : QString(), type.title(*record)));
    }

    /// In the order of their positions where they have any, else of their numbers.
    std::vector<const Record*> inOrder(RecordKind kind) const
    {
        std::vector<const Record*> records = m_project.all(kind);
        if (const Field* position = recordType(kind).field(u"position"))
            std::ranges::stable_sort(
                records, [&](const Record* a, const Record* b) { return textOf(position, *a) < textOf(position, *b); });
        return records;
    }

    static QString textOf(const Field* field, const Record& record)
    {
        const Value value = field->get(record);
        const auto* text = std::get_if<QString>(&value);
        return text ? *text : QString();
    }

    void writeRecords(RecordKind kind)
    {
        const RecordType& type = recordType(kind);
        QSet<QString> given; // origins
        for (const Record* record : inOrder(kind)) {
            PlaybookRecord written{kind, m_names.value(record->id), saidOf(type, *record), {}};
            const bool isWhole = std::all_of(type.fields.begin(), type.fields.end(), [&](const Field& field) {
                return !field.isRequired || written.values.contains(QLatin1StringView(field.key));
            });
            if (!isWhole)
                continue; // it belongs to what no playbook has
            if (keepsOrigin(type))
                written.origin = originOf(textOf(type.field(u"origin"), *record), written.key, given);
            m_playbook.records.push_back(std::move(written));
        }
    }

    /// What a playbook can say of it. People and places belong to the one project.
    QJsonObject saidOf(const RecordType& type, const Record& record) const
    {
        QJsonObject said;
        for (const Field& field : type.fields) {
            const QString key = QString::fromLatin1(field.key);
            if (!entryField(type, key))
                continue;
            if (field.kind == FieldKind::ReferenceList) {
                if (const QStringList keys = keysOf(record.id, field.number); !keys.isEmpty())
                    said.insert(key, QJsonArray::fromStringList(keys));
                continue;
            }
            const Value value = field.get(record);
            const auto* id = std::get_if<RecordId>(&value);
            if (!id)
                said.insert(key, saidValue(field, value, m_project.project()));
            else if (const QString name = m_names.value(*id); !name.isEmpty())
                said.insert(key, name);
        }
        return said;
    }

    /// That of the project's record, so that other playbooks share it; of those that came twice, the second is a new one.
    QString originOf(const QString& known, const QString& key, QSet<QString>& given) const
    {
        const qsizetype slash = known.indexOf(u'/');
        const bool isOrigin = slash > 0 && isPlaybookKey(known.left(slash)) && isPlaybookKey(known.mid(slash + 1));
        QString origin = isOrigin && !given.contains(known) ? known : m_playbook.id + u'/' + key;
        given.insert(origin);
        return origin;
    }

    const Snapshot& m_project;
    const QDate m_goLive;
    Playbook m_playbook;
    Keys m_areaKeys, m_gateKeys, m_itemKeys, m_riskKeys;
    QSet<QString> m_origins, m_riskOrigins;
    QHash<RecordId, QString> m_areas; ///< their keys
    QHash<RecordId, QString> m_names; ///< keys of whatever a record may name
};

/// Of the project, its customer and its people. What is written small throughout ("plan", from a file's name) is a word like
/// others and would be found everywhere.
QStringList namesOf(const Snapshot& project)
{
    QStringList names{project.project().name, project.project().customer};
    for (const Person* person : project.all<Person>())
        names += person->name;
    names.removeDuplicates();
    names.removeIf([](const QString& name) { return name.size() < 3 || name == name.toLower(); });
    return names;
}

} // namespace

QString playbookKeyFrom(const QString& title)
{
    QString key;
    for (const QChar c : folded(title)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    key.truncate(kLongestPlaybookKey - 5); // room for a number
    while (key.endsWith(u'-'))
        key.chop(1);
    return key.isEmpty() ? u"entry"_s : key;
}

QString nextVersion(const QString& version)
{
    const qsizetype dot = version.indexOf(u'.');
    return version.left(dot + 1) + QString::number(version.mid(dot + 1).toInt() + 1);
}

Playbook playbookFromProject(const Snapshot& project, const PlaybookTitle& title)
{
    return Writer(project, title).write();
}

std::vector<Mention> mentionsOf(const Snapshot& project, const Playbook& playbook)
{
    const QStringList names = namesOf(project);
    std::vector<Mention> mentions;
    const auto look = [&](const QString& place, const QStringList& texts) {
        const QString text = folded(texts.join(u'\n'));
        for (const QString& name : names) {
            if (text.contains(folded(name)))
                mentions.push_back({place, name});
        }
    };
    look(u"title"_s, {playbook.title, playbook.summary});
    for (const PlaybookFact& fact : playbook.facts)
        look(u"scope fact "_s + fact.key, {fact.label});
    for (const PlaybookArea& area : playbook.areas)
        look(u"area "_s + area.key, {area.title, area.outcome});
    for (const PlaybookGate& gate : playbook.gates) {
        QStringList texts{gate.title, gate.description};
        for (const PlaybookCriterion& criterion : gate.criteria)
            texts += criterion.title;
        look(u"gate "_s + gate.key, texts);
    }
    for (const PlaybookItem& item : playbook.items)
        look(u"item "_s + item.key, QStringList{item.title, item.guidance, item.appliesIf} + item.sources);
    for (const PlaybookRisk& risk : playbook.risks)
        look(u"risk "_s + risk.key, QStringList{risk.title, risk.cause, risk.event, risk.effect, risk.category,
                                                risk.trigger, risk.contingencyPlan, risk.fallbackPlan}
                                        + risk.sources);
    for (const PlaybookRecord& record : playbook.records) {
        QStringList texts;
        for (const QJsonValue& said : record.values)
            texts += said.toString();
        look(QString::fromLatin1(recordType(record.kind).key) + u' ' + record.key, texts);
    }
    return mentions;
}

QString mentionSentence(const std::vector<Mention>& mentions)
{
    constexpr std::size_t kMostNamed = 3;
    if (mentions.empty())
        return {};
    QStringList places;
    for (std::size_t i = 0; i < std::min(mentions.size(), kMostNamed); ++i)
        places += CoreText::tr("%1 (“%2”)").arg(mentions[i].place, mentions[i].name);
    QString sentence = CoreText::tr("Its texts name people or things of the project: %1").arg(places.join(u", "));
    if (mentions.size() > kMostNamed)
        sentence += CoreText::tr(" and %n more", nullptr, int(mentions.size() - kMostNamed));
    return sentence + CoreText::tr(". Change them in the file before others get it.");
}

} // namespace readiness
