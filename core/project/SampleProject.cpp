#include "core/project/SampleProject.h"

#include "core/base/CoreText.h"
#include "core/base/Resources.h"
#include "core/model/Person.h"
#include "core/playbook/NewProject.h"
#include "core/playbook/PlaybookLibrary.h"
#include "core/project/RecordedSignOff.h"
#include "core/project/ReviewCompletion.h"
#include "core/project/SampleStep.h"
#include "core/sign/Signing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Shows the time at which somebody of the sample is at work.
class StepClock : public Clock {
public:
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

Result<QJsonObject> readScript()
{
    ensureResources();
    QFile file(u":/readiness/sample/sample.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return systemError(CoreText::tr("The sample project is missing from this program. Install it again."));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return systemError(
            CoreText::tr("The script of the sample project cannot be read: %1.").arg(error.errorString()));
    return document.object();
}

/// The sample's cutover plan and tests are a story of their own, told by the script; so are the gates of the latter.
void leaveOutRecords(Playbook& playbook)
{
    playbook.records.clear();
    for (PlaybookGate& gate : playbook.gates)
        std::erase_if(gate.criteria, [](const PlaybookCriterion& criterion) {
            return !criterion.cycle.isEmpty() || !criterion.suites.isEmpty();
        });
    std::erase_if(playbook.gates, [](const PlaybookGate& gate) { return gate.key.startsWith(u"uat-"); });
    for (PlaybookItem& item : playbook.items)
        item.doneWhenSigned.clear();
}

/// Plays the steps one by one, as their authors and at their times.
class Replay {
public:
    explicit Replay(Project& project) : m_project(project) {}

    Result<> play(const SampleStep& step)
    {
        m_clock.set(step.at());
        m_project.actAs({step.author(), &m_clock});
        if (!step.completes().isEmpty())
            return complete(step);
        return step.signature().isEmpty() ? commitEdits(step) : commitSignOff(step);
    }

private:
    Result<> commitEdits(const SampleStep& step)
    {
        auto edit = step.edit(m_project.snapshot());
        if (!edit)
            return tl::unexpected(edit.error());
        return m_project.commit(std::move(*edit)).map([](const Commit&) {});
    }

    Result<> complete(const SampleStep& step)
    {
        const auto review = SampleStep::find(*m_project.snapshot(), step.completes());
        if (!review)
            return tl::unexpected(review.error());
        return completeReview(m_project, Id<Review>(*review), step.author(), step.at()).map([](const Commit&) {});
    }

    /// For somebody who has no key: with the mail in which they said so.
    Result<> commitRecorded(const SampleStep& step, const SignRequest& request)
    {
        const QJsonObject signature = step.signature();
        QByteArray mail;
        for (const QJsonValue& line : signature.value(u"lines").toArray())
            mail += line.toString().toUtf8() + '\n';
        auto record =
            recordedSignOff(*m_project.snapshot(), request, signature.value(u"for").toString(), step.author());
        if (!record)
            return tl::unexpected(record.error());
        auto changes =
            recordedSignOffChanges(std::move(*record), ProofFile{signature.value(u"file_name").toString(), mail});
        if (!changes)
            return tl::unexpected(changes.error());
        changes->label = step.label();
        return m_project.commit(std::move(*changes), m_project.snapshot()->revision()).map([](const Commit&) {});
    }

    Result<> commitSignOff(const SampleStep& step)
    {
        const auto request = signRequest(step);
        if (!request)
            return tl::unexpected(request.error());
        if (step.signature().contains(u"for"))
            return commitRecorded(step, *request);
        const auto key = keyOf(step.author());
        if (!key)
            return tl::unexpected(key.error());
        auto record = signOff(*m_project.snapshot(), *request, **key);
        if (!record)
            return tl::unexpected(record.error());
        ChangeSet changes;
        changes.label = step.label();
        changes.create(std::move(*record));
        return m_project.commit(std::move(changes), m_project.snapshot()->revision()).map([](const Commit&) {});
    }

    Result<SignRequest> signRequest(const SampleStep& step)
    {
        const QJsonObject signature = step.signature();
        const QString named = signature.value(u"subject").toString();
        const auto subject = SampleStep::find(*m_project.snapshot(), named);
        if (!subject)
            return tl::unexpected(subject.error());
        const auto tips = m_project.withStore([](Store& store) { return History(store).tips(); });
        if (!tips)
            return tl::unexpected(tips.error());
        SignRequest request;
        request.scope = {named.startsWith(u"cycle/") ? SignOffScope::Cycle : SignOffScope::Area, *subject};
        request.role = signature.value(u"role").toString();
        request.meaning = signature.value(u"meaning").toString();
        request.tips = tipsText(*tips);
        request.signedAt = step.at();
        request.offsetMinutes = step.at().in(m_project.snapshot()->project().zone()).offsetFromUtc() / 60;
        return request;
    }

    /// The person's key, made for this replay and kept by nobody: nothing more can ever be signed with it.
    Result<const SecretKey*> keyOf(const QString& name)
    {
        auto found = m_keys.find(name);
        if (found == m_keys.end()) {
            const SnapshotPtr snapshot = m_project.snapshot();
            const auto id = SampleStep::find(*snapshot, u"person/"_s + name);
            if (!id)
                return tl::unexpected(id.error());
            const Person* person = snapshot->find(Id<Person>(*id));
            found = m_keys.emplace(name, SecretKey::random(person->name, person->mail)).first;
        }
        return &found->second;
    }

    Project& m_project;
    StepClock m_clock;
    std::map<QString, SecretKey> m_keys;
};

Result<> replay(Project& project, const QJsonArray& steps, const SampleDates& dates)
{
    Replay replay(project);
    for (const QJsonValue& value : steps) {
        const SampleStep step(value.toObject(), dates);
        if (auto played = replay.play(step); !played)
            return tl::unexpected(Error{
                played.error().kind, u"The sample project stops at “%1”: %2"_s.arg(step.label(), played.error().text)});
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Project>> createSampleProject(const QString& path, const Clock& clock)
{
    const auto script = readScript();
    if (!script)
        return tl::unexpected(script.error());
    auto playbook = PlaybookLibrary().load(script->value(u"playbook").toString());
    if (!playbook)
        return tl::unexpected(playbook.error());
    leaveOutRecords(*playbook);
    const QJsonObject described = script->value(u"project").toObject();
    NewProject wanted;
    wanted.name = described.value(u"name").toString();
    wanted.customer = described.value(u"customer").toString();
    wanted.timeZone = described.value(u"time_zone").toString();
    const SampleDates dates(clock.now(), QTimeZone(wanted.timeZone.toLatin1()));
    wanted.goLive = dates.goLive();

    const SampleStep creation(script->value(u"creation").toObject(), dates);
    StepClock creationClock;
    creationClock.set(creation.at());
    auto project = Project::create(path, projectFromPlaybook(wanted, &*playbook), {creation.author(), &creationClock});
    if (!project)
        return project;
    const auto replayed = replay(**project, script->value(u"steps").toArray(), dates);
    (*project)->actAs({creation.author(), &clock});
    if (!replayed)
        return tl::unexpected(replayed.error());
    if (auto published = (*project)->publish(); !published)
        return tl::unexpected(published.error());
    return project;
}

} // namespace readiness
