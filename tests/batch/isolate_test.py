"""Files that crash, hang or take all memory: each costs itself, the others are converted.

    isolate_test.py PROGRAM
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import threading
import time

import tree


def workers_of(process):
    with open(f"/proc/{process}/task/{process}/children", encoding="ascii") as file:
        first = file.read().split()
    others = []
    for task in os.listdir(f"/proc/{process}/task"):
        if task == str(process):
            continue
        with open(f"/proc/{process}/task/{task}/children", encoding="ascii") as file:
            others += file.read().split()
    return [int(child) for child in first + others]


def start(program, *arguments):
    return subprocess.Popen([program, "--lang", "en", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def same_output(program):
    plain = tree.run(program, "convert", "tree", "-r", "-t", "jsonl", "--quiet", expected=3)
    for jobs in "1", "3":
        isolated = tree.run(program, "convert", "tree", "-r", "-t", "jsonl", "--quiet", "--isolate", "-j", jobs, expected=3)
        assert isolated.stdout == plain.stdout
        assert isolated.stderr == plain.stderr


def crash(program):
    """The worker dies while it reads: a named pipe that nobody writes into gives the time to kill it."""
    os.mkfifo("waits.txt")
    process = start(program, "convert", "tree/000/000000.txt", "waits.txt", "tree/000/000001.txt", "-t", "jsonl", "-j", "1", "--isolate")
    assert process.stdout.readline().startswith(b"{")
    children = []
    while not children:
        time.sleep(0.01)
        children = workers_of(process.pid)
    time.sleep(0.1)
    os.kill(children[0], signal.SIGABRT)
    out, errors = process.communicate(timeout=60)
    assert process.returncode == 3
    assert json.loads(out)["source"]["path"] == "tree/000/000001.txt", out
    assert b"waits.txt: the process that read the file crashed (signal 6, SIGABRT)" in errors, errors
    assert b"converted 2 of 3 files" in errors, errors
    os.unlink("waits.txt")


def hang(program):
    os.mkfifo("waits.txt")
    outcome = tree.run(program, "convert", "tree/000/000000.txt", "waits.txt", "tree/000/000001.txt", "-t", "jsonl", "--timeout", "3", expected=3)
    assert outcome.stdout.count(b"\n") == 2
    assert b"waits.txt: not done after 3 s" in outcome.stderr, outcome.stderr
    os.unlink("waits.txt")


def memory(program):
    if tree.is_instrumented(program):
        return
    pathlib.Path("large.txt").write_text(tree.plan(1) + "".join(f"{i}. Một dòng dài của văn bản rất lớn\n" for i in range(300000)), encoding="utf-8")
    outcome = tree.run(program, "convert", "tree/000/000000.txt", "large.txt", "tree/000/000001.txt", "-t", "jsonl", "--max-memory", "40", expected=3)
    assert outcome.stdout.count(b"\n") == 2
    assert b"large.txt: needs more than 40 MB of memory" in outcome.stderr, outcome.stderr
    os.unlink("large.txt")


def orphans(program):
    """Workers do not outlive the run that they work for."""
    os.mkfifo("waits.txt")
    process = start(program, "convert", "waits.txt", "waits.txt", "-t", "jsonl", "-j", "2", "--isolate")
    children = []
    while len(children) < 2:
        time.sleep(0.01)
        children = workers_of(process.pid)
    time.sleep(0.1)
    process.kill()
    process.communicate(timeout=60)
    deadline = time.monotonic() + 20
    while any(pathlib.Path(f"/proc/{child}").exists() and "Z" not in pathlib.Path(f"/proc/{child}/stat").read_text(encoding="ascii").rsplit(")", 1)[1][:3] for child in children):
        assert time.monotonic() < deadline, "a worker is left"
        time.sleep(0.02)
    os.unlink("waits.txt")


def interrupt(program):
    """The first signal ends the run in order, also where a file hangs; nothing is left half done."""
    for number, code in (signal.SIGINT, 130), (signal.SIGTERM, 143):
        os.mkfifo("waits.txt")
        process = start(program, "convert", "tree/000/000000.txt", "waits.txt", "tree/000/000001.txt", "-o", "stopped/", "-t", "json,jsonl", "-j", "1", "--isolate")
        while not pathlib.Path("stopped/000000.json").exists():
            time.sleep(0.01)
        time.sleep(0.2)
        process.send_signal(number)
        _, errors = process.communicate(timeout=60)
        assert process.returncode == code, (process.returncode, errors)
        assert b"converted 1 of 1 files" in errors and b"stopped by a signal before the end" in errors, errors
        assert tree.files_below("stopped") == ["000000.json"], tree.files_below("stopped")
        os.unlink("waits.txt")
        os.unlink("stopped/000000.json")


def answers_at_once(program):
    """--stdin-list: an answer for each line before the next is sent, whatever the number of threads."""
    for options in ["-j", "1"], ["-j", "3"], ["-j", "2", "--isolate"]:
        process = start(program, "convert", "--stdin-list", "--quiet", *options)
        watchdog = threading.Timer(60, process.kill)
        watchdog.start()
        for name in "tree/000/000000.txt", "none.txt", "tree/000/000001.txt", "":
            process.stdin.write(name.encode() + b"\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            assert answer["source"]["path"] == (name or None), answer
            assert ("error" in answer) == (not name.startswith("tree")), answer
        process.stdin.close()
        process.stdin = None
        rest, _ = process.communicate(timeout=60)
        watchdog.cancel()
        assert rest == b"" and process.returncode == 3


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        tree.enter(folder)
        tree.write_tree("tree", 60, refused=3)
        for bad in "tree/000/000000.txt", "tree/000/000001.txt":
            pathlib.Path(bad).write_text(tree.plan(7), encoding="utf-8")
        same_output(sys.argv[1])
        crash(sys.argv[1])
        hang(sys.argv[1])
        memory(sys.argv[1])
        orphans(sys.argv[1])
        interrupt(sys.argv[1])
        answers_at_once(sys.argv[1])
