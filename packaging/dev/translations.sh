#!/usr/bin/env bash
# Brings resources/translations up to date with the sources: new texts come in unfinished, texts that are gone go. The
# English file only holds plurals ("%n record(s)" as "1 record", "2 records"), which are filled in here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
lupdate=/usr/lib/qt6/bin/lupdate
[[ -x $lupdate ]] || { echo "translations.sh: $lupdate is missing; run packaging/deps.sh build" >&2; exit 1; }
folder=resources/translations
"$lupdate" -silent -locations none -no-obsolete -I . -extensions cpp,h core ui -ts $folder/readiness_de.ts 2>/dev/null
"$lupdate" -silent -locations none -no-obsolete -pluralonly -source-language en -target-language en -I . -extensions cpp,h core ui \
    -ts $folder/readiness_en.ts 2>/dev/null
python3 - $folder/readiness_en.ts <<'PYTHON'
import re, sys
import xml.etree.ElementTree as ET

path = sys.argv[1]
tree = ET.parse(path)
for message in tree.iter("message"):
    source, translation = message.find("source").text, message.find("translation")
    forms = [re.sub(r"\((\w+)\)", "", source), re.sub(r"\((\w+)\)", r"\1", source)]
    for form, text in zip(translation.findall("numerusform"), forms):
        form.text = text
    translation.attrib.pop("type", None)
body = ET.tostring(tree.getroot(), encoding="unicode")
open(path, "w", encoding="utf-8").write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n")
PYTHON
grep -c 'type="unfinished"' $folder/readiness_de.ts | sed 's/$/ texts are not yet in German/' || true
