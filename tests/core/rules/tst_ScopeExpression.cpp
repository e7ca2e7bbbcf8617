#include "core/rules/ScopeExpression.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr someFacts()
{
    ProjectBuilder builder;
    builder.fact(u"integrations"_s, u"yes"_s);
    builder.fact(u"live"_s, u"no"_s);
    builder.fact(u"unanswered"_s, {});
    builder.fact(u"users"_s, u"250"_s, ScopeFactKind::Number);
    builder.fact(u"region"_s, u"Île-de-France"_s, ScopeFactKind::Text);
    builder.fact(u"version"_s, u"8.1.3"_s, ScopeFactKind::Text);
    builder.fact(u"broken"_s, u"perhaps"_s);
    return builder.build();
}

Truth evaluated(const QString& text, const SnapshotPtr& snapshot = someFacts())
{
    const auto expression = ScopeExpression::parse(text);
    return expression ? expression->evaluate(ScopeFacts(*snapshot))
                      : throw std::runtime_error(qPrintable(expression.error().text));
}

QString errorOf(const QString& text)
{
    const auto expression = ScopeExpression::parse(text);
    return expression ? QString() : expression.error().text;
}

QString faultOf(const QString& text)
{
    const SnapshotPtr snapshot = someFacts();
    return ScopeExpression::parse(text)->fault(ScopeFacts(*snapshot));
}

} // namespace

class tst_ScopeExpression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conditionsAreEvaluated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* text, Truth expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(expected);
        };
        row("integrations = yes", Truth::Yes);
        row("integrations=YES", Truth::Yes);
        row("integrations = no", Truth::No);
        row("integrations != no", Truth::Yes);
        row("users = 250", Truth::Yes);
        row("users = 250.0", Truth::Yes);
        row("users >= 250", Truth::Yes);
        row("users > 250", Truth::No);
        row("users < 251", Truth::Yes);
        row("users <= 249", Truth::No);
        row("users > -1", Truth::Yes);
        row("users != 9", Truth::Yes);
        row("region = \"ile-DE-france\"", Truth::Yes);
        row("region != Europe", Truth::Yes);
        row("version = 8.1.3", Truth::Yes);
        row("version = 8.1", Truth::No);
        // and binds closer than or, not closest of all
        row("live = yes or integrations = yes and users = 250", Truth::Yes);
        row("(live = yes or integrations = yes) and users = 1", Truth::No);
        row("live = yes and live = no or integrations = yes", Truth::Yes);
        row("not live = yes and integrations = yes", Truth::Yes);
        row("not (live = no and integrations = yes)", Truth::No);
        row("NOT NOT integrations = yes", Truth::Yes);
        row("  (\tintegrations\n= yes ) ", Truth::Yes);
        // what is not known
        row("unanswered = yes", Truth::Unknown);
        row("not unanswered = yes", Truth::Unknown);
        row("unanswered = yes and live = yes", Truth::No);
        row("unanswered = yes and live = no", Truth::Unknown);
        row("unanswered = yes or live = no", Truth::Yes);
        row("unanswered = yes or live = yes", Truth::Unknown);
        row("never_heard_of = yes", Truth::Unknown);
        row("broken = yes", Truth::Unknown);
        row("integrations > no", Truth::Unknown);
        row("integrations = 3", Truth::Unknown);
        row("users = many", Truth::Unknown);
        row("region < Europe", Truth::Unknown);
    }
    void conditionsAreEvaluated()
    {
        QFETCH(QString, text);
        QTEST(int(evaluated(text)), "expected");
    }

    void errorsNameThePosition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        const auto row = [](const char* text, int position) {
            QTest::newRow(text) << QString::fromUtf8(text) << position;
        };
        row("", 1);
        row("   ", 4);
        row("integrations", 13);
        row("integrations =", 15);
        row("integrations yes", 14);
        row("integrations = yes users = 2", 20);
        row("integrations = yes and", 23);
        row("(integrations = yes", 20);
        row("integrations = yes)", 19);
        row("= yes", 1);
        row("Integrations = yes", 1);
        row("not", 4);
        row("and = yes", 1);
        row("region = \"Europe", 10);
        row("users => 3", 8);
        row("users = = 3", 9);
        row("users ! 3", 7);
    }
    void errorsNameThePosition()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        const QString error = errorOf(text);
        QVERIFY2(error.contains(u"at position %1: "_s.arg(position)), qPrintable(error));
        QCOMPARE(error.count(u'.'), 1);
        QVERIFY(error.endsWith(u'.'));
    }

    void textsUpToTheLimitAreRead()
    {
        const QString longest = u"region = "_s + QString(ScopeExpression::kMaximumLength - 9, u'x');
        QVERIFY(errorOf(longest).isEmpty());
        QVERIFY(errorOf(longest + u"x"_s).contains(u"500"));
    }

    void nestingUpToTheLimitIsRead()
    {
        const auto nested = [](int levels) { return QString(levels, u'(') + u"live = no"_s + QString(levels, u')'); };
        QVERIFY(errorOf(nested(ScopeExpression::kMaximumDepth)).isEmpty());
        QVERIFY(errorOf(nested(ScopeExpression::kMaximumDepth + 1)).contains(u"20 levels"));
        QVERIFY(errorOf(u"not "_s.repeated(ScopeExpression::kMaximumDepth) + u"live = no"_s).isEmpty());
        QVERIFY(
            errorOf(u"not "_s.repeated(ScopeExpression::kMaximumDepth + 1) + u"live = no"_s).contains(u"20 levels"));
    }

    void randomTextNeitherHangsNorCrashes()
    {
        QRandomGenerator random(20270301);
        const QStringList pieces{u"("_s,   u")"_s,  u"not"_s, u" and "_s, u" or "_s, u"live"_s,   u" = "_s,
                                 u"yes"_s, u"\""_s, u"<="_s,  u"!"_s,     u"ü"_s,    u"\u0000"_s, u" "_s};
        const SnapshotPtr snapshot = someFacts();
        const ScopeFacts facts(*snapshot);
        int read = 0;
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int n = int(random.bounded(25)); n > 0; --n)
                text += pieces[random.bounded(pieces.size())];
            const auto expression = ScopeExpression::parse(text);
            if (expression) {
                ++read;
                expression->evaluate(facts);
                QVERIFY(!expression->keys().isEmpty());
            } else {
                QVERIFY(!expression.error().text.isEmpty());
            }
        }
        QVERIFY2(read > 20, "the generator should make some texts that can be read");
    }

    void faultsSayWhatDoesNotFitTheProject()
    {
        QCOMPARE(faultOf(u"integrations = yes or users > 3 and region = Europe"_s), QString());
        QCOMPARE(faultOf(u"unanswered = yes"_s), QString());
        QVERIFY(faultOf(u"live = no or integration = yes"_s).contains(u"“integration”"));
        QVERIFY(faultOf(u"integrations >= yes"_s).contains(u"more or less"));
        QVERIFY(faultOf(u"integrations = true"_s).contains(u"“true”"));
        QVERIFY(faultOf(u"users = many"_s).contains(u"“many”"));
        QVERIFY(faultOf(u"region > a"_s).contains(u"more or less"));
    }

    void keysAreListedOnce()
    {
        QCOMPARE(ScopeExpression::parse(u"b = 1 or not a = 2 and b = 3"_s)->keys(), QStringList({u"b"_s, u"a"_s}));
    }

    void twoFactsOfOneKeyCountOnlyWhileTheyAgree()
    {
        ProjectBuilder builder;
        builder.fact(u"live"_s, u"yes"_s);
        const auto second = builder.fact(u"live"_s, u"yes"_s);
        QCOMPARE(evaluated(u"live = yes"_s, builder.build()), Truth::Yes);
        builder.change(second, [](ScopeFact& fact) { fact.value = u"no"_s; });
        QCOMPARE(evaluated(u"live = yes"_s, builder.build()), Truth::Unknown);
        builder.change(second, [](ScopeFact& fact) {
            fact = ScopeFact{Record(fact), u"live"_s, {}, ScopeFactKind::Text, u"yes"_s};
        });
        QCOMPARE(evaluated(u"live = yes"_s, builder.build()), Truth::Unknown);
    }

    void keysHaveAForm()
    {
        for (const QString& good : {u"a"_s, u"uses_2_systems"_s, QString(60, u'k')})
            QVERIFY2(isScopeFactKey(good), qPrintable(good));
        for (const QString& bad : {QString(), u"A"_s, u"2nd"_s, u"_a"_s, u"a-b"_s, u"a b"_s, u"ä"_s, u"and"_s, u"or"_s,
                                   u"not"_s, QString(61, u'k')})
            QVERIFY2(!isScopeFactKey(bad), qPrintable(bad));
    }

    void valuesFitTheirKind()
    {
        const auto fault = [](ScopeFactKind kind, const QString& value) {
            return scopeValueFault({{}, u"k"_s, u"k"_s, kind, value});
        };
        QVERIFY(fault(ScopeFactKind::YesNo, u"yes"_s).isEmpty());
        QVERIFY(fault(ScopeFactKind::YesNo, {}).isEmpty());
        QVERIFY(!fault(ScopeFactKind::YesNo, u"Yes"_s).isEmpty());
        QVERIFY(fault(ScopeFactKind::Number, u"-2.5"_s).isEmpty());
        for (const QString& bad : {u"inf"_s, u"nan"_s, u"1e9"_s, u"2,5"_s, u"1.2.3"_s, u"-"_s, u"many"_s})
            QVERIFY2(!fault(ScopeFactKind::Number, bad).isEmpty(), qPrintable(bad));
        QVERIFY(fault(ScopeFactKind::Text, u"anything"_s).isEmpty());
    }
};

READINESS_TEST(tst_ScopeExpression)
#include "tst_ScopeExpression.moc"
