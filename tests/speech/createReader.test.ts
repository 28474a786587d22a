import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReader } from '../../src/speech/createReader';
import type { Reading } from '../../src/speech/Reader';
import { aVoice, fakeSpeech, FakeSynthesis } from './FakeSpeech';

/** Long enough for an engine to have settled after a cancel. */
const settle = () => vi.advanceTimersByTime(100);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  settle();
  expect(vi.getTimerCount(), 'no timer outlives its reading').toBe(0);
  vi.useRealTimers();
});

const PIECES = [
  { text: '“Dulu kita hanya operator.' },
  { text: 'Artinya kita harus berpikir,” tegas Mukhtarudin.' },
  { text: 'Acara dilanjutkan.' },
];
const [FIRST, SECOND, THIRD] = PIECES.map(({ text }) => text);

/** A reader in front of a fake engine, and a diary of what it told. */
function setUp() {
  const synthesis = new FakeSynthesis();
  const reader = createReader(fakeSpeech(synthesis));
  const diary: string[] = [];
  const reading: Reading = {
    voice: aVoice(),
    rate: 1,
    onPiece: (index) => diary.push(`piece ${index}`),
    onWord: (piece, start, end) => diary.push(PIECES[piece]?.text.slice(start, end) ?? '?'),
    onDone: (how) => diary.push(how),
  };
  return { synthesis, reader, diary, reading };
}

/** The same, already reading from this piece, and heard. */
function setUpReading(from = 0) {
  const all = setUp();
  all.reader.read(PIECES, { ...all.reading, from });
  all.synthesis.start();
  return all;
}

describe('reading', () => {
  test('one piece after the other, to the end', () => {
    const { synthesis, reader, diary, reading } = setUp();
    const said: (string | null)[] = [];
    reader.read(PIECES, reading);
    for (let piece = 0; piece < 3; piece++) {
      expect(reader.state()).toEqual({ kind: 'speaking', piece, word: null });
      said.push(synthesis.saying);
      synthesis.start();
      synthesis.end();
    }
    expect(said).toEqual([FIRST, SECOND, THIRD]);
    expect(diary).toEqual(['piece 0', 'piece 1', 'piece 2', 'end']);
    expect(reader.state()).toEqual({ kind: 'silent' });
  });

  test('the first speech falls within the click, after clearing what others left in the queue', () => {
    const { synthesis, reader, reading } = setUp();
    synthesis.paused = true;
    reader.read(PIECES, reading);
    expect(synthesis).toMatchObject({ saying: FIRST, cancels: 1, paused: false });
    reader.stop();
  });

  test('the voice, its language and the rate are set', () => {
    const { synthesis, reader, reading } = setUp();
    const voice = aVoice({ lang: 'in_ID' });
    reader.read(PIECES, { ...reading, voice, rate: 0.8 });
    expect(synthesis.given[0]).toMatchObject({ voice, lang: 'in_ID', rate: 0.8 });
    reader.stop();
  });

  test('the rate is clamped', () => {
    const { synthesis, reader, reading } = setUp();
    reader.read(PIECES, { ...reading, rate: 4 });
    expect(synthesis.given[0]?.rate).toBe(1.5);
    reader.stop();
  });

  test.each([
    ['no pieces', [], undefined],
    ['nothing to say in them', [{ text: '' }, { text: ' — ' }], undefined],
    ['a start behind the last', PIECES, 3],
    ['a start before the first', PIECES, -1],
  ])('%s: the end at once', (_, pieces, from = 0) => {
    const { synthesis, reader, diary, reading } = setUp();
    reader.read(pieces, { ...reading, from });
    expect(diary.at(-1)).toBe('end');
    expect(reader.state()).toEqual({ kind: 'silent' });
    expect(synthesis.given).toEqual([]);
  });

  test('from a piece in the middle', () => {
    const { synthesis, reader } = setUpReading(1);
    expect(synthesis.saying).toBe(SECOND);
    reader.stop();
  });

  test('another reading stops the first', () => {
    const { synthesis, reader, diary, reading } = setUpReading();
    reader.read([{ text: 'Lain.' }], { ...reading, onDone: (how) => diary.push(`other ${how}`) });
    settle();
    expect(synthesis.saying).toBe('Lain.');
    synthesis.end();
    expect(diary).toEqual(['piece 0', 'stopped', 'piece 0', 'other end']);
  });
});

describe('words', () => {
  test('are told, without punctuation, and shown in the state', () => {
    const { synthesis, reader, diary } = setUpReading();
    synthesis.reach('Dulu');
    expect(reader.state()).toEqual({ kind: 'speaking', piece: 0, word: [1, 5] });
    synthesis.reach('operator', 'operator.'.length);
    expect(diary).toEqual(['piece 0', 'Dulu', 'operator']);
    reader.stop();
  });

  test('reach to the next space where the engine gives no length', () => {
    const { synthesis, reader, diary } = setUpReading(1);
    synthesis.boundary('word', SECOND?.indexOf('berpikir') ?? 0, undefined);
    expect(diary).toEqual(['piece 1', 'berpikir']);
    reader.stop();
  });

  test('an abbreviation that is spelled is one word all the while', () => {
    const { synthesis, reader, diary, reading } = setUp();
    reader.read([{ text: 'Di KP2MI kini' }], { ...reading, onWord: (_, start, end) => diary.push(`${start}-${end}`) });
    expect(synthesis.saying).toBe('Di K P 2 M I kini');
    for (const letter of ['K', 'P', '2', 'M', 'I', 'kini']) synthesis.reach(letter);
    expect(diary).toEqual(['piece 0', '3-8', '9-13']);
    reader.stop();
  });

  test.each([
    ['a sentence boundary', 'sentence', 1, 4],
    ['a boundary at a full stop', 'word', FIRST?.indexOf('.') ?? 0, 1],
    ['a boundary beyond the text', 'word', 999, 4],
  ] as const)('%s is no word', (_, name, charIndex, charLength) => {
    const { synthesis, reader, diary } = setUpReading();
    synthesis.boundary(name, charIndex, charLength);
    expect(diary).toEqual(['piece 0']);
    reader.stop();
  });
});

describe('stop', () => {
  test.each(['never', 'at once'] as const)('in the middle; the engine reports the cancelling %s', (reportsCancel) => {
    const { synthesis, reader, diary } = setUpReading();
    synthesis.reportsCancel = reportsCancel;
    reader.stop();
    expect(synthesis.saying).toBeNull();
    expect(reader.state()).toEqual({ kind: 'silent' });
    expect(diary).toEqual(['piece 0', 'stopped']);
  });

  test('what the stopped utterance still reports is not heard', () => {
    const { synthesis, reader, diary } = setUpReading();
    const utterance = synthesis.given[0];
    reader.stop();
    expect(utterance).toMatchObject({ onstart: null, onboundary: null, onend: null, onerror: null });
    expect(diary).toEqual(['piece 0', 'stopped']);
  });

  test('while waiting for the engine to settle', () => {
    const { synthesis, reader } = setUpReading();
    reader.skip(1);
    reader.stop();
    settle();
    expect(synthesis.given).toHaveLength(1);
  });

  test('while paused', () => {
    const { reader, diary } = setUpReading();
    reader.pause();
    reader.stop();
    expect(reader.state()).toEqual({ kind: 'silent' });
    expect(diary).toEqual(['piece 0', 'stopped']);
  });

  test('when silent is nothing', () => {
    const { synthesis, reader, diary } = setUp();
    reader.stop();
    expect(synthesis.cancels).toBe(0);
    expect(diary).toEqual([]);
  });
});

describe('pause and resume', () => {
  test.each(['never', 'at once'] as const)(
    'the piece begins again; the engine reports the cancelling %s',
    (reportsCancel) => {
      const { synthesis, reader, diary } = setUpReading(1);
      synthesis.reportsCancel = reportsCancel;
      reader.pause();
      expect(reader.state()).toEqual({ kind: 'paused', piece: 1 });
      expect(synthesis.saying).toBeNull();

      vi.advanceTimersByTime(60_000);
      reader.resume();
      expect(synthesis.saying).toBe(SECOND);
      expect(diary).toEqual(['piece 1', 'piece 1']);
      reader.stop();
    },
  );

  test('resumed at once, the engine is given time to settle', () => {
    const { synthesis, reader } = setUpReading();
    reader.pause();
    reader.resume();
    expect(synthesis.saying).toBeNull();
    settle();
    expect(synthesis.saying).toBe(FIRST);
    reader.stop();
  });

  test('when there is nothing to pause or resume', () => {
    const { synthesis, reader } = setUp();
    reader.pause();
    reader.resume();
    expect(reader.state()).toEqual({ kind: 'silent' });
    expect(synthesis.given).toEqual([]);
  });

  test('resume while speaking does not begin again', () => {
    const { synthesis, reader } = setUpReading();
    reader.resume();
    expect(synthesis.given).toHaveLength(1);
    reader.stop();
  });
});

describe('skip', () => {
  test.each([
    ['to the next', 0, 1, SECOND],
    ['to the previous', 2, -1, SECOND],
    ['before the first: the first again', 0, -1, FIRST],
  ] as const)('%s', (_, from, by, expected) => {
    const { synthesis, reader } = setUpReading(from);
    reader.skip(by);
    expect(synthesis.saying).toBeNull();
    settle();
    expect(synthesis.saying).toBe(expected);
    reader.stop();
  });

  test('behind the last: the end', () => {
    const { synthesis, reader, diary } = setUpReading(2);
    reader.skip(1);
    expect(synthesis.saying).toBeNull();
    expect(reader.state()).toEqual({ kind: 'silent' });
    expect(diary).toEqual(['piece 2', 'end']);
  });

  test('twice in quick succession speaks only the last', () => {
    const { synthesis, reader } = setUpReading();
    reader.skip(1);
    reader.skip(1);
    settle();
    expect(synthesis.given.map(({ text }) => text)).toEqual([FIRST, THIRD]);
    reader.stop();
  });

  test.each([
    ['to the next', 0, 1, 1],
    ['to the previous', 2, -1, 1],
    ['no further than the first', 0, -1, 0],
    ['no further than the last', 2, 1, 2],
  ] as const)('while paused moves in silence, %s', (_, from, by, piece) => {
    const { synthesis, reader } = setUpReading(from);
    reader.pause();
    reader.skip(by);
    settle();
    expect(reader.state()).toEqual({ kind: 'paused', piece });
    expect(synthesis.saying).toBeNull();
    reader.resume();
    expect(synthesis.saying).toBe(PIECES[piece]?.text);
    reader.stop();
  });

  test('when silent is nothing', () => {
    const { synthesis, reader } = setUp();
    reader.skip(1);
    expect(synthesis.given).toEqual([]);
  });
});

describe('setRate', () => {
  test('while speaking: the piece again, at the new speed, and so the next', () => {
    const { synthesis, reader, diary } = setUpReading(1);
    reader.setRate(0.7);
    settle();
    synthesis.end();
    expect(synthesis.given.map(({ text, rate }) => [text, rate])).toEqual([
      [SECOND, 1],
      [SECOND, 0.7],
      [THIRD, 0.7],
    ]);
    expect(diary).toEqual(['piece 1', 'piece 1', 'piece 2']);
    reader.stop();
  });

  test('while paused: silence, until it is resumed', () => {
    const { synthesis, reader } = setUpReading();
    reader.pause();
    reader.setRate(0.7);
    settle();
    expect(reader.state()).toEqual({ kind: 'paused', piece: 0 });
    expect(synthesis.saying).toBeNull();
    reader.resume();
    expect(synthesis.given.at(-1)?.rate).toBe(0.7);
    reader.stop();
  });

  test('when silent is nothing', () => {
    const { synthesis, reader } = setUp();
    reader.setRate(0.7);
    expect(synthesis.given).toEqual([]);
  });
});

describe('what engines do', () => {
  test.each(['interrupted', 'canceled'] as const)('%s by somebody else is a pause, not a failure', (error) => {
    const { synthesis, reader, diary } = setUpReading(1);
    synthesis.fail(error);
    expect(reader.state()).toEqual({ kind: 'paused', piece: 1 });
    expect(diary).toEqual(['piece 1']);
  });

  test.each(['not-allowed', 'network', 'synthesis-failed', 'voice-unavailable', 'audio-busy'] as const)(
    '%s is a failure',
    (error) => {
      const { synthesis, reader, diary } = setUpReading();
      synthesis.fail(error);
      expect(reader.state()).toEqual({ kind: 'silent' });
      expect(diary).toEqual(['piece 0', 'failed']);
    },
  );

  test('a lost end: the engine is idle, so the next piece comes', () => {
    const { synthesis, reader } = setUpReading();
    synthesis.drop();
    vi.advanceTimersByTime(1000);
    expect(synthesis.saying).toBeNull();
    vi.advanceTimersByTime(500);
    expect(synthesis.saying).toBe(SECOND);
    reader.stop();
  });

  test('a swallowed utterance is tried once more, then has failed', () => {
    const { synthesis, reader, diary, reading } = setUp();
    reader.read(PIECES, reading);
    synthesis.drop();
    vi.advanceTimersByTime(1500);
    expect(synthesis.saying).toBe(FIRST);
    synthesis.drop();
    vi.advanceTimersByTime(1500);
    expect(synthesis.given).toHaveLength(2);
    expect(diary).toEqual(['piece 0', 'failed']);
  });

  test('an engine that never begins is silenced and has failed', () => {
    const { synthesis, reader, diary, reading } = setUp();
    reader.read(PIECES, reading);
    vi.advanceTimersByTime(20_000);
    expect(diary).toEqual(['piece 0', 'failed']);
    expect(synthesis.saying).toBeNull();
  });

  test('a network voice that is slow to begin is waited for', () => {
    const { synthesis, reader, diary, reading } = setUp();
    reader.read(PIECES, reading);
    vi.advanceTimersByTime(7000);
    synthesis.start();
    vi.advanceTimersByTime(7000);
    expect(synthesis.given).toHaveLength(1);
    expect(diary).toEqual(['piece 0']);
    reader.stop();
  });

  test('an engine that falls silent but claims to speak is silenced, and the next piece comes', () => {
    const { synthesis, reader } = setUpReading();
    synthesis.reach('Dulu');
    vi.advanceTimersByTime(9000);
    expect(synthesis.saying).toBe(FIRST);
    vi.advanceTimersByTime(1100);
    expect(synthesis.saying).toBe(SECOND);
    reader.stop();
  });

  test('an engine that goes on from word to word is left alone', () => {
    const { synthesis, reader } = setUpReading();
    for (const word of ['Dulu', 'kita', 'hanya', 'operator']) {
      synthesis.reach(word);
      vi.advanceTimersByTime(9000);
    }
    expect(synthesis.given).toHaveLength(1);
    reader.stop();
  });

  test('without word events a long sentence is given its time', () => {
    const { synthesis, reader, reading } = setUp();
    const long = { text: 'serta seluruh keluarga besar '.repeat(10) };
    reader.read([long, { text: 'Lalu.' }], { ...reading, rate: 0.5 });
    synthesis.start();
    vi.advanceTimersByTime(60_000);
    expect(synthesis.given).toHaveLength(1);
    synthesis.end();
    expect(synthesis.saying).toBe('Lalu.');
    reader.stop();
  });
});

describe('a network voice', () => {
  const text =
    'Kita satukan perbedaan itu dengan struktur, tanggung jawab, dan kerja sama, ' +
    'siap melayani dengan hati, siap dikritik, dan menjawab setiap kritik dengan kinerja nyata.';
  const voice = aVoice({ localService: false });

  test('gets a long sentence in parts, which are one piece', () => {
    const { synthesis, reader, diary, reading } = setUp();
    reader.read([{ text }], { ...reading, voice });
    while (synthesis.saying) synthesis.end();
    const given = synthesis.given.map((utterance) => utterance.text);
    expect(given).toHaveLength(2);
    expect(given.join('')).toBe(text);
    expect(diary).toEqual(['piece 0', 'end']);
  });

  test('has words counted from the beginning of the piece', () => {
    const { synthesis, reader, reading } = setUp();
    const words: string[] = [];
    reader.read([{ text }], { ...reading, voice, onWord: (_, start, end) => words.push(text.slice(start, end)) });
    synthesis.end();
    synthesis.reach('kinerja');
    expect(words).toEqual(['kinerja']);
    reader.stop();
  });

  test('gets shorter parts when it reads slowly', () => {
    const { synthesis, reader, reading } = setUp();
    reader.read([{ text }], { ...reading, voice, rate: 0.5 });
    while (synthesis.saying) synthesis.end();
    expect(Math.max(...synthesis.given.map((utterance) => utterance.text.length))).toBeLessThanOrEqual(60);
  });

  test('a local one gets the sentence whole', () => {
    const { synthesis, reader, reading } = setUp();
    reader.read([{ text }], reading);
    expect(synthesis.saying).toBe(text);
    reader.stop();
  });
});

describe('listeners', () => {
  test('hear every state, until they leave', () => {
    const { synthesis, reader, reading } = setUp();
    const heard: string[] = [];
    const leave = reader.subscribe((state) => heard.push(state.kind));
    reader.read(PIECES, reading);
    synthesis.reach('Dulu');
    reader.pause();
    leave();
    reader.stop();
    expect(heard).toEqual(['speaking', 'speaking', 'paused']);
  });

  test('the state is the same object until something changes', () => {
    const { synthesis, reader } = setUpReading();
    synthesis.reach('Dulu');
    const before = reader.state();
    synthesis.reach('Dulu');
    expect(reader.state()).toBe(before);
    reader.stop();
  });

  test('may stop when a piece begins: it is not spoken', () => {
    const { synthesis, reader, diary, reading } = setUp();
    reader.read(PIECES, { ...reading, onPiece: () => reader.stop() });
    expect(synthesis.given).toEqual([]);
    expect(diary).toEqual(['stopped']);
  });

  test('may stop when told that it speaks; the piece is not told then', () => {
    const { reader, diary, reading } = setUp();
    reader.subscribe((state) => state.kind === 'speaking' && reader.stop());
    reader.read(PIECES, reading);
    expect(diary).toEqual(['stopped']);
  });

  test('may skip when a piece begins', () => {
    const { synthesis, reader, reading } = setUp();
    reader.read(PIECES, { ...reading, onPiece: (index) => index === 0 && reader.skip(1) });
    expect(synthesis.given.map((utterance) => utterance.text)).toEqual([SECOND]);
    reader.stop();
  });

  test('may stop at a word; then nothing is told after the end', () => {
    const { synthesis, reader, diary } = setUpReading();
    reader.subscribe((state) => state.kind === 'speaking' && reader.stop());
    synthesis.reach('Dulu');
    expect(diary).toEqual(['piece 0', 'stopped']);
  });

  test('may read the next text when one is done', () => {
    const { synthesis, reader, reading } = setUp();
    reader.read([{ text: 'Satu.' }], { ...reading, onDone: () => reader.read([{ text: 'Dua.' }], reading) });
    synthesis.end();
    expect(synthesis.saying).toBe('Dua.');
    reader.stop();
  });
});
