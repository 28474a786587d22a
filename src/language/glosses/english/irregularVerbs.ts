/**
 * Past participles of the irregular verbs among those of verbWords.ts, `verb participle`, as British English has them
 * (`burnt`, `learnt`). Verbs with a hyphen are found by their last part.
 */
const PARTICIPLES =
  'arise arisen, be been, bear borne, beat beaten, become become, befall befallen, begin begun, bend bent, beset beset, ' +
  'bet bet, bind bound, bite bitten, bleed bled, blow blown, break broken, breastfeed breastfed, breed bred, bring brought, ' +
  'broadcast broadcast, build built, burn burnt, burst burst, buy bought, cast cast, catch caught, choose chosen, ' +
  'cleave cleft, cling clung, come come, cost cost, creep crept, crossbreed crossbred, cut cut, deal dealt, dig dug, ' +
  'do done, draw drawn, dream dreamt, drink drunk, drive driven, dwell dwelt, eat eaten, fall fallen, feed fed, feel felt, ' +
  'fight fought, find found, flee fled, fling flung, fly flown, forbid forbidden, forecast forecast, foretell foretold, ' +
  'forget forgotten, forgive forgiven, freeze frozen, get got, give given, go gone, grind ground, grow grown, hang hung, ' +
  'have had, hear heard, hide hidden, hit hit, hold held, hurt hurt, inlay inlaid, keep kept, kneel knelt, know known, ' +
  'lay laid, lead led, lean leant, leap leapt, learn learnt, leave left, lend lent, let let, lie lain, light lit, ' +
  'lose lost, make made, mean meant, meet met, mislead misled, offset offset, overcome overcome, overdo overdone, ' +
  'overhear overheard, overrun overrun, oversee overseen, overshoot overshot, oversleep overslept, overtake overtaken, ' +
  'overthrow overthrown, pay paid, put put, quit quit, read read, repay repaid, retell retold, ride ridden, ring rung, ' +
  'rise risen, run run, saw sawn, say said, see seen, seek sought, sell sold, send sent, set set, sew sewn, shake shaken, ' +
  'shed shed, shine shone, shoot shot, show shown, shrink shrunk, shut shut, sing sung, sink sunk, sit sat, sleep slept, ' +
  'slide slid, slit slit, smell smelt, sow sown, speak spoken, speed sped, spell spelt, spend spent, spill spilt, spin spun, ' +
  'spit spat, split split, spoil spoilt, spread spread, spring sprung, stand stood, steal stolen, stick stuck, sting stung, ' +
  'strew strewn, strike struck, string strung, strive striven, swear sworn, sweep swept, swell swollen, swim swum, ' +
  'swing swung, take taken, teach taught, tear torn, tell told, think thought, throw thrown, tread trodden, ' +
  'undergo undergone, underlie underlain, understand understood, undertake undertaken, uphold upheld, wake woken, ' +
  'waylay waylaid, wear worn, weave woven, weep wept, win won, wind wound, withdraw withdrawn, withstand withstood, ' +
  'wring wrung, write written';

export const irregularParticiples: ReadonlyMap<string, string> = new Map(
  PARTICIPLES.split(', ').map((pair) => {
    const [verb = '', participle = ''] = pair.split(' ');
    return [verb, participle];
  }),
);
