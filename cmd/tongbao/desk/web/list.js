// The list of ledgers: a listbox that arrows go through.
import { send } from './api.js';
import { $, attempt, el, fill, tell } from './dom.js';
import { choose, desk, refresh } from './main.js';

function sign(l) {
  if (l.problem) return { mark: '×', text: '没有做成', kind: 'bad' };
  if (l.draft) return { mark: '!', text: '草稿，还差' + l.left + '处', kind: 'draft' };
  if (l.errors) return { mark: '!', text: '有错误', kind: 'draft' };
  return { mark: '√', text: '可以定稿', kind: 'good' };
}

function counts(l) {
  if (l.problem) return '没有做成';
  let text = l.measures + '条措施';
  if (l.known) text += '，已完成' + l.done + '条';
  if (l.rate && l.known === l.measures) text += '（' + l.rate + '）';
  return text;
}

function item(l) {
  const s = sign(l);
  const chosen = l.number === desk.number;
  const faults = [];
  if (l.errors) faults.push('错误' + l.errors);
  if (l.suspects) faults.push('疑似' + l.suspects);
  if (l.hints) faults.push('提示' + l.hints);
  return el('li', { role: 'option', id: 'ledger-' + l.number, 'aria-selected': chosen ? 'true' : 'false', class: chosen ? 'chosen' : '', onclick: () => choose(l.number) },
    el('span', { class: 'sign ' + s.kind, 'aria-hidden': 'true' }, s.mark),
    el('span', { class: 'what' },
      el('span', { class: 'name', title: l.folder || '' }, l.name),
      el('span', { class: 'quiet' }, counts(l)),
      el('span', { class: 'quiet' }, faults.length ? faults.join('　') : s.text)));
}

export function drawLedgers() {
  const list = $('ledger-list');
  fill(list, desk.ledgers.map(item));
  if (desk.number) list.setAttribute('aria-activedescendant', 'ledger-' + desk.number);
  else list.removeAttribute('aria-activedescendant');
  const done = desk.ledgers.filter((l) => !l.problem);
  const sum = (key) => done.reduce((n, l) => n + l[key], 0);
  $('totals').textContent = desk.ledgers.length > 1
    ? '一共' + desk.ledgers.length + '份，' + sum('measures') + '条措施，已完成' + sum('done') + '条' : '';
}

async function remove() {
  const l = desk.ledger;
  if (!l) return;
  await attempt(() => send('DELETE', 'ledgers/' + l.number));
  await refresh();
  tell('已经移走“' + l.name + '”。文件还在原来的地方。');
}

export function readyList() {
  $('ledger-list').addEventListener('keydown', (event) => {
    const at = desk.ledgers.findIndex((l) => l.number === desk.number);
    let next = at;
    if (event.key === 'ArrowDown') next = Math.min(at + 1, desk.ledgers.length - 1);
    else if (event.key === 'ArrowUp') next = Math.max(at - 1, 0);
    else if (event.key === 'Home') next = 0;
    else if (event.key === 'End') next = desk.ledgers.length - 1;
    else if (event.key === 'Enter') { $('pages').focus(); return; }
    else if (event.key === 'Delete') { remove(); return; }
    else return;
    event.preventDefault();
    if (next !== at && desk.ledgers[next]) choose(desk.ledgers[next].number);
  });
}
