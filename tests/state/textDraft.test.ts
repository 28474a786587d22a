import { describe, expect, test } from 'vitest';
import { createDraft } from '../../src/state/textDraft';

/** A tab's storage: what is in it, and whether it takes more. */
function aSession(full = false) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
}

const typed = { title: 'Judul', text: 'Warga senang.' };
const nothing = { title: '', text: '' };

describe('a draft', () => {
  test('is there when one comes back, also in a new page of the tab', () => {
    const session = aSession();
    const draft = createDraft('draft', () => session);
    expect(draft.read()).toEqual(nothing);
    draft.change(typed);
    expect(draft.read()).toEqual(typed);
    draft.keep();
    expect(createDraft('draft', () => session).read()).toEqual(typed);
  });

  test('is gone once it has been saved', () => {
    const session = aSession();
    const draft = createDraft('draft', () => session);
    draft.change(typed);
    draft.keep();
    draft.drop();
    draft.keep();
    expect(draft.read()).toEqual(nothing);
    expect(session.kept.size).toBe(0);
  });

  test.each([
    ['has no room', () => aSession(true)],
    [
      'there is none',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ])('stays in memory where the tab’s storage %s', (_, session) => {
    const draft = createDraft('draft', session);
    draft.change(typed);
    draft.keep();
    expect(draft.read()).toEqual(typed);
  });

  test.each(['{', 'null', '5', '{"title":1,"text":"a"}', '{"title":"a"}'])(
    'what is no draft (%s) is none',
    (stored) => {
      const session = aSession();
      session.kept.set('draft', stored);
      expect(createDraft('draft', () => session).read()).toEqual(nothing);
    },
  );
});
