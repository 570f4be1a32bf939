"""Trees of small invented documents, and what the tests of batches share."""

import filecmp
import os
import pathlib
import random
import subprocess
import sys

PLAN = """SỞ Y TẾ

Số: {number}/KH-SYT

KẾ HOẠCH
Phòng, chống dịch năm 2026, phần {number}

I. MỤC TIÊU

{lines}
II. PHÂN CÔNG

TT\tNội dung\tChủ trì\tThời gian
1\tRà soát {number}\tPhòng A\tQuý I/2026
2\tBáo cáo\tVăn phòng\t30/6/2026
"""


def plan(number, lines=3):
    return PLAN.format(number=number, lines="".join(f"- Mục tiêu thứ {i}\n" for i in range(lines)))


def write_tree(folder, files, seed=1, refused=0):
    """`files` documents of different lengths in folders of at most fifty, and `refused` others that cannot be read."""
    chosen = random.Random(seed)
    bad = set(chosen.sample(range(files), refused))
    for i in range(files):
        place = pathlib.Path(folder, f"{i // 50:03}")
        place.mkdir(parents=True, exist_ok=True)
        if i in bad:
            (place / f"{i:06}.txt").write_bytes(b"%PDF-1.7\n")
        else:
            (place / f"{i:06}.txt").write_text(plan(i, chosen.randrange(40)), encoding="utf-8")


def files_below(folder):
    """Relative paths of all files, hidden ones too."""
    return sorted(str(p.relative_to(folder)) for p in pathlib.Path(folder).rglob("*") if p.is_file())


def assert_same(one, other):
    names = files_below(one)
    assert names == files_below(other), f"{sorted(set(names) ^ set(files_below(other)))[:5]} are in one of {one}, {other} only"
    _, different, failed = filecmp.cmpfiles(one, other, names, shallow=False)
    assert not different and not failed, f"{different[:5]} differ in {one} and {other}"


def run(program, *arguments, expected=0, **options):
    """The outcome of a run that must end by itself."""
    outcome = subprocess.run([program, "--lang", "en", *map(str, arguments)], capture_output=True, timeout=120, check=False, **options)
    assert outcome.returncode == expected, f"exit code {outcome.returncode}, not {expected}: {arguments}\n{outcome.stderr.decode()[-2000:]}"
    return outcome


def is_instrumented(program):
    """Whether the program has the address sanitizer, which takes memory of its own by the terabyte."""
    return b"__asan_init" in pathlib.Path(program).read_bytes()


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(0)


def enter(folder):
    os.makedirs(folder, exist_ok=True)
    os.chdir(folder)
