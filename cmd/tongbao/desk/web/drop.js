// Ledgers that are dropped or chosen, folders searched whole.
import { drop } from './api.js';
import { $, attempt, tell } from './dom.js';
import { choose, desk, refresh } from './main.js';

const endings = /\.(xlsx|xlsm|xls|et|csv|tsv)$/i;
const own = /(-批注|-(汇总|校验)(（草稿）)?)\.(xlsx|xlsm)$/;
const most = 300;

function wanted(name) {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return endings.test(base) && !own.test(base) && base !== '批次汇总.xlsx' && !base.startsWith('.') && !base.startsWith('~$');
}

// take has the program read files, one after the other: [name, File].
async function take(files) {
  const ledgers = files.filter((f) => wanted(f[0])).slice(0, most);
  if (!ledgers.length) {
    tell(files.length ? '这里面没有台账。台账应当是 .xlsx、.xls、.et、.csv 等文件。' : '没有选到文件。', true);
    return;
  }
  let last = 0;
  for (let i = 0; i < ledgers.length; i++) {
    tell('正在读取第' + (i + 1) + '份，共' + ledgers.length + '份……');
    const added = await attempt(() => drop(ledgers[i][0], ledgers[i][1]));
    if (added) last = last || added.number;
  }
  if (!last) return;
  desk.number = 0;
  desk.version = -1;
  await refresh();
  await choose(last);
  tell('读好了' + ledgers.length + '份台账。');
}

const read = (entry) => new Promise((go, fail) => entry.file(go, fail));

// walk gathers the files of what was dropped.
async function walk(entry, into) {
  if (into.length >= most * 10) return;
  if (entry.isFile) {
    const file = await read(entry).catch(() => null);
    if (file) into.push([entry.fullPath.replace(/^\//, ''), file]);
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const part = await new Promise((go) => reader.readEntries(go, () => go([])));
    if (!part.length) return;
    for (const child of part) await walk(child, into);
  }
}

async function dropped(event) {
  event.preventDefault();
  $('veil').hidden = true;
  const items = Array.from(event.dataTransfer.items || []).map((i) => i.webkitGetAsEntry && i.webkitGetAsEntry()).filter(Boolean);
  const files = [];
  if (items.length) for (const entry of items) await walk(entry, files);
  else for (const file of event.dataTransfer.files) files.push([file.name, file]);
  await take(files);
}

function chosen(event) {
  const files = Array.from(event.target.files).map((f) => [f.webkitRelativePath || f.name, f]);
  event.target.value = '';
  attempt(() => take(files));
}

export function readyDrop() {
  let depth = 0;
  addEventListener('dragenter', (event) => { event.preventDefault(); depth++; $('veil').hidden = false; });
  addEventListener('dragleave', () => { depth--; if (depth <= 0) { depth = 0; $('veil').hidden = true; } });
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => { depth = 0; dropped(event); });
  $('files').addEventListener('change', chosen);
  $('folder').addEventListener('change', chosen);
  for (const id of ['choose', 'choose-first']) $(id).addEventListener('click', () => $('files').click());
  $('choose-folder').addEventListener('click', () => $('folder').click());
}
