#include "tests/support/TestMain.h"
#include "ui/forms/MarkdownView.h"

#include <QDesktopServices>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_MarkdownView : public QObject {
    Q_OBJECT

public:
    Q_INVOKABLE void opened(const QUrl& url) { m_opened += url; }

private Q_SLOTS:
    void htmlIsText();
    void picturesAreTheirDescriptions();
    void nothingIsEverLoaded();
    void onlyWebLinksAreOffered_data();
    void onlyWebLinksAreOffered();
    void hostileTextsDoNotTakeTime_data();
    void hostileTextsDoNotTakeTime();
    void itIsAsHighAsItsText();

private:
    QList<QUrl> m_opened;
};

void tst_MarkdownView::htmlIsText()
{
    MarkdownView view;
    view.setMarkdownText(u"Say <b>this</b> <img src=\"file:///etc/passwd\"> and **that**"_s);
    QCOMPARE(view.toPlainText(), u"Say <b>this</b> <img src=\"file:///etc/passwd\"> and that"_s);
}

void tst_MarkdownView::picturesAreTheirDescriptions()
{
    MarkdownView view;
    view.setMarkdownText(u"![first](file:///etc/passwd) between ![second](https://example.org/p.png)"_s);
    QCOMPARE(view.toPlainText(), u"[first] between [second]"_s);
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            QVERIFY(!it.fragment().charFormat().isImageFormat());
    }
}

void tst_MarkdownView::nothingIsEverLoaded()
{
    MarkdownView view;
    view.setMarkdownText(u"text"_s);
    for (const QString& name :
         {u"file:///etc/hostname"_s, u"/etc/hostname"_s, u"qrc:/any"_s, u"data:text/plain,abc"_s}) {
        for (int type : {QTextDocument::HtmlResource, QTextDocument::ImageResource, QTextDocument::StyleSheetResource})
            QCOMPARE(view.document()->resource(type, QUrl(name)).toByteArray(), QByteArray());
    }
}

void tst_MarkdownView::onlyWebLinksAreOffered_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("offered");
    QTest::newRow("https") << u"https://example.org/"_s << 1;
    QTest::newRow("mail") << u"mailto:jana@example.org"_s << 1;
    QTest::newRow("file") << u"file:///etc/passwd"_s << 0;
    QTest::newRow("script") << u"javascript:alert(1)"_s << 0;
    QTest::newRow("relative") << u"other.md"_s << 0;
}

void tst_MarkdownView::onlyWebLinksAreOffered()
{
    QFETCH(QString, address);
    QFETCH(int, offered);
    for (const char* scheme : {"http", "https", "file", "mailto", "javascript"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "opened");
    MarkdownView view;
    view.resize(300, 100);
    view.setMarkdownText(u"[a link](%1)"_s.arg(address));
    view.show();
    QSignalSpy chosen(&view, &MarkdownView::addressChosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(10, 8));
    QCOMPARE(chosen.size(), offered);
    QCOMPARE(view.toPlainText(), u"a link"_s);
    QVERIFY(m_opened.isEmpty());
    for (const char* scheme : {"http", "https", "file", "mailto", "javascript"})
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
}

void tst_MarkdownView::hostileTextsDoNotTakeTime_data()
{
    QTest::addColumn<QString>("text");
    const auto repeated = [](const QString& part, int length = 20000) {
        return part.repeated(length / int(part.size()));
    };
    QTest::newRow("quotes") << repeated(u">"_s);
    QTest::newRow("quotes with blanks") << repeated(u"> "_s);
    QTest::newRow("growing quotes") << [] {
        QString s;
        for (int i = 1; i < 78; ++i)
            s += QString(i, u'>') + u"a\n\n"_s;
        return s;
    }();
    QTest::newRow("lists in lists") << [] {
        QString s;
        for (int i = 0; i < 190; ++i)
            s += QString(i, u' ') + u"- a\n"_s;
        return s;
    }();
    QTest::newRow("numbers") << repeated(u"1. "_s);
    QTest::newRow("columns") << repeated(u"|a"_s, 6000) + u"|\n"_s + repeated(u"|-"_s, 6000) + u"|\n"_s
                                    + repeated(u"|b"_s, 6000) + u"|"_s;
    QTest::newRow("forty columns") << repeated(u"|a"_s, 78) + u"|\n"_s + repeated(u"|-"_s, 78) + u"|\n"_s
                                          + (repeated(u"|b"_s, 78) + u"|\n"_s).repeated(240);
    QTest::newRow("tables in quotes") << [] {
        QString s;
        for (int i = 1; i < 30; ++i)
            s += QString(i, u'>') + u" |a|b|\n"_s + QString(i, u'>') + u" |-|-|\n"_s + QString(i, u'>')
                 + u" |c|d|\n\n"_s;
        return s;
    }();
    QTest::newRow("brackets") << repeated(u"["_s);
    QTest::newRow("links") << repeated(u"[a]("_s);
    QTest::newRow("pictures") << repeated(u"![](a)"_s);
    QTest::newRow("stars") << repeated(u"*a_"_s);
    QTest::newRow("emphasis") << repeated(u"**a"_s);
    QTest::newRow("underscores") << repeated(u"_a*"_s);
    QTest::newRow("ticks") << [] {
        QString s;
        for (int i = 1; i < 198; ++i)
            s += QString(i, u'`') + u"a"_s;
        return s;
    }();
    QTest::newRow("tags") << repeated(u"<a "_s);
    QTest::newRow("comment") << repeated(u"<!--"_s);
    QTest::newRow("entities") << repeated(u"&#0;"_s);
    QTest::newRow("headings") << repeated(u"# a\n"_s);
    QTest::newRow("rules") << repeated(u"***\n"_s);
    QTest::newRow("one word") << repeated(u"a"_s);
    QTest::newRow("definitions") << [] {
        QString s;
        for (int i = 0; s.size() < 19900; ++i)
            s += u"[a%1]: b\n"_s.arg(i);
        return s;
    }();
    QTest::newRow("combining marks") << repeated(u"a\u0301\u0301\u0301"_s);
    QTest::newRow("beyond a field") << repeated(u"> a\n\n"_s, 2000000).left(200000);
}

void tst_MarkdownView::hostileTextsDoNotTakeTime()
{
    QFETCH(QString, text);
    MarkdownView view;
    view.resize(300, 100);
    view.show();
    QElapsedTimer timer;
    timer.start();
    view.setMarkdownText(text);
    view.grab();
    const qint64 elapsed = timer.elapsed();
    QVERIFY2(elapsed < 3000, qPrintable(u"%1 ms"_s.arg(elapsed)));
    QVERIFY(!view.toPlainText().isEmpty());
}

void tst_MarkdownView::itIsAsHighAsItsText()
{
    MarkdownView view;
    view.resize(300, 100);
    view.setMarkdownText(u"one"_s);
    const int low = view.height();
    view.setMarkdownText(u"one\n\ntwo\n\nthree\n\nfour"_s);
    QVERIFY(view.height() > low);
    QVERIFY(view.height() >= int(view.document()->size().height()));
}

READINESS_TEST(tst_MarkdownView)
#include "tst_MarkdownView.moc"
