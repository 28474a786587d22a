import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TEXT_LIMITS } from '../../src/ownText/textLimits';
import { addressShown, renderRoute } from '../support/renderRoute';
import { SAMPLE_TEXT, SAMPLE_TITLE } from '../support/sampleText';
import { standInWorker } from '../support/standInWorker';

await Promise.all([
  import('../../src/library/NewText'),
  import('../../src/reader/OwnText'),
  import('../../src/reader/OwnTextPage'),
  import('../../src/reader/OwnWord'),
]);

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('Worker', standInWorker('well'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
const title = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' });
const save = () => screen.getByRole('button', { name: 'Save and read' });
const alert = () => screen.getByRole('alert');

/** Writes a text into the field at once, as a paste of the browser's own does. */
const write = (text: string) => fireEvent.change(field(), { target: { value: text } });

const paste = (text: string) =>
  fireEvent.paste(field(), { clipboardData: { getData: (kind: string) => (kind === 'text' ? text : '') } });

const aFile = (bytes: BlobPart, name = 'teks.txt') => new File([bytes], name, { type: 'text/plain' });

describe('a text', () => {
  test('is saved under its first line, and can be read', async () => {
    const { user } = await renderRoute('/library/new');
    expect(document.title).toBe('Add a text · Simak');
    write(SAMPLE_TEXT);
    expect(title().placeholder).toBe(SAMPLE_TITLE);
    expect(await screen.findByText(/^\d+ words of at most 50,000$/)).toBeInTheDocument();
    await user.click(save());
    expect(await screen.findByRole('heading', { level: 1, name: SAMPLE_TITLE })).toHaveAttribute('lang', 'id');
    expect(addressShown()).toMatch(/^\/texts\/[\da-f-]{36}$/);
  });

  test('or under the title that was typed', async () => {
    const { user, go } = await renderRoute('/library/new');
    write(SAMPLE_TEXT);
    await user.type(title(), '  Kompos   warga ');
    await user.click(save());
    await screen.findByRole('heading', { level: 1, name: SAMPLE_TITLE });
    await go('/library');
    expect(await screen.findByRole('link', { name: 'Kompos warga' })).toBeInTheDocument();
  });

  test('in Indonesian, the screen is Indonesian', async () => {
    await renderRoute('/library/new', { language: 'id' });
    expect(screen.getByRole('button', { name: 'Simpan dan baca' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'Tambah teks' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Teks' })).toHaveAttribute('lang', 'id');
  });
});

describe('what cannot be read is refused in plain words, and stays', () => {
  test.each([
    ['   ', /nothing to read yet/],
    ['12345 67890', /no letters in this text/],
    ['kata '.repeat(TEXT_LIMITS.words + 1), /it has 50,001 words, and 50,000 are possible/],
  ])('%#', async (text, said) => {
    const { user } = await renderRoute('/library/new');
    if (text.length > 1000) paste(text);
    else write(text);
    await user.click(save());
    await waitFor(() => expect(alert()).toHaveTextContent(said));
    if (text.length < 1000) expect(field().value).toBe(text);
    else expect(screen.getByRole('button', { name: 'Remove it' })).toBeInTheDocument();
  });

  test('what is far too long is not even sent to the engine', async () => {
    const { user } = await renderRoute('/library/new');
    const sent = vi.spyOn(Worker.prototype, 'postMessage');
    paste('x'.repeat(TEXT_LIMITS.units + 1));
    await user.click(save());
    expect(alert()).toHaveTextContent(/it has 1,000,001 characters/);
    expect(sent).not.toHaveBeenCalled();
  });

  test('what was said goes when the text changes', async () => {
    const { user } = await renderRoute('/library/new');
    await user.click(save());
    await waitFor(() => expect(alert()).toHaveTextContent(/nothing to read/));
    write('Warga senang.');
    expect(alert()).toBeEmptyDOMElement();
  });
});

describe('a long text', () => {
  test('is held beside the field, which would be slow, with what was there', async () => {
    const { user } = await renderRoute('/library/new');
    write('Awal: ');
    field().setSelectionRange(6, 6);
    paste(`${SAMPLE_TEXT}\n\n`.repeat(40));
    expect(screen.queryByRole('textbox', { name: 'Text' })).toBeNull();
    expect(screen.getByText(/^Awal: Warga Sukamaju/)).toHaveAttribute('lang', 'id');
    await user.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(field().value).toBe('');
  });

  test('a short one goes into the field by the browser’s own doing', async () => {
    await renderRoute('/library/new');
    expect(paste('Warga senang.')).toBe(true); // not prevented
  });
});

describe('a file', () => {
  const choose = async (user: Awaited<ReturnType<typeof renderRoute>>['user'], file: File) =>
    user.upload(screen.getByLabelText('Open a .txt file'), file);

  test('of plain text fills the field', async () => {
    const { user } = await renderRoute('/library/new');
    await choose(user, aFile(`\ufeff${SAMPLE_TEXT}`));
    await waitFor(() => expect(field().value).toBe(SAMPLE_TEXT));
  });

  test.each<[string, File, RegExp]>([
    ['another encoding', aFile(new Uint8Array([0x66, 0xe9, 0x74])), /not plain text in UTF-8/],
    ['a program’s own', aFile('PK\u0003\u0004\0\0'), /not plain text in UTF-8/],
    ['too large', aFile('x'.repeat(3 * TEXT_LIMITS.units + 1)), /too large/],
  ])('%s is refused, and what was typed stays', async (_, file, said) => {
    const { user } = await renderRoute('/library/new');
    write('Warga senang.');
    await choose(user, file);
    await waitFor(() => expect(alert()).toHaveTextContent(said));
    expect(field().value).toBe('Warga senang.');
  });
});

describe('the clipboard', () => {
  test.each([
    [async () => 'Warga senang.', 'Warga senang.', ''],
    [async () => '', '', 'There is no text on the clipboard.'],
    [() => Promise.reject(new DOMException('no', 'NotAllowedError')), '', 'The browser did not let Simak read'],
  ])('%#', async (readText, text, said) => {
    const { user } = await renderRoute('/library/new');
    vi.spyOn(navigator.clipboard, 'readText').mockImplementation(readText);
    await user.click(screen.getByRole('button', { name: 'Paste' }));
    await waitFor(() => expect(alert()).toHaveTextContent(said));
    expect(field().value).toBe(text);
  });
});

describe('preparing', () => {
  test('can be called off; the text is still there', async () => {
    const { user } = await renderRoute('/library/new');
    paste(`${SAMPLE_TEXT}\n\n`.repeat(150));
    await user.click(save());
    const progress = await screen.findByRole('progressbar', { name: 'Preparing the text' });
    await waitFor(() => expect(progress).toHaveAttribute('value'));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Remove it' })).toBeInTheDocument();
    expect(save()).toBeInTheDocument();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(addressShown()).toBe('/library/new');
  });

  test('without the engine it is said so', async () => {
    vi.stubGlobal('Worker', standInWorker('without a lexicon'));
    const { user } = await renderRoute('/library/new');
    write(SAMPLE_TEXT);
    await user.click(save());
    await waitFor(() => expect(alert()).toHaveTextContent(/could not be loaded.*still here/));
    expect(field().value).toBe(SAMPLE_TEXT);
  });
});

describe('saving', () => {
  test('without room it is said so, and the text is still there, also after leaving and coming back', async () => {
    const { user, go } = await renderRoute('/library/new');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    write(SAMPLE_TEXT);
    await user.type(title(), 'Kompos');
    await user.click(save());
    await waitFor(() => expect(alert()).toHaveTextContent(/no room left.*still here/));
    await go('/library');
    await go('/library/new');
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })).value).toBe(SAMPLE_TEXT);
    expect(title().value).toBe('Kompos');
  });
});
