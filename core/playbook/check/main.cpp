#include "core/playbook/PlaybookLibrary.h"

#include <cstdio>

/// Run by the build: loads every playbook of a folder, so that one that does not hold together breaks the build.
int main(int argc, char** argv)
{
    const readiness::PlaybookLibrary library(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    int faults = library.ids().isEmpty() ? 1 : 0;
    for (const QString& id : library.ids()) {
        if (const auto playbook = library.load(id); !playbook) {
            std::fprintf(stderr, "error: %s\n", qPrintable(playbook.error().text));
            ++faults;
        }
    }
    return faults == 0 ? 0 : 1;
}
