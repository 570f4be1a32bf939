"""A terminal shows that a run goes on, while all threads wait for files that do not end.

    progress_test.py PROGRAM
"""

import os
import pathlib
import pty
import subprocess
import sys
import tempfile
import threading

import tree


def shown_until(terminal, words):
    shown = b""
    while not all(word in shown for word in words):
        shown += os.read(terminal, 4096)
    return shown


def goes_on(program, *options):
    names = ["one.txt", "two.txt"]
    for name in names:
        os.mkfifo(name)
    terminal, other_end = pty.openpty()
    arguments = [program, "--lang", "en", "convert", *names, "-t", "jsonl", "-j", "2", *options]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=other_end, env={**os.environ, "TERM": "xterm"})
    os.close(other_end)
    watchdog = threading.Timer(60, process.kill)
    watchdog.start()
    # Nobody writes into the pipes yet, so that no file ends.
    shown_until(terminal, [b"0/2 files", b"running for 0:01", b"running for 0:02"])
    for name in names:
        pathlib.Path(name).write_text(tree.plan(1), encoding="utf-8")
    shown_until(terminal, [b"converted 2 of 2 files"])
    out, _ = process.communicate(timeout=60)
    watchdog.cancel()
    os.close(terminal)
    assert process.returncode == 0 and out.count(b"\n") == 2, (process.returncode, out)
    for name in names:
        os.unlink(name)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        tree.enter(folder)
        goes_on(sys.argv[1])
        goes_on(sys.argv[1], "--isolate")
