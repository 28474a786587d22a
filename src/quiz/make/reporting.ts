import type { Bilingual } from '../../lesson/Lesson';
import type { Option } from '../Option';
import { shuffle } from '../shuffle';
import { both, opening, quoted } from './both';
import type { Candidate } from './Candidate';
import { idAt } from './idAt';
import type { QuizSource } from './QuizSource';
import { forceNamed, reportingVerb, verbsOf, type ForceName, type ReportingVerb } from './reportingVerbs';
import { cuePhrase, sayingsOf, sentenceAt, trimmed, type Saying } from './sayings';

const WRONG = 3;

/** Which verb reports what was said: what it implies, and which other verb would say the same. */
export function reporting(source: QuizSource): readonly Candidate[] {
  const met = new Set<ReportingVerb>();
  return sayingsOf(source).flatMap((saying) => {
    const verb = reportingVerb(saying.cue.verb);
    if (!verb || met.has(verb) || !met.add(verb)) return [];
    return [implied(source, saying, verb), exchanged(source, saying, verb)].flatMap((candidate) => candidate ?? []);
  });
}

interface Asked {
  /** The cue and who speaks, as they stand; the cue alone where no name is beside it. */
  readonly phrase: string;
  readonly written: string;
}

function askedOf(source: QuizSource, saying: Saying): Asked {
  return { phrase: cuePhrase(source.text, saying), written: source.text.slice(...saying.cue.span).toLowerCase() };
}

/** What the verb implies: of the options no two could be said of it. */
function implied(source: QuizSource, saying: Saying, verb: ReportingVerb): Candidate | null {
  const force = forceNamed(verb.force);
  const wrong = shuffle(wrongForces(source, saying, verb.force), source.random).slice(0, WRONG);
  if (wrong.length < WRONG) return null;
  const { phrase, written } = askedOf(source, saying);
  return {
    ...partsOf(saying, verb, 'implies'),
    question: {
      ...questionOf(source, saying, 'implies'),
      prompt:
        phrase.toLowerCase() === written
          ? both(
              `What does the verb in ${quoted(written)} tell you about how this was said?`,
              `Apa yang tersirat dari kata kerja dalam ${quoted(written)}?`,
            )
          : both(
              `The reporter writes ${quoted(phrase)}. What does the verb ${quoted(written)} imply?`,
              `Wartawan menulis ${quoted(phrase)}. Apa yang tersirat dari kata ${quoted(written)}?`,
            ),
      options: [
        { text: { kind: 'said', text: force.implies }, why: null },
        ...wrong.map((name): Option => ({
          text: { kind: 'said', text: forceNamed(name).implies },
          why: whyNot(name, verb, saying),
        })),
      ],
      explanation: explained(verb, written, force.implies),
    },
  };
}

/** What another force would take: its commonest verb, in the form that stands here. */
function whyNot(name: ForceName, verb: ReportingVerb, saying: Saying): Bilingual | null {
  const [other] = [...formsOf(name, isBare(verb, saying)), ...formsOf(name, false)];
  if (other === undefined) return null;
  return both(
    `That would be ${quoted(other.form)} (to ${other.gloss}).`,
    `Kalau begitu, wartawan akan memakai kata ${quoted(other.form)}.`,
  );
}

/** Which verb could stand in its place: only one of the options reports in the same way. */
function exchanged(source: QuizSource, saying: Saying, verb: ReportingVerb): Candidate | null {
  const bare = isBare(verb, saying);
  const force = forceNamed(verb.force);
  const same = formsOf(verb.force, bare).filter(
    ({ form, gloss }) => gloss === verb.gloss && form !== verb.bare && form !== verb.full,
  );
  const [key] = shuffle(same, source.random);
  const wrong = shuffle(wrongForces(source, saying, verb.force), source.random)
    .filter((name) => name !== 'neutral')
    .flatMap((name) => formsOf(name, bare).slice(0, 1))
    .slice(0, WRONG);
  if (!key || wrong.length < WRONG) return null;
  const { phrase, written } = askedOf(source, saying);
  return {
    ...partsOf(saying, verb, 'same'),
    question: {
      ...questionOf(source, saying, 'same'),
      prompt: both(
        `These words are reported with ${quoted(phrase)}. Which word could stand instead of ${quoted(written)}, with nearly the same meaning?`,
        `Ucapan ini dilaporkan dengan ${quoted(phrase)}. Kata mana yang dapat menggantikan ${quoted(written)} dengan arti yang hampir sama?`,
      ),
      options: [
        { text: { kind: 'indonesian', text: key.form + endingOf(written, verb) }, why: null },
        ...wrong.map(({ form, gloss, force: name }): Option => ({
          text: { kind: 'indonesian', text: form + endingOf(written, verb) },
          why: both(
            `${quoted(opening(form))} is to ${gloss}. ${forceNamed(name).implies.en}`,
            `${quoted(opening(form))} berbeda artinya. ${forceNamed(name).implies.id}`,
          ),
        })),
      ],
      explanation: both(
        `Both ${quoted(written)} and ${quoted(key.form + endingOf(written, verb))} report words in the same way. ${force.implies.en}`,
        `${quoted(opening(written))} dan ${quoted(key.form + endingOf(written, verb))} sama-sama dipakai untuk melaporkan ucapan. ${force.implies.id}`,
      ),
    },
  };
}

interface Form {
  readonly form: string;
  readonly gloss: string;
  readonly force: ForceName;
}

const formsOf = (name: ForceName, bare: boolean): readonly Form[] =>
  verbsOf(name).flatMap((verb) => {
    const form = bare ? verb.bare : verb.full;
    return form === null ? [] : [{ form, gloss: verb.gloss, force: name }];
  });

const isBare = ({ bare }: ReportingVerb, { cue }: Saying): boolean => cue.verb === bare;

/** `-nya` of *ujarnya*, which any other bare verb would have too. */
const endingOf = (written: string, { bare }: ReportingVerb): string =>
  bare !== null && written === `${bare}nya` ? 'nya' : '';

/** Forces that nobody could see in this verb, nor in the words that it reports here. */
function wrongForces({ text }: QuizSource, { whole }: Saying, name: ForceName): readonly ForceName[] {
  const said = text.slice(...whole);
  return forceNamed(name).unlike.filter((other) => !(IN_THE_WORDS[other]?.test(said) ?? false));
}

/** Words that show a force whatever verb reports them. */
const IN_THE_WORDS: Partial<Readonly<Record<ForceName, RegExp>>> = {
  ask: /\?/u,
  deny: /\b(?:tidak|tak|bukan|enggak|nggak|belum)\b/iu,
  admit: /\b(?:memang|maaf|salah|kekurangan|kendala|belum)\b/iu,
  complain: /\b(?:kecewa|susah|sulit|capek|kesal|keberatan|kurang|rusak|parah|belum)\b/iu,
  hope: /\b(?:harap\p{L}*|berharap|semoga|mudah-mudahan|ingin)\b/iu,
  promise: /\b(?:akan|janji|siap)\b/iu,
  guess: /\b(?:mungkin|sepertinya|kayaknya|kira-kira|diduga|kemungkinan|bisa jadi)\b/iu,
  warn: /\b(?:bahaya|waspada|hati-hati|jangan|sanksi)\b/iu,
  praise: /\b(?:bagus|hebat|luar biasa|apresiasi|terima kasih|bangga)\b/iu,
  firm: /\b(?:harus|pasti|tegas|wajib)\b/iu,
};

function explained({ bare, full, gloss, force }: ReportingVerb, written: string, implies: Bilingual): Bilingual {
  const short =
    force !== 'neutral' && bare !== null && full !== null && full.startsWith('me') && written.startsWith(bare);
  const form = bare !== null && written.startsWith(bare) ? bare : written;
  return both(
    `${quoted(opening(form))} ${short ? `is short for ${quoted(full)}, ` : 'means to '}${short ? 'to ' : ''}${gloss}. ${implies.en}`,
    short
      ? `${quoted(opening(form))} adalah bentuk singkat dari ${quoted(full)}. ${implies.id}`
      : `Dengan ${quoted(written)}, wartawan menunjukkan bagaimana ucapan itu disampaikan. ${implies.id}`,
  );
}

function questionOf(source: QuizSource, { cue, said, whole }: Saying, part: string) {
  const within = sentenceAt(source, whole[0])?.block === sentenceAt(source, whole[1] - 1)?.block;
  const place = source.placeOf(cue.span);
  return {
    kind: 'reporting',
    id: idAt('reporting', place, part),
    passage: source.placeOf(within ? (trimmed(source.text, whole) ?? said) : said),
    key: 0,
    evidence: [place],
  } as const;
}

function partsOf({ said }: Saying, { force }: ReportingVerb, part: 'implies' | 'same') {
  return {
    worth: (part === 'implies' ? 0.65 : 0.55) - (force === 'neutral' ? 0.2 : 0),
    hardness: part === 'implies' ? 0.4 : 0.35,
    about: `reports ${force}`,
    tells: [`said ${said[0]}`],
    hides: [],
  };
}
