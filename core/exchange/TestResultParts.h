#pragma once

#include "core/exchange/TestResults.h"

#include <QXmlStreamReader>

namespace readiness {

constexpr std::size_t kMostTestResults = 200'000;
constexpr qsizetype kLongestTestName = 500;

/// Collects the results of one file and stops where it becomes too much. Serves the readers of the two formats.
class TestResultList {
public:
    TestResultList(QXmlStreamReader& xml, const IsCanceled& isCanceled) : m_xml(xml), m_isCanceled(isCanceled) {}

    /// Asks whether to go on, too.
    void add(TestResult result);
    std::vector<TestResult>& results() { return m_results; }
    bool isStopped() const { return m_isStopped; }
    bool isTooLong() const { return m_isTooLong; }

private:
    QXmlStreamReader& m_xml;
    const IsCanceled& m_isCanceled;
    std::vector<TestResult> m_results;
    bool m_isStopped = false;
    bool m_isTooLong = false;
};

/// Each reads what is inside of the root element, which the reader stands on.
void readJUnit(QXmlStreamReader& xml, TestResultList& list);
void readTrx(QXmlStreamReader& xml, TestResultList& list);

/// A point in time in ISO 8601, with any number of decimals; local time where it names no zone, invalid where it is none.
QDateTime testTime(QStringView text);
/// Names and messages of others, fit to be kept and not too long.
QString testText(QStringView text, qsizetype atMost, bool multiLine);
/// The text of the element, without reading more of it than is kept.
QString elementText(QXmlStreamReader& xml, qsizetype atMost);
/// What failed, as a title and details.
QString testMessage(const QString& title, const QString& details);

} // namespace readiness
