#include "core/report/ChaseMail.h"
#include "core/report/MailFile.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// The tenth of January.
struct Case {
    ProjectBuilder builder;
    Id<Area> area = builder.area(u"A"_s);
    Id<Person> jana = builder.add<Person>([](Person& p) { p.name = u"Jana Weiß"_s, p.mail = u"jana@example.org"_s; });

    Id<ChecklistItem> item(const QString& title, const QDate& due)
    {
        return builder.item(area, [&](ChecklistItem& i) { i.title = title, i.due.date = due, i.owner = jana; });
    }
    ChaseMail mail() const
    {
        const Assessment assessment(builder.build(), at(u"2027-01-10T09:00:00Z"));
        return chaseMail({assessment, chaseOf(assessment, Reminders(assessment.snapshot())),
                          *assessment.snapshot().find(jana), u"Omar Haddad"_s});
    }
};

/// The values of headers, unfolded, by name.
QMap<QByteArray, QByteArray> headersOf(const QByteArray& file)
{
    QMap<QByteArray, QByteArray> found;
    QByteArray name;
    for (const QByteArray& line : file.left(file.indexOf("\r\n\r\n")).split('\n')) {
        const QByteArray text = line.chopped(line.endsWith('\r') ? 1 : 0);
        if (text.startsWith(' ')) {
            found[name] += text;
            continue;
        }
        name = text.left(text.indexOf(": "));
        if (found.contains(name))
            qFatal("twice: %s", name.constData());
        found.insert(name, text.mid(name.size() + 2));
    }
    return found;
}

/// Encoded words put together again.
QString decoded(const QByteArray& value)
{
    if (!value.startsWith("=?"))
        return QString::fromLatin1(value);
    QByteArray bytes;
    for (const QByteArray& word : value.split(' ')) {
        if (!word.startsWith("=?UTF-8?B?") || !word.endsWith("?=") || word.size() > 75)
            return u"not an encoded word"_s;
        const QByteArray own = QByteArray::fromBase64(word.mid(10, word.size() - 12));
        if (QString::fromUtf8(own).toUtf8() != own)
            return u"a character is cut"_s;
        bytes += own;
    }
    return QString::fromUtf8(bytes);
}

QString bodyOf(const QByteArray& file, const QByteArray& type)
{
    const qsizetype start = file.indexOf("\r\n\r\n", file.indexOf("Content-Type: " + type)) + 4;
    return QString::fromUtf8(QByteArray::fromBase64(file.mid(start, file.indexOf("\r\n--", start) - start)));
}

const QString kHostile = u"Eve\r\nBcc: all@example.org\r\n\r\n<b>\"'&\u202Emoc"_s;

} // namespace

class tst_ChaseMail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatIsLateAndWhatIsNext()
    {
        Case c;
        const auto late = c.item(u"Rehearse"_s, QDate(2027, 1, 5));
        c.builder.change(late, [](ChecklistItem& i) {
            i.nextStep = u"Book the room"_s;
            i.nextStepOn = QDate(2027, 1, 12);
        });
        c.item(u"Train"_s, QDate(2027, 1, 10));
        const ChaseMail mail = c.mail();
        QCOMPARE(mail.subject, u"Toy company: 1 overdue, 1 due by 24 Jan 2027"_s);
        QCOMPARE(mail.text,
                 u"Hello Jana Weiß,\n\n"
                 "as of 10 Jan 2027 these are open with you in “Toy company”. Go-live is on 1 Mar 2027.\n\n"
                 "Overdue\n\n"
                 "- C-001 Rehearse\n  due 5 Jan 2027, 5 days late\n  next step: Book the room (12 Jan 2027)\n\n"
                 "Due by 24 Jan 2027\n\n"
                 "- C-002 Train\n  due 10 Jan 2027, today\n\n"
                 "Please answer with the status of each, and with the day on which it will be done.\n\n"
                 "Omar Haddad\n"_s);
        for (const QString& text : {u"C-001"_s, u"Rehearse"_s, u"5 days late"_s, u"Book the room (12 Jan 2027)"_s})
            QVERIFY2(mail.html.contains(u'>' + text + u'<'), qPrintable(text));
        QCOMPARE(mail.records.size(), std::size_t(2));
    }

    void itListsTheDecisionsThatWait()
    {
        Case c;
        const auto decision = [&](const QString& title, const QDate& due) {
            return c.builder.add<Decision>(
                [&](Decision& d) { d.title = title, d.decidedBy = c.jana, d.due.date = due; });
        };
        const auto open = decision(u"Who trains the night shift?"_s, {});
        QCOMPARE(c.mail().subject, u"Toy company: 1 decision wanted"_s);
        const auto near = decision(u"One wave or two?"_s, QDate(2027, 1, 12));
        const ChaseMail mail = c.mail();
        QCOMPARE(mail.subject, u"Toy company: 2 decisions wanted"_s);
        QCOMPARE(mail.records, (std::vector<RecordId>{near, open}));
        QVERIFY2(mail.text.contains(u"\nDecisions wanted\n\n"
                                    "- DC-002 One wave or two?\n  due 12 Jan 2027, in 2 days\n\n"
                                    "- DC-001 Who trains the night shift?\n\nPlease"_s),
                 qPrintable(mail.text));
        QVERIFY(mail.html.contains(u">Decisions wanted<"_s));
        QVERIFY(QUrlQuery(QUrl(mail.link))
                    .queryItemValue(u"body"_s, QUrl::FullyDecoded)
                    .endsWith(u"in 2 days\r\nDC-001 Who trains the night shift?\r\n"_s));
    }

    void internalRecordsStayOut()
    {
        Case c;
        c.builder.add<Action>([&](Action& a) {
            a.title = u"Secret"_s, a.isInternal = true, a.owner = c.jana, a.due.date = QDate(2027, 1, 1);
        });
        QVERIFY(c.mail().isEmpty());
        QCOMPARE(c.mail().leftOut, 1);
        c.item(u"Rehearse"_s, QDate(2027, 1, 5));
        const ChaseMail mail = c.mail();
        QCOMPARE(mail.subject, u"Toy company: 1 overdue"_s);
        for (const QString& form : {mail.text, mail.html, mail.link, QString::fromLatin1(mail.file())})
            QVERIFY(!form.contains(u"Secret"_s));
        QCOMPARE(mail.records.size(), std::size_t(1));
    }

    void whatIsAboutAnInternalRecordStaysOut()
    {
        Case c;
        const auto finding = c.builder.add<Finding>([](Finding& f) { f.title = u"Secret"_s, f.isInternal = true; });
        const auto action = c.builder.add<Action>([&](Action& a) {
            a.title = u"Mend the secret"_s, a.subject = finding, a.owner = c.jana, a.due.date = QDate(2027, 1, 1);
        });
        QVERIFY(c.mail().isEmpty());
        c.builder.change(finding, [](Finding& f) { f.isInternal = false; });
        QCOMPARE(c.mail().records, std::vector<RecordId>{action});
        c.builder.change(action, [&](Action& a) { a.subject = action; }); // a circle ends
        QCOMPARE(c.mail().records, std::vector<RecordId>{action});
    }

    void hostileNamesAreTextInEveryForm()
    {
        Case c;
        c.builder.project([](ProjectSettings& p) { p.name = kHostile; });
        c.builder.change(c.jana, [](Person& p) { p.name = kHostile; });
        c.item(kHostile, QDate(2027, 1, 5));
        const ChaseMail mail = c.mail();
        QVERIFY(!mail.html.contains(u"<b>"_s));
        QVERIFY(mail.html.contains(u"&lt;b&gt;&quot;"_s));
        for (const QString& form : {mail.text, mail.html, mail.subject}) {
            QVERIFY(!form.contains(u'\u202E'));
            QVERIFY(!form.contains(u"\nBcc"_s));
        }
        const auto headers = headersOf(mail.file());
        QCOMPARE(headers.keys(), (QByteArrayList{"Content-Type", "Date", "MIME-Version", "Subject", "To", "X-Unsent"}));
        QVERIFY(headers["To"].endsWith(" <jana@example.org>"));
        QCOMPARE(decoded(headers["Subject"]), mail.subject);
        QVERIFY(!QString::fromLatin1(mail.link.toLatin1()).contains(u"Bcc: "_s));
        QCOMPARE(mail.link.count(u'&'), 1);
        QCOMPARE(mail.link.count(u'?'), 1);
    }

    void theFileIsAsciiInLinesAndSaysTheSame()
    {
        Case c;
        c.builder.change(c.jana, [](Person& p) { p.name = u"Zoë Ñandú 王小明 "_s.repeated(9); });
        c.item(u"Übergabe 😀"_s.repeated(30), QDate(2027, 1, 5));
        const ChaseMail mail = c.mail();
        const QByteArray file = mail.file();
        for (const QByteArray& line : file.split('\n')) {
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() <= 79, line.constData()); // 78 and the \r
        }
        QVERIFY(std::all_of(file.begin(), file.end(),
                            [](char x) { return x == '\r' || x == '\n' || (x >= 32 && x < 127); }));
        QCOMPARE(decoded(headersOf(file)["To"].chopped(int(qstrlen(" <jana@example.org>")))), mail.name);
        QCOMPARE(bodyOf(file, "text/plain").replace(u"\r\n"_s, u"\n"_s), mail.text);
        QCOMPARE(bodyOf(file, "text/html").replace(u"\r\n"_s, u"\n"_s), mail.html);
        QCOMPARE(headersOf(file)["Date"], QByteArray("10 Jan 2027 10:00:00 +0100"));
        QVERIFY(file.endsWith("--\r\n"));
    }

    void theAuthorsAddressIsUsedWhereTheProjectKnowsIt()
    {
        Case c;
        c.item(u"Rehearse"_s, QDate(2027, 1, 5));
        QVERIFY(!headersOf(c.mail().file()).contains("From"));
        c.builder.add<Person>([](Person& p) { p.name = u"omar haddad"_s, p.mail = u"omar@example.org"_s; });
        QCOMPARE(headersOf(c.mail().file())["From"], QByteArray("Omar Haddad <omar@example.org>"));
        c.builder.add<Person>([](Person& p) { p.name = u"Omar Haddad"_s, p.mail = u"other@example.org"_s; });
        QVERIFY(!headersOf(c.mail().file()).contains("From"));
    }

    void addressesThatAreNoneAreLeftOut_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isUsable");
        for (const QString& good : {u"jana@example.org"_s, u"j.w+x@mail.example-x.org"_s, u"o'neil@example.org"_s})
            QTest::newRow(qPrintable(good)) << good << true;
        for (const QString& bad : {u""_s, u"jana"_s, u"a@b@c"_s, u"a@b\r\nBcc: x@y"_s, u"a@b,c@d"_s, u"a@b>c"_s,
                                   u"\"a b\"@c"_s, u"jäna@example.org"_s, u".a@b"_s, u"a..b@c"_s, u"a@-b"_s, u"a@b-"_s,
                                   u"a@b."_s, u"a@b?bcc=c@d"_s, u"a@b\u202E"_s, u"a@"_s + u"b"_s.repeated(300)})
            QTest::newRow(qPrintable(bad)) << bad << false;
    }

    void addressesThatAreNoneAreLeftOut()
    {
        QFETCH(QString, address);
        QFETCH(bool, isUsable);
        QCOMPARE(isMailAddress(address), isUsable);
        Case c;
        c.item(u"Rehearse"_s, QDate(2027, 1, 5));
        c.builder.change(c.jana, [&](Person& p) { p.mail = address; });
        const ChaseMail mail = c.mail();
        QCOMPARE(mail.address, isUsable ? address : QString());
        QCOMPARE(headersOf(mail.file()).contains("To"), isUsable);
        QVERIFY(mail.link.startsWith(isUsable ? u"mailto:"_s : u"mailto:?subject="_s));
        QCOMPARE(QUrl(mail.link).path(), mail.address);
    }

    void theLinkSaysHowManyMoreThereAre()
    {
        Case c;
        c.item(u"Rehearse & train? 100 % = all"_s, QDate(2027, 1, 5));
        const auto bodyOfLink = [&] {
            return QUrlQuery(QUrl(c.mail().link)).queryItemValue(u"body"_s, QUrl::FullyDecoded);
        };
        QCOMPARE(bodyOfLink(),
                 u"Hello Jana Weiß,\r\n\r\nC-001 Rehearse & train? 100 % = all: due 5 Jan 2027, 5 days late\r\n"_s);
        for (int i = 2; i <= 100; ++i)
            c.item(u"Item %1"_s.arg(i), QDate(2027, 1, 6));
        QVERIFY(c.mail().link.size() < kLongestMailLink);
        const QStringList lines = bodyOfLink().split(u"\r\n"_s);
        const qsizetype listed = lines.filter(u": due "_s).size();
        QVERIFY(listed > 10);
        QCOMPARE(lines.last(), u"… and %1 more"_s.arg(100 - listed));
    }

    void theLinkIsNeverTooLong()
    {
        Case c;
        const QString longest = u"😀王"_s.repeated(1000);
        c.builder.project([&](ProjectSettings& p) { p.name = longest; });
        c.builder.change(c.jana,
                         [&](Person& p) { p.name = longest, p.mail = u"a"_s.repeated(240) + u"@example.org"_s; });
        for (int i = 0; i < 20; ++i)
            c.item(longest, QDate(2027, 1, 5));
        const QString link = c.mail().link;
        QVERIFY2(link.size() < kLongestMailLink, qPrintable(QString::number(link.size())));
        QVERIFY(!QUrl::fromPercentEncoding(link.toLatin1()).contains(QChar::ReplacementCharacter));
        QVERIFY(link.endsWith(QString::fromLatin1(QUrl::toPercentEncoding(u"… and 20 more"_s)))
                || QUrl::fromPercentEncoding(link.toLatin1()).contains(u"more"_s));
    }
};

READINESS_TEST(tst_ChaseMail)
#include "tst_ChaseMail.moc"
