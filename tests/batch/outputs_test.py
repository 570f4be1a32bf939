"""Outputs that cannot be written: a pipe that nobody reads any more, a disk without room.

    outputs_test.py PROGRAM
"""

import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile

import tree


def closed_pipe(program):
    """`kehoach convert ... | head -1`: the rest is not converted, one sentence says so."""
    process = subprocess.Popen([program, "--lang", "en", "convert", "tree", "-r", "-t", "jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout.readline().startswith(b"{")
    process.stdout.close()
    errors = process.stderr.read().decode()
    assert process.wait(timeout=60) == 141, process.returncode
    assert "stdout: the program that reads the output has closed it" in errors, errors
    converted = int(errors.split("converted ")[1].split()[0])
    assert converted < 2000, f"{converted} documents for nobody"


def no_room_behind_a_stream(program):
    for jobs in "1", "3":
        with open("/dev/full", "wb") as full:
            outcome = subprocess.run([program, "--lang", "en", "convert", "tree", "-r", "-t", "jsonl", "-j", jobs], stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
        assert outcome.returncode == 3, outcome.returncode
        assert outcome.stderr.count(b"there is no room") == 1, outcome.stderr
    outcome = tree.run(program, "convert", "tree", "-r", "-t", "csv", "-o", "/dev/full", expected=3)
    assert outcome.stderr.count(b"/dev/full: there is no room") == 1, outcome.stderr


def file_too_large(program):
    """A limit on files stands for a disk: what is there already stays, nothing half written is left."""
    pathlib.Path("all.jsonl").write_text("before\n", encoding="utf-8")

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (50000, 50000))

    outcome = tree.run(program, "convert", "tree", "-r", "-t", "jsonl", "-o", "all.jsonl", expected=3, preexec_fn=limit)
    assert b"could not be written to the end" in outcome.stderr, outcome.stderr
    assert pathlib.Path("all.jsonl").read_text(encoding="utf-8") == "before\n"
    assert not pathlib.Path("all.jsonl.part").exists()


def full_disk(program):
    """A small file system of its own, where the system lets a user have one: files of their own until it is full."""
    script = """
        mount -t tmpfs -o size=600k none disk || exit 99
        "$0" --lang en convert tree -r -o disk/out/
        code=$?
        find disk -name '.*.part' | grep . && exit 98
        cp -r disk/out kept
        exit $code
    """
    os.makedirs("disk")
    outcome = subprocess.run(["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, program], capture_output=True, check=False, timeout=60)
    if outcome.returncode == 99 or b"unshare" in outcome.stderr:
        print("no file system of its own to fill: not tested")
        return
    assert outcome.returncode == 3, (outcome.returncode, outcome.stderr[-500:], outcome.stdout)
    assert outcome.stderr.count(b"there is no room to write it") == 1, outcome.stderr
    tree.run(program, "convert", "tree", "-r", "-o", "whole/", "--quiet")
    names = tree.files_below("kept")
    assert names
    for name in names:
        assert pathlib.Path("kept", name).read_bytes() == pathlib.Path("whole", name).read_bytes(), name


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        tree.enter(folder)
        tree.write_tree("tree", 2000)
        closed_pipe(sys.argv[1])
        no_room_behind_a_stream(sys.argv[1])
        file_too_large(sys.argv[1])
        full_disk(sys.argv[1])
