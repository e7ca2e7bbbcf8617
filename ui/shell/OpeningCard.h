#pragma once

#include "core/base/Result.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace readiness {

/// What has become of a file that was to be opened: on its way, with a way out; or why it could not be, and what can be
/// tried.
class OpeningCard : public QFrame {
    Q_OBJECT

public:
    explicit OpeningCard(QWidget* parent = nullptr);

    void clear();
    void setBusy(const QString& path);
    /// `path` may be empty: then there is nothing to try again.
    void setFailed(const QString& path, const Error& error);
    QString sentence() const;
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// Nothing is being opened any more, and the window has no file.
    void settled();
    void cancelled();
    void tryAgain(const QString& path);

private:
    void tint(bool isTrouble);

    QString m_path;
    bool m_isBusy = false;
    QLabel* m_heading;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_again;
};

} // namespace readiness
