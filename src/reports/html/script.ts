/** What the page does by itself: filter by speaker, show where a jump went, and call itself by its only article. It runs in the browser, and nowhere else. */
export const SCRIPT = `'use strict';
function show(article, button) {
  const on = button.getAttribute('aria-pressed') !== 'true';
  for (const other of article.querySelectorAll('button[data-voice]')) other.setAttribute('aria-pressed', 'false');
  button.setAttribute('aria-pressed', String(on));
  const voice = on ? button.dataset.voice : null;
  for (const quote of article.querySelectorAll('.quote'))
    quote.classList.toggle('off', voice !== null && quote.dataset.voice !== voice);
  article.querySelector('.status').textContent = on
    ? 'Showing the quotes of ' + button.dataset.name + ' alone; press again for all.'
    : 'Showing all quotes.';
}
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let at = target.parentElement; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-voice]');
  if (button) show(button.closest('article'), button);
  const link = event.target.closest('a[href="' + CSS.escape(location.hash) + '"]');
  if (link) reveal();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const button of document.querySelectorAll('button[aria-pressed="true"]')) show(button.closest('article'), button);
});
const articles = document.querySelectorAll('article');
if (articles.length === 1) document.title = articles[0].getAttribute('aria-label');
addEventListener('hashchange', reveal);
addEventListener('beforeprint', () => {
  for (const one of document.querySelectorAll('details.article')) one.open = true;
});
reveal();
`;
