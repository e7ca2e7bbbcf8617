#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& path)
{
    QFile file(QStringLiteral(READINESS_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList captures(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found += matches.next().captured(1);
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

/// Help, README and program tell the same.
class tst_Help : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theReadmeHasAContractForEveryVerb();
    void everyVerbOfTheIssueExists();
    void everyVerbHelps();
    void helpNamesEveryOption();
    void firstProjectOfTheReadmeUsesVerbsAndOptionsThatExist();
    void withoutAVerbTheVerbsAreListed();
    void theVersionIsPrinted();

private:
    QString help(const QString& verb) const { return m_jana.run({verb, u"--help"_s}).text(); }
    QString sourceOf(const QString& verb) const;

    CommandLine m_jana;
    QStringList m_verbs;
};

void tst_Help::initTestCase()
{
    m_verbs = captures(m_jana.run({u"--help"_s}).text(), u"^  ([a-z]+) "_s);
    QVERIFY(m_verbs.size() >= 16);
}

QString tst_Help::sourceOf(const QString& verb) const
{
    return textOf(u"app/cli/commands/%1%2Command.cpp"_s.arg(verb.front().toUpper()).arg(verb.mid(1)));
}

void tst_Help::theReadmeHasAContractForEveryVerb()
{
    QStringList documented;
    // A row may be about several verbs: | `show`, `add`, `set` | …
    for (const QString& cell : captures(textOf(u"app/cli/README.md"_s), u"^\\| ((?:`[a-z]+`(?:, )?)+) \\|"_s))
        documented += captures(cell, u"`([a-z]+)`"_s);
    documented.sort();
    QStringList printing = m_verbs;
    printing.removeAll(u"report"_s); // prints no JSON
    QCOMPARE(documented, printing);
}

void tst_Help::everyVerbOfTheIssueExists()
{
    for (
        const QString& verb :
        u"playbooks new info list show add set remove check gate report log diff undo export import chase move merge verify key sign"_s
            .split(u' '))
        QVERIFY2(m_verbs.contains(verb), qPrintable(verb));
}

void tst_Help::everyVerbHelps()
{
    for (const QString& verb : m_verbs) {
        const Outcome outcome = m_jana.run({verb, u"--help"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.error(), QString());
        QVERIFY(outcome.text().contains(u"Usage: readiness "_s + verb));
        for (const QString& line : outcome.text().split(u'\n'))
            QVERIFY2(line.size() <= 120, qPrintable(line));
        QCOMPARE(m_jana.run({u"help"_s, verb}).text(), outcome.text());
    }
}

void tst_Help::helpNamesEveryOption()
{
    for (const QString& verb : m_verbs) {
        const QString source = sourceOf(verb);
        QVERIFY2(!source.isEmpty(), qPrintable(verb));
        const QString text = help(verb);
        QStringList used = captures(source, u"options\\.(?:isSet|value)\\(u\"([a-z-]+)\"_s\\)"_s);
        used += {u"json"_s, u"as"_s, u"help"_s};
        for (const QString& option : used)
            QVERIFY2(text.contains(u"--"_s + option), qPrintable(verb + u": "_s + option));
    }
}

void tst_Help::firstProjectOfTheReadmeUsesVerbsAndOptionsThatExist()
{
    const QString readme = textOf(u"README.md"_s);
    const QStringList lines = captures(readme, u"^(readiness [^#\\n]*)"_s);
    QVERIFY(lines.size() >= 8);
    for (const QString& line : lines) {
        const QString verb = line.section(u' ', 1, 1);
        QVERIFY2(m_verbs.contains(verb), qPrintable(line));
        const QString text = help(verb);
        for (const QString& option : captures(line, u" (--?[a-z][a-z-]*)"_s))
            QVERIFY2(text.contains(option), qPrintable(line));
    }
}

void tst_Help::withoutAVerbTheVerbsAreListed()
{
    const Outcome outcome = m_jana.run({});
    QCOMPARE(outcome.exitCode, 2);
    for (const QString& verb : m_verbs)
        QVERIFY(outcome.text().contains(u"\n  "_s + verb));
}

void tst_Help::theVersionIsPrinted()
{
    const Outcome outcome = m_jana.run({u"--version"_s});
    QCOMPARE(outcome.exitCode, 0);
    static const QRegularExpression version(u"^readiness \\d+\\.\\d+\\.\\d+\\n$"_s);
    QVERIFY(version.match(outcome.text()).hasMatch());
}

READINESS_TEST(tst_Help)
#include "tst_Help.moc"
