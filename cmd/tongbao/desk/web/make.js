// The foot: making the files, where they go, and downloads.
import { getFile, send } from './api.js';
import { $, attempt, el, tell } from './dom.js';
import { desk } from './main.js';

const formats = ['docx', 'pdf', 'xlsx', 'html', 'txt'];
let folder = -1;

export function drawFoot(other) {
  const l = desk.ledger;
  if (other) { folder = -1; $('made').textContent = ''; }
  $('open-folder').hidden = folder < 0;
  $('where').textContent = l.problem ? '' : '文件写到：' + l.out;
  $('make').textContent = l.draft ? '生成草稿' : '生成';
  $('make-all').hidden = desk.ledgers.length < 2;
  for (const id of ['make', ...formats.map(f => 'get-' + f)]) $(id).disabled = Boolean(l.problem);
}

export async function make() {
  const button = $('make');
  button.disabled = true;
  tell('正在生成……');
  const made = await attempt(() => send('POST', 'ledgers/' + desk.number + '/make'));
  button.disabled = false;
  if (!made) return;
  folder = made.number;
  $('open-folder').hidden = false;
  const done = '已写好' + made.files.length + '个文件：' + made.files.join('、') + '。';
  const left = made.draft ? '这是草稿，离定稿还差' + made.left + '处，请看“问题”。' : '';
  $('made').textContent = done + left;
  tell(made.draft ? '草稿已经写好。' : '已经生成。');
}

// makeAll makes the files of all ledgers on the desk, and the batch workbook.
export async function makeAll() {
  const button = $('make-all');
  button.disabled = true;
  tell('正在生成' + desk.ledgers.length + '份……');
  const all = await attempt(() => send('POST', 'make'));
  button.disabled = false;
  if (!all) return;
  folder = all.number;
  $('open-folder').hidden = false;
  const failed = all.failed.map((f) => f.name + '没有做成：' + f.why);
  const drafts = all.drafts ? '，其中草稿' + all.drafts + '份' : '';
  $('made').textContent = '做成' + all.done + '份' + drafts + (all.batch ? '，另有' + all.batch : '') + '，在“' + all.folder + '”。' + failed.join(' ');
  tell(failed.length ? '有' + failed.length + '份没有做成，见页面下面。' : '已经全部生成。', failed.length > 0);
}

export async function download(path) {
  const file = await attempt(() => getFile(path));
  if (!file) return;
  const url = URL.createObjectURL(file.blob);
  const link = el('a', { href: url, download: file.name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
  tell('已下载“' + file.name + '”。');
}

export function readyFoot() {
  $('make').addEventListener('click', make);
  $('make-all').addEventListener('click', makeAll);
  $('open-folder').addEventListener('click', () => attempt(() => send('POST', 'folders/' + folder + '/open')));
  $('blank').addEventListener('click', () => download('blank'));
  for (const format of formats) {
    $('get-' + format).addEventListener('click', () => download('ledgers/' + desk.number + '/files/' + format));
  }
}
