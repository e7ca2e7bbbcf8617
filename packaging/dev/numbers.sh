#!/usr/bin/env bash
# Prints what is over the sizes that keep the code light. They detect smells and are no law: nothing fails.
# Relies on the layout that format.sh gives: the braces of a function's body stand alone on their lines.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

max_header=200 max_source=500 median_source=150 max_function=70 max_public=12 max_parameters=4

sources() { find "$@" -name '*.cpp' | sort; }
headers() { find "$@" -name '*.h' | sort; }
lines_of() { xargs -r cat | wc -l; }

too_long() { # LIMIT < files
    xargs -r wc -l | awk -v limit="$1" '$2 != "total" && $1 > limit { printf "  %5d  %s\n", $1, $2 }' | sort -rn
}

median() {
    xargs -r wc -l | awk '$2 != "total" { print $1 }' | sort -n | awk '{ n[NR] = $1 } END { print NR ? n[int((NR + 1) / 2)] : 0 }'
}

# Bodies between lone braces of equal indentation, and the commas at the outermost level of the parameter list.
functions() {
    xargs -r awk -v max_lines="$max_function" -v max_parameters="$max_parameters" '
        function parameters(text,    i, c, depth, angle, count) {
            sub(/^[^(]*operator\(\)/, "", text)
            i = index(text, "(")
            if (i == 0 || text ~ /^[^(]*\(\)/) return 0
            for (count = 1; i <= length(text); ++i) {
                c = substr(text, i, 1)
                if (c == "(" || c == "{") ++depth
                else if (c == ")" || c == "}") { if (--depth == 0) return count }
                else if (c == "<") ++angle
                else if (c == ">" && angle > 0) --angle
                else if (c == "," && depth == 1 && angle == 0) ++count
            }
            return count
        }
        FNR == 1 { start = 0; signature = "" }
        start == 0 && /^ *\{$/ && signature ~ /\(/ {
            start = FNR; indent = index($0, "{")
            count = parameters(signature)
            if (count > max_parameters) printf "  %5d parameters  %s:%d\n", count, FILENAME, FNR - 1
            next
        }
        start > 0 && /^ *\}$/ && index($0, "}") == indent {
            if (FNR - start - 1 > max_lines) printf "  %5d lines  %s:%d\n", FNR - start - 1, FILENAME, start - 1
            start = 0; signature = ""
            next
        }
        /^ *(\/\/|#|$)/ || /[;}]$/ || /:$/ { signature = ""; next }
        { signature = signature $0 }
    ' | sort -rn
}

public_functions() {
    xargs -r awk -v limit="$max_public" '
        FNR == 1 { name = "" }
        /^(class|struct) [A-Za-z]+.* \{$/ { name = $2; open = ($1 == "struct"); count = 0; line = FNR; next }
        name != "" && /^(public|signals|Q_SIGNALS|public slots|public Q_SLOTS):/ { open = 1; next }
        name != "" && /^(private|protected)/ { open = 0; next }
        name != "" && /^};/ {
            if (count > limit) printf "  %5d  %s:%d %s\n", count, FILENAME, line, name
            name = ""
            next
        }
        name != "" && open && /^    [A-Za-z\[].*\(/ && !/^    (friend|using|static_assert|Q_|explicit|return)/ {
            text = $0
            sub(/^ */, "", text)
            if (index(text, name "(") != 1) ++count
        }
    ' | sort -rn
}

echo "Headers over $max_header lines:";             headers app core ui tests | too_long "$max_header"
echo "Sources over $max_source lines:";             sources app core ui tests | too_long "$max_source"
echo "Main window over 400 lines:";                 find ui -name MainWindow.cpp | too_long 400
echo "Functions over $max_function lines or with more than $max_parameters parameters:"
{ headers app core ui; sources app core ui; } | functions
echo "Classes with more than $max_public public functions:"; headers app core ui | public_functions

code=$({ headers app core ui; sources app core ui; } | lines_of)
tests=$({ headers tests; sources tests; } | lines_of)
echo "Median source: $(sources app core ui | median) lines (at most $median_source)"
awk -v code="$code" -v tests="$tests" \
    'BEGIN { printf "Code %d lines, tests %d lines: %.2f (at least 0.80)\n", code, tests, code ? tests / code : 0 }'
