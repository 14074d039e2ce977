// A row of the ledger as a small table, with the cell that is spoken of marked.
import { $, copy, el, fill, tell } from './dom.js';

export function showRow(row, heading) {
  const box = $('row');
  const close = () => { box.hidden = true; };
  if (!row.reference || !row.cells.length) {
    fill(box, [head(heading, close), el('p', { class: 'quiet' }, row.row ? '在“' + row.reference + '”，这一行读不出来了。' : row.sheet === '配置' ? '这里有在“通报信息”里填写的内容。' : '这一处不出自台账的某一行，是模板里的文字，或者说的是整份台账。')]);
  } else {
    fill(box, [head(heading + '：' + (row.sheet ? row.sheet + ' ' : '') + '第' + row.row + '行', close), table(row)]);
  }
  box.hidden = false;
}

function head(text, close) {
  return el('div', { class: 'row-head' }, el('h3', {}, text), el('button', { type: 'button', class: 'plain', 'aria-label': '收起这一行', onclick: close }, '收起'));
}

function table(row) {
  return el('div', { class: 'row-cells', tabindex: 0, role: 'region', 'aria-label': '这一行的各格' }, el('table', {}, el('tbody', {}, ...row.cells.map((c) => el('tr', { class: c.marked ? 'marked' : '' },
    el('th', { scope: 'row' }, el('span', { class: 'letters' }, c.column), c.heading || ''),
    el('td', {}, c.marked ? el('mark', {}, c.text || '（空）') : c.text))))));
}

export async function copyReference(reference) {
  if (reference && await copy(reference)) tell('已复制“' + reference + '”，粘贴到表格的名称框里就能找到这一格。');
}
