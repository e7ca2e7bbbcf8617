#include "core/project/SampleProject.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/TestMain.h"
#include "ui/shell/HelpWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PanelRegistry.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    QString context, source;
    QStringList translations;
    bool isUnfinished = false;
};

std::vector<Text> germanTexts()
{
    QFile file(QStringLiteral(READINESS_SOURCE_DIR "/resources/translations/readiness_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations");
    QXmlStreamReader xml(&file);
    std::vector<Text> texts;
    Text text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name") {
            text.context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"source") {
            text.source = xml.readElementText();
            text.translations.clear();
        } else if (xml.isStartElement() && xml.name() == u"translation") {
            text.isUnfinished = xml.attributes().hasAttribute(u"type"_s);
        } else if (xml.isStartElement() && (xml.name() == u"comment" || xml.name() == u"extracomment")) {
            xml.skipCurrentElement();
        } else if (xml.isStartElement() && xml.name() == u"numerusform") {
            text.translations += xml.readElementText();
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            text.translations += xml.text().toString();
        } else if (xml.isEndElement() && xml.name() == u"message") {
            texts.push_back(text);
        }
    }
    return texts;
}

QStringList placeholders(const QString& text)
{
    QStringList found;
    static const QRegularExpression pattern(u"%[0-9n]"_s);
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.removeAll(u"%n"_s); // "one record" may leave it out
    found.sort();
    return found;
}

/// Of the buttons and labels that are seen and have one.
QStringList textsWithLetters(const QWidget& within)
{
    QStringList texts;
    for (const QAbstractButton* button : within.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&within) && !QKeySequence::mnemonic(button->text()).isEmpty())
            texts += button->text();
    }
    for (const QLabel* label : within.findChildren<QLabel*>()) {
        if (label->buddy() && label->isVisibleTo(&within) && !QKeySequence::mnemonic(label->text()).isEmpty())
            texts += label->text();
    }
    return texts;
}

/// The user's language is German while this lives.
class InGerman {
public:
    InGerman()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        installTranslations(QLocale());
    }
    ~InGerman()
    {
        for (QTranslator* translator : QCoreApplication::instance()->findChildren<QTranslator*>())
            delete translator;
        QLocale::setDefault(m_before);
    }

private:
    QLocale m_before;
};

/// The window with the sample project, as large as a small screen.
struct SampleWindow {
    bool open()
    {
        QSettings().clear(); // before the window reads them
        if (!createSampleProject(folder.filePath(u"sample.readiness"_s), clock))
            return false;
        window.emplace(theme, clock);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->resize(1280, 800);
        window->QMainWindow::show();
        window->openFile(folder.filePath(u"sample.readiness"_s));
        return QTest::qWaitFor([this] { return window->workspace() && window->workspace()->standing(); });
    }

    Theme theme;
    const FakeClock clock{at(u"2027-02-01T10:00:00Z")};
    const ScratchFolder folder;
    std::optional<MainWindow> window; // goes before its folder
};

} // namespace

class tst_Translations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsInGerman()
    {
        const auto texts = germanTexts();
        QVERIFY(texts.size() > 1000);
        for (const Text& text : texts) {
            const QByteArray where = (text.context + u": "_s + text.source).toUtf8();
            QVERIFY2(!text.isUnfinished && !text.translations.isEmpty(), where.constData());
            for (const QString& translation : text.translations) {
                QVERIFY2(!translation.trimmed().isEmpty(), where.constData());
                QVERIFY2(placeholders(translation) == placeholders(text.source), where.constData());
                QVERIFY2(translation.count(u'\n') == text.source.count(u'\n'), where.constData());
            }
            QVERIFY2(text.translations.last().contains(u"%n"_s) == text.source.contains(u"%n"_s), where.constData());
        }
    }

    void recordsAreDescribedInGerman()
    {
        QSet<QString> known;
        for (const Text& text : germanTexts())
            known.insert(text.context + u'/' + text.source);
        const auto isKnown = [&](const char* context, const char* word) {
            const QString text = QString::fromLatin1(context) + u'/' + QString::fromUtf8(word);
            return known.contains(text) || (qWarning("%s", qPrintable(text)), false);
        };
        for (const RecordType* type : recordTypes()) {
            QVERIFY(isKnown(type->context, type->label) && isKnown(type->context, type->plural));
            for (const Field& field : type->fields) {
                QVERIFY(isKnown(field.context, field.label));
                for (const Choice& choice : field.choices)
                    QVERIFY(isKnown(field.context, choice.label));
            }
        }
    }

    void helpHasTheSamePages()
    {
        const QDir english(u":/readiness/help"_s), german(u":/readiness/help/de"_s);
        QVERIFY(!english.entryList({u"*.md"_s}).isEmpty());
        QCOMPARE(german.entryList({u"*.md"_s}), english.entryList({u"*.md"_s}));
    }

    void theWindowSpeaksGerman()
    {
        const InGerman german;
        SampleWindow sample;
        QVERIFY(sample.open());
        MainWindow& window = *sample.window;
        QCOMPARE(window.menuBar()->actions().first()->text(), u"&Datei"_s);
        QCOMPARE(window.findChild<QDockWidget*>(u"dock/checklist"_s)->windowTitle(), u"Checkliste"_s);
        QCOMPARE(window.workspace()->standing()->goLive()->reason, u"7 von 8 Kriterien sind nicht erfüllt."_s);
        for (const Problem& problem : window.workspace()->standing()->assessment.problems())
            QVERIFY2(!problem.action.startsWith(u"Set ") && !problem.text.startsWith(u"It "), qPrintable(problem.text));
        QSet<QChar> keys;
        for (const QAction* menu : window.menuBar()->actions()) {
            const qsizetype at = menu->text().indexOf(u'&');
            QVERIFY2(at >= 0 && !keys.contains(menu->text()[at + 1].toLower()), qPrintable(menu->text()));
            keys.insert(menu->text()[at + 1].toLower());
        }
        HelpWindow help(&window);
        help.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(help.findChild<QListWidget*>()->item(0)->text(), u"Erste Schritte"_s);
    }

    void noPanelTakesALetterOfTheMenusOrOneTwice_data()
    {
        QTest::addColumn<bool>("isGerman");
        QTest::newRow("English") << false;
        QTest::newRow("German") << true;
    }
    void noPanelTakesALetterOfTheMenusOrOneTwice()
    {
        QFETCH(bool, isGerman);
        std::optional<InGerman> german;
        if (isGerman)
            german.emplace();
        SampleWindow sample;
        QVERIFY(sample.open());
        MainWindow& window = *sample.window;
        QStringList ofMenus;
        for (const QAction* menu : window.menuBar()->actions())
            ofMenus += QKeySequence::mnemonic(menu->text()).toString();
        int pages = 0;
        for (const PanelEntry& entry : panelEntries()) {
            auto* dock = window.findChild<QDockWidget*>(u"dock/"_s + QLatin1String(entry.key));
            dock->show();
            dock->raise();
            QTRY_VERIFY(dock->findChild<Panel*>());
            const auto tabs = dock->findChildren<QTabWidget*>();
            for (int page = 0; page < (tabs.isEmpty() ? 1 : tabs.first()->count()); ++page, ++pages) {
                if (!tabs.isEmpty())
                    tabs.first()->setCurrentIndex(page);
                QStringList taken = ofMenus;
                for (const QString& text : textsWithLetters(*dock)) {
                    const QString key = QKeySequence::mnemonic(text).toString();
                    QVERIFY2(!taken.contains(key), qPrintable(titleOf(entry) + u": "_s + text));
                    taken += key;
                }
            }
        }
        QVERIFY(pages > 20);
    }

    void tabsHaveRoomInGermanToo()
    {
        const InGerman german;
        SampleWindow sample;
        QVERIFY(sample.open());
        MainWindow& window = *sample.window;
        int centres = 0;
        for (QTabBar* tabs : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (tabs->count() < 5)
                continue;
            ++centres;
            QTRY_VERIFY(tabs->rect().contains(tabs->tabRect(tabs->count() - 1)));
            QVERIFY(tabs->rect().contains(tabs->tabRect(0)));
        }
        QCOMPARE(centres, 1);
    }

    void menusHaveNoKeyTwice()
    {
        const InGerman german;
        Theme theme;
        const FakeClock clock(at(u"2027-02-01T10:00:00Z"));
        MainWindow window(theme, clock);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        for (const QAction* menu : window.menuBar()->actions()) {
            QSet<QChar> keys;
            for (const QAction* action : menu->menu()->actions()) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at < 0)
                    continue;
                const QChar key = action->text()[at + 1].toLower();
                QVERIFY2(!keys.contains(key), qPrintable(action->text()));
                keys.insert(key);
            }
        }
    }
};

READINESS_TEST(tst_Translations)
#include "tst_Translations.moc"
