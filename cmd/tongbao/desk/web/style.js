// 写法: the wordings as pictures of this notice, the switches, and the faces in use.
import { get, getText, send } from './api.js';
import { $, attempt, el, fill, tell } from './dom.js';
import { desk, refresh } from './main.js';

const switches = [
  ['boldHeadings', '标题加粗', '“（一）”“1.”两级标题加粗。'],
  ['sealSpace', '留出盖章位置', '落款处空出盖章的地方。'],
  ['public', '公开版', '另做一份公开的通报：略去标了不公开的，遮盖证件号、电话等。选上以后这里显示公开版。只管这一次打开，不记住。'],
  ['embedFonts', '嵌入字体', '在 Word 文件里带上用到的字，供没有公文字体的电脑使用。'],
];
let pictured = ''; // what the pictures show
let faces = null;
const urls = [];

async function choose(key, value) {
  const style = Object.assign({}, desk.style);
  style[key] = value;
  if (await attempt(() => send('PUT', 'style', style))) { await refresh(); tell(key === 'public' ? '已经改好，只管这一次打开。' : '已经改好，下次打开还是这样。'); }
}

function card(t) {
  const id = 'template-' + t.name;
  const radio = el('input', { type: 'radio', name: 'template', id: id, 'data-key': id, onchange: () => choose('template', t.name) });
  radio.checked = desk.ledger.style.template === t.name;
  return el('label', { class: radio.checked ? 'card chosen' : 'card', for: id }, el('span', { class: 'thumb', 'data-template': t.name }), el('span', {}, radio, ' ' + t.title), el('span', { class: 'quiet' }, t.purpose));
}

function toggle(s) {
  const id = 'switch-' + s[0];
  const box = el('input', { type: 'checkbox', id: id, 'data-key': id, 'aria-describedby': id + '-note', onchange: () => choose(s[0], box.checked) });
  box.checked = desk.ledger.style[s[0]];
  return el('div', { class: 'switch' }, el('label', { for: id }, box, ' ' + s[1]), el('p', { class: 'quiet', id: id + '-note' }, s[2]));
}

let later = 0;

// picture fetches the cards' pictures when the panel is looked at, behind what is more
// urgent.
export function picture() {
  clearTimeout(later);
  later = setTimeout(draw, 300);
}

async function draw() {
  const l = desk.ledger;
  const of = l ? l.number + '/' + desk.version : '';
  if ($('style').hidden || !l || !l.pages || pictured === of) return;
  pictured = of;
  for (const url of urls.splice(0)) URL.revokeObjectURL(url);
  for (const { name } of desk.templates) {
    let drawing = '';
    try { drawing = await getText('ledgers/' + l.number + '/templates/' + name); } catch (failure) { continue; }
    if (pictured !== of) return;
    const url = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
    urls.push(url);
    for (const thumb of document.querySelectorAll('.thumb')) {
      if (thumb.getAttribute('data-template') === name) { thumb.textContent = ''; thumb.append(el('img', { src: url, alt: '' })); }
    }
  }
  if (!faces) faces = await attempt(() => get('faces'));
  drawFaces();
}

function drawFaces() {
  const list = $('faces');
  if (!list || !faces) return;
  fill(list, faces.map((f) => el('li', {}, el('strong', {}, f.typeface), '　' + f.faces.join('，缺字时用 '),
    el('p', { class: 'quiet' }, (f.official ? '' : '本机没有装公文用的这款字体，用程序自带的。') + (f.missing ? '《通用规范汉字表》里还缺' + f.missing + '字。' : '')))));
}

export function drawStyle() {
  const old = new Map(Array.from(document.querySelectorAll('.thumb')).map((t) => [t.getAttribute('data-template'), t.firstChild]));
  fill($('style'), [
    el('fieldset', { class: 'cards' }, el('legend', {}, '模板'), ...desk.templates.map(card)),
    el('fieldset', {}, el('legend', {}, '选项'), ...switches.map(toggle)),
    el('h3', {}, '字体'), el('ul', { id: 'faces', class: 'faces' }),
  ]);
  for (const thumb of document.querySelectorAll('.thumb')) {
    const drawing = old.get(thumb.getAttribute('data-template'));
    if (drawing) thumb.append(drawing);
  }
  drawFaces();
  picture();
}
