#pragma once

#include <QCoreApplication>

namespace readiness {

/// What the core says to people, in the language of the program: CoreText::tr("…"). The window installs translations, the
/// command line none. Formats, keys and names of fields are not said but written, and stay out of it.
struct CoreText {
    Q_DECLARE_TR_FUNCTIONS(Core)

public:
    /// Words that can begin a sentence, as they stand in its middle: without their capital, where the language has it so.
    static QString inSentence(const QString& words);
};

} // namespace readiness
