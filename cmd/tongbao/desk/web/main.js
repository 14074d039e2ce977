// The page: it keeps what the program has told, and has the parts drawn anew on changes.
import { get } from './api.js';
import { $, attempt, tell } from './dom.js';
import { drawLedgers, readyList } from './list.js';
import { drawPages, readyPages } from './pages.js';
import { drawFindings } from './findings.js';
import { drawColumns } from './columns.js';
import { drawFacts } from './facts.js';
import { drawStyle } from './style.js';
import { drawFoot, readyFoot } from './make.js';
import { readyDrop } from './drop.js';
import { drawRuns } from './runs.js';
import { readyTabs } from './tabs.js';

export const desk = { version: -1, ledgers: [], fields: [], states: [], templates: [], runs: [], style: {}, number: 0, ledger: null };

let refreshing = null;

// refresh asks for the list and the chosen ledger, and draws all; once, however many ask
// for it at the same time.
export function refresh() {
  if (!refreshing) refreshing = redraw().then(() => { refreshing = null; });
  return refreshing;
}

async function redraw() {
  const told = await attempt(() => get('desk'));
  if (!told) return;
  Object.assign(desk, told);
  if (!desk.ledgers.some((l) => l.number === desk.number)) desk.number = desk.ledgers.length ? desk.ledgers[0].number : 0;
  document.body.classList.toggle('empty', desk.ledgers.length === 0);
  drawLedgers();
  drawRuns();
  await choose(desk.number);
}

// choose shows a ledger.
export async function choose(number) {
  const other = desk.number !== number;
  desk.number = number;
  const ledger = number ? await attempt(() => get('ledgers/' + number)) : null;
  if (desk.number === number) showLedger(ledger, other);
}

// showLedger draws the chosen ledger as the program has just told it.
export function showLedger(ledger, other) {
  const same = ledger && !other && desk.ledger && desk.ledger.number === ledger.number && desk.ledger.revision === ledger.revision;
  desk.ledger = ledger || null;
  const at = desk.ledgers.findIndex((l) => ledger && l.number === ledger.number);
  if (at >= 0) desk.ledgers[at] = ledger;
  drawLedgers();
  if (!ledger || same) return;
  drawPages(other);
  drawFindings();
  drawColumns();
  drawFacts();
  drawStyle();
  drawFoot(other);
}

// follow waits for changes, which says to the program that the page is open.
async function follow() {
  let failed = 0;
  while (failed < 4) {
    try {
      const told = await get('changes?since=' + desk.version);
      failed = 0;
      if (told.version !== desk.version) await refresh();
    } catch (failure) {
      failed++;
      await new Promise((go) => setTimeout(go, 700));
    }
  }
  tell('程序已经结束，这个页面可以关闭了。要继续，请重新打开程序。', true);
  document.body.classList.add('ended');
}

readyTabs();
readyList();
readyPages();
readyFoot();
readyDrop();
$('told').textContent = '';
refresh().then(follow);
