#!/usr/bin/env python3
"""The HTML report of a batch in headless Chromium: nothing in names is taken for markup, and the table sorts, filters and pages.

    report_test.py WRITE_REPORT CHROMIUM
"""

import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

WRITE_REPORT, CHROMIUM = sys.argv[1:3]

# Runs behind the script of the page; what it finds stands in an element at the end.
PROBE = """
<script>
(async function () {
  const found = {};
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const rows = () => [...document.querySelectorAll('#files tbody tr')];
  const names = () => rows().map((row) => row.querySelector('bdi') ? row.querySelector('bdi').textContent : '');
  const cells = (i) => rows().map((row) => row.children[i].firstChild ? row.children[i].firstChild.textContent : '');
  const heads = [...document.querySelectorAll('#files thead th')];
  const filter = async (words) => {
    const box = document.getElementById('words');
    box.value = words;
    box.dispatchEvent(new Event('input'));
    await pause(400);
    return document.getElementById('said').textContent;
  };
  try {
    found.title = document.title;
    found.images = document.images.length;
    found.scripts = document.scripts.length;
    found.tools_hidden = document.getElementById('tools').hidden;
    found.figures = [...document.querySelectorAll('figure svg')].map((svg) => svg.querySelector('title') !== null && svg.querySelector('desc') !== null);
    found.before = names().slice(0, 12);
    found.rows = rows().length;
    found.said = document.getElementById('said').textContent;
    heads[8].querySelector('button').click();
    found.ascending = cells(8).slice(0, 5);
    found.aria_ascending = heads[8].getAttribute('aria-sort');
    heads[8].querySelector('button').click();
    found.descending = cells(8).slice(0, 5);
    found.aria_descending = heads[8].getAttribute('aria-sort');
    heads[8].querySelector('button').click();
    found.aria_none = heads[8].getAttribute('aria-sort');
    found.again = names().slice(0, 12);
    heads[4].querySelector('button').click();
    found.first_dates = cells(4).slice(0, 3);
    heads[4].querySelector('button').click();
    found.last_dates = cells(4).slice(0, 3);
    heads[4].querySelector('button').click();
    found.without_accents = await filter('van ban 20 quyet');
    found.with_accents = await filter('v\\u0103n b\\u1ea3n 20 quy\\u1ebft');
    found.wrong_accents = await filter('v\\u00e0n b\\u1ea3n');
    found.nothing = rows()[0].textContent;
    found.rule = await filter('deadline-past');
    await filter('');
    const outcome = document.getElementById('outcome');
    outcome.value = '2';
    outcome.dispatchEvent(new Event('change'));
    found.refused = [...new Set(cells(1))];
    outcome.value = '';
    outcome.dispatchEvent(new Event('change'));
    found.pages_hidden = document.getElementById('pages').hidden;
    document.getElementById('next').click();
    found.second_page = names()[0];
    const page = document.getElementById('page');
    page.value = '999999';
    page.dispatchEvent(new Event('change'));
    found.last_name = names().pop();
    found.last_page_rows = rows().length;
    document.getElementById('previous').click();
    found.next_to_last_rows = rows().length;
  } catch (error) {
    found.error = String(error);
  }
  const out = document.createElement('pre');
  out.id = 'found';
  out.textContent = JSON.stringify(found);
  document.body.append(out);
})();
</script>
"""

failures = []


def check(what, got, wanted):
    if got != wanted:
        failures.append(f"{what}: {got!r}, not {wanted!r}")


def page(count, language):
    return subprocess.run([WRITE_REPORT, "html", language, str(count)], check=True, capture_output=True).stdout.decode("utf-8")


def report(count):
    return json.loads(subprocess.run([WRITE_REPORT, "json", "vi", str(count)], check=True, capture_output=True).stdout)


def found_in_browser(text, folder):
    path = os.path.join(folder, "report.html")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace("</body>", PROBE + "</body>"))
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + os.path.join(folder, "profile"), "--virtual-time-budget=20000", "--dump-dom",
               "file://" + path]
    run = subprocess.run(command, capture_output=True, timeout=120)
    found = re.search(r'<pre id="found">(.*?)</pre>', run.stdout.decode("utf-8", "replace"), re.S)
    if found is None:
        sys.exit("the script of the page did not come to its end\n" + run.stderr.decode("utf-8", "replace")[-2000:])
    return json.loads(html.unescape(found.group(1)))


def check_page(count, folder):
    data = report(count)
    files = data["files"]
    found = found_in_browser(page(count, "vi"), folder)
    check("error", found.get("error"), None)
    check("title", found["title"], "Báo cáo chuyển đổi văn bản")
    check("images", found["images"], 0)
    check("scripts", found["scripts"], 3)  # the data, the script, the probe
    check("tools", found["tools_hidden"], False)
    check("figures", found["figures"], [True] * 5)
    check("rows", found["rows"], min(count, 300))
    check("name", found["before"][0], "<img src=x onerror=\"document.title='harmed'\">.docx")
    check("script in a name", found["before"][1], "</script><script>document.title='harmed'</script>.txt")
    check("lines in a name", found["before"][4], "two[U+000A]lines[U+0009]and a tab[U+0001].txt")
    check("direction in a name", found["before"][5], "[U+202E]txt.exe[U+2066].docx")
    check("order again", found["again"], found["before"])
    sizes = sorted(file["bytes"] for file in files)

    def size(number):
        if number < 1024:
            return f"{number} B"
        if number < 1 << 20:
            return f"{int(number / 1024 + 0.5)} KB"
        return f"{number / (1 << 20):.1f} MB".replace(".", ",")

    check("ascending", found["ascending"], [size(number) for number in sizes[:5]])
    check("descending", found["descending"], [size(number) for number in sizes[::-1][:5]])
    check("aria-sort", [found["aria_ascending"], found["aria_descending"], found["aria_none"]], ["ascending", "descending", None])
    dates = sorted(file["date"] for file in files if file["date"])

    def day(date):
        return "/".join(part.lstrip("0") for part in reversed(date.split("-")))

    check("first dates", found["first_dates"], [day(date) for date in dates[:3]])
    check("last dates", found["last_dates"], [day(date) for date in dates[::-1][:3]])
    check("with and without accents", found["with_accents"], found["without_accents"])
    check("other accents", found["wrong_accents"], f"0 trong {count:,} tệp".replace(",", "."))
    check("nothing found", found["nothing"], "Không có tệp nào như vậy.")
    with_rule = sum(any(finding["rule"] == "deadline-past" for finding in file["findings"]) for file in files)
    check("files with a rule", found["rule"], f"{with_rule:,} trong {count:,} tệp".replace(",", "."))
    check("refused", found["refused"], ["Không đọc được"])
    check("pages", found["pages_hidden"], count <= 300)
    if count > 300:
        check("second page", found["second_page"], files[300]["path"])
        check("next to last page", found["next_to_last_rows"], 300)
    check("last name", found["last_name"], files[-1]["path"])
    check("last page", found["last_page_rows"], count % 300 or 300)


def main():
    folder = tempfile.mkdtemp(prefix="kehoach-report-")
    try:
        for count in (200, 4321):
            check_page(count, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    text = page(400, "en")
    check("addresses in the page", re.findall(r"https?://|src=[\"'a-z]|href=|@import|url\(", html.unescape(text).replace("img src=x onerror", "")), [])
    check("language", '<html lang="en">' in text, True)
    check("note without scripts", "The table has the first 300 of 400 files" in text, True)
    if failures:
        sys.exit("\n".join(failures))


main()
