#pragma once

#include <QTextBrowser>

namespace readiness {

/// Shows Markdown that anybody may have written, as high as it is. Raw HTML is text, pictures are their descriptions,
/// nothing is ever loaded, and links only tell where they lead: whoever owns the view decides whether to follow one.
class MarkdownView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit MarkdownView(QWidget* parent = nullptr);

    void setMarkdownText(const QString& text);
    QVariant loadResource(int type, const QUrl& name) override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A web or mail address that the user clicked, or chose with the keyboard.
    void addressChosen(const QUrl& address);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fitHeight();

    QString m_text;
};

} // namespace readiness
