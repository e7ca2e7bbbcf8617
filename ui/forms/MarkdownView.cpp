#include "ui/forms/MarkdownView.h"

#include "ui/forms/WebAddress.h"

#include <QHelpEvent>
#include <QPointer>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolTip>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 20000; // what a field holds
constexpr int kMostNesting = 40;      // marks of quotes and lists at the start of a line, and blanks before them
constexpr int kMostColumns = 40;
constexpr int kMostOpenings = 500; // brackets and the like, which the parser tries to pair

/// Whether laying the text out as Markdown could take noticeable time: tables of thousands of columns and quotes within
/// quotes cost far more than their length.
bool isExtravagant(const QString& text)
{
    if (text.count(u'[') > kMostOpenings || text.count(u'`') > kMostOpenings)
        return true;
    static const QRegularExpression nesting(u"^[\\s>*+\\-0-9.)]*"_s);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (line.count(u'|') > kMostColumns || nesting.match(line.toString()).capturedLength() > 2 * kMostNesting)
            return true;
    }
    return false;
}

/// Puts the description of each picture in its place, so that nobody asks where the picture would be.
void replacePictures(QTextDocument& document)
{
    std::vector<std::pair<int, QString>> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            const QString description = fragment.charFormat().property(QTextFormat::ImageAltText).toString();
            for (int i = 0; i < fragment.length(); ++i)
                pictures.emplace_back(fragment.position() + i, description);
        }
    }
    QTextCursor cursor(&document);
    for (auto picture = pictures.rbegin(); picture != pictures.rend(); ++picture) {
        cursor.setPosition(picture->first);
        cursor.deleteChar();
        cursor.insertText(u"[%1]"_s.arg(picture->second), QTextCharFormat());
    }
}

} // namespace

MarkdownView::MarkdownView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (const auto address = webAddress(QString::fromLatin1(url.toEncoded())))
            Q_EMIT addressChosen(*address);
    });
}

/// The document is made before it is shown: laying it out would already look for its pictures.
void MarkdownView::setMarkdownText(const QString& text)
{
    if (m_text == text && !document()->isEmpty())
        return;
    m_text = text;
    auto* made = new QTextDocument(this);
    made->setUndoRedoEnabled(false);
    made->setDocumentMargin(0);
    if (text.size() > kLongest || isExtravagant(text)) {
        made->setPlainText(text.size() > kLongest ? text.left(kLongest) + u'…' : text);
    } else {
        made->setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
                                    | QTextDocument::MarkdownDialectGitHub);
        replacePictures(*made);
    }
    made->setDefaultFont(font());
    const QPointer<QTextDocument> old = document(); // the first one goes by itself
    setDocument(made);
    delete old;
    fitHeight();
}

/// Nothing, but not null: QTextDocument would answer that by opening the file itself.
QVariant MarkdownView::loadResource(int, const QUrl&) { return QByteArray(""); }

QSize MarkdownView::sizeHint() const { return {200, height()}; }

void MarkdownView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void MarkdownView::fitHeight()
{
    const int bar = document()->idealWidth() > viewport()->width() ? 16 : 0; // a wide table scrolls
    setFixedHeight(std::max(24, int(document()->size().height()) + bar + 2 * frameWidth() + 2));
}

bool MarkdownView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto address = webAddress(anchorAt(help->pos()));
        QToolTip::showText(help->globalPos(), address ? plainToolTip(shownAddress(*address)) : QString(), this);
        return true;
    }
    return QTextBrowser::viewportEvent(event);
}

} // namespace readiness
