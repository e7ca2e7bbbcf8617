#include "app/cli/Passphrase.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

/// Typed characters are not shown while it lives.
class HiddenInput {
public:
    HiddenInput()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= tcflag_t(~ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenInput()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
    bool m_changed = false;
};

QString readHidden(const QString& prompt)
{
    std::fprintf(stderr, "%s: ", qUtf8Printable(prompt));
    std::fflush(stderr);
    const HiddenInput hidden;
    char buffer[1024] = {};
    const bool read = std::fgets(buffer, sizeof buffer, stdin) != nullptr;
    std::fputc('\n', stderr);
    return read ? QString::fromLocal8Bit(buffer).remove(u'\n') : QString();
}

} // namespace

Result<QString> askPassphrase(const QString& prompt, bool confirm)
{
    if (qEnvironmentVariableIsSet("READINESS_PASSPHRASE"))
        return qEnvironmentVariable("READINESS_PASSPHRASE");
    if (!isatty(STDIN_FILENO))
        return usageError(u"There is no terminal to ask for the passphrase. Set READINESS_PASSPHRASE."_s);
    const QString passphrase = readHidden(prompt);
    if (confirm && readHidden(u"Again"_s) != passphrase)
        return usageError(u"The two passphrases differ. Nothing was created."_s);
    return passphrase;
}

} // namespace readiness::cli
