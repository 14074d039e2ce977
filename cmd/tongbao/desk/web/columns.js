// 认列: what each column was taken for, and what else it may be.
import { getText, send } from './api.js';
import { $, attempt, el, fill, tell } from './dom.js';
import { desk, showLedger } from './main.js';

async function say(path, value, told) {
  const ledger = await attempt(() => send('PUT', 'ledgers/' + desk.number + '/' + path, value));
  if (!ledger) return;
  showLedger(ledger, false);
  tell(told);
}

function choices(list, value, first, label, key, changed) {
  const select = el('select', { 'aria-label': label, 'data-key': key, onchange: () => changed(select.value) },
    ...first.map((f) => el('option', { value: f[0] }, f[1])), ...list.map((v) => el('option', { value: v }, v)));
  select.value = value;
  return select;
}

function column(c) {
  const changed = (value) => say('column', { heading: c.heading, field: value === '*' ? '' : value, auto: value === '*' },
    value === '*' ? '“' + c.heading + '”改回自动识别。' : value ? '“' + c.heading + '”一列认作“' + value + '”。' : '“' + c.heading + '”一列不用。');
  const first = [['', '不用这一列']];
  if (c.chosen) first.push(['*', '改回自动识别']);
  const state = c.chosen ? '您选定的' : c.field ? '把握' + c.sure + '%' : '没有用上';
  return el('li', { class: c.field ? '' : 'unused' },
    el('div', { class: 'line' }, el('strong', {}, c.column + '　' + (c.heading || '（没有表头）')),
      choices(desk.fields, c.field, first, c.column + '列“' + c.heading + '”认作', 'column-' + c.sheet + c.column, changed)),
    el('p', { class: 'quiet' }, state + (c.samples.length ? '。如“' + c.samples.join('”“') + '”' : '。下面没有内容')));
}

function word(w) {
  const changed = (value) => say('state', { word: w.word, state: value }, value ? '“' + w.word + '”算作“' + value + '”。' : '“' + w.word + '”改回原样。');
  return el('li', { class: w.state ? '' : 'asked' },
    el('div', { class: 'line' }, el('strong', {}, '“' + w.word + '”（' + w.count + '条）'),
      choices(desk.states, w.state, [['', '还没有选']], '“' + w.word + '”算作哪种状态', 'word-' + w.word, changed)));
}

async function forget() {
  const ledger = await attempt(() => send('DELETE', 'ledgers/' + desk.number + '/said'));
  if (!ledger) return;
  showLedger(ledger, false);
  tell('已经忘掉，照自动识别的来。');
}

async function see() {
  const text = await attempt(() => getText('ledgers/' + desk.number + '/said'));
  const shown = $('said');
  if (text === undefined || !shown) return;
  shown.textContent = text;
  shown.hidden = false;
}

export function drawColumns() {
  const l = desk.ledger;
  const parts = [];
  if (l.problem && l.columns.length) parts.push(el('p', { class: 'lead' }, '没有认出台账的表头。请在下面选定各列是什么，至少要有“具体问题”和“整改措施及进展”。'));
  if (l.words.length) parts.push(el('h3', {}, '认不出的状态'), el('p', { class: 'quiet' }, '请选定各算哪一种，选了马上生效。'), el('ul', { class: 'choices' }, ...l.words.map(word)));
  const sheets = [];
  for (const c of l.columns) if (sheets.indexOf(c.sheet) < 0) sheets.push(c.sheet);
  for (const s of sheets) {
    parts.push(el('h3', {}, s || '各列'), el('ul', { class: 'choices' }, ...l.columns.filter((c) => c.sheet === s).map(column)));
  }
  if (!sheets.length) parts.push(el('p', {}, '没有认出台账的表，也没有像表头的一行。'));
  if (l.said) {
    parts.push(el('h3', {}, '记住的选择'), el('p', { class: 'quiet' }, '表头相同的台账，下次照这样认；通报信息和忽略的地方只给同名的台账用。用路径打开的台账，用命令行做也照这样。'),
      el('p', { class: 'buttons' }, el('button', { type: 'button', 'data-key': 'see', onclick: see }, '看看记住了什么'), el('button', { type: 'button', 'data-key': 'forget', onclick: forget }, '全部忘掉')),
      el('pre', { id: 'said', hidden: true, tabindex: 0, 'aria-label': '记住的内容' }));
  }
  const unsure = l.words.filter((w) => !w.state).length;
  $('tab-columns').textContent = unsure ? '认列 ' + unsure : '认列';
  fill($('columns'), parts);
}
