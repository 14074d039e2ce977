// 通报信息 as a form: what the ledger gives is shown, what it lacks is filled in here.
import { send } from './api.js';
import { $, attempt, el, fill } from './dom.js';
import { desk, showLedger } from './main.js';

async function save(f, value) {
  if (value.trim() === f.value) return;
  const ledger = await attempt(() => send('PUT', 'ledgers/' + desk.number + '/fact', { key: f.key, value: value }));
  if (ledger) showLedger(ledger, false);
}

function field(f) {
  const id = 'fact-' + f.key;
  const input = el(f.key === '附件' ? 'textarea' : 'input', {
    id: id, 'data-key': id, autocomplete: 'off', readonly: Boolean(f.at), placeholder: f.date ? '如 2025-3-31' : null,
    'aria-describedby': id + '-note', 'aria-invalid': f.problem ? 'true' : null, 'aria-required': f.required ? 'true' : null,
    onchange: () => save(f, input.value),
  });
  input.value = f.value;
  const note = f.problem || (f.at ? '台账 ' + f.at + (f.day ? '，' + f.day : '') : f.day);
  return el('div', { class: 'fact' + (f.problem ? ' lacking' : '') },
    el('label', { for: id }, f.key, f.required ? el('span', { class: 'must' }, '必填') : null), input,
    el('p', { class: 'quiet', id: id + '-note' }, note || ''));
}

export function drawFacts() {
  const l = desk.ledger;
  const must = l.facts.filter((f) => f.required);
  const more = l.facts.filter((f) => !f.required);
  const lacking = l.facts.filter((f) => f.problem).length;
  $('tab-facts').textContent = lacking ? '通报信息 ' + lacking : '通报信息';
  fill($('facts'), [
    el('p', { class: 'lead' }, lacking ? '还有' + lacking + '项要填。填好一项，左边的通报马上就改。' : '必填的都有了。'),
    ...must.map(field),
    el('details', { 'data-key': 'more' }, el('summary', {}, '其他可填的'), ...more.map(field)),
  ]);
}
