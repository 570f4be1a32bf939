# shellcheck shell=bash
# What the scripts of this folder share. To be sourced first, with the arguments of the script:
#     source "$(dirname "${BASH_SOURCE[0]}")/common.sh" "$@"
#
# The script then runs in a temporary folder, has the program as `kehoach` in PATH, and ends with one line: ok and its figures, or the step that
# failed. Daemons end with it, also where it fails or is not done after $SCALE_SECONDS (600).
set -euo pipefail

script=$(basename "$0")
if [[ $# -ne 1 || ! -x $1 ]]; then
    echo "usage: $script PROGRAM" >&2
    exit 2
fi
scale_seconds=${SCALE_SECONDS:-600}
# timeout(1) signals all processes of the script, so that the trap below does not wait for one that hangs.
[[ -n ${SCALE_LIMITED:-} ]] || SCALE_LIMITED=1 exec timeout --kill-after=60 "$scale_seconds" "$0" "$@"

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$(realpath "$1")
work=$(mktemp -d)
chmod 711 "$work"
step="the beginning"
result=
declare -A daemons=()
daemon_order=()

# step TEXT: what is done from here on.
step() {
    step=$1
    echo "== $step ($SECONDS s)"
}

# fail TEXT: ends the script.
fail() {
    step+=": $1"
    exit 1
}

# daemon NAME COMMAND...: runs in the background until the script ends or stop_daemon NAME is called; its output goes into logs/NAME.
daemon() {
    local name=$1
    shift
    "$@" >>"$work/logs/$name" 2>&1 </dev/null &
    daemons[$name]=$!
    daemon_order+=("$name")
}

stop_daemon() {
    local pid=${daemons[$1]:-}
    [[ -n $pid ]] || return 0
    unset "daemons[$1]"
    kill "$pid" 2>/dev/null || return 0
    for _ in {1..50}; do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.1
    done
    kill -KILL "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
}

# wait_until SECONDS COMMAND...: tries until it succeeds.
wait_until() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < deadline)) || return 1
        sleep 0.2
    done
}

# Numbers of ports that nobody listens at.
free_ports() {
    python3 -c '
import socket, sys
sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(int(sys.argv[1]))]
print(*(s.getsockname()[1] for s in sockets))' "$1"
}

needs() {
    local name
    for name in "$@"; do
        command -v "$name" >/dev/null || fail "$name is missing; CONTRIBUTING.md names the packages"
    done
}

# What works in the temporary folder was started from here, also where it is no child of the script any more, as what came through ssh.
processes_here() { find /proc/[0-9]*/cwd -maxdepth 0 -lname "$work/*" -printf '%h\n' 2>/dev/null | sed 's,/proc/,,'; }
none_here() { [[ -z $(processes_here) ]]; }

# before_stop may be defined by a script: what must end before its daemons.
ended() {
    local code=$?
    trap - EXIT TERM INT
    set +e
    ! declare -F before_stop >/dev/null || before_stop
    local i
    for ((i = ${#daemon_order[@]} - 1; i >= 0; --i)); do stop_daemon "${daemon_order[i]}"; done
    cd /
    processes_here | xargs --no-run-if-empty kill 2>/dev/null
    wait_until 10 none_here || processes_here | xargs --no-run-if-empty kill -KILL 2>/dev/null
    if ((code != 0)); then tail -n 15 "$work"/logs/* >&2; fi
    if [[ -n ${SCALE_KEEP:-} ]]; then echo "kept: $work"; else rm -rf "$work"; fi
    if ((code == 0)) && [[ -n $result ]]; then
        echo "$script: ok: $result ($SECONDS s)"
    else
        echo "$script: failed (exit code $code): $step"
        ((code != 0)) || code=1
    fi
    exit "$code"
}
trap ended EXIT
trap 'step+=": ended by a signal or not done after $scale_seconds s"; exit 124' TERM INT

# write_archive FILES: invented documents in `archive`, the samples, and names that need care in shells and lists.
write_archive() {
    PYTHONPATH=$here/../batch PYTHONDONTWRITEBYTECODE=1 python3 -c 'import sys, tree; tree.write_tree("archive/plans", int(sys.argv[1]))' "$1"
    local sample
    for sample in "$here"/../../samples/*/input.*; do
        mkdir -p "archive/samples/$(basename "$(dirname "$sample")")"
        cp "$sample" "archive/samples/$(basename "$(dirname "$sample")")/"
    done
    mkdir -p "archive/Kế hoạch 2026"
    cp archive/plans/000/000001.txt "archive/Kế hoạch 2026/báo cáo 'quý I' \$HOME.txt"
    cp archive/plans/000/000002.txt "archive/Kế hoạch 2026/hai  dấu cách.txt"
    # Two that would meet in one name.
    cp archive/plans/000/000003.txt archive/same.txt
    cp archive/samples/word-decision/input.docx archive/same.docx
}

# same_files ONE OTHER: both folders have the same files with the same bytes.
same_files() {
    diff -rq "$1" "$2" >>"$work/logs/differences" || fail "$1 and $2 differ"
}

mkdir "$work/logs" "$work/bin" "$work/shared"
ln -s "$program" "$work/bin/kehoach"
export PATH="$work/bin:$PATH:/usr/sbin"
cd "$work/shared"
