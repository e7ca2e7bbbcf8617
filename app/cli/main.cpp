#include "app/cli/Command.h"
#include "core/base/Clock.h"
#include "core/base/Text.h"

#include <QGuiApplication>
#include <QStringDecoder>
#include <QTemporaryDir>

#include <algorithm>

using namespace readiness;
using namespace readiness::cli;
using namespace Qt::StringLiterals;

namespace {

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return WrongUsage;
    case ErrorKind::Refused: return InputRefused;
    case ErrorKind::System: break;
    }
    return SystemFailed;
}

const Command* commandNamed(const QString& name)
{
    const auto& all = commands();
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&](const Command& command) { return name == QLatin1String(command.name); });
    return it == all.end() ? nullptr : &*it;
}

void printOverview(const Output& output)
{
    output.line(u"Readiness Workbench %1: takes a business system live, one file per project."_s.arg(
        QCoreApplication::applicationVersion()));
    output.line();
    output.line(u"Usage: readiness VERB FILE … [options]"_s);
    output.line();
    std::vector<QStringList> rows;
    for (const Command& command : commands())
        rows.push_back({u"  "_s + QString::fromLatin1(command.name), QString::fromUtf8(command.summary)});
    output.line(u"Verbs:"_s);
    output.table({}, rows);
    output.line();
    output.line(u"`readiness VERB --help` explains a verb."_s);
    output.line(
        u"Exit codes: 0 done or GO, 1 the answer is no, 2 wrong usage, 3 the input was refused, 4 the system failed."_s);
}

void printHelp(const Command& command, const QCommandLineParser& parser, const Output& output)
{
    output.paragraph(QString(), QString::fromUtf8(command.summary));
    output.line();
    output.line(
        u"Usage: readiness %1 %2 [options]"_s.arg(QLatin1String(command.name), QString::fromUtf8(command.arguments))
            .simplified());
    const QString text = parser.helpText();
    output.line();
    output.text(text.mid(std::max<qsizetype>(0, text.indexOf(u"Options:"))).trimmed());
}

int run(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    parser.addOption({u"json"_s, u"Print JSON for programs instead of text."_s});
    // A verb may mean something else by --as.
    const bool hasOwnAs =
        std::any_of(command.options.begin(), command.options.end(),
                    [](const QCommandLineOption& option) { return option.names().contains(u"as"_s); });
    parser.addOption({hasOwnAs ? QStringList{u"author"_s} : QStringList{u"as"_s, u"author"_s},
                      u"Who makes the change (default: READINESS_AUTHOR, else the system user)."_s, u"NAME"_s});
    parser.addOption({{u"h"_s, u"help"_s}, u"Print this help."_s});
    const bool parsed = parser.parse(arguments);
    const Output output(parser.isSet(u"json"_s));
    if (!parsed) {
        output.error(parser.errorText() + u" See `readiness %1 --help`."_s.arg(QLatin1String(command.name)));
        return WrongUsage;
    }
    if (parser.isSet(u"help"_s)) {
        printHelp(command, parser, output);
        return Done;
    }
    Output sink = output;
    const auto surplus = checkSurplus(command, parser.positionalArguments());
    const Result<int> result = surplus ? command.run({parser, parser.positionalArguments(), sink, systemClock()})
                                       : tl::unexpected(surplus.error());
    if (result)
        return *result;
    output.error(result.error().text);
    return exitCode(result.error().kind);
}

/// Whatever follows would work on another name than the one that was meant.
Result<> checkEncoding(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless); // an argument may end within a letter
        const QString text = decoder(QByteArrayView(argv[i]));
        if (decoder.hasError())
            return usageError(
                u"“%1” is not valid UTF-8: write arguments and names of files in UTF-8."_s.arg(displayLine(text)));
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    QString verb = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool isHelpOnVerb = argc > 2 && verb == u"help";
    if (isHelpOnVerb)
        verb = QString::fromLocal8Bit(argv[2]);
    const Command* command = commandNamed(verb);
    const QTemporaryDir runtimeFolder;
    std::unique_ptr<QCoreApplication> application;
    if (command && command->needsFonts) {
        // A report needs fonts but no display; "minimal" would write blank pages.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
            qputenv("XDG_RUNTIME_DIR", runtimeFolder.path().toLocal8Bit()); // else Qt complains to the user
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(u"readiness"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(READINESS_VERSION));
    const Output output(false);
    if (const Result<> usable = checkEncoding(argc, argv).and_then(&checkFixedTime); !usable) {
        output.error(usable.error().text);
        return WrongUsage;
    }
    if (command) {
        QStringList arguments = QCoreApplication::arguments();
        arguments.removeAt(1);
        if (isHelpOnVerb)
            arguments = QStringList{arguments.front(), u"--help"_s};
        return run(*command, arguments);
    }
    if (verb == u"--version") {
        output.line(u"readiness "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    if (verb.isEmpty() || verb == u"--help" || verb == u"-h" || verb == u"help") {
        printOverview(output);
        return verb.isEmpty() ? WrongUsage : Done;
    }
    if (verb.endsWith(u".readiness"))
        output.error(
            u"Say what to do with %1, such as `readiness info %1`. `readiness --help` lists the verbs."_s.arg(verb));
    else
        output.error(u"There is no verb “%1”. `readiness --help` lists them."_s.arg(verb));
    return WrongUsage;
}
