#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace readiness::cli {

/// "1 change", "2 changes".
QString counted(qint64 count, const QString& noun);

/// Standard output and error of a verb. Text is for people, JSON is a contract; a verb prints one or the other.
class Output {
public:
    explicit Output(bool json) : m_json(json) {}

    bool isJson() const { return m_json; }
    /// One line on standard output, whatever the text contains.
    void line(const QString& text = {}) const;
    /// Lines of at most 100 columns behind the lead, which the first line shows and the others leave blank.
    void paragraph(const QString& lead, const QString& text) const;
    /// Aligned columns, 100 wide in all: wide ones share what is left and wrap. A column without any value is left out.
    /// Without headings there is no heading line.
    void table(const QStringList& headings, std::vector<QStringList> rows) const;
    /// Text that has lines of its own, as it is.
    void text(const QString& text) const;
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
