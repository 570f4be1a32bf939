#!/usr/bin/env bash
# The streaming mode as Spark's and Hadoop's pipes drive it: a line in, its answer out, before the next line and with a thousand at once.
#     tests/scale/pipe.sh PROGRAM
# With pyspark importable by python3, and Java, Spark itself runs the recipe of README.md too.
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
figures=$(paste -sd ';' "$work/logs/driver" | sed 's/;/; /g')

spark="Spark is not installed"
if python3 -c 'import pyspark' 2>/dev/null && command -v java >/dev/null; then
    step "Spark"
    SPARK_LOCAL_IP=127.0.0.1 python3 -B "$here/spark_driver.py" all.list "$work/bin/kehoach" "file://$PWD/spark" 2>>"$work/logs/spark"
    cat spark/part-* | cmp - whole.jsonl || fail "the lines differ"
    spark="Spark $(python3 -c 'import pyspark; print(pyspark.__version__)') wrote what one run writes"
fi

result="$figures; $spark"
