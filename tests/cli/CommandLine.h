#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <optional>

namespace readiness::test {

/// What a run of the program came to.
struct Outcome {
    int exitCode = -1; ///< -1: crashed, or never ended
    QByteArray out;
    QByteArray err;

    QString text() const { return QString::fromUtf8(out); }
    QString error() const { return QString::fromUtf8(err); }
    QJsonObject object() const;
    QJsonArray array() const;
};

/// One person at one computer who runs the real program: a folder to work in, state and configuration of their own, and
/// a clock that stands still.
class CommandLine {
public:
    explicit CommandLine(const QString& author = QStringLiteral("Jana Weiß"));

    Outcome run(const QStringList& arguments) const;
    /// The same of another program, in the same folder and environment.
    Outcome runProgram(const QString& program, const QStringList& arguments) const;
    /// As somebody who is not root; the program may not write where the permissions say so. Nothing when this machine
    /// cannot do that.
    std::optional<Outcome> runUnprivileged(const QStringList& arguments) const;

    void setVariable(const QString& name, const QString& value) { m_environment.insert(name, value); }
    /// The time by this computer's clock, in ISO 8601.
    void setNow(const QString& time) { setVariable(QStringLiteral("READINESS_NOW"), time); }

    /// Where state and configuration are kept.
    QString home() const { return m_home.path(); }
    /// The path of a file in the folder.
    QString path(const QString& name) const { return m_work + QLatin1Char('/') + name; }
    QByteArray read(const QString& name) const;
    void write(const QString& name, const QByteArray& bytes) const;
    /// Names and contents of everything in the folder.
    QMap<QString, QByteArray> contents() const;

private:
    QTemporaryDir m_home;
    QString m_work;
    QString m_program;
    QProcessEnvironment m_environment;
};

/// The file that makeToyProject makes.
inline const QString kToy = QStringLiteral("toy.readiness");

/// A small project: an area, two people, two items, a go-live gate with two criteria, a scope fact.
void makeToyProject(const CommandLine& person);

} // namespace readiness::test
