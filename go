#!/bin/sh
# ./go                      start prep (any prep arguments may follow)
# ./go test [pytest args]   run the tests
# Both make .venv first when it is missing or older than what it is made from.
set -eu
cd "$(dirname "$0")"
venv=.venv
stamp=$venv/.complete

find_python() {
    for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
        [ -n "$candidate" ] || continue
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    echo "prep needs Python 3.11 or newer, and none was found." >&2
    echo "Install one (on Debian or Ubuntu: apt install python3 python3-venv) or set PYTHON=/path/to/python." >&2
    return 1
}

install() {
    python=$(find_python)
    rm -f "$stamp"
    echo "Setting up prep in $venv (once; this takes about a minute)..." >&2
    if command -v uv >/dev/null 2>&1; then
        uv venv -q --allow-existing --python "$python" "$venv"
        uv pip install -q --python "$venv/bin/python" -c constraints.txt -e '.[test]'
    else
        if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
            echo "This Python cannot make virtual environments. On Debian or Ubuntu: apt install python3-venv" >&2
            return 1
        fi
        "$python" -m venv "$venv"
        "$venv/bin/python" -m pip install -q --disable-pip-version-check -c constraints.txt -e '.[test]'
    fi
    : > "$stamp"
}

if [ ! -e "$stamp" ] || [ pyproject.toml -nt "$stamp" ] || [ constraints.txt -nt "$stamp" ]; then
    install
fi
if [ "${1:-}" = test ]; then
    shift
    exec "$venv/bin/python" -m pytest "$@"
fi
exec "$venv/bin/prep" "$@"
