// Runs before the first paint. It is a file of its own because the policy forbids inline scripts,
// and it blocks (no defer) so that a dark reader never sees a white page.
// It alone puts the stored settings onto <html data-*>; the app takes over from there.
(function () {
  const html = document.documentElement;
  let stored = {};
  try {
    stored = JSON.parse(localStorage.getItem('simak.preferences')) ?? {};
  } catch {
    // storage blocked or damaged: the defaults will do
  }
  for (const name of [
    'theme',
    'contrast',
    'textSize',
    'lineSpacing',
    'columnWidth',
    'face',
    'motion',
    'english',
    'noteMarks',
  ]) {
    if (stored[name] !== undefined) html.dataset[name] = String(stored[name]);
  }
  const wanted =
    stored.language ??
    navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'en' || tag === 'id') ??
    html.lang;
  html.dataset.language = wanted;
  // The first visit gets the page built in the default language: hide its labels (not the article) until they are right.
  if (wanted !== html.lang) html.dataset.switching = '';
})();
