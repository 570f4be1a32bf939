"""Drives `kehoach convert --stdin-list` as the pipes of Spark and Hadoop do, and holds its answers to those of an ordinary run.

    pipe_driver.py LIST LINES COUNT

LIST has the paths of documents, LINES what `convert --files-from LIST -t jsonl` made of them; COUNT lines are sent at once.
"""

import base64
import json
import pathlib
import shlex
import shutil
import subprocess
import sys
import threading
import time

PROGRAM = shutil.which("kehoach")
COMMAND = PROGRAM + " convert --stdin-list={} --quiet"
# The exit code 3 says that documents were refused, which their answers say too; the engines would call the whole task failed.
TOLERANT = f"sh -c '{PROGRAM} convert --stdin-list --quiet || test $? -eq 3'"
SECONDS = 120
REFUSED = {
    b"no/such/file.txt": "file-missing",
    b"broken.txt": "input-is-pdf",
    b"": "file-missing",
    b"-": "file-missing",
    b"archive": "file-is-directory",
}


class Pipe:
    """A process that is killed where it does not end in time."""

    def __init__(self, command):
        # PySpark gives no variables at all, not even PATH.
        self.process = subprocess.Popen(shlex.split(command), env={}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.errors = b""
        self.watchdog = threading.Timer(SECONDS, self.process.kill)
        self.watchdog.start()
        # As both engines do: what nobody reads would stop the process.
        self.reader = threading.Thread(target=self.read_errors)
        self.reader.start()

    def read_errors(self):
        self.errors = self.process.stderr.read()

    def send(self, line):
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def answer(self):
        return self.process.stdout.readline()

    def end(self):
        """The exit code; nothing may come behind the last answer."""
        self.process.stdin.close()
        rest = self.process.stdout.read()
        self.process.wait()
        self.watchdog.cancel()
        self.reader.join()
        assert rest == b"", f"{rest[:200]} behind the last answer"
        return self.process.returncode


def without_path(line):
    document = json.loads(line)
    document["source"]["path"] = None
    return document


def in_turn(paths, expected):
    """Each line is sent only when the one before was answered."""
    pipe = Pipe(COMMAND.format("paths"))
    begun = time.monotonic()
    for path, line in zip(paths, expected):
        pipe.send(path)
        answer = pipe.answer()
        assert answer == line, f"{path.decode()}: {answer[:200]}"
    seconds = time.monotonic() - begun
    assert pipe.end() == 0
    print(f"{len(paths)} paths in turn, {1000 * seconds / len(paths):.1f} ms each")


def in_turn_base64(paths, expected):
    pipe = Pipe(COMMAND.format("base64"))
    begun = time.monotonic()
    for path, line in zip(paths, expected):
        pipe.send(base64.b64encode(pathlib.Path(path.decode()).read_bytes()))
        answer = pipe.answer()
        assert json.loads(answer) == without_path(line), f"{path.decode()}: {answer[:200]}"
    seconds = time.monotonic() - begun
    pipe.send(b"no base64!")
    assert json.loads(pipe.answer())["error"]["code"] == "input-not-base64"
    pipe.send(base64.b64encode(pathlib.Path(paths[0].decode()).read_bytes()))
    assert json.loads(pipe.answer()) == without_path(expected[0])
    assert pipe.end() == 3
    print(f"{len(paths)} documents in base64 in turn, {1000 * seconds / len(paths):.1f} ms each")


def at_once(command, code, paths, expected, count):
    """A thread writes, another reads, and what cannot be read stands in between."""
    answers = dict(zip(paths, expected))
    refused = list(REFUSED)
    lines = [refused[i // 10 % len(refused)] if i % 10 == 3 else paths[i % len(paths)] for i in range(count)]
    pipe = Pipe(command)
    begun = time.monotonic()

    def write():
        pipe.process.stdin.write(b"".join(line + b"\n" for line in lines))
        pipe.process.stdin.flush()

    writer = threading.Thread(target=write)
    writer.start()
    bad = 0
    for number, line in enumerate(lines):
        answer = pipe.answer()
        assert answer.endswith(b"\n"), f"no answer to line {number + 1}"
        # Hadoop takes what stands before a tab for a key.
        assert b"\t" not in answer, f"a tab in the answer to line {number + 1}"
        if line in answers:
            assert answer == answers[line], f"line {number + 1}, {line.decode()}: {answer[:200]}"
            continue
        said = json.loads(answer)
        assert said["source"]["path"] == (line.decode() or None) and said["error"]["code"] == REFUSED[line], f"line {number + 1}: {answer}"
        bad += 1
    writer.join()
    seconds = time.monotonic() - begun
    returned = pipe.end()
    assert returned == code, f"exit code {returned}, not {code}"
    assert pipe.errors.count(b"\n") == bad, f"{bad} documents were refused; standard error has {pipe.errors.count(bytes([10]))} lines"
    return f"{count} lines at once in {seconds:.1f} s, {bad} of them refused, in order, exit code {returned}"


def main(list_file, lines_file, count):
    paths = pathlib.Path(list_file).read_bytes().splitlines()
    expected = pathlib.Path(lines_file).read_bytes().splitlines(keepends=True)
    assert len(paths) == len(expected)
    pathlib.Path("broken.txt").write_bytes(b"%PDF-1.7\n")
    in_turn(paths, expected)
    in_turn_base64(paths, expected)
    print(at_once(COMMAND.format("paths"), 3, paths, expected, count))
    print(at_once(TOLERANT, 0, paths, expected, count) + " with `|| test $? -eq 3`")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
