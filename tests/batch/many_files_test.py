"""Many small files in one run: all converted, and the memory does not grow with their number.

    many_files_test.py PROGRAM FILES
"""

import os
import resource
import subprocess
import sys
import tempfile
import time

import tree

ALLOWED_BYTES_EACH = 200  # names of outputs, and of inputs with --resume, are kept as hashes


def peak_of(program, *arguments):
    """Seconds and peak memory in bytes."""
    begun = time.monotonic()
    process = subprocess.Popen([program, "--lang", "en", "convert", *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, errors[-2000:]
    return time.monotonic() - begun, usage.ru_maxrss * 1024


def main(program, files):
    few = files // 10
    tree.write_tree("few", few)
    tree.write_tree("many", files)
    for way in ["-t", "jsonl", "-o", "all.jsonl"], ["-t", "json", "-o", "out-{}/", "--resume", "{}.state"]:
        seconds_few, peak_few = peak_of(program, "few", "-r", *(word.format("few") for word in way))
        seconds, peak = peak_of(program, "many", "-r", *(word.format("many") for word in way))
        print(f"{' '.join(way)}: {few} files {seconds_few:.2f} s, {peak_few / 2**20:.1f} MB; {files} files {seconds:.2f} s, {peak / 2**20:.1f} MB")
        if not tree.is_instrumented(program):
            allowed = peak_few + (files - few) * ALLOWED_BYTES_EACH + (4 << 20)
            assert peak <= allowed, f"{peak} bytes for {files} files, {peak_few} for {few}"
    with open("all.jsonl", "rb") as lines:
        assert sum(1 for _ in lines) == files
    assert len(tree.files_below("out-many")) == files


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory() as folder:
        tree.enter(folder)
        main(sys.argv[1], int(sys.argv[2]))
