import { useParams } from 'react-router-dom';
import { PartBoundary } from '../ui/PartBoundary';
import { loadable } from '../ui/loadable';
import { nameInAddress } from '../word/dictionaryAddress';
import { RootPage } from './RootPage';
import { Search } from './Search';
import { WordPage } from './WordPage';

const AffixPage = loadable(() => import('./AffixPage')); // with all that there is to say of affixes

/** The dictionary: the search, or the page of a word, a root or an affix. One screen, so that it is one row of the routes. */
export default function Dictionary() {
  const { kind, name: part = '' } = useParams();
  const name = nameInAddress(part);
  switch (name === '' ? undefined : kind) {
    case 'word':
      return <WordPage id={name} />;
    case 'root':
      return <RootPage headword={name} />;
    case 'affix':
      return (
        <PartBoundary>
          <AffixPage affix={name} />
        </PartBoundary>
      );
    default:
      return <Search />;
  }
}
