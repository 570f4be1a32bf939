(function () {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const rows = data.rows;
  const words = data.words;
  const isVietnamese = document.documentElement.lang === 'vi';
  const numbers = new Intl.NumberFormat(isVietnamese ? 'vi-VN' : 'en-US');
  const decimals = (count) => new Intl.NumberFormat(isVietnamese ? 'vi-VN' : 'en-US', { minimumFractionDigits: count, maximumFractionDigits: count });
  const oneDecimal = decimals(1), twoDecimals = decimals(2);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  // The members of a row, in their order.
  const PATH = 0, OUTCOME = 1, REASON = 2, NUMBER = 3, TYPE = 4, TITLE = 5, DATE = 6, ISSUER = 7, FINDINGS = 8, TASKS = 9, BYTES = 10, SECONDS = 11;
  const columns = [PATH, OUTCOME, NUMBER, TYPE, DATE, ISSUER, FINDINGS, TASKS, BYTES, SECONDS];

  const filled = (text, ...given) => text.replace(/\{(\d)\}/g, (all, i) => given[i]);
  const folded = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/\u0111/g, 'd');

  function sizeText(bytes) {
    if (bytes < 1024) return numbers.format(bytes) + ' B';
    if (bytes < 1048576) return numbers.format(Math.round(bytes / 1024)) + ' KB';
    if (bytes < 1073741824) return oneDecimal.format(bytes / 1048576) + ' MB';
    return oneDecimal.format(bytes / 1073741824) + ' GB';
  }
  function dateText(date) {
    const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date);
    if (!isVietnamese || !parts) return date;
    return (parts[3] ? Number(parts[3]) + '/' : '') + Number(parts[2]) + '/' + parts[1];
  }
  const findingsOf = (row) => row[FINDINGS].reduce((sum, [rule, count]) => sum + count, 0);
  const rulesOf = (row) => row[FINDINGS].map(([rule, count]) => data.rules[rule] + (count > 1 ? ' \u00d7' + count : '')).join(', ');

  function element(name, text, kind) {
    const out = document.createElement(name);
    if (text !== undefined) out.textContent = text;
    if (kind) out.className = kind;
    return out;
  }
  function cell(text, kind, below) {
    const out = element('td', text, kind);
    if (below) out.append(element('small', below));
    return out;
  }
  function rowElement(row) {
    const out = element('tr');
    const head = element('th');
    head.scope = 'row';
    head.append(element('bdi', row[PATH]));
    if (row[TITLE]) head.append(element('small', row[TITLE]));
    const findings = findingsOf(row);
    out.append(head, cell(data.outcomes[row[OUTCOME]], row[OUTCOME] < 2 ? 'good-outcome' : 'bad-outcome', row[REASON]), cell(row[NUMBER]), cell(row[TYPE]),
      cell(dateText(row[DATE])), cell(row[ISSUER]), cell(numbers.format(findings), 'n', rulesOf(row)), cell(numbers.format(row[TASKS]), 'n'),
      cell(sizeText(row[BYTES]), 'n'), cell(twoDecimals.format(row[SECONDS]), 'n'));
    return out;
  }

  const area = document.getElementById('files');
  const body = area.querySelector('tbody');
  const tools = document.getElementById('tools');
  const [wordsBox, outcomeBox] = [document.getElementById('words'), document.getElementById('outcome')];
  const [pages, pageBox, pageCount] = [document.getElementById('pages'), document.getElementById('page'), document.getElementById('page-count')];
  const [previous, next] = [document.getElementById('previous'), document.getElementById('next')];
  const said = document.getElementById('said');

  let view = rows.map((row, i) => i);
  let page = 0;
  let sorted = { column: -1, down: false };
  let keys = null;  // lower case with and without accents, made when the filter is first used

  function show() {
    const last = Math.max(0, Math.ceil(view.length / data.page_size) - 1);
    page = Math.min(Math.max(page, 0), last);
    const shown = view.slice(page * data.page_size, (page + 1) * data.page_size).map((i) => rowElement(rows[i]));
    if (shown.length === 0) {
      const nothing = cell(words.nothing_found);
      nothing.colSpan = columns.length;
      const row = element('tr');
      row.append(nothing);
      shown.push(row);
    }
    body.replaceChildren(...shown);
    tell(last);
  }
  function tell(last) {
    pages.hidden = last === 0;
    pageBox.value = page + 1;
    pageBox.max = last + 1;
    pageCount.textContent = filled(words.of_pages, numbers.format(last + 1));
    previous.disabled = page === 0;
    next.disabled = page === last;
    said.textContent = view.length === rows.length ? filled(words.all_shown, numbers.format(rows.length))
      : filled(words.shown, numbers.format(view.length), numbers.format(rows.length));
  }

  function compared(a, b, column) {
    if (column === FINDINGS) return findingsOf(a) - findingsOf(b);
    if (typeof a[column] === 'number') return a[column] - b[column];
    return column === DATE ? (a[column] < b[column] ? -1 : a[column] > b[column] ? 1 : 0) : collator.compare(a[column], b[column]);
  }
  function sort() {
    if (sorted.column < 0) {
      view.sort((a, b) => a - b);
      return;
    }
    const column = columns[sorted.column];
    const direction = sorted.down ? -1 : 1;
    view.sort((a, b) => {
      const [left, right] = [rows[a], rows[b]];
      // What a document does not have stands behind what others have, whatever the direction.
      if ((left[column] === '') !== (right[column] === '')) return left[column] === '' ? 1 : -1;
      return direction * compared(left, right, column) || a - b;
    });
  }
  function filter() {
    const wanted = wordsBox.value.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
    if (wanted.length > 0 && keys === null) {
      keys = rows.map((row) => {
        const text = [row[PATH], row[REASON], row[NUMBER], row[TYPE], row[TITLE], dateText(row[DATE]), row[ISSUER], rulesOf(row)].join('\n').normalize('NFC').toLowerCase();
        return text + '\n' + folded(text);
      });
    }
    view = [];
    rows.forEach((row, i) => {
      if (outcomeBox.value !== '' && row[OUTCOME] !== Number(outcomeBox.value)) return;
      if (wanted.every((word) => keys[i].includes(word))) view.push(i);
    });
    page = 0;
    sort();
    show();
  }

  const heads = [...area.querySelectorAll('thead th')];
  heads.forEach((head, column) => {
    const button = element('button', head.textContent);
    button.type = 'button';
    button.addEventListener('click', () => {
      if (sorted.column !== column) sorted = { column, down: false };
      else if (!sorted.down) sorted.down = true;
      else sorted = { column: -1, down: false };
      heads.forEach((other, i) => {
        if (i === sorted.column) other.setAttribute('aria-sort', sorted.down ? 'descending' : 'ascending');
        else other.removeAttribute('aria-sort');
      });
      page = 0;
      sort();
      show();
    });
    head.replaceChildren(button);
  });
  let waiting = 0;
  wordsBox.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, rows.length > 5000 ? 200 : 0);
  });
  outcomeBox.addEventListener('change', filter);
  const go = (to) => { page = to; show(); };
  previous.addEventListener('click', () => go(page - 1));
  next.addEventListener('click', () => go(page + 1));
  pageBox.addEventListener('change', () => go((parseInt(pageBox.value, 10) || 1) - 1));
  tools.hidden = false;
  tell(Math.max(0, Math.ceil(view.length / data.page_size) - 1));
})();
