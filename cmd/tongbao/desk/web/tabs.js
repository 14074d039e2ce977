// The panels on the right (WAI-ARIA, tabs).
import { $ } from './dom.js';
import { picture } from './style.js';

export function openTab(tab, focus) {
  for (const other of document.querySelectorAll('[role=tab]')) {
    const is = other === tab;
    other.setAttribute('aria-selected', is ? 'true' : 'false');
    other.tabIndex = is ? 0 : -1;
    $(other.getAttribute('aria-controls')).hidden = !is;
  }
  $('row').hidden = true;
  if (focus) tab.focus();
  picture();
}

export function readyTabs() {
  const tabs = Array.from(document.querySelectorAll('[role=tab]'));
  for (const tab of tabs) {
    tab.addEventListener('click', () => openTab(tab, false));
    tab.addEventListener('keydown', (event) => {
      const at = tabs.indexOf(tab);
      if (event.key === 'ArrowRight') openTab(tabs[(at + 1) % tabs.length], true);
      else if (event.key === 'ArrowLeft') openTab(tabs[(at + tabs.length - 1) % tabs.length], true);
      else return;
      event.preventDefault();
    });
  }
}
