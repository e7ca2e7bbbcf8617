#include "core/exchange/TestResultParts.h"

#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLongestSeconds = 1e8;

/// Seconds, which some write with commas between thousands. 0 where it is no time.
qint64 millisecondsOf(QStringView text)
{
    bool isNumber = false;
    const double seconds = text.left(64).toString().remove(u',').toDouble(&isNumber);
    const bool isTime = isNumber && seconds > 0 && seconds < kLongestSeconds;
    return isTime ? qint64(std::llround(seconds * 1000)) : 0;
}

class JUnit {
public:
    JUnit(QXmlStreamReader& xml, TestResultList& list) : m_xml(xml), m_list(list) {}

    /// The reader stands on a suite, or on the element around all of them. Suites may hold suites.
    void readSuite(QDateTime starts)
    {
        if (const QDateTime own = testTime(m_xml.attributes().value(u"timestamp"_s)); own.isValid())
            starts = own;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"testsuite")
                readSuite(starts);
            else if (m_xml.name() == u"testcase")
                readCase(starts);
            else
                m_xml.skipCurrentElement();
        }
    }

private:
    /// Tests without a time of their own ran one after the other, as far as the file tells: `starts` moves on.
    void readCase(QDateTime& starts)
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        TestResult result;
        result.className = testText(attributes.value(u"classname"_s), kLongestTestName, false);
        result.name = testText(attributes.value(u"name"_s), kLongestTestName, false);
        result.outcome = isNotRun(attributes) ? TestOutcome::Skipped : TestOutcome::Passed;
        const QDateTime own = testTime(attributes.value(u"timestamp"_s));
        result.started = own.isValid() ? own : starts;
        if (result.started.isValid()) {
            result.ended = result.started.addMSecs(millisecondsOf(attributes.value(u"time"_s)));
            starts = result.ended;
        }
        while (m_xml.readNextStartElement())
            readPart(result);
        if (!result.name.isEmpty())
            m_list.add(std::move(result));
    }

    /// As GoogleTest says it.
    static bool isNotRun(const QXmlStreamAttributes& attributes)
    {
        return attributes.value(u"status"_s) == u"notrun" || attributes.value(u"result"_s) == u"skipped"
               || attributes.value(u"result"_s) == u"suppressed";
    }

    /// What a test says of itself besides is not read: its output, its properties, earlier attempts that failed.
    void readPart(TestResult& result)
    {
        const QStringView name = m_xml.name();
        const bool isFailure = name == u"failure" || name == u"error";
        const bool isSkipped = name == u"skipped" || name == u"disabled" || name == u"ignored";
        if (!isFailure && !isSkipped) {
            m_xml.skipCurrentElement();
            return;
        }
        QString title = testText(m_xml.attributes().value(u"message"_s), kLongestTestMessage, true);
        if (title.isEmpty())
            title = testText(m_xml.attributes().value(u"type"_s), kLongestTestName, false);
        const QString message = testMessage(title, elementText(m_xml, kLongestTestMessage));
        if (isSkipped && result.outcome == TestOutcome::Failed)
            return;
        result.outcome = isFailure ? TestOutcome::Failed : TestOutcome::Skipped;
        result.message = result.message.isEmpty() || isSkipped
                             ? message
                             : testText(result.message + u"\n\n"_s + message, kLongestTestMessage, true);
    }

    QXmlStreamReader& m_xml;
    TestResultList& m_list;
};

} // namespace

void readJUnit(QXmlStreamReader& xml, TestResultList& list) { JUnit(xml, list).readSuite({}); }

} // namespace readiness
