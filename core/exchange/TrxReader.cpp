#include "core/base/CoreText.h"
#include "core/exchange/TestResultParts.h"

#include <QHash>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

TestOutcome outcomeOf(QStringView word)
{
    if (word == u"Passed")
        return TestOutcome::Passed;
    for (const QStringView failed : {u"Failed", u"Error", u"Timeout", u"Aborted", u"PassedButRunAborted"}) {
        if (word == failed)
            return TestOutcome::Failed;
    }
    if (word == u"NotExecuted" || word == u"NotRunnable")
        return TestOutcome::Skipped;
    return TestOutcome::Unclear;
}

class Trx {
public:
    Trx(QXmlStreamReader& xml, TestResultList& list) : m_xml(xml), m_list(list) {}

    void read()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Results")
                readResults();
            else if (m_xml.name() == u"TestDefinitions")
                readDefinitions();
            else
                m_xml.skipCurrentElement();
        }
        for (std::size_t i = 0; i < m_list.results().size(); ++i)
            m_list.results()[i].className = m_classes.value(m_tests[i]);
    }

private:
    void readResults()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name().endsWith(u"Result") || m_xml.name() == u"TestResultAggregation")
                readResult();
            else
                m_xml.skipCurrentElement();
        }
    }

    /// Rows of data are results inside of the result, which says what they come to.
    void readResult()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        TestResult result;
        result.name = testText(attributes.value(u"testName"_s), kLongestTestName, false);
        const QStringView word = attributes.value(u"outcome"_s);
        result.outcome = outcomeOf(word);
        result.started = testTime(attributes.value(u"startTime"_s));
        result.ended = testTime(attributes.value(u"endTime"_s));
        const QString test = attributes.value(u"testId"_s).toString().left(kLongestTestName);
        const QString unclear =
            result.outcome != TestOutcome::Unclear ? QString()
            : word.isEmpty()                       ? CoreText::tr("The file does not say an outcome.")
                             : CoreText::tr("Outcome in the file: %1.").arg(testText(word, kLongestTestName, false));
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Output")
                readOutput(result);
            else
                m_xml.skipCurrentElement();
        }
        result.message = testMessage(unclear, result.message);
        if (result.name.isEmpty())
            return;
        m_tests.push_back(test);
        m_list.add(std::move(result));
    }

    void readOutput(TestResult& result)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"ErrorInfo") {
                m_xml.skipCurrentElement();
                continue;
            }
            QString message, trace;
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == u"Message")
                    message = elementText(m_xml, kLongestTestMessage);
                else if (m_xml.name() == u"StackTrace")
                    trace = elementText(m_xml, kLongestTestMessage);
                else
                    m_xml.skipCurrentElement();
            }
            result.message = testMessage(message, trace);
        }
    }

    /// Of each test its class, which may be followed by the assembly.
    void readDefinitions()
    {
        while (m_xml.readNextStartElement()) {
            const QString test = m_xml.attributes().value(u"id"_s).toString().left(kLongestTestName);
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == u"TestMethod" && std::size_t(m_classes.size()) < kMostTestResults) {
                    const QString name = testText(m_xml.attributes().value(u"className"_s), kLongestTestName, false);
                    m_classes.insert(test, name.section(u',', 0, 0).trimmed());
                }
                m_xml.skipCurrentElement();
            }
        }
    }

    QXmlStreamReader& m_xml;
    TestResultList& m_list;
    std::vector<QString> m_tests;      ///< of each result the number of its test
    QHash<QString, QString> m_classes; ///< by number of the test
};

} // namespace

void readTrx(QXmlStreamReader& xml, TestResultList& list) { Trx(xml, list).read(); }

} // namespace readiness
