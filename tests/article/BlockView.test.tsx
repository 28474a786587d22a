import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { createI18n } from '../../src/app/i18n';
import type { Language } from '../../src/locales/texts';
import { BlockView } from '../../src/article/BlockView';
import type { PassageBlock } from '../../src/lesson/Passage';
import type { BlockId } from '../../src/lesson/Lesson';

const block = (kind: PassageBlock['kind'] = 'paragraph'): PassageBlock => ({
  id: 'p4' as BlockId,
  kind,
  text: '“Dulu kita,” tegas dia.  Lalu pergi.',
  sentences: [
    [0, 23],
    [25, 36],
  ],
});
const english = {
  text: '“We once,” he stressed. Then left.',
  sentences: [[0, 23] as const, [24, 34] as const],
};

type Shown = Partial<Omit<Parameters<typeof BlockView>[0], 'block' | 'english'>>;

async function draw(shown: Shown = {}, language: Language = 'en', kind?: PassageBlock['kind']) {
  const i18n = await createI18n(language);
  const { container } = render(
    <I18nextProvider i18n={i18n}>
      <BlockView block={block(kind)} english={english} {...shown} />
    </I18nextProvider>,
  );
  return container;
}

test.each([
  ['title', 'heading', 1],
  ['subhead', 'heading', 2],
  ['paragraph', 'paragraph', undefined],
  ['caption', 'paragraph', undefined],
] as const)('a %s is a %s', async (kind, role, level) => {
  await draw({}, 'en', kind);
  const [element] = screen.getAllByRole(role, level === undefined ? {} : { level });
  expect(element).toHaveTextContent('“Dulu kita,” tegas dia. Lalu pergi.');
  expect(element).toHaveAttribute('lang', 'id');
});

test('an address can name it', async () => {
  const container = await draw();
  expect(container.querySelector('#p4')).toHaveTextContent(/^“Dulu kita,”/);
});

test('the text is on the page once, with its own double space, and its English whole', async () => {
  const container = await draw();
  expect(container.querySelector('[data-text="id"]')?.textContent).toBe(block().text);
  expect(container.querySelector('[data-text="en"]')?.textContent).toBe(english.text);
  expect(container.querySelector('[data-text="en"]')).toHaveAttribute('lang', 'en');
});

test('words have no attributes: running text, and nothing to stop at', async () => {
  const container = await draw();
  const words = [...container.querySelectorAll('[data-text="id"] > span > span')];
  expect(words.map(({ textContent }) => textContent)).toEqual(['Dulu', 'kita', 'tegas', 'dia', 'Lalu', 'pergi']);
  expect(words.flatMap((word) => word.getAttributeNames())).toEqual([]);
  expect(container.querySelectorAll('a, button, input, [tabindex]')).toHaveLength(0);
});

test('the English is not cut into words', async () => {
  const container = await draw();
  expect(container.querySelectorAll('[data-text="en"] span span')).toHaveLength(0);
});

test.each([
  ['en', 'Paragraph 4: English'],
  ['id', 'Paragraf 4: bahasa Inggris'],
] as const)('the number is a button in the language of the interface (%s)', async (language, name) => {
  await draw({ number: { printed: 4, label: name, lang: language } }, language);
  const button = screen.getByRole('button', { name });
  expect(button).toHaveTextContent('4');
  expect(button).toHaveAttribute('lang', language);
  expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('the number says that English is shown whenever it is', async () => {
  await draw({ number: { printed: 4, label: 'Paragraph 4: English', lang: 'en' }, expanded: true });
  expect(screen.getByRole('button', { expanded: true })).toBeInTheDocument();
});

test.each([
  [undefined, null],
  [true, 'yes'],
  [false, 'no'],
] as const)('English by hand: %s is for CSS %s', async (shown, attribute) => {
  const container = await draw({ shown });
  expect(container.querySelector('[data-block="p4"]')?.getAttribute('data-shown')).toBe(attribute);
});

test.each([
  [0, '“We once,” he stressed.', 'Lalu pergi.'],
  [1, 'Then left.', undefined],
] as const)('the English of sentence %i stands right after it, and before the next', async (open, text, next) => {
  const container = await draw({ open });
  const inline = container.querySelector('[data-inline-english]');
  expect(inline).toHaveTextContent(text);
  expect(inline).toHaveAttribute('lang', 'en');
  const aside = inline?.closest('[data-aside]');
  expect(aside?.nextElementSibling?.textContent).toBe(next);
});

test('there is no English of a sentence that there is not', async () => {
  const container = await draw({ open: 7 });
  expect(container.querySelector('[data-inline-english]')).toBeNull();
});
