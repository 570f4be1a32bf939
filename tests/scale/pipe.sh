#!/usr/bin/env bash
# The streaming mode as Spark's and Hadoop's pipes drive it: a line in, its answer out, before the next line and with a thousand at once.
#     tests/scale/pipe.sh PROGRAM
# Neither of the two is needed.
# shellcheck source=tests/scale/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh" "$@"

files=100
lines=1000

step "one undisturbed run on this machine"
write_archive "$files"
find archive -type f | LC_ALL=C sort >all.list
kehoach convert --files-from all.list -t jsonl -o whole.jsonl --quiet

step "lines and their answers"
python3 -B "$here/pipe_driver.py" all.list whole.jsonl "$lines" | tee "$work/logs/driver"
result=$(paste -sd ";" "$work/logs/driver" | sed "s/;/; /g")
