#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace readiness::cli {

/// Standard output and error of a verb. Text is for people, JSON is a contract; a verb prints one or the other.
class Output {
public:
    explicit Output(bool json) : m_json(json) {}

    bool isJson() const { return m_json; }
    /// One line on standard output.
    void line(const QString& text = {}) const;
    /// Columns aligned by the widest cell; the last column is not padded.
    void table(const QStringList& headings, const std::vector<QStringList>& rows) const;
    /// Indented JSON on standard output.
    void json(const QJsonValue& value) const;
    /// One line on standard error that is not a failure.
    void note(const QString& text) const;
    /// The one line on standard error of a failed verb.
    void error(const QString& text) const;

private:
    bool m_json;
};

} // namespace readiness::cli
