#pragma once

#include "core/base/Result.h"
#include "core/exchange/Sheet.h"

#include <QDateTime>

namespace readiness {

/// What an automated test came to, whatever word its file has for it.
enum class TestOutcome {
    Passed,
    Failed,  ///< an error or a time-out of the test, too
    Skipped, ///< somebody has switched it off, or it does not apply
    Unclear, ///< neither passed nor failed: inconclusive, aborted before its turn, still running
};

/// One test of a run, as the file says it.
struct TestResult {
    QString className; ///< with its namespace or package; may be empty
    QString name;
    TestOutcome outcome{};
    QString message;   ///< why it did not pass; at most kLongestTestMessage characters
    QDateTime started; ///< as local time where the file does not say a zone; invalid: not said
    QDateTime ended;

    /// "class.test", as cases name it; the name alone where there is no class, or the name has it already.
    QString id() const;
};

constexpr qsizetype kLongestTestMessage = 4000;

/// The results of a run of automated tests.
struct TestResults {
    enum class Format { JUnit, Trx };
    Format format{};
    std::vector<TestResult> results; ///< in the order of the file
    QString fingerprint;             ///< of the bytes, short: tells whether the same file comes again
};

/// Whether the first element of an XML file is one that holds test results.
bool looksLikeTestResults(const QByteArray& start);

/// Reads JUnit XML (of Surefire, Gradle, pytest, Jest, GoogleTest, converters of NUnit and others) and TRX (Visual Studio).
/// The content decides which. Refused as a whole where it is neither, damaged, cut off or beyond 64 MB and 200,000 tests.
Result<TestResults> readTestResults(const QByteArray& xml, const IsCanceled& isCanceled = {});
Result<TestResults> readTestResultsFile(const QString& path, const IsCanceled& isCanceled = {});

} // namespace readiness
