#include "tests/support/TestMain.h"
#include "ui/shell/MessageBar.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

Message information(const QString& text, const QString& action = {})
{
    return {Message::Kind::Information, text, action, {}};
}
Message error(const QString& text) { return {Message::Kind::Error, text, {}, {}}; }

QToolButton* counter(const MessageBar& bar)
{
    for (QToolButton* button : bar.findChildren<QToolButton*>()) {
        if (!button->text().isEmpty())
            return button;
    }
    return nullptr;
}

} // namespace

class tst_MessageBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorsComeFirstAndNothingIsLost()
    {
        MessageBar bar;
        QSignalSpy occupied(&bar, &MessageBar::occupied);
        bar.show(information(u"one"_s));
        QVERIFY(!counter(bar) || !counter(bar)->isVisibleTo(&bar));
        bar.show(error(u"bad"_s));
        bar.show(information(u"two"_s));
        QCOMPARE(bar.message().text, u"bad"_s);
        QCOMPARE(counter(bar)->text(), u"1 of 3"_s);
        QVERIFY(counter(bar)->isVisibleTo(&bar));
        bar.dismiss();
        QCOMPARE(bar.message().text, u"two"_s);
        bar.dismiss();
        QCOMPARE(bar.message().text, u"one"_s);
        bar.dismiss();
        QVERIFY(!bar.isVisible());
        QCOMPARE(occupied.last()[0].toBool(), false);
    }

    void oneLeafsThroughThem()
    {
        MessageBar bar;
        bar.show(error(u"bad"_s));
        bar.show(information(u"one"_s));
        bar.showNext();
        QCOMPARE(bar.message().text, u"one"_s);
        QCOMPARE(counter(bar)->text(), u"2 of 2"_s);
        bar.showNext();
        QCOMPARE(bar.message().text, u"bad"_s);
    }

    void oneOfferStandsOnce()
    {
        MessageBar bar;
        bar.show(information(u"Removed one"_s, u"Undo"_s));
        bar.show(information(u"Removed two"_s, u"Undo"_s));
        bar.show(error(u"bad"_s));
        bar.show(error(u"bad"_s));
        QCOMPARE(bar.count(), 2);
        bar.showNext();
        QCOMPARE(bar.message().text, u"Removed two"_s);
    }

    void theKeyboardDismissesAMessage()
    {
        MessageBar bar;
        bar.show(error(u"bad"_s));
        bar.show(information(u"one"_s));
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.focusMessage();
        QVERIFY(bar.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(bar.message().text, u"one"_s);
    }
};

READINESS_TEST(tst_MessageBar)
#include "tst_MessageBar.moc"
