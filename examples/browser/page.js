// The quotes of a pasted article, with the library in the page:
//   npx esbuild page.js --bundle --minify --outfile=page.bundle.js     and open index.html
import { analyze } from 'article-analyze';

const article = document.querySelector('textarea');
const status = document.querySelector('[role=status]');
const list = document.querySelector('main');

/** An element with its content: elements, and words that are never markup. */
function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function quotation({ text, speaker }) {
  const name = speaker ? `${speaker.name} (${Math.round(speaker.confidence * 100)}%)` : 'Speaker not known';
  return element('blockquote', element('cite', name), text);
}

function show() {
  const { quotes, people } = analyze(article.value);
  list.replaceChildren(...quotes.map(quotation));
  status.textContent = `${quotes.length} quotes, ${people.length} people`;
}

let waiting;
article.addEventListener('input', () => {
  status.textContent = 'Reading…';
  clearTimeout(waiting);
  waiting = setTimeout(show, 200);
});
