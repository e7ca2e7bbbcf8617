#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"plan.readiness"_s;

} // namespace

/// Starting from one's own playbooks, and from several.
class tst_Playbooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aProjectIsSavedAsAPlaybookAndStartsOthers();
    void savingAgainTakesTheNextVersion();
    void savingChangesNothingInTheProject();
    void namesInTheTextsAreSaid();
    void aBrokenPlaybookIsNamedAndHidesNoOther();
    void aProjectStartsFromSeveral();
    void addingIsOneUndoableChange();
    void aTrialRunChangesNothing();
    void aNewerVersionShowsItsDifference();
    void whatPeopleChangedTooIsLeftToThem();
    void withoutAPlaybookThereIsNothingToCompare();
    void typicalRisksAreListedAndTakenOver();
    void aNewProjectTakesRisksOnlyWhenAsked();
    void wrongUseIsRefusedInOneSentence_data();
    void wrongUseIsRefusedInOneSentence();

private:
    void create(const QStringList& playbooks)
    {
        QStringList arguments{u"new"_s, kFile, u"--go-live"_s, u"2027-03-01"_s};
        for (const QString& playbook : playbooks)
            arguments += {u"--playbook"_s, playbook};
        QCOMPARE(m_jana->run(arguments).exitCode, 0);
    }
    QString ownFile(const QString& id) const { return m_jana->home() + u"/readiness/playbooks/%1.json"_s.arg(id); }
    qsizetype items() const { return m_jana->run({u"list"_s, kFile, u"checklist_item"_s, u"--json"_s}).array().size(); }
    QJsonObject listed(const QString& id) const
    {
        for (const QJsonValue& playbook : m_jana->run({u"playbooks"_s, u"--json"_s}).array()) {
            if (playbook[u"id"].toString() == id)
                return playbook.toObject();
        }
        return {};
    }

    std::unique_ptr<CommandLine> m_jana;
};

void tst_Playbooks::init() { m_jana = std::make_unique<CommandLine>(); }

void tst_Playbooks::aProjectIsSavedAsAPlaybookAndStartsOthers()
{
    create({u"golive-generic"_s});
    QCOMPARE(m_jana->run({u"add"_s, kFile, u"checklist_item"_s, u"area=AR-001"_s, u"title=Bake a cake"_s}).exitCode, 0);
    const Outcome saved = m_jana->run({u"playbook"_s, u"save"_s, kFile, u"our-way"_s, u"--json"_s});
    QCOMPARE(saved.error(), QString());
    QCOMPARE(saved.exitCode, 0);
    QCOMPARE(saved.object()[u"items"].toInt(), 50);
    QCOMPARE(saved.object()[u"version"].toString(), u"1.0"_s);
    QCOMPARE(saved.object()[u"path"].toString(), ownFile(u"our-way"_s));
    QCOMPARE(listed(u"our-way"_s)[u"own"].toBool(), true);
    QCOMPARE(listed(u"our-way"_s)[u"title"].toString(), u"Our way"_s);
    QCOMPARE(listed(u"golive-generic"_s)[u"own"].toBool(), false);
    QVERIFY(m_jana->run({u"playbooks"_s}).text().contains(u"our-way [yours]\n"_s));
    QVERIFY(QFile::remove(m_jana->path(kFile)));
    create({u"our-way"_s});
    QCOMPARE(items(), 50);
}

void tst_Playbooks::savingAgainTakesTheNextVersion()
{
    create({u"golive-generic"_s});
    QCOMPARE(m_jana->run({u"playbook"_s, u"save"_s, kFile, u"ours"_s, u"--title"_s, u"As we do it"_s}).exitCode, 0);
    const Outcome refused = m_jana->run({u"playbook"_s, u"save"_s, kFile, u"ours"_s});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.error().contains(u"--force"_s));
    QCOMPARE(m_jana->run({u"playbook"_s, u"save"_s, kFile, u"ours"_s, u"--force"_s}).exitCode, 0);
    QCOMPARE(listed(u"ours"_s)[u"version"].toString(), u"1.1"_s);
    QCOMPARE(listed(u"ours"_s)[u"title"].toString(), u"As we do it"_s);
}

void tst_Playbooks::savingChangesNothingInTheProject()
{
    create({u"golive-generic"_s});
    const auto before = m_jana->contents();
    QCOMPARE(m_jana->run({u"playbook"_s, u"save"_s, kFile, u"ours"_s}).exitCode, 0);
    QCOMPARE(m_jana->contents(), before);
}

void tst_Playbooks::namesInTheTextsAreSaid()
{
    create({u"golive-generic"_s});
    QCOMPARE(m_jana->run({u"set"_s, kFile, u"PJ-001"_s, u"customer=Toy company"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"set"_s, kFile, u"C-003"_s, u"title=Ask the toy company"_s}).exitCode, 0);
    const Outcome saved = m_jana->run({u"playbook"_s, u"save"_s, kFile, u"ours"_s});
    QCOMPARE(saved.exitCode, 0);
    QVERIFY2(saved.error().contains(u"item readiness"_s) && saved.error().contains(u"(“Toy company”)"_s)
                 && saved.error().count(u'\n') == 1,
             qPrintable(saved.error()));
}

void tst_Playbooks::aBrokenPlaybookIsNamedAndHidesNoOther()
{
    QVERIFY(QDir().mkpath(m_jana->home() + u"/readiness/playbooks"_s));
    QFile file(ownFile(u"broken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "id": "broken", "title": "Broken", "version": "1"})");
    file.close();
    const Outcome list = m_jana->run({u"playbooks"_s, u"--json"_s});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.array().size(), 6);
    QVERIFY2(list.error().contains(u"broken.json"_s) && list.error().count(u'\n') == 1, qPrintable(list.error()));
    QCOMPARE(m_jana->run({u"new"_s, kFile, u"--go-live"_s, u"2027-03-01"_s, u"--playbook"_s, u"broken"_s}).exitCode, 3);
}

void tst_Playbooks::aProjectStartsFromSeveral()
{
    create({u"golive-customer-engagement"_s, u"golive-finance-operations"_s});
    QCOMPARE(items(), 199); // 134 and 169, of which they share 104
    const QJsonArray gates = m_jana->run({u"list"_s, kFile, u"gate"_s, u"--json"_s}).array();
    QCOMPARE(gates.size(), 7);
}

void tst_Playbooks::addingIsOneUndoableChange()
{
    create({u"golive-customer-engagement"_s});
    const Outcome added = m_jana->run({u"playbook"_s, u"add"_s, kFile, u"golive-finance-operations"_s, u"--json"_s});
    QCOMPARE(added.error(), QString());
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.object()[u"items"][u"added"].toInt(), 65);
    QCOMPARE(added.object()[u"items"][u"present"].toInt(), 104);
    QCOMPARE(added.object()[u"changed"].toBool(), true);
    QCOMPARE(items(), 199);
    const QJsonArray log = m_jana->run({u"log"_s, kFile, u"--json"_s}).array();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log[0][u"origin"].toString(), u"golive-finance-operations"_s);
    const Outcome again = m_jana->run({u"playbook"_s, u"add"_s, kFile, u"golive-finance-operations"_s, u"--json"_s});
    QCOMPARE(again.object()[u"changed"].toBool(), false);
    QCOMPARE(m_jana->run({u"undo"_s, kFile}).exitCode, 0);
    QCOMPARE(items(), 134);
    QCOMPARE(m_jana->run({u"verify"_s, kFile}).exitCode, 0);
}

void tst_Playbooks::aTrialRunChangesNothing()
{
    create({u"golive-generic"_s});
    const auto before = m_jana->contents();
    const Outcome trial = m_jana->run({u"playbook"_s, u"add"_s, kFile, u"golive-finance-operations"_s, u"--dry-run"_s});
    QCOMPARE(trial.exitCode, 0);
    QVERIFY2(trial.text().contains(u"120 of its 169 items"_s), qPrintable(trial.text()));
    QCOMPARE(m_jana->contents(), before);
}

void tst_Playbooks::aNewerVersionShowsItsDifference()
{
    create({u"golive-generic"_s});
    QCOMPARE(m_jana->run({u"playbook"_s, u"save"_s, kFile, u"ours"_s}).exitCode, 0);
    QVERIFY(QFile::remove(m_jana->path(kFile)));
    create({u"ours"_s});
    const Outcome same = m_jana->run({u"playbook"_s, u"diff"_s, kFile, u"--json"_s});
    QCOMPARE(same.exitCode, 0);
    QCOMPARE(same.array()[0][u"differences"].toArray().size(), 0);

    QFile file(ownFile(u"ours"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject playbook = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    QJsonArray items = playbook[u"items"].toArray();
    QJsonObject item = items[0].toObject();
    item[u"due"_s] = u"T-99"_s;
    items[0] = item;
    playbook[u"items"_s] = items;
    playbook[u"version"_s] = u"2.0"_s;
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(playbook).toJson());
    file.close();

    const auto before = m_jana->contents();
    const Outcome other = m_jana->run({u"playbook"_s, u"diff"_s, kFile, u"--json"_s});
    QCOMPARE(other.exitCode, 1);
    QCOMPARE(other.error(), QString());
    const QJsonObject comparison = other.array()[0].toObject();
    QCOMPARE(comparison[u"playbook"].toString(), u"ours"_s);
    QCOMPARE(comparison[u"version"].toString(), u"2.0"_s);
    QCOMPARE(comparison[u"project_version"].toString(), u"1.0"_s);
    QCOMPARE(comparison[u"differences"].toArray().size(), 1);
    const QJsonObject difference = comparison[u"differences"][0].toObject();
    QCOMPARE(difference[u"change"].toString(), u"changed"_s);
    QCOMPARE(difference[u"ref"].toString(), u"C-001"_s);
    QCOMPARE(difference[u"field"].toString(), u"due"_s);
    QCOMPARE(difference[u"project"].toString(), difference[u"before"].toString());
    QCOMPARE(difference[u"playbook"].toString(), u"T-99"_s);
    QCOMPARE(difference[u"changed_by_user"].toBool(), false);
    QVERIFY(m_jana->run({u"playbook"_s, u"diff"_s, kFile, u"ours"_s}).text().contains(u"playbook  T-99"_s));
    const Outcome trial = m_jana->run({u"playbook"_s, u"update"_s, kFile, u"--dry-run"_s});
    QVERIFY2(trial.text().startsWith(u"Would take over 1 change"_s), qPrintable(trial.text()));
    QCOMPARE(m_jana->contents(), before);

    const QJsonObject taken = m_jana->run({u"playbook"_s, u"update"_s, kFile, u"--json"_s}).object();
    QCOMPARE(taken[u"taken"].toInt(), 1);
    QCOMPARE(taken[u"left"].toInt(), 0);
    QCOMPARE(m_jana->run({u"show"_s, kFile, u"C-001"_s, u"--json"_s}).object()[u"due"].toString(), u"T-99"_s);
    QCOMPARE(m_jana->run({u"playbook"_s, u"diff"_s, kFile}).exitCode, 0);
    QCOMPARE(m_jana->run({u"undo"_s, kFile}).exitCode, 0); // one change
    QCOMPARE(m_jana->run({u"playbook"_s, u"diff"_s, kFile}).exitCode, 1);
}

void tst_Playbooks::whatPeopleChangedTooIsLeftToThem()
{
    create({u"golive-generic"_s});
    QCOMPARE(m_jana->run({u"playbook"_s, u"add"_s, kFile, u"golive-finance-operations"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"playbook"_s, u"update"_s, kFile}).exitCode, 2); // which of the two?
    QCOMPARE(m_jana->run({u"remove"_s, kFile, u"C-001"_s}).exitCode, 0);
    const Outcome update = m_jana->run({u"playbook"_s, u"update"_s, kFile, u"golive-generic"_s, u"--json"_s});
    QCOMPARE(update.exitCode, 0);
    QCOMPARE(update.object()[u"changed"].toBool(), false);
    QCOMPARE(update.object()[u"left"].toInt(), 1);
    QVERIFY2(update.error().contains(u"1 difference"), update.err.constData());
}

void tst_Playbooks::withoutAPlaybookThereIsNothingToCompare()
{
    QCOMPARE(m_jana->run({u"new"_s, kFile}).exitCode, 0);
    const Outcome none = m_jana->run({u"playbook"_s, u"diff"_s, kFile});
    QCOMPARE(none.exitCode, 2);
    QVERIFY2(none.error().contains(u"uses no playbook"_s), qPrintable(none.error()));
    QCOMPARE(m_jana->run({u"playbook"_s, u"diff"_s, kFile, u"golive-generic"_s}).exitCode, 1);
}

void tst_Playbooks::typicalRisksAreListedAndTakenOver()
{
    create({u"golive-generic"_s});
    const QJsonArray risks = m_jana->run({u"playbook"_s, u"risks"_s, kFile, u"--json"_s}).array();
    QVERIFY(risks.size() >= 8);
    QCOMPARE(risks[0][u"playbook"].toString(), u"golive-generic"_s);
    QVERIFY(risks[0][u"ref"].isNull() && risks[0][u"inherent_score"].toInt() > 0);
    const QString key = risks[1][u"key"].toString();
    const Outcome trial = m_jana->run({u"playbook"_s, u"risks"_s, kFile, u"--add"_s, key, u"--dry-run"_s});
    QVERIFY2(trial.text().startsWith(u"Would add 1 typical risk.\n"_s), qPrintable(trial.text()));
    QVERIFY(trial.text().contains(key) && !trial.text().contains(risks[0][u"key"].toString()));
    QCOMPARE(m_jana->run({u"list"_s, kFile, u"risk"_s, u"--json"_s}).array().size(), 0);
    const Outcome added = m_jana->run({u"playbook"_s, u"risks"_s, kFile, u"--add"_s, key, u"--json"_s});
    QCOMPARE(added.error(), QString());
    QVERIFY(added.array()[0][u"ref"].isNull());
    QCOMPARE(added.array()[1][u"ref"].toString(), u"R-001"_s);
    QVERIFY(m_jana->run({u"playbook"_s, u"risks"_s, kFile}).text().contains(u"\nR-001  "_s + key));
    const Outcome rest = m_jana->run({u"playbook"_s, u"risks"_s, kFile, u"--all"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(rest.array().size(), risks.size() - 1);
    QCOMPARE(m_jana->run({u"playbook"_s, u"risks"_s, kFile, u"--all"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"playbook"_s, u"risks"_s, kFile, u"--all"_s, u"--dry-run"_s}).text(),
             u"Would add 0 typical risks.\n"_s);
    QCOMPARE(m_jana->run({u"list"_s, kFile, u"risk"_s, u"--json"_s}).array().size(), risks.size());
    QCOMPARE(m_jana->run({u"undo"_s, kFile}).exitCode, 0);
    QCOMPARE(m_jana->run({u"list"_s, kFile, u"risk"_s, u"--json"_s}).array().size(), 1);
    const Outcome unknown = m_jana->run({u"playbook"_s, u"risks"_s, kFile, u"--add"_s, u"nonsense"_s});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY2(unknown.error().contains(u"nonsense"_s), qPrintable(unknown.error()));
}

void tst_Playbooks::aNewProjectTakesRisksOnlyWhenAsked()
{
    create({u"golive-customer-engagement"_s});
    QCOMPARE(m_jana->run({u"list"_s, kFile, u"risk"_s, u"--json"_s}).array().size(), 0);
    QVERIFY(QFile::remove(m_jana->path(kFile)));
    QCOMPARE(m_jana
                 ->run({u"new"_s, kFile, u"--go-live"_s, u"2027-03-01"_s, u"--playbook"_s,
                        u"golive-customer-engagement"_s, u"--risks"_s})
                 .exitCode,
             0);
    QCOMPARE(m_jana->run({u"list"_s, kFile, u"risk"_s, u"--json"_s}).array().size(),
             listed(u"golive-customer-engagement"_s)[u"risks"].toInt());
}

void tst_Playbooks::wrongUseIsRefusedInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such action") << QStringList{u"praise"_s, kFile};
    QTest::newRow("no file") << QStringList{u"save"_s};
    QTest::newRow("no id") << QStringList{u"save"_s, kFile};
    QTest::newRow("built in") << QStringList{u"save"_s, kFile, u"golive-generic"_s};
    QTest::newRow("no id either") << QStringList{u"save"_s, kFile, u"../../x"_s};
    QTest::newRow("unknown") << QStringList{u"add"_s, kFile, u"nowhere"_s};
    QTest::newRow("too many") << QStringList{u"add"_s, kFile, u"golive-generic"_s, u"more"_s};
}

void tst_Playbooks::wrongUseIsRefusedInOneSentence()
{
    QFETCH(QStringList, arguments);
    create({u"golive-generic"_s});
    const auto before = m_jana->contents();
    const Outcome outcome = m_jana->run(QStringList{u"playbook"_s} + arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.text(), QString());
    QCOMPARE(outcome.error().count(u'\n'), 1);
    QCOMPARE(m_jana->contents(), before);
}

READINESS_TEST(tst_Playbooks)
#include "tst_Playbooks.moc"
