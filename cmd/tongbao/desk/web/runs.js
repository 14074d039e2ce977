// The last runs, and doing one again.
import { send } from './api.js';
import { attempt, el, fill } from './dom.js';
import { choose, desk, refresh } from './main.js';
import { make, makeAll } from './make.js';

async function redo(run) {
  const again = await attempt(() => send('POST', 'runs/' + run.number + '/redo'));
  if (!again) return;
  desk.number = 0;
  desk.version = -1;
  await refresh();
  await choose(again.numbers[0]);
  if (desk.ledgers.length === again.numbers.length && again.numbers.length > 1) await makeAll();
  else if (again.numbers.length === 1) await make();
}

function item(run) {
  return el('li', {}, el('span', { class: 'name' }, run.what), el('span', { class: 'quiet' }, run.when), el('span', { class: 'quiet where' }, run.folder),
    run.dropped ? el('span', { class: 'quiet' }, '拖进来做的，要重做请再拖一次') : el('button', { type: 'button', 'data-key': 'run-' + run.number, 'aria-label': '重做' + run.what, onclick: () => redo(run) }, '重做'));
}

export function drawRuns() {
  for (const place of document.querySelectorAll('.runs')) {
    place.hidden = desk.runs.length === 0;
    fill(place.querySelector('ul'), desk.runs.map(item));
  }
}
