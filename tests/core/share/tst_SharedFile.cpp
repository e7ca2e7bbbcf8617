#include "core/share/StateFolder.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/SharingDesk.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

using Areas = QSet<QString>;

const QString kStart = u"Start"_s;

} // namespace

class tst_SharedFile : public QObject {
    Q_OBJECT

    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<SharingDesk> m_ann, m_bob;
    QString m_plan;

    /// Names at the shared place.
    QStringList names() const
    {
        return QDir(m_folder->filePath(u"shared"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QString shared(const QString& name) const { return m_folder->filePath(u"shared/"_s + name); }
    std::unique_ptr<SharedFile> opened(SharingDesk& desk, SharedFile::Mode mode = SharedFile::Mode::ReadWrite)
    {
        auto file = desk.open(m_plan, mode);
        if (!file)
            qFatal("%s", qPrintable(file.error().text));
        return std::move(*file);
    }
    QStringList stateOf(const SharingDesk& desk) const
    {
        QStringList files;
        const QDir state(desk.stateFolder());
        for (QDirIterator iterator(state.path(), QDir::Files, QDirIterator::Subdirectories); iterator.hasNext();)
            files << state.relativeFilePath(iterator.next());
        return files;
    }
    QString outboxOf(const SharingDesk& desk) const
    {
        return desk.stateFolder() + u'/' + stateOf(desk).filter(u"outbox.readiness"_s).value(0, u"no outbox"_s);
    }
    bool hasOutbox(const SharingDesk& desk) const { return !stateOf(desk).filter(u"outbox.readiness"_s).isEmpty(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<ScratchFolder>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"shared"_s));
        m_ann = std::make_unique<SharingDesk>(u"Ann"_s, m_folder->path());
        m_bob = std::make_unique<SharingDesk>(u"Bob"_s, m_folder->path());
        m_plan = shared(u"plan.readiness"_s);
        const Result<> created = m_ann->create(m_plan);
        QVERIFY2(created, created ? "" : qPrintable(created.error().text));
    }

    void aNewFileIsThereAndAlone()
    {
        QCOMPARE(names(), QStringList{u"plan.readiness"_s});
        QCOMPARE(*areasInFileAlone(m_plan), Areas{kStart});
    }

    void aNewFileNeverReplacesAnother()
    {
        const Result<> created = m_bob->create(m_plan);
        QVERIFY(!created);
        QCOMPARE(created.error().kind, ErrorKind::Usage);
        QCOMPARE(*areasInFileAlone(m_plan), Areas{kStart});

        // Nor one that appears at the last moment.
        const QString other = shared(u"other.readiness"_s);
        auto file = *SharedFile::createNew(m_bob->environment(), other, RecordId::random());
        QVERIFY(QFile::copy(m_plan, other));
        QVERIFY(m_bob->edit(*file, u"Mine"_s));
        const auto published = file->publish();
        QVERIFY(!published);
        QCOMPARE(published.error().kind, ErrorKind::Refused);
        QCOMPARE(*areasInFileAlone(other), Areas{kStart});
    }

    void editsOfSeveralPeopleMeetInTheFile()
    {
        auto ann = opened(*m_ann);
        auto bob = opened(*m_bob);
        QVERIFY(m_ann->edit(*ann, u"A"_s));
        QVERIFY(m_bob->edit(*bob, u"B"_s));
        QCOMPARE(*ann->unpublished(), 1);
        QCOMPARE(*ann->publish(), true);
        QCOMPARE(*ann->unpublished(), 0);
        QCOMPARE(*ann->publish(), false);
        QCOMPARE(*bob->publish(), true);
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{kStart, u"A"_s, u"B"_s}));
        QVERIFY(ann->refresh());
        QCOMPARE(ann->takeNews().merged.transactions, 1);
        QCOMPARE(SharingDesk::areasOf(ann->store()), (Areas{kStart, u"A"_s, u"B"_s}));
        QCOMPARE(names(), QStringList{u"plan.readiness"_s});
    }

    void readersWriteNothingAnywhere()
    {
        QVERIFY(m_bob->areasIn(m_plan));
        const QStringList before = stateOf(*m_bob);
        const FileIdentity file = *m_bob->files().identify(m_plan);
        m_bob->files().plan({});
        auto reader = opened(*m_bob, SharedFile::Mode::ReadOnly);
        QCOMPARE(SharingDesk::areasOf(reader->store()), Areas{kStart});
        const auto published = reader->publish();
        QVERIFY(!published);
        QCOMPARE(published.error().kind, ErrorKind::Usage);
        QVERIFY(reader->close());
        QCOMPARE(stateOf(*m_bob), before);
        QCOMPARE(*m_bob->files().identify(m_plan), file);
        for (const QString& call : m_bob->files().log()) {
            const bool reads =
                QStringList{u"look"_s, u"identify"_s, u"list"_s, u"read"_s, u"resolve"_s, u"lock"_s}.contains(
                    call.section(u' ', 0, 0));
            QVERIFY2(reads || !call.contains(u"/shared"_s), qPrintable(call));
        }
    }

    void aReaderWithoutAHomeStillReads()
    {
        QVERIFY(QFile::copy(m_plan, m_bob->stateFolder())); // a file where the folder would be
        QCOMPARE(*m_bob->areasIn(m_plan), Areas{kStart});
        QCOMPARE(m_bob->open(m_plan).error().kind, ErrorKind::System);
    }

    void anUnchangedFileIsNotCheckedAgain()
    {
        QVERIFY(m_bob->areasIn(m_plan));
        QVERIFY(m_bob->areasIn(m_plan));
        QVERIFY(!m_bob->files().log().filter(u"copy "_s).isEmpty()); // by a plain copy; the gate makes its own
    }

    void aLinkIsResolvedOnceAndTheRealFileReplaced()
    {
        const QString link = m_folder->filePath(u"link.readiness"_s);
        QVERIFY(QFile::link(m_plan, link));
        QVERIFY(m_bob->editOnce(link, u"B"_s));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{kStart, u"B"_s}));
        // The link may point elsewhere meanwhile.
        auto bob = *m_bob->open(link);
        QVERIFY(QFile::remove(link));
        QVERIFY(m_bob->edit(*bob, u"C"_s));
        QVERIFY(bob->publish());
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{kStart, u"B"_s, u"C"_s}));
    }

    void whatIsNotAProjectIsRefusedAndLeftAlone()
    {
        QFile text(shared(u"text.readiness"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("hello") == 5);
        text.close();
        QCOMPARE(m_bob->open(text.fileName()).error().kind, ErrorKind::Refused);
        QCOMPARE(m_bob->open(shared(u"none.readiness"_s)).error().kind, ErrorKind::System);
        QCOMPARE(m_bob->open(m_folder->path()).error().kind, ErrorKind::Refused);
        QCOMPARE(m_bob->open(shared(u"no/plan.readiness"_s)).error().kind, ErrorKind::System);
        QCOMPARE(names(), (QStringList{u"plan.readiness"_s, u"text.readiness"_s}));
        QVERIFY(stateOf(*m_bob).filter(u"work"_s).isEmpty());
    }

    void modeIsKept()
    {
        QVERIFY(
            QFile::setPermissions(m_plan, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup));
        const auto permissions = QFile::permissions(m_plan);
        QVERIFY(m_bob->editOnce(m_plan, u"B"_s));
        QCOMPARE(QFile::permissions(m_plan), permissions);
    }

    void aCrashedSessionIsFoundAndItsWorkIncluded()
    {
        {
            auto bob = opened(*m_bob);
            QVERIFY(m_bob->edit(*bob, u"B"_s));
            // Nothing can be done with files any more, as after kill -9.
            m_bob->files().plan({1, FaultyFileSystem::Form::Before, FaultyFileSystem::Then::Stay});
        }
        m_bob->files().plan({});
        QVERIFY(!stateOf(*m_bob).filter(u"work.readiness"_s).isEmpty());
        auto again = opened(*m_bob);
        QCOMPARE(SharingDesk::areasOf(again->store()), (Areas{kStart, u"B"_s}));
        const News news = again->takeNews();
        QCOMPARE(news.notes.size(), 1u);
        QCOMPARE(news.notes[0].kind, ShareNote::Kind::BroughtIn);
        QCOMPARE(*again->unpublished(), 1);
        QCOMPARE(*again->publish(), true);
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{kStart, u"B"_s}));
    }

    void workThatIsStillGoingOnIsNotTaken()
    {
        auto first = opened(*m_bob);
        QVERIFY(m_bob->edit(*first, u"B"_s));
        auto second = opened(*m_bob);
        QCOMPARE(SharingDesk::areasOf(second->store()), Areas{kStart});
        QVERIFY(first->publish());
    }

    void leftoversOfAnotherPathAreOfferedAndNotMerged()
    {
        const QString copy = shared(u"copy.readiness"_s);
        QVERIFY(QFile::copy(m_plan, copy));
        {
            auto bob = *m_bob->open(copy);
            QVERIFY(m_bob->edit(*bob, u"B"_s)); // closed without publishing
        }
        auto plan = opened(*m_bob);
        QCOMPARE(SharingDesk::areasOf(plan->store()), Areas{kStart});
        const News news = plan->takeNews();
        QCOMPARE(news.notes.size(), 1u);
        QCOMPARE(news.notes[0].kind, ShareNote::Kind::KeptElsewhere);
        QVERIFY(news.notes[0].text.contains(u"copy.readiness"_s));
        QVERIFY(QFile::exists(news.notes[0].path));
    }

    void publishedWorkOfAnotherPathIsNotMentioned()
    {
        const QString copy = shared(u"copy.readiness"_s);
        QVERIFY(QFile::copy(m_plan, copy));
        QVERIFY(m_bob->editOnce(copy, u"B"_s));
        QVERIFY(opened(*m_bob)->takeNews().notes.empty());
    }

    void whatWasNotPublishedComesBackWithTheNextOpening()
    {
        {
            auto bob = opened(*m_bob);
            QVERIFY(m_bob->edit(*bob, u"B"_s));
            QVERIFY(bob->close());
        }
        QCOMPARE(*areasInFileAlone(m_plan), Areas{kStart});
        QCOMPARE(*m_bob->areasIn(m_plan), (Areas{kStart, u"B"_s}));
        QVERIFY(m_bob->editOnce(m_plan, u"C"_s));
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{kStart, u"B"_s, u"C"_s}));
    }

    void aRollBackIsHealed()
    {
        const QString old = m_folder->filePath(u"old"_s);
        QVERIFY(QFile::copy(m_plan, old));
        QVERIFY(m_bob->editOnce(m_plan, u"B"_s));
        QVERIFY(QFile::remove(m_plan) && QFile::copy(old, m_plan));
        QVERIFY(m_bob->editOnce(m_plan, u"C"_s));
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{kStart, u"B"_s, u"C"_s}));
    }

    void aRollBackUnderAnOpenSessionIsHealed()
    {
        const QString old = m_folder->filePath(u"old"_s);
        QVERIFY(QFile::copy(m_plan, old));
        auto bob = opened(*m_bob);
        QVERIFY(m_bob->edit(*bob, u"B"_s));
        QVERIFY(bob->publish());
        QVERIFY(QFile::remove(m_plan) && QFile::copy(old, m_plan));
        QVERIFY(bob->refresh());
        QCOMPARE(*bob->unpublished(), 1);
        QCOMPARE(*bob->publish(), true);
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{kStart, u"B"_s}));
    }

    void theOutboxGoesWhenALaterReadFindsEverythingInTheFile()
    {
        QVERIFY(m_bob->editOnce(m_plan, u"B"_s));
        QVERIFY(hasOutbox(*m_bob));
        m_bob->clock().advanceMilliseconds(Outbox::kKeptMilliseconds - 60'000);
        QVERIFY(m_bob->areasIn(m_plan));
        QVERIFY(hasOutbox(*m_bob));
        m_bob->clock().advanceMilliseconds(60'000);
        QVERIFY(m_bob->areasIn(m_plan));
        QVERIFY(!hasOutbox(*m_bob));
    }

    void theOutboxGoesAlsoWhenOthersHaveChangedTheFile()
    {
        QVERIFY(m_bob->editOnce(m_plan, u"B"_s));
        QVERIFY(m_ann->editOnce(m_plan, u"A"_s));
        m_bob->clock().advanceMilliseconds(Outbox::kKeptMilliseconds);
        QVERIFY(m_bob->areasIn(m_plan));
        QVERIFY(!hasOutbox(*m_bob));
    }

    void theOutboxStaysWhileTheFileLacksSomething()
    {
        const QString old = m_folder->filePath(u"old"_s);
        QVERIFY(QFile::copy(m_plan, old));
        QVERIFY(m_bob->editOnce(m_plan, u"B"_s));
        QVERIFY(QFile::remove(m_plan) && QFile::copy(old, m_plan));
        m_bob->clock().advanceMilliseconds(10 * Outbox::kKeptMilliseconds);
        QCOMPARE(*m_bob->areasIn(m_plan), (Areas{kStart, u"B"_s}));
        QVERIFY(hasOutbox(*m_bob));
    }

    void onlyOwnWorkIsKept()
    {
        QVERIFY(m_ann->editOnce(m_plan, u"A"_s));
        opened(*m_bob)->close();
        QVERIFY(!hasOutbox(*m_bob));
        auto bob = opened(*m_bob);
        QVERIFY(m_ann->editOnce(m_plan, u"A2"_s));
        QVERIFY(bob->refresh());
        QVERIFY(bob->close());
        QVERIFY(!hasOutbox(*m_bob));
    }

    void twoSessionsOfOnePersonShareAnOutbox()
    {
        auto first = opened(*m_bob);
        auto second = opened(*m_bob);
        QVERIFY(m_bob->edit(*first, u"B1"_s));
        QVERIFY(m_bob->edit(*second, u"B2"_s));
        QVERIFY(first->close());
        QVERIFY(second->close());
        QCOMPARE(*m_bob->areasIn(m_plan), (Areas{kStart, u"B1"_s, u"B2"_s}));
    }

    void aFileThatIsGoneIsAnErrorThatSaysWhereTheWorkIs()
    {
        auto bob = opened(*m_bob);
        QVERIFY(m_bob->edit(*bob, u"B"_s));
        QVERIFY(QFile::rename(m_plan, shared(u"away"_s)));
        const auto published = bob->publish();
        QVERIFY(!published);
        QCOMPARE(published.error().kind, ErrorKind::System);
        QVERIFY2(published.error().text.contains(u"kept here"_s), qPrintable(published.error().text));
        QVERIFY(bob->close());
        QCOMPARE(names(), QStringList{u"away"_s});

        const auto again = m_bob->open(m_plan);
        QVERIFY(!again);
        QVERIFY2(again.error().text.contains(u"outbox.readiness"_s), qPrintable(again.error().text));
        // When it comes back, nothing has to be done.
        QVERIFY(QFile::rename(shared(u"away"_s), m_plan));
        QCOMPARE(*m_bob->areasIn(m_plan), (Areas{kStart, u"B"_s}));
    }

    void aFileThatIsGoneIsMadeAnewWhereThatIsWanted()
    {
        auto bob = opened(*m_bob);
        QVERIFY(m_bob->edit(*bob, u"B"_s));
        QVERIFY(QFile::remove(m_plan));
        QCOMPARE(*bob->publish(IfGone::MakeAnew), true);
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{kStart, u"B"_s}));
    }

    void aDamagedFileIsSetAsideWhenNobodyIsWritingItAnyMore()
    {
        auto bob = opened(*m_bob);
        QVERIFY(m_bob->edit(*bob, u"B"_s));
        QVERIFY(QFile::resize(m_plan, QFileInfo(m_plan).size() / 2));
        const auto tooEarly = bob->publish();
        QVERIFY(!tooEarly);
        QCOMPARE(tooEarly.error().kind, ErrorKind::System);
        QCOMPARE(names(), QStringList{u"plan.readiness"_s});

        m_bob->clock().advanceMilliseconds(120'000);
        QCOMPARE(*bob->publish(), true);
        QCOMPARE(*areasInFileAlone(m_plan), (Areas{kStart, u"B"_s}));
        QCOMPARE(names().size(), 2);
        const News news = bob->takeNews();
        QCOMPARE(news.notes.size(), 1u);
        QCOMPARE(news.notes[0].kind, ShareNote::Kind::SetAside);
        QVERIFY(QFileInfo(news.notes[0].path).fileName().startsWith(u"plan (set aside "_s));
        QVERIFY(QFile::exists(news.notes[0].path));
    }

    void aDamagedFileIsRefusedWithTheCopyThatIsKept()
    {
        QVERIFY(m_bob->editOnce(m_plan, u"B"_s));
        QVERIFY(QFile::resize(m_plan, QFileInfo(m_plan).size() / 2));
        for (const SharedFile::Mode mode : {SharedFile::Mode::ReadOnly, SharedFile::Mode::ReadWrite}) {
            const auto refused = m_bob->open(m_plan, mode);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Refused);
            QVERIFY2(refused.error().text.contains(u"is damaged"_s), qPrintable(refused.error().text));
            QVERIFY2(refused.error().text.contains(outboxOf(*m_bob)), qPrintable(refused.error().text));
        }
        // Who has nothing of it is told of nothing.
        SharingDesk lena(u"Lena"_s, m_folder->path());
        QVERIFY(!lena.open(m_plan).error().text.contains(u"kept"_s));

        QVERIFY(QFile::remove(m_plan) && QFile::copy(outboxOf(*m_bob), m_plan)); // as the sentence says
        QCOMPARE(*m_bob->areasIn(m_plan), (Areas{kStart, u"B"_s}));
    }

    void aNewFileWhereWorkIsKeptIsRefused()
    {
        {
            auto bob = opened(*m_bob);
            QVERIFY(m_bob->edit(*bob, u"B"_s)); // closed without publishing
        }
        QVERIFY(QFile::remove(m_plan));
        const Result<> refused = m_bob->create(m_plan);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
        QVERIFY2(refused.error().text.contains(outboxOf(*m_bob)), qPrintable(refused.error().text));
        QCOMPARE(names(), QStringList());
        QVERIFY(stateOf(*m_bob).filter(u"work"_s).isEmpty());

        QVERIFY(QFile::copy(outboxOf(*m_bob), m_plan)); // as the sentence says
        QCOMPARE(*m_bob->areasIn(m_plan), (Areas{kStart, u"B"_s}));
    }

    void aNewFileWhereACrashLeftWorkIsRefused()
    {
        {
            auto bob = opened(*m_bob);
            QVERIFY(m_bob->edit(*bob, u"B"_s));
            m_bob->files().plan({1, FaultyFileSystem::Form::Before, FaultyFileSystem::Then::Stay});
        }
        m_bob->files().plan({});
        QVERIFY(QFile::remove(m_plan));
        const Result<> refused = m_bob->create(m_plan);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(outboxOf(*m_bob)), qPrintable(refused.error().text));
        QCOMPARE(*areasInFileAlone(outboxOf(*m_bob)), (Areas{kStart, u"B"_s}));
    }

    void aNewFileMayTakeThePlaceOfOneThatHeldEverything()
    {
        QVERIFY(m_bob->editOnce(m_plan, u"B"_s));
        QVERIFY(QFile::remove(m_plan));
        QVERIFY(m_bob->create(m_plan));
        QCOMPARE(*m_bob->areasIn(m_plan), Areas{kStart});
    }

    void aNewerFileIsLeftAlone()
    {
        auto bob = opened(*m_bob);
        QVERIFY(m_bob->edit(*bob, u"B"_s));
        QFile file(m_plan);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60) && file.write("\0\0\1\0", 4) == 4);
        file.close();
        m_bob->clock().advanceMilliseconds(120'000);
        const FileIdentity newer = *m_bob->files().identify(m_plan);
        const auto published = bob->publish();
        QVERIFY(!published);
        QCOMPARE(published.error().kind, ErrorKind::Refused);
        QVERIFY(published.error().text.contains(u"kept here"_s));
        QCOMPARE(*m_bob->files().identify(m_plan), newer);
        QCOMPARE(names(), QStringList{u"plan.readiness"_s});
    }

    void anotherProjectInItsPlaceIsLeftAlone()
    {
        const QString other = shared(u"other.readiness"_s);
        QVERIFY(m_ann->create(other));
        auto bob = opened(*m_bob);
        QVERIFY(m_bob->edit(*bob, u"B"_s));
        QVERIFY(QFile::remove(m_plan) && QFile::rename(other, m_plan));
        const FileIdentity before = *m_bob->files().identify(m_plan);
        m_bob->clock().advanceMilliseconds(120'000);
        const auto published = bob->publish();
        QVERIFY(!published);
        QCOMPARE(published.error().kind, ErrorKind::Refused);
        QCOMPARE(*m_bob->files().identify(m_plan), before);
        QVERIFY(bob->close());
        // The work is kept under the project's own id, and does not come into the other one.
        QCOMPARE(*m_bob->areasIn(m_plan), Areas{kStart});
    }

    void conflictCopiesAreReportedAndNotMerged()
    {
        const QString copy = shared(u"plan (Ann's conflicted copy 2027-03-01).readiness"_s);
        QVERIFY(QFile::copy(m_plan, copy));
        QVERIFY(QFile::copy(m_plan, shared(u"planning.readiness"_s)));
        QVERIFY(m_ann->create(shared(u"plan (1).readiness"_s))); // another project
        QVERIFY(m_ann->editOnce(copy, u"A"_s));
        auto bob = opened(*m_bob);
        const News news = bob->takeNews();
        QCOMPARE(news.notes.size(), 1u);
        QCOMPARE(news.notes[0].kind, ShareNote::Kind::ConflictCopy);
        QCOMPARE(news.notes[0].path, copy);
        QCOMPARE(SharingDesk::areasOf(bob->store()), Areas{kStart});
    }
};

READINESS_TEST(tst_SharedFile)
#include "tst_SharedFile.moc"
