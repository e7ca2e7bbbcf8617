#include "core/exchange/TestResults.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/exchange/ProjectXmlReader.h"
#include "core/exchange/TestResultParts.h"
#include "core/exchange/XmlBytes.h"
#include "core/exchange/XmlGate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestResultFile = 64LL * 1024 * 1024;
constexpr qsizetype kLongestMessageTag = 1024 * 1024; ///< messages of failures are attributes
constexpr std::size_t kResultsBetweenQuestions = 1024;
constexpr qsizetype kDigitsOfFingerprint = 8;

bool isJUnit(QStringView root) { return root == u"testsuites" || root == u"testsuite"; }

bool isTrx(QStringView root) { return root == u"TestRun"; }

QString brokenText(const QXmlStreamReader& xml)
{
    QString reason = displayLine(xml.errorString()).trimmed();
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return CoreText::tr("The file is damaged in line %1: %2.").arg(xml.lineNumber()).arg(reason);
}

} // namespace

QString TestResult::id() const
{
    if (className.isEmpty() || name.startsWith(className + u'.'))
        return name;
    return className + u'.' + name;
}

void TestResultList::add(TestResult result)
{
    if (m_results.size() >= kMostTestResults) {
        m_isTooLong = true;
        m_xml.raiseError(QString());
        return;
    }
    m_results.push_back(std::move(result));
    if (m_isCanceled && m_results.size() % kResultsBetweenQuestions == 0 && m_isCanceled()) {
        m_isStopped = true;
        m_xml.raiseError(QString());
    }
}

QDateTime testTime(QStringView text)
{
    static const QRegularExpression form(
        u"\\A\\s*(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)(?:[.,](\\d{1,12}))?\\s*(Z|[+-]\\d\\d:?\\d\\d)?\\s*\\z"_s);
    const auto match = form.match(text.left(64).toString());
    if (!match.hasMatch())
        return {};
    const QString milliseconds = (match.captured(3) + u"000"_s).left(3);
    return QDateTime::fromString(match.captured(1) + u'T' + match.captured(2) + u'.' + milliseconds + match.captured(4),
                                 Qt::ISODateWithMs);
}

QString testText(QStringView text, qsizetype atMost, bool multiLine)
{
    QString kept = storableText(text.left(atMost * 2).toString(), multiLine);
    for (QChar& c : kept) {
        const bool isLineEnd = c == u'\n' && multiLine;
        if (!isLineEnd && (c.category() == QChar::Other_Control || c.isNonCharacter()))
            c = u' ';
    }
    if (kept.size() > atMost)
        kept.truncate(kept[atMost - 1].isHighSurrogate() ? atMost - 1 : atMost);
    return kept.trimmed();
}

QString elementText(QXmlStreamReader& xml, qsizetype atMost)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: ++depth; break;
        case QXmlStreamReader::EndElement: --depth; break;
        case QXmlStreamReader::Characters:
            if (text.size() < atMost * 2)
                text += xml.text();
            break;
        default: break;
        }
    }
    return testText(text, atMost, true);
}

QString testMessage(const QString& title, const QString& details)
{
    if (title.isEmpty() || details.startsWith(title))
        return details;
    return details.isEmpty() ? title : testText(title + u"\n\n"_s + details, kLongestTestMessage, true);
}

bool looksLikeTestResults(const QByteArray& start)
{
    QXmlStreamReader xml(start);
    if (!xml.readNextStartElement())
        return false;
    return isJUnit(xml.name()) || isTrx(xml.name());
}

Result<TestResults> readTestResults(const QByteArray& bytes, const IsCanceled& isCanceled)
{
    if (bytes.size() > kLargestResultFile)
        return refused(CoreText::tr("The file is larger than 64 MB."));
    if (bytes.trimmed().isEmpty())
        return refused(CoreText::tr("The file is empty: it holds no test results."));
    const QByteArray mended = mendedXml(bytes);
    if (!looksLikeXml(mended))
        return refused(CoreText::tr("The file is no XML, so it holds no test results."));
    if (auto passed = checkXml(mended, kLongestMessageTag); !passed)
        return tl::unexpected(passed.error());
    QXmlStreamReader xml(mended);
    TestResultList list(xml, isCanceled);
    const bool hasRoot = xml.readNextStartElement();
    if (!hasRoot && xml.error() != QXmlStreamReader::NoError)
        return refused(brokenText(xml));
    TestResults results;
    if (isJUnit(xml.name())) {
        readJUnit(xml, list);
    } else if (isTrx(xml.name())) {
        results.format = TestResults::Format::Trx;
        readTrx(xml, list);
    } else {
        return refused(CoreText::tr("The file is XML, but holds no test results: neither JUnit XML nor TRX."));
    }
    while (!xml.atEnd())
        xml.readNext();
    if (list.isStopped())
        return canceledReading();
    if (list.isTooLong())
        return refused(CoreText::tr("The file has more than %1 test results.").arg(kMostTestResults));
    if (xml.hasError())
        return refused(brokenText(xml));
    results.results = std::move(list.results());
    results.fingerprint = QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(kDigitsOfFingerprint));
    return results;
}

Result<TestResults> readTestResultsFile(const QString& path, const IsCanceled& isCanceled)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return systemError(CoreText::tr("There is no file %1.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return systemError(CoreText::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return readTestResults(file.read(kLargestResultFile + 1), isCanceled);
}

} // namespace readiness
