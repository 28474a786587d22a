import { wordSet } from './wordSet';

/** Plurals that no rule tells, of nouns that occur in glosses. */
const PLURALS =
  'child children, foot feet, tooth teeth, goose geese, mouse mice, louse lice, ox oxen, person people, leaf leaves, ' +
  'thief thieves, wife wives, life lives, knife knives, half halves, calf calves, loaf loaves, shelf shelves, wolf wolves, ' +
  'elf elves, self selves, sheaf sheaves, hoof hooves, criterion criteria, phenomenon phenomena, bacterium bacteria, ' +
  'datum data, fungus fungi, nucleus nuclei, stimulus stimuli, axis axes, quiz quizzes, larva larvae, alumnus alumni, ' +
  'medium media, passer-by passers-by, sheep sheep, deer deer, fish fish, aircraft aircraft, offspring offspring, ' +
  'hovercraft hovercraft, spacecraft spacecraft, cattle cattle, police police, salmon salmon, trout trout, squid squid, ' +
  'grandchild grandchildren, great-grandchild great-grandchildren, stepchild stepchildren, housewife housewives, ' +
  'midwife midwives, gas gases, bus buses, lens lenses, bias biases, atlas atlases, canvas canvases';

export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  PLURALS.split(', ').map((pair) => {
    const [one = '', many = ''] = pair.split(' ');
    return [one, many];
  }),
);

/** Nouns with no plural, and none before which a or an stands, that occur in glosses. What most suffixes tell is not here. */
const MASS = wordSet(
  'abroad accommodation advice air alcohol anger asbestos attention bamboo beef beer behaviour blood brass bread ' +
    'butter cardboard cash cement chalk charcoal cheese chess china chocolate clay clothing coal cocoa coffee confetti ' +
    'copper coral corn cotton courage cream crime cutlery damage dew diesel dirt dough dust earth electricity energy ' +
    'equipment evidence fame fat filth fire flesh flour foam fog food foliage footwear fuel fun furniture gas ' +
    'gasoline glass glue gold gossip granite grass gravel grease greenery grief ground guilt gunpowder hair hardware harm ' +
    'hay health heat help homework honey hunger ice income information ink iron ivory jam jewellery joy juice junk justice ' +
    'kerosene knowledge land lather laughter laundry lava lead leather legislation leisure lightning livestock luck luggage ' +
    'luxury machinery magma mail manpower manure marble meat merchandise mercury milk mist moisture money moss mould mucus ' +
    'mud music mustard nature news nonsense oil opium oxygen paint paper patience peace petrol petroleum phlegm plastic ' +
    'poison pollen porridge poverty power pride progress propaganda pus rain resin respect revenge rice rubber rubbish rust ' +
    'saliva salt sand sap satay scenery seafood seaweed sediment self-esteem shade silk silver slang sleep slime smog smoke ' +
    'snow soap software soil soup sperm spit sportsmanship staff stamina starch steam steel straw stuff sugar sulphur ' +
    'sunlight sunshine sweat talc tar tea tempeh terror thunder timber tin tobacco tofu toil toothpaste traffic ' +
    'trash travel trouble turmeric underwear urine vinegar violence vomit warmth waste water wax weaponry weather welfare ' +
    'wheat wool work worship yeast youth zinc nutrition loyalty literature publicity wisdom freedom dignity authority ' +
    'badminton bait baseball basil basketball blackmail boxing cricket football golf gymnastics heaven hockey judo karate rugby silat ' +
    'softball tennis volleyball ' +
    ' debris cheating cloth compassion ethanol magic rubble personnel pity trust writing',
);
const NO_PLURAL = /(?:[a-z]{2}ing|ness|ware)$/;
/** With those of which it is not sure that they have one, a or an does not stand before it. */
const NO_ARTICLE = /(?:[a-z]{2}ing|ness|ware|ism|ology|graphy|nomy|ics|ship|hood|ance|ence|ety|[^n]ity)$/;
/** With those endings, but one or several of them. */
const COUNTED = wordSet(
  'ability activity allowance alliance ambulance amenity anthology apology appearance aspiration audience awning balance ' +
    'battleship beginning being biography blessing briefing brotherhood building calamity capability carving casing cavity ' +
    'ceiling celebrity championship characteristic charity circumstance city clearing clinic coating commodity community ' +
    'conference consequence covering craft criticism crossing cutting dance darling dealership deity difference disability ' +
    'distance disturbance drawing dressing duckling dumpling earring economy entity entrance essence evening existence ' +
    'experience facility feeling fence filling finance finding fitting fragrance friendship gathering greeting grouping ' +
    'hardship hatchling heading hearing highness hindrance holding identity ideology illness inference influence inheritance ' +
    'instance internship irregularity king landing licence likeness listing lining locality majority marking mechanism ' +
    'meaning meeting membership methodology minority mooring morning municipality mythology nationality neighbourhood nuance ' +
    'nuisance offence offering opening opportunity ordinance ordering organism outing painting partnership performance ' +
    'personality possibility posting preference principality priority prism probability property province pudding quality ' +
    'quantity rating reading recording reference relationship residence responsibility ring romance ruling sapling saving ' +
    'saying scholarship science seedling sentence sequence serving setting ship shortcoming sibling sighting similarity sling ' +
    'society spelling spring stance starling stocking stirring string substance swelling swing teaching technology thing ' +
    'township training trusteeship underling university utility utterance variety warning warship weakness wedding wilderness ' +
    'wing witness wrapping airship business',
);

const counts = (noun: string) =>
  COUNTED.has(noun) || (noun.includes('-') && COUNTED.has(noun.slice(noun.lastIndexOf('-') + 1)));

/** Whether it has no plural: `water`, `kindness`. */
export const isMassNoun = (noun: string): boolean =>
  MASS.has(noun.toLowerCase()) || (NO_PLURAL.test(noun) && !counts(noun));

/** Whether neither a nor an stands before it: `water`, `loyalty`. */
export const hasNoArticle = (noun: string): boolean =>
  isPluralNoun(noun) || isMassNoun(noun) || (NO_ARTICLE.test(noun) && !counts(noun));

/** Whether it stands in the plural already: `goods`, `scissors`; not `glass`, `virus`, `analysis`. */
export const isPluralNoun = (noun: string): boolean =>
  irregularMany.has(noun) || (/[^su]s$/.test(noun) && !noun.endsWith('is') && !irregularPlurals.has(noun));

const irregularMany: ReadonlySet<string> = new Set(irregularPlurals.values());
