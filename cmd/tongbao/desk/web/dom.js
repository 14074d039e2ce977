// Small help with elements. Texts of ledgers are set as text and never as markup.
export const $ = (id) => document.getElementById(id);

export function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const name of Object.keys(attributes || {})) {
    const value = attributes[name];
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  for (const child of children) if (child !== null && child !== undefined) node.append(child);
  return node;
}

// fill puts children in the place of what a node has, and leaves the focus where it was:
// on the child with the same data-key.
export function fill(node, children) {
  const active = document.activeElement;
  const key = active && node.contains(active) ? active.getAttribute('data-key') : null;
  const top = node.scrollTop;
  const open = Array.from(node.querySelectorAll('details[open]')).map((d) => d.getAttribute('data-key'));
  node.textContent = '';
  for (const child of children) if (child) node.append(child);
  for (const d of node.querySelectorAll('details')) if (open.indexOf(d.getAttribute('data-key')) >= 0) d.open = true;
  node.scrollTop = top;
  if (key !== null) {
    for (const candidate of node.querySelectorAll('[data-key]')) {
      if (candidate.getAttribute('data-key') === key) candidate.focus();
    }
  }
}

let clear = 0;
export function tell(text, isError) {
  const told = $('told');
  told.textContent = text;
  told.classList.toggle('error', Boolean(isError));
  clearTimeout(clear);
  if (text && !isError) clear = setTimeout(() => { told.textContent = ''; }, 8000);
}

// attempt does what may fail and tells of it.
export async function attempt(what) {
  try {
    return await what();
  } catch (failure) {
    tell(failure.status ? failure.message : '程序没有回答，可能已经结束。请重新打开程序。', true);
    return undefined;
  }
}

export async function copy(text) {
  if (navigator.clipboard && navigator.clipboard.writeText) {
    try { await navigator.clipboard.writeText(text); return true; } catch (refused) { /* the older way */ }
  }
  const area = el('textarea', { class: 'aside', 'aria-hidden': 'true' });
  area.value = text;
  document.body.append(area);
  const active = document.activeElement;
  area.select();
  let done = false;
  try { done = document.execCommand('copy'); } catch (refused) { done = false; }
  area.remove();
  if (active) active.focus();
  return done;
}
