// What was found, by kinds, the gravest first.
import { get } from './api.js';
import { $, attempt, el, fill } from './dom.js';
import { desk } from './main.js';
import { goTo } from './pages.js';
import { copyReference, showRow } from './row.js';

const kinds = { 错误: 'bad', 疑似: 'suspect', 提示: 'hint' };

async function point(f) {
  const row = await attempt(() => get('ledgers/' + desk.number + '/findings/' + f.number));
  if (!row) return;
  showRow(row, '台账');
  if (row.place) goTo(row.place);
  copyReference(row.reference);
}

function excerpt(parts) {
  if (!parts[0] && !parts[1] && !parts[2]) return null;
  return el('span', { class: 'excerpt' }, parts[0], el('mark', {}, parts[1]), parts[2]);
}

function one(f) {
  return el('li', {}, el('button', { type: 'button', class: 'finding', 'data-key': 'finding-' + f.number, onclick: () => point(f) },
    f.place ? el('span', { class: 'place' }, f.place) : null,
    el('span', { class: 'summary' }, f.summary), excerpt(f.excerpt),
    f.advice ? el('span', { class: 'quiet' }, f.advice) : null));
}

function group(g, i) {
  return el('details', { class: 'group', 'data-key': 'group-' + g.id + g.severity, open: i === 0 },
    el('summary', { title: g.reason },
      el('span', { class: 'severity ' + kinds[g.severity] }, g.severity), el('span', { class: 'title' }, g.title), el('span', { class: 'count' }, g.total + '处')),
    el('ul', {}, ...g.findings.map(one)),
    g.total > g.findings.length ? el('p', { class: 'quiet' }, '另有' + (g.total - g.findings.length) + '处，见校验表。') : null);
}

export function drawFindings() {
  const l = desk.ledger;
  const total = l.errors + l.suspects + l.hints;
  $('tab-findings').textContent = total ? '问题 ' + total : '问题';
  const lead = l.problem ? l.problem : l.draft ? '现在做出来的是草稿，离定稿还差' + l.left + '处。' : l.errors ? '内容齐全。有' + l.errors + '处错误，请改正后再定稿。' : total ? '可以定稿。下面这些请看一看。' : '没有发现问题，可以定稿。';
  fill($('findings'), [el('p', { class: 'lead' }, lead), ...l.groups.map(group)]);
}
