#include "tests/support/ScratchFolder.h"
#include "tests/support/SharingDesk.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

using Areas = QSet<QString>;

/// What happens when others change the file while it is being replaced, and what killed publishers leave.
class tst_Publisher : public QObject {
    Q_OBJECT

    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<SharingDesk> m_ann, m_bob;
    QString m_plan;
    std::unique_ptr<SharedFile> m_file; // Bob's, with the unpublished edit "B"

    QStringList names() const
    {
        return QDir(m_folder->filePath(u"shared"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QString shared(const QString& name) const { return m_folder->filePath(u"shared/"_s + name); }

    /// Lets something happen right before Bob's file operation on a path that ends so; how often it did.
    std::shared_ptr<int> before(const QString& operation, const QString& pathEnd, std::function<void()> event,
                                int times = 1)
    {
        auto count = std::make_shared<int>(0);
        m_bob->files().setHook([=](const FaultyFileSystem::Call& call) {
            if (call.operation == operation && call.path.endsWith(pathEnd) && *count < times) {
                ++*count;
                event();
            }
        });
        return count;
    }
    static void age(const QString& path, int seconds)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds), QFileDevice::FileModificationTime));
    }
    void makeNewer(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60) && file.write("\0\0\1\0", 4) == 4);
    }
    QString temporary(const QString& session, const QString& suffix) const
    {
        return shared(u".~plan.readiness.%1-1.%2"_s.arg(session, suffix));
    }

private Q_SLOTS:
    void init()
    {
        m_file.reset();
        m_folder = std::make_unique<ScratchFolder>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"shared"_s));
        m_ann = std::make_unique<SharingDesk>(u"Ann"_s, m_folder->path());
        m_bob = std::make_unique<SharingDesk>(u"Bob"_s, m_folder->path());
        m_plan = shared(u"plan.readiness"_s);
        QVERIFY(m_ann->create(m_plan));
        m_file = *m_bob->open(m_plan);
        QVERIFY(m_bob->edit(*m_file, u"B"_s));
    }

    void aChangeBeforeTheLastLookIsTakenInFirst()
    {
        const auto count = before(u"copy"_s, u".part"_s, [&] { QVERIFY(m_ann->editOnce(m_plan, u"A"_s)); });
        QCOMPARE(*m_file->publish(), true);
        QCOMPARE(*count, 1);
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{u"Start"_s, u"A"_s, u"B"_s}));
        QCOMPARE(m_file->takeNews().merged.transactions, 1);
        QCOMPARE(names(), QStringList{u"plan.readiness"_s});
    }

    void aChangeInTheLastInstantIsDisplacedAndTakenIn()
    {
        const auto count = before(u"move"_s, u"plan.readiness"_s, [&] { QVERIFY(m_ann->editOnce(m_plan, u"A"_s)); });
        QCOMPARE(*m_file->publish(), true);
        QCOMPARE(*count, 1);
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{u"Start"_s, u"A"_s, u"B"_s}));
        QCOMPARE(names(), QStringList{u"plan.readiness"_s});
    }

    void whereFilesCannotBeExchangedTheOutboxHealsTheLastInstant()
    {
        m_bob->files().setCanExchange(false);
        const auto count = before(u"move"_s, u"plan.readiness"_s, [&] { QVERIFY(m_ann->editOnce(m_plan, u"A"_s)); });
        QCOMPARE(*m_file->publish(), true);
        QCOMPARE(*count, 1);
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{u"Start"_s, u"B"_s}));
        QVERIFY(m_ann->editOnce(m_plan, u"A2"_s));
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{u"Start"_s, u"A"_s, u"A2"_s, u"B"_s}));
    }

    void aNewerFileInTheLastInstantGoesBackToItsPlace()
    {
        const auto count = before(u"move"_s, u"plan.readiness"_s, [&] { makeNewer(m_plan); });
        const auto published = m_file->publish();
        QCOMPARE(*count, 1);
        QVERIFY(!published);
        QCOMPARE(published.error().kind, ErrorKind::Refused);
        QFile file(m_plan);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.seek(60));
        QCOMPARE(file.read(4), QByteArray("\0\0\1\0", 4));
        QCOMPARE(names(), QStringList{u"plan.readiness"_s});
        QCOMPARE(*m_file->unpublished(), 1);
    }

    void aDamagedFileInTheLastInstantIsKept()
    {
        const auto count = before(u"move"_s, u"plan.readiness"_s, [&] { QVERIFY(QFile::resize(m_plan, 5000)); });
        QVERIFY(!m_file->publish());
        QCOMPARE(*count, 1);
        QCOMPARE(QFileInfo(m_plan).size(), 5000);
        QCOMPARE(names(), QStringList{u"plan.readiness"_s});
        m_bob->clock().advanceMilliseconds(120'000);
        QCOMPARE(*m_file->publish(), true);
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{u"Start"_s, u"B"_s}));
        QCOMPARE(names().size(), 2);
    }

    void aFileThatIsRepairedWhileItIsSetAsideIsTakenInAfterAll()
    {
        const QString good = m_folder->filePath(u"good"_s);
        QVERIFY(m_ann->editOnce(m_plan, u"A"_s));
        QVERIFY(QFile::copy(m_plan, good));
        QVERIFY(QFile::resize(m_plan, 5000));
        m_bob->clock().advanceMilliseconds(120'000);
        bool isRepaired = false;
        m_bob->files().setHook([&](const FaultyFileSystem::Call& call) {
            if (call.operation == u"move"_s && call.path.contains(u"set aside"_s) && !isRepaired)
                isRepaired = QFile::remove(m_plan) && QFile::copy(good, m_plan);
        });
        QCOMPARE(*m_file->publish(), true);
        QVERIFY(isRepaired);
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{u"Start"_s, u"A"_s, u"B"_s}));
        QCOMPARE(names(), QStringList{u"plan.readiness"_s});
        QVERIFY(m_file->takeNews().notes.empty());
    }

    void aFileThatGoesInTheLastInstantIsNotMadeAnewUnasked()
    {
        const auto count = before(u"move"_s, u"plan.readiness"_s, [&] { QVERIFY(QFile::remove(m_plan)); });
        QCOMPARE(m_file->publish().error().kind, ErrorKind::System);
        QCOMPARE(*count, 1);
        QCOMPARE(names(), QStringList());
        QCOMPARE(*m_file->publish(IfGone::MakeAnew), true);
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{u"Start"_s, u"B"_s}));
    }

    void aFileThatAppearsWhereThereWasNoneIsTakenIn()
    {
        const QString good = m_folder->filePath(u"good"_s);
        QVERIFY(m_ann->editOnce(m_plan, u"A"_s));
        QVERIFY(QFile::rename(m_plan, good));
        const auto count = before(u"move"_s, u"plan.readiness"_s, [&] { QVERIFY(QFile::copy(good, m_plan)); });
        QCOMPARE(*m_file->publish(IfGone::MakeAnew), true);
        QCOMPARE(*count, 1);
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{u"Start"_s, u"A"_s, u"B"_s}));
    }

    void againstOthersWhoNeverStopItGivesUpAndLosesNothing()
    {
        int edits = 0;
        before(
            u"copy"_s, u".part"_s, [&] { QVERIFY(m_ann->editOnce(m_plan, u"A%1"_s.arg(++edits))); }, 1000);
        const auto published = m_file->publish();
        QVERIFY(!published);
        QCOMPARE(published.error().kind, ErrorKind::System);
        QVERIFY(published.error().text.contains(u"kept here"_s));
        QCOMPARE(edits, 20);
        QCOMPARE(areasInFileAlone(m_plan)->size(), 21);
        QCOMPARE(names(), QStringList{u"plan.readiness"_s});
        m_bob->files().setHook({});
        QCOMPARE(*m_file->publish(), true);
        QCOMPARE(areasInFileAlone(m_plan)->size(), 22);
    }

    void aFileOfOthersIsNotReplaced()
    {
        const FileIdentity before = *m_bob->files().identify(m_plan);
        m_bob->files().setCanWrite(false);
        const auto unwritable = m_file->publish();
        QVERIFY(!unwritable);
        QCOMPARE(unwritable.error().kind, ErrorKind::System);
        m_bob->files().setCanWrite(true);
        m_bob->files().setCanKeepAccess(false);
        const auto locksOut = m_file->publish();
        QVERIFY(!locksOut);
        QCOMPARE(locksOut.error().kind, ErrorKind::System);
        QVERIFY2(locksOut.error().text.contains(u"lock others out"_s), qPrintable(locksOut.error().text));
        QCOMPARE(*m_bob->files().identify(m_plan), before);
        QCOMPARE(names(), QStringList{u"plan.readiness"_s});
    }

    void mergesAreReportedAlsoWhenPublishingFails()
    {
        QVERIFY(m_ann->editOnce(m_plan, u"A"_s));
        m_bob->files().setCanKeepAccess(false);
        QVERIFY(!m_file->publish());
        QCOMPARE(m_file->takeNews().merged.transactions, 1);
    }

    void aVersionThatAKilledPublisherDisplacedIsTakenIn_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("just now, so its publisher may still live") << 5 << false;
        QTest::newRow("longer ago than anybody needs") << 660 << true;
    }

    void aVersionThatAKilledPublisherDisplacedIsTakenIn()
    {
        QFETCH(int, seconds);
        QFETCH(bool, isTaken);
        const QString displaced = temporary(QString(16, u'a'), u"tmp"_s);
        QVERIFY(QFile::copy(m_plan, displaced));
        QVERIFY(m_ann->editOnce(displaced, u"D"_s));
        age(displaced, seconds);
        QCOMPARE(*m_file->publish(), true);
        const Areas taken = isTaken ? Areas{u"D"_s} : Areas();
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{u"Start"_s, u"B"_s} + taken));
        QCOMPARE(QFile::exists(displaced), !isTaken);
    }

    void whatAKilledPublisherDidNotFinishIsRemoved()
    {
        const QString unfinished = temporary(QString(16, u'a'), u"part"_s);
        const QString young = temporary(QString(16, u'b'), u"part"_s);
        QVERIFY(QFile::copy(m_plan, unfinished) && QFile::resize(unfinished, 5000));
        QVERIFY(QFile::copy(m_plan, young));
        age(unfinished, 660);
        QCOMPARE(*m_file->publish(), true);
        QCOMPARE(names(), (QStringList{QFileInfo(young).fileName(), u"plan.readiness"_s}));
    }

    void whatAKilledPublisherDisplacedAndNobodyCanReadIsSetAside()
    {
        const QString displaced = temporary(QString(16, u'a'), u"tmp"_s);
        QVERIFY(QFile::copy(m_plan, displaced) && QFile::resize(displaced, 5000));
        age(displaced, 660);
        QCOMPARE(*m_file->publish(), true);
        QVERIFY(!QFile::exists(displaced));
        const News news = m_file->takeNews();
        QCOMPARE(news.notes.size(), 1u);
        QCOMPARE(QFileInfo(news.notes[0].path).size(), 5000);
    }

    void whatACrashOnThisComputerDisplacedIsTakenInAtOnce()
    {
        // Ann publishes between Bob's last look and his exchange, and right after that Bob's program dies.
        bool isExchanged = false;
        m_bob->files().setHook([&](const FaultyFileSystem::Call& call) {
            if (call.operation == u"move"_s && call.path == m_plan) {
                QVERIFY(m_ann->editOnce(m_plan, u"A"_s));
                isExchanged = true;
                m_bob->files().plan({1, FaultyFileSystem::Form::Before, FaultyFileSystem::Then::Stay});
            }
        });
        QVERIFY(!m_file->publish());
        QVERIFY(isExchanged);
        m_file.reset();
        m_bob->files().setHook({});
        m_bob->files().plan({});
        QCOMPARE(names().size(), 2);
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{u"Start"_s, u"B"_s}));
        QVERIFY(m_bob->editOnce(m_plan, u"B2"_s));
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{u"Start"_s, u"A"_s, u"B"_s, u"B2"_s}));
        QCOMPARE(names(), QStringList{u"plan.readiness"_s});
    }
};

READINESS_TEST(tst_Publisher)
#include "tst_Publisher.moc"
