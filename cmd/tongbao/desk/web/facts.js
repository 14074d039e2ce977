// 通报信息 as a form: what the ledger gives is shown, what it lacks is filled in here.
import { send } from './api.js';
import { $, attempt, el, fill } from './dom.js';
import { desk, showLedger } from './main.js';

const fields = new Map(); // by key
let built = 0; // the ledger whose form stands there
let saving = Promise.resolve(); // one after the other, so that the last word counts

function save(key, input) {
  const number = desk.number;
  saving = saving.then(async () => {
    const ledger = await attempt(() => send('PUT', 'ledgers/' + number + '/fact', { key: key, value: input.value }));
    if (ledger && number === desk.number) showLedger(ledger, false);
  });
}

function field(f) {
  const id = 'fact-' + f.key;
  const input = el(f.key === '附件' ? 'textarea' : 'input', {
    id: id, autocomplete: 'off', placeholder: f.date ? '如 2025-3-31' : null, 'aria-describedby': id + '-note',
    'aria-required': f.required ? 'true' : null, onchange: () => save(f.key, input),
  });
  const note = el('p', { class: 'quiet', id: id + '-note' });
  const box = el('div', { class: 'fact' }, el('label', { for: id }, f.key, f.required ? el('span', { class: 'must' }, '必填') : null), input, note);
  fields.set(f.key, { box: box, input: input, note: note });
  return box;
}

// update shows a fact in its field, but for a text that is just being written.
function update(f) {
  const at = fields.get(f.key);
  if (document.activeElement !== at.input) at.input.value = f.value;
  at.input.readOnly = Boolean(f.at);
  if (f.problem) at.input.setAttribute('aria-invalid', 'true');
  else at.input.removeAttribute('aria-invalid');
  at.box.classList.toggle('lacking', Boolean(f.problem));
  at.note.textContent = f.problem || (f.at ? '台账 ' + f.at + (f.day ? '，' + f.day : '') : f.day);
}

export function drawFacts() {
  const l = desk.ledger;
  const lacking = l.facts.filter((f) => f.problem).length;
  $('tab-facts').textContent = lacking ? '通报信息 ' + lacking : '通报信息';
  if (built !== l.number || !l.facts.length || !fields.size) {
    built = l.number;
    fields.clear();
    fill($('facts'), [el('p', { class: 'lead', id: 'lacking' }), ...l.facts.filter((f) => f.required).map(field),
      el('details', {}, el('summary', {}, '其他可填的'), ...l.facts.filter((f) => !f.required).map(field))]);
  }
  l.facts.forEach(update);
  $('lacking').textContent = lacking ? '还有' + lacking + '项要填。填好一项，左边的通报马上就改。' : l.facts.length ? '必填的都有了。' : '读不出这份台账。';
}
