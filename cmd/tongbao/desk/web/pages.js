// The notice's pages: each is fetched when it comes near the window and let go when it is
// far from it, so that a notice of a thousand pages takes no more than one of ten.
import { get, getText } from './api.js';
import { $, attempt, el, fill } from './dom.js';
import { desk } from './main.js';
import { showRow } from './row.js';

const shortEdge = 595.28;
const longEdge = 841.89;
const near = '900px';
let zoom = 1;
let sight = null; // tells which pages are near
let marked = null; // the box that is pointed at
let drawn = 0; // which drawing of the ledger is the newest

export function drawPages(other) {
  const pages = $('pages');
  const l = desk.ledger;
  drawn++;
  if (other) { marked = null; $('row').hidden = true; }
  $('page-count').textContent = l.pages ? '共' + l.pages + '页' + (l.draft ? '，草稿' : '') : '';
  if (!l.pages) {
    sight.disconnect();
    fill(pages, [el('div', { class: 'problem' }, el('h3', {}, '还做不成通报'), el('p', {}, l.problem || ''))]);
    return;
  }
  let sheets = Array.from(pages.querySelectorAll('.page'));
  if (other || sheets.length === 0) { sight.disconnect(); pages.textContent = ''; sheets = []; }
  for (let n = sheets.length; n > l.pages; n--) { sight.unobserve(sheets[n - 1]); sheets[n - 1].remove(); }
  for (let n = sheets.length + 1; n <= l.pages; n++) {
    const sheet = el('div', { class: 'page', 'data-page': n });
    pages.append(sheet);
    sight.observe(sheet);
  }
  for (const sheet of pages.querySelectorAll('.page')) sheet.classList.toggle('across', isAcross(Number(sheet.getAttribute('data-page'))));
  if (other) pages.scrollTop = 0;
  for (const sheet of pages.querySelectorAll('.page.near')) load(sheet);
}

// load fetches a page and puts it in the place of what stands there once it is whole.
async function load(sheet) {
  const n = sheet.getAttribute('data-page');
  const of = drawn;
  const path = 'ledgers/' + desk.number + '/pages/' + n;
  let answers;
  try {
    answers = await Promise.all([getText(path), get(path + '/boxes')]);
  } catch (failure) {
    return; // the ledger has changed since
  }
  if (of !== drawn || !sheet.classList.contains('near')) return;
  const url = URL.createObjectURL(new Blob([answers[0]], { type: 'image/svg+xml' }));
  const picture = el('img', { alt: '第' + n + '页' });
  picture.onload = () => {
    if (of !== drawn) { URL.revokeObjectURL(url); return; }
    const at = Array.from(sheet.querySelectorAll('.box')).indexOf(document.activeElement);
    free(sheet);
    sheet.append(picture, boxes(Number(n), answers[1]));
    if (at >= 0) (sheet.querySelectorAll('.box')[at] || $('pages')).focus();
    sheet.url = url;
    sheet.setAttribute('data-drawn', String(of));
    point(sheet);
  };
  picture.src = url;
}

function free(sheet) {
  if (sheet.url) URL.revokeObjectURL(sheet.url);
  sheet.url = null;
  sheet.textContent = '';
}

const isAcross = (page) => (desk.ledger.across || []).includes(page);
const widthOf = (page) => (isAcross(page) ? longEdge : shortEdge);
const heightOf = (page) => (isAcross(page) ? shortEdge : longEdge);
const percent = (part, whole) => (100 * part / whole) + '%';

// place lays an element over a box of a page.
function place(node, b) {
  node.style.left = percent(b.x - 3, widthOf(b.page));
  node.style.top = percent(b.y - 3, heightOf(b.page));
  node.style.width = percent(b.width + 6, widthOf(b.page));
  node.style.height = percent(b.height + 6, heightOf(b.page));
  return node;
}

// boxes are buttons over the paragraphs, which say their texts.
function boxes(page, list) {
  return el('div', { class: 'boxes' }, ...list.map((b, i) => place(el('button', {
    type: 'button', tabindex: -1, class: 'box' + (b.changed ? ' changed' : ''), 'aria-label': b.text + '（看它出自台账哪一行）',
    onclick: (event) => source(page, i, b, event),
  }), b)));
}

// source shows where a paragraph comes from: of one that is clicked, the line under the
// pointer.
async function source(page, i, b, event) {
  const sheet = document.querySelectorAll('.page')[page - 1].getBoundingClientRect();
  const y = event.detail > 0 ? (event.clientY - sheet.top) * heightOf(page) / sheet.height : 0;
  const row = await attempt(() => get('ledgers/' + desk.number + '/pages/' + page + '/boxes/' + i + '?y=' + y.toFixed(1)));
  if (!row) return;
  marked = row.place && row.place.page === page ? row.place : b;
  document.querySelectorAll('.page').forEach(point);
  showRow(row, '这一段出自台账');
}

// point marks the box that is pointed at.
function point(sheet) {
  for (const old of sheet.querySelectorAll('.mark')) old.remove();
  if (marked && Number(sheet.getAttribute('data-page')) === marked.page) sheet.append(place(el('div', { class: 'mark' }), marked));
}

// goTo shows a place of the pages.
export function goTo(b) {
  marked = b;
  const sheets = document.querySelectorAll('.page');
  sheets.forEach(point);
  const sheet = sheets[b.page - 1];
  if (!sheet) return;
  const pages = $('pages');
  const at = sheet.offsetTop + sheet.offsetHeight * b.y / heightOf(b.page);
  pages.scrollTop = Math.max(0, at - pages.clientHeight / 3);
}

function resize(factor) {
  const pages = $('pages');
  const at = pages.scrollHeight ? pages.scrollTop / pages.scrollHeight : 0;
  zoom = factor ? Math.min(4, Math.max(0.4, zoom * factor)) : 1;
  pages.style.setProperty('--zoom', String(zoom));
  pages.scrollTop = at * pages.scrollHeight;
}

// move goes to the paragraph before or after the one with the focus.
function move(step) {
  const all = Array.from($('pages').querySelectorAll('.box'));
  const at = all.indexOf(document.activeElement);
  let next = at + step;
  if (at < 0) {
    const top = $('pages').getBoundingClientRect().top;
    next = Math.max(0, all.findIndex((b) => b.getBoundingClientRect().bottom > top + 4));
  }
  if (all[next]) all[next].focus();
}

function keys(event) {
  const inside = document.activeElement !== $('pages');
  if (event.key === 'Enter' && !inside) move(1);
  else if (event.key === 'Escape' && inside) $('pages').focus();
  else if (event.key === 'ArrowDown' && inside) move(1);
  else if (event.key === 'ArrowUp' && inside) move(-1);
  else if (event.ctrlKey || event.metaKey || event.altKey) return;
  else if (event.key === '+' || event.key === '=') resize(1.2);
  else if (event.key === '-') resize(1 / 1.2);
  else if (event.key === '0') resize(0);
  else return;
  event.preventDefault();
}

export function readyPages() {
  sight = new IntersectionObserver((seen) => {
    for (const s of seen) {
      s.target.classList.toggle('near', s.isIntersecting);
      if (s.isIntersecting) load(s.target);
      else if (!s.target.contains(document.activeElement)) free(s.target);
    }
  }, { root: $('pages'), rootMargin: near });
  $('pages').addEventListener('keydown', keys);
  $('smaller').addEventListener('click', () => resize(1 / 1.2));
  $('larger').addEventListener('click', () => resize(1.2));
  $('fit').addEventListener('click', () => resize(0));
}
