import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router-dom';
import { expect, test } from 'vitest';
import { createI18n } from '../../src/app/i18n';
import type { Language } from '../../src/locales/texts';
import { KnownWords } from '../../src/reader/KnownWords';
import { placed } from '../../src/reader/lexemesOfText';
import { lexemesIn } from '../../src/study/lexemesIn';
import type { LexemeKey } from '../../src/study/Standing';
import { theLexicon } from '../support/theLexicon';

const TEXT = 'Warga kampung menggali sumur baru.';
const blocks = [{ id: 'p1', text: TEXT }];
const lexemes = placed(lexemesIn([TEXT], [], theLexicon), blocks);

async function draw(language: Language, marked: number, allUnseen: number) {
  const unseen = new Set([...lexemes.words.counts.keys()].slice(0, marked));
  render(
    <I18nextProvider i18n={await createI18n(language)}>
      <MemoryRouter>
        <KnownWords
          begun
          missing={false}
          lexemes={lexemes}
          statuses={new Map()}
          marked={{ unseen, allUnseen, learning: new Set<LexemeKey>() }}
          onLearn={() => {}}
          onSweep={() => {}}
        />
      </MemoryRouter>
    </I18nextProvider>,
  );
}

test.each([
  ['en', 1, 'The most useful of the 5 new words is underlined.', 'one'],
  ['en', 3, 'The 3 most useful of the 5 new words are underlined.', 'some'],
  ['id', 1, 'Dari 5 kata baru, 1 yang paling berguna digarisbawahi.', 'one'],
  ['id', 3, 'Dari 5 kata baru, 3 yang paling berguna digarisbawahi.', 'some'],
] as const)('%s, of five new words %d marked: %s (%s)', async (...[language, marked, said]) => {
  await draw(language, marked, 5);
  expect(screen.getByText(said)).toBeInTheDocument();
});

test.each([
  [0, 'none can be: the text is too short'],
  [5, 'all are'],
] as const)('nothing is said of %d marks (%s)', async (...[marked]) => {
  await draw('en', marked, 5);
  expect(screen.queryByText(/underlined/)).toBeNull();
});
