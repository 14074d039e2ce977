// What was found, by kinds, the gravest first.
import { get, send } from './api.js';
import { $, attempt, el, fill, tell } from './dom.js';
import { desk, showLedger } from './main.js';
import { goTo } from './pages.js';
import { copyReference, showRow } from './row.js';
import { openTab } from './tabs.js';

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

async function change(method, path, value, told) {
  const ledger = await attempt(() => send(method, 'ledgers/' + desk.number + '/' + path, value));
  if (!ledger) return;
  showLedger(ledger, false);
  tell(told);
}

const ignore = (f, what, told) => change('POST', 'ignored', { finding: f.number, what: what }, told);

// ignoring offers what of a finding can be found right.
function ignoring(f, g) {
  if (g.fixed) return null;
  const button = (what, text, told) => el('button', { type: 'button', class: 'plain', onclick: () => ignore(f, what, told) }, text);
  return el('details', { class: 'ignore', 'data-key': 'ignore-' + f.number }, el('summary', { 'aria-label': '忽略：' + f.summary }, '忽略'),
    f.inCell ? button('place', '这一处没有错', '这一处不再提示。') : null,
    f.word ? button('word', '“' + f.word + '”没有错', '“' + f.word + '”在表头相同的台账里都不再提示。') : null,
    button('rule', '不要这条规则', '“' + g.title + '”在表头相同的台账里都不再提示。'));
}

// ignored lists what was found right, to be taken back.
function ignored(list) {
  if (!list.length) return null;
  return el('details', { class: 'group', 'data-key': 'ignored' }, el('summary', {}, '忽略了' + list.length + '项'),
    el('ul', {}, ...list.map((text, i) => el('li', { class: 'line' }, el('span', {}, text),
      el('button', { type: 'button', class: 'plain', 'aria-label': '恢复提示' + text, onclick: () => change('DELETE', 'ignored/' + i, undefined, '又会提示了，' + text) }, '恢复')))));
}

function one(f, g) {
  return el('li', {}, el('button', { type: 'button', class: 'finding', 'data-key': 'finding-' + f.number, onclick: () => point(f) },
    f.place ? el('span', { class: 'place' }, f.place) : null,
    el('span', { class: 'summary' }, f.summary), excerpt(f.excerpt),
    f.advice ? el('span', { class: 'quiet' }, f.advice) : null), ignoring(f, g));
}

// remedies are the panels on which some kinds can be put right at once.
const remedies = {
  'missing-column': ['tab-columns', '去“认列”里选定是哪一列'], 'states-unknown': ['tab-columns', '去“认列”里选定状态是哪一列'],
  'unknown-status': ['tab-columns', '去“认列”里选定各算哪种状态'], 'missing-fact': ['tab-facts', '去“通报信息”里填写'],
};

function remedy(g) {
  const to = remedies[g.id];
  return to ? el('p', {}, el('button', { type: 'button', 'data-key': 'remedy-' + g.id, onclick: () => openTab($(to[0]), true) }, to[1])) : null;
}

function group(g, i) {
  return el('details', { class: 'group', 'data-key': 'group-' + g.id + g.severity, open: i === 0 },
    el('summary', { title: g.reason },
      el('span', { class: 'severity ' + kinds[g.severity] }, g.severity), el('span', { class: 'title' }, g.title), el('span', { class: 'count' }, g.total + '处')),
    remedy(g), el('ul', {}, ...g.findings.map((f) => one(f, g))),
    g.total > g.findings.length ? el('p', { class: 'quiet' }, '另有' + (g.total - g.findings.length) + '处，见校验表。') : null);
}

export function drawFindings() {
  const l = desk.ledger;
  const total = l.errors + l.suspects + l.hints;
  $('tab-findings').textContent = total ? '问题 ' + total : '问题';
  const lead = l.problem ? l.problem : l.draft ? '现在做出来的是草稿，离定稿还差' + l.left + '处。' : l.errors ? '内容齐全。有' + l.errors + '处错误，请改正后再定稿。' : total ? '可以定稿。下面这些请看一看。' : '没有发现问题，可以定稿。';
  fill($('findings'), [el('p', { class: 'lead' }, lead), ...l.groups.map(group), ignored(l.ignored)]);
}
