"""Reads the workbooks of kehoach_write_plan with the library openpyxl: python3 xlsx_test.py <kehoach_write_plan> <kehoach>"""
import datetime
import io
import os
import pty
import subprocess
import sys
import tempfile
import time
import zipfile

try:
    import openpyxl
except ImportError:
    print("skipped: there is no Python library openpyxl (Debian: python3-openpyxl)")
    sys.exit(0)


def run(plan, language="vi", **environment):
    return subprocess.run([sys.argv[1], "xlsx", plan, language], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, **environment})


def bytes_of(*arguments, **environment):
    done = run(*arguments, **environment)
    assert done.returncode == 0, done
    return done.stdout


full = bytes_of("full")
time.sleep(1.1)
with tempfile.TemporaryDirectory() as folder:
    assert full == bytes_of("full", TMPDIR=folder), "another second or folder gives different bytes"
    assert os.listdir(folder) == [], "temporary files are left"
assert run("full", TMPDIR="/nonexistent").returncode == 1
with zipfile.ZipFile(io.BytesIO(full)) as archive:
    assert archive.testzip() is None
    assert {entry.date_time[0] for entry in archive.infolist()} == {1980}

book = openpyxl.load_workbook(io.BytesIO(full))
assert book.sheetnames == ["Nhiệm vụ", "Hàng của bảng", "Văn bản viện dẫn", "Nhận xét"], book.sheetnames
assert book.properties.created == datetime.datetime(2026, 1, 5)
assert book.properties.title == "Ban hành Kế hoạch"
for sheet in book:
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref.startswith("A1:")
    assert all(cell.data_type != "f" for row in sheet for cell in row)

tasks = book["Nhiệm vụ"]
headings = [cell.value for cell in tasks[1]]
column = {heading: number for number, heading in enumerate(headings)}
assert len(column) == len(headings) and None not in column
first, second = list(tasks.iter_rows(min_row=2))
task = first[column["Nhiệm vụ"]]
assert task.value == "- Giám sát trọng điểm; báo cáo, đánh giá" and task.data_type == "s" and task.number_format == "@"
assert task.alignment.wrap_text and task.alignment.vertical == "top"
assert first[column["TT"]].value == "1.1" and first[column["TT"]].data_type == "s"
assert first[column["Kinh phí"]].value == "120"
assert first[column["Sản phẩm"]].value == 'Kế hoạch\nBáo cáo "nhanh"'
until = first[column["Đến ngày"]]
assert until.is_date and until.value == datetime.datetime(2026, 12, 31) and until.number_format == "dd/mm/yyyy"
assert first[column["Hàng"]].value == 1
assert second[column["Định kỳ"]].value == "month\n2/year"
assert second[column["Đến ngày"]].value in (None, "")
assert tasks.max_row == 3

citations = list(book["Văn bản viện dẫn"].iter_rows(values_only=True))
assert len(citations) == 3 and datetime.datetime(2025, 2, 24) in citations[1] and "2018" in citations[2]

english = openpyxl.load_workbook(io.BytesIO(bytes_of("full", "en")))
assert english.sheetnames[0] == "Tasks" and english["Tasks"]["M1"].value == "Task"
empty = openpyxl.load_workbook(io.BytesIO(bytes_of("empty")))
assert empty["Nhiệm vụ"].max_row == 1
# No workbook for a terminal.
terminal, program_side = pty.openpty()
done = subprocess.run([sys.argv[2], "--lang", "en", "convert", "none.txt", "-t", "xlsx"], stdout=program_side, stderr=subprocess.PIPE)
assert done.returncode == 2 and done.stderr.decode() == "kehoach: 'xlsx' is no text for a terminal; write it into a file with -o FILE\n", done
print("workbooks read")
