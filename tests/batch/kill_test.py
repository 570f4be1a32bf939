"""Kills a run at random moments and goes on: nothing is lost, nothing doubled, and nothing half done is to be seen.

    kill_test.py PROGRAM [KILLS]
"""

import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

import tree

FILES = 90
REFUSED = 4
WAYS = {
    "files": ["-t", "json,csv", "-o", "{out}/"],
    "jsonl": ["-t", "jsonl", "-o", "{out}/all.jsonl"],
    "csv": ["-t", "csv", "-o", "{out}/all.csv"],
    "shards": ["-t", "jsonl", "--split", "7", "-o", "{out}/all.jsonl"],
}


def command(program, way, out, state, jobs):
    words = [word.format(out=out) for word in WAYS[way]]
    return [program, "convert", "tree", "-r", "--quiet", "-j", str(jobs), "--resume", str(state), *words]


def assert_nothing_half_done(way, out, whole):
    """What has its name is as it will be in the end."""
    for name in tree.files_below(out):
        path = pathlib.Path(out, name)
        if path.name.endswith(".part"):
            continue
        assert path.read_bytes() == pathlib.Path(whole, name).read_bytes(), f"{name} is half done ({way})"


def main(program, kills):
    chosen = random.Random(20260725)
    tree.write_tree("tree", FILES, refused=REFUSED)
    durations = {}
    for way in WAYS:
        begun = time.monotonic()
        subprocess.run(command(program, way, f"whole-{way}", f"whole-{way}.state", 2), stderr=subprocess.DEVNULL, check=False, timeout=60)
        durations[way] = time.monotonic() - begun
        assert tree.files_below(f"whole-{way}"), f"nothing was written ({way})"
    done = killed = 0
    while killed < kills:
        way = list(WAYS)[done % len(WAYS)]
        out = pathlib.Path(f"out-{way}")
        state = pathlib.Path(f"{way}.state")
        shutil.rmtree(out, ignore_errors=True)
        state.unlink(missing_ok=True)
        out.mkdir()
        left = 12
        while True:
            process = subprocess.Popen(command(program, way, out, state, chosen.choice([1, 2, 3])), stderr=subprocess.DEVNULL)
            try:
                # The last run of a round is left to end.
                process.wait(timeout=60 if left == 0 else chosen.uniform(0, durations[way]))
                break
            except subprocess.TimeoutExpired:
                assert left > 0, "the run does not end"
                process.kill()
                process.wait()
                killed += 1
                left -= 1
                assert_nothing_half_done(way, out, f"whole-{way}")
        assert process.returncode == 3, process.returncode
        tree.assert_same(out, f"whole-{way}")
        done += 1
    print(f"killed {killed} times in {done} rounds")

    # What changed is made anew, and only that.
    pathlib.Path("tree/001/000070.txt").write_text(tree.plan(70, 99), encoding="utf-8")
    for way in WAYS:
        subprocess.run(command(program, way, f"out-{way}", f"{way}.state", 2), stderr=subprocess.DEVNULL, check=False, timeout=60)
        shutil.rmtree(f"whole-{way}")
        pathlib.Path(f"whole-{way}.state").unlink()
        subprocess.run(command(program, way, f"whole-{way}", f"whole-{way}.state", 2), stderr=subprocess.DEVNULL, check=False, timeout=60)
        tree.assert_same(f"out-{way}", f"whole-{way}")


if __name__ == "__main__":
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        tree.enter(folder)
        default = 40 if tree.is_instrumented(sys.argv[1]) else 200
        main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else default)
    print(f"{time.monotonic() - started:.1f} s")
