import { describe, expect, test } from 'vitest';
import { SHORTCUTS, shortcutFor } from '../../src/appearance/shortcuts';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test('no key has two meanings and no action is listed twice', () => {
  const keys = SHORTCUTS.flatMap((shortcut) => shortcut.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(SHORTCUTS.map(({ action }) => action)).size).toBe(SHORTCUTS.length);
});

describe('shortcutFor', () => {
  test.each([
    [press('e'), 'english-sentence', 'a letter'],
    [press('E', { shiftKey: true }), 'english-mode', 'a capital is another key'],
    [press('E'), 'english-sentence', 'Caps Lock is not Shift'],
    [press('l', { shiftKey: true }), 'listen-paragraph', 'Caps Lock and Shift give a small letter'],
    [press('ArrowLeft'), 'previous-word', 'a named key'],
    [press('Enter'), 'open-word', 'a named key'],
    [press('?', { shiftKey: true }), 'help', 'most keyboards have ? on Shift'],
    [press('?'), 'help', 'some do not'],
  ])('%j → %s (%s)', (event, action) => {
    expect(shortcutFor(event)).toBe(action);
  });

  test.each([
    [press('e', { ctrlKey: true }), 'the browser’s'],
    [press('p', { metaKey: true }), 'printing'],
    [press('ArrowLeft', { altKey: true }), 'back in the history'],
    [press('ArrowRight', { shiftKey: true }), 'extends a selection'],
    [press('x'), 'means nothing'],
    [press('Tab'), 'never ours'],
    [press('Dead'), 'no character yet'],
  ])('%j → nothing (%s)', (event) => {
    expect(shortcutFor(event)).toBeNull();
  });
});
