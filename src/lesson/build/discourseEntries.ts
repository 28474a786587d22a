import type { Discourse } from '../../language/discourse/Discourse';
import type { Quotation as Quoted, QuotationKind, Speaker } from '../../language/discourse/Quotation';
import type { Span } from '../../language/text/Span';
import type { JoinedBlocks } from '../joinBlocks';
import type { Bilingual, Entity, EntityId, Lesson, Quotation } from '../Lesson';

const idOf = (person: number) => `person-${person + 1}` as EntityId;

/** The people of an article, and what they say, as a lesson has them. Left out is speech of whom nobody can tell. */
export function discourseEntries(
  { people, quotations, reported }: Discourse,
  blocks: JoinedBlocks,
): Pick<Lesson, 'entities' | 'quotations'> {
  const entities = people.map(({ name, role, spans }, person): Entity => ({
    id: idOf(person),
    kind: 'person',
    name,
    description: describe(role),
    places: spans.flatMap((span) => blocks.placesOf(span)),
  }));
  const quoted = quotations.flatMap((one) => {
    const content = contentOf(one);
    return content ? placed(one.span, content, one.kind === 'direct' ? 'exact' : 'name', blocks) : [];
  });
  const retold = reported.flatMap(({ span, speaker }) => {
    const content = saidBy(speaker);
    return content ? placed(span, content, 'reported', blocks) : [];
  });
  return {
    entities: entities.filter(({ places }) => places.length > 0),
    quotations: [...quoted, ...retold].map((one, index) => ({ ...one, id: `q${index + 1}` })),
  };
}

const describe = (role: string | null): Bilingual =>
  role === null || role.trim() === ''
    ? { en: 'A person whom the article names.', id: 'Orang yang disebut dalam artikel.' }
    : { en: `In the article: “${role}”.`, id: role };

type Unnumbered = Omit<Quotation, 'id'>;

/** One for each block that it reaches into. */
const placed = (
  span: Span,
  content: Quotation['content'],
  wording: Quotation['wording'],
  blocks: JoinedBlocks,
): readonly Unnumbered[] => blocks.placesOf(span).map((place) => ({ place, content, wording, cue: null }));

const NAMED: Readonly<Partial<Record<QuotationKind, Bilingual>>> = {
  title: { en: 'a title or a name', id: 'judul atau nama' },
  slogan: { en: 'a slogan', id: 'slogan' },
};

function contentOf({ kind, speaker }: Quoted): Quotation['content'] | null {
  if (kind === 'direct') return saidBy(speaker);
  const what = NAMED[kind];
  return what ? { kind: 'name-of', what } : null;
}

const saidBy = (speaker: Speaker | null): Quotation['content'] | null =>
  speaker?.person === null || speaker?.person === undefined ? null : { kind: 'said', by: idOf(speaker.person) };
