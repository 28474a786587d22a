import { verbPhraseOf } from './VerbPhrase';
import { wordSet } from './wordSet';

/**
 * Verbs of what happens to their subject, or of its moving: one can cause it to fall, rise, disappear. Of most others -kan
 * does something else (`think about`, `carry out`).
 */
const HAPPENING = wordSet(
  'abate alight appear arise arrive awake bend billow blaze bleed blink bloom blossom boil bounce bow break burn burst ' +
    'capsize clot coagulate coil collapse come condense congeal converge cool crack crackle crash crawl creep crumble curl ' +
    'dangle decay decline decrease depart descend deteriorate die dim diminish disappear disperse dissolve diverge drift ' +
    'drip droop drop drown dry dwindle echo emerge erode erupt end evaporate expire explode fade fail fall falter ' +
    'ferment finish flap flare flash flicker float flow flutter fly freeze glide glimmer glisten glitter glow go grow halt hang ' +
    'harden hatch heal hover increase intensify jiggle jump kneel leak lean leap lengthen lie limp liven loosen melt move ' +
    'multiply narrow overflow part perish plummet plunge protrude radiate rattle recede recover recur relapse resound ' +
    'return revive revolve ripen rise roll rot rotate run rust sag seep separate set settle shatter shift shimmer shine ' +
    'shiver shrink shudder sink sit sleep slide slip slump soar sparkle speed spin split spout spread spring sprout squat stagger ' +
    'stall stand stick stiffen stop stream stumble subside succeed surge surrender survive swarm sway swell swing swirl ' +
    'tilt tingle topple totter tremble trickle tumble turn twinkle vanish vibrate wake wane weaken whirl wilt wither wobble',
);

/** Words behind a verb that leave it without an object. */
const PARTICLES =
  /^(?: (?:up|down|out|off|away|back|in|home|apart|over|round|around|together|open|loose|forward|aside|through|asleep|into being))*$/;

/** Whether a gloss tells of something that one can cause: `fall down`, `be born`. */
export function isHappening(gloss: string): boolean {
  const phrase = verbPhraseOf(gloss);
  if (!phrase || phrase.before !== '') return false;
  if (phrase.word === 'be') return /^ [a-z-]+$/.test(phrase.after) && !/^ (?:able|willing)$/.test(phrase.after);
  return HAPPENING.has(phrase.word) && PARTICLES.test(phrase.after);
}

/** Verbs of thinking, feeling and speaking: what -kan brings in is what they are about. */
const ABOUT = wordSet(
  'argue boast brood chat complain contemplate daydream debate dream fantasise gossip grieve grumble joke meditate moan ' +
    'negotiate philosophise quarrel reflect speak speculate talk think worry',
);

export const isAboutSomething = (gloss: string): boolean => ABOUT.has(gloss);

/** Verbs of going, and of staying in a place. */
const MOVING = wordSet(
  'climb come crawl creep dive fall flow fly go jump leap lie perch run sit sleep slide step stand swim tread walk',
);

export const isMoving = (gloss: string): boolean => MOVING.has(gloss);

/** Whether its object is what is done, made or given, and not somebody met or followed: `write`, but not `collide with`. */
export const takesThings = (gloss: string): boolean =>
  !/ (?:with|into|on|upon|against|after|at)$/.test(gloss) && !TAKES_PERSONS.has(gloss);
const TAKES_PERSONS = wordSet(
  'accuse appoint chase follow help hunt invite marry massage meet overtake precede scold sue visit',
);
