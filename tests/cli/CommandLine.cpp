#include "tests/cli/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 240'000; // milliseconds, on a machine that does much else
constexpr auto kNobody = "65534";

} // namespace

QJsonObject Outcome::object() const { return QJsonDocument::fromJson(out).object(); }
QJsonArray Outcome::array() const { return QJsonDocument::fromJson(out).array(); }

CommandLine::CommandLine(const QString& author)
    : m_work(m_home.filePath(u"work"_s)),
      m_program(QStringLiteral(READINESS_BINARY_DIR) + u"/readiness"_s),
      m_environment(QProcessEnvironment::systemEnvironment())
{
    QDir().mkpath(m_work);
    for (const QString& name :
         {u"HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        setVariable(name, m_home.path());
    for (const QString& name : {u"LC_ALL"_s, u"LC_NUMERIC"_s, u"READINESS_PASSPHRASE"_s})
        m_environment.remove(name);
    setVariable(u"READINESS_AUTHOR"_s, author);
    setVariable(u"LANG"_s, u"C.UTF-8"_s);
    setVariable(u"TZ"_s, u"UTC"_s);
    setNow(u"2027-02-01T09:00:00Z"_s);
}

Outcome CommandLine::runProgram(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_work);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    Outcome outcome;
    if (!process.waitForFinished(kLongest))
        process.kill();
    else if (process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

Outcome CommandLine::run(const QStringList& arguments) const { return runProgram(m_program, arguments); }

std::optional<Outcome> CommandLine::runUnprivileged(const QStringList& arguments) const
{
    if (::geteuid() != 0)
        return run(arguments);
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    if (setpriv.isEmpty())
        return {};
    // A copy, because the tree of the build may be root's alone; and everything of the home is to be that person's.
    const QString program = m_home.filePath(u"program"_s);
    if (!QFile::exists(program))
        QFile::copy(m_program, program);
    const auto nobody = QLatin1String(kNobody);
    runProgram(u"chown"_s, {u"-R"_s, nobody, m_home.path()});
    return runProgram(setpriv, QStringList{u"--reuid"_s, nobody, u"--regid"_s, nobody, u"--clear-groups"_s, program}
                                   + arguments);
}

QByteArray CommandLine::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CommandLine::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QMap<QString, QByteArray> CommandLine::contents() const
{
    QMap<QString, QByteArray> found;
    for (const QFileInfo& entry :
         QDir(m_work).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        found.insert(entry.fileName(), entry.isFile() ? read(entry.fileName()) : QByteArray());
    return found;
}

void makeToyProject(const CommandLine& person)
{
    const QString file = u"toy.readiness"_s;
    const QList<QStringList> steps{
        {u"new"_s, file, u"--name"_s, u"Toy go-live"_s, u"--customer"_s, u"Toy company"_s, u"--go-live"_s,
         u"2027-03-01T08:00"_s, u"--time-zone"_s, u"Europe/Berlin"_s},
        {u"add"_s, file, u"area"_s, u"title=Data migration"_s, u"outcome=All data are in."_s},
        {u"add"_s, file, u"person"_s, u"name=Jana Weiß"_s, u"role=Project lead"_s},
        {u"add"_s, file, u"person"_s, u"name=Omar Haddad"_s},
        {u"add"_s, file, u"checklist_item"_s, u"area=Data migration"_s, u"title=Rehearse the migration"_s,
         u"due=T-28"_s, u"owner=Jana Weiß"_s},
        {u"add"_s, file, u"checklist_item"_s, u"area=AR-001"_s, u"title=Is the data clean?"_s, u"kind=question"_s,
         u"importance=should"_s},
        {u"add"_s, file, u"gate"_s, u"title=Go-live"_s, u"is_go_live=yes"_s, u"due=T"_s},
        {u"add"_s, file, u"criterion"_s, u"gate=Go-live"_s, u"title=No must is open"_s, u"metric=open_must_items"_s,
         u"comparison=at_most"_s, u"threshold=0"_s, u"areas=Data migration"_s},
        {u"add"_s, file, u"criterion"_s, u"gate=G-001"_s, u"title=Half is done"_s, u"metric=done_must_percent"_s,
         u"comparison=at_least"_s, u"threshold=50"_s},
        {u"add"_s, file, u"scope_fact"_s, u"key=integrations"_s, u"label=There are integrations"_s, u"kind=yes_no"_s,
         u"value=yes"_s},
    };
    for (const QStringList& step : steps) {
        const Outcome outcome = person.run(step);
        if (outcome.exitCode != 0)
            qFatal("%s: %s", qPrintable(step.join(u' ')), outcome.err.constData());
    }
}

} // namespace readiness::test
