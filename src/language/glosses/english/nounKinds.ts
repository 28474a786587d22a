import { wordSet } from './wordSet';

// Kinds of nouns as the glosses of nouns have them: by their head, the last word of a gloss without `of …`.

const PERSONS = wordSet(
  'accountant accused acrobat addict admiral adolescent adult advocate agent alien ally ambassador amateur ancestor angel ' +
    'apostle apprentice aristocrat artist assistant astronaut athlete attendant aunt baby bandit baron bishop boss boy ' +
    'boyfriend bride bridegroom brother captain candidate celebrity champion chief child citizen clerk clown coach colleague ' +
    'colonel comrade consul convict cook coward cousin creature criminal critic daughter demon deputy despot devil dictator ' +
    'diplomat disciple doctor drunkard duke dwarf emperor enemy envoy expert father fellow fiancé fiancée foe friend genius ' +
    'general gentleman ghost giant girl girlfriend god goddess guarantor guard guardian guest guide guru head heir ' +
    'hermit hero heroine host hostage human husband idiot idol infant infidel intern judge journalist kid killer king knight ' +
    'lady lawyer layman leader lieutenant lord lover maid major man manager martyr marshal master mate mayor member merchant ' +
    'migrant minister mister monarch monk mother neighbour nephew niece noble nobleman novice nun nurse officer official ' +
    'opponent orphan parent partner patient patriot patron peasant pensioner people person pilgrim pilot pimp pioneer pirate ' +
    'poet pope president priest prince princess professor prophet prostitute puppet queen rebel recruit refugee regent ' +
    'relative representative resident rival robber saint satan scholar secretary senator servant sheikh sibling sister slave ' +
    'sir soldier son spouse spy statesman student subordinate successor sultan teacher teenager thief traitor tramp treasurer ' +
    'twin tyrant uncle vampire vagrant vicar victim virgin volunteer widow widower wife witness wizard woman worker youth',
);

/** Nouns in -er and -or that are no persons. */
const NO_PERSONS = wordSet(
  'accelerator actuator adapter adaptor alternator altimeter amber amplifier anchor anger banner banter barometer barrier ' +
    'batter beer bier bladder blazer blender blister boiler bolster booster border bother boxer buffer bulldozer bumper ' +
    'bunker burner butter buzzer calculator camphor cancer capacitor catheter chapter character charger charter chatter cheer ' +
    'clover computer condenser conifer connector container converter cooker cooler copper coriander corner corridor counter ' +
    'cover cracker crater cucumber cutter cylinder dagger damper decor deer denominator detector detonator diameter dimer ' +
    'dinner disaster disorder dispenser divider divisor door dossier drawer drier dryer elevator encounter equator eraser ' +
    'error escalator ester ether excavator exterior extinguisher factor fastener feeder fertiliser fever fibre filler filter ' +
    'finger firecracker floor flower flyer folder former fritter gender generator ginger glacier glimmer glitter grater ' +
    'gunpowder gutter hamburger hammer handover hanger header heater helicopter hopper horror humour hunger incinerator ' +
    'incubator indicator inner insulator interior jeer jumper lacquer ladder laser laughter lavender layer leather letter ' +
    'lever lighter liquor liver loudspeaker manner manpower marker matter metaphor meteor meter metre microprocessor minor ' +
    'mirror mixer monitor motor murder newspaper number numerator offer order oscillator oyster paper parameter pepper ' +
    'perimeter pier plaster plunder pointer poker polyester polymer poster powder power prayer printer processor projector ' +
    'propeller quarter radiator razor reactor receiver receptor recorder reflector register regulator rejoinder remainder ' +
    'reminder resonator respirator revolver river roller rotor rubber rumour safflower sandpaper scanner scooter screwdriver ' +
    'sector semester semiconductor sensor separator server sewer shelter shimmer shoulder shower shutter silencer silver ' +
    'simulator slaughter slipper solder spider splinter sprinkler squalor stapler starter stator steamer sticker stopper ' +
    'stretcher sweater tanker temper tender tenor terror thermometer thunder tier tiger timber together tower tractor trailer ' +
    'transfer transformer transistor transmitter trawler tremor trigger tuber turnover udder ulcer ureter vapour vector ' +
    'ventilator vibrator washer water weather wonder zither newsletter summer supper winter',
);

/** Whether it is somebody: `director`, `historian`, `head of a village`. */
export const isPerson = (noun: string): boolean =>
  PERSONS.has(noun) ||
  (/(?:[a-z]{2}er|[a-z]{2}or|ist|ician|arian|orian|woman|[^u]man|eer)$/.test(noun) &&
    !NO_PERSONS.has(noun) &&
    !OTHERS.has(noun));
/** The same of its other endings. */
const OTHERS = wordSet('career cyst fist gist human list mist talisman twist waist wrist');

const CLOTHES = wordSet(
  'apron armour bandage belt beret blazer blouse boot bra bracelet brooch cap cape cloak clothes clothing coat collar corset ' +
    'costume crown dress earring footwear glasses glove gown handcuffs hat headband headcloth headdress headscarf helmet hijab ' +
    'jacket jeans jewellery jumper kebaya kimono kopiah loincloth make-up mask necklace necktie perfume pyjamas raincoat ring ' +
    'robe sandal sari sarong sash scarf shawl shirt shoe shoes shorts skirt skullcap sock spectacles suit sunglasses sweater ' +
    'swimsuit tie trousers t-shirt turban tuxedo underpants undershirt underwear uniform veil vest waistcoat wig wristwatch',
);
export const isWorn = (noun: string): boolean => CLOTHES.has(noun);

const PAIRS = wordSet('boot earring glove sandal shoe slipper sock stocking');
export const isWornInPairs = (noun: string): boolean => PAIRS.has(noun);

const SHARED = wordSet(
  'age appearance aspiration background belief blood body brand breath caste category character class club colour community company ' +
    'concept content course creed culture depth design destination direction duration ethnicity faith family fate father field ' +
    'focus form formation frequency friend generation gender goal group height idea income intention interest kind language length ' +
    'level lineage logo manner message model mother name nationality number opinion origin party path pattern perception phase ' +
    'position price principle profession programme purpose quality rank religion rhythm road roof room root route sector sex shape ' +
    'side size species stage standard status style subject taste team theme title tone tribe type value vision voice volume weight ' +
    'width line',
);
/** What several have in common. */
export const isShared = (noun: string): boolean => SHARED.has(noun);

const GIFTS = wordSet(
  'asphalt award balcony bandage beam blanket blessing bonus bracket bridge canopy capital carpet ceiling chalk code colour cover ' +
    'crown curtain equipment fence fertiliser flag flower food frame fringe fuel funding funds garland gift glaze glue grass ' +
    'gravel guarantee ink label lamp lid light lime mantra manure mark medicine medal name net number ointment oil ornament ' +
    'paint password pattern pepper picture poison powder prize reward ribbon roof salt sauce scent seal seasoning shade shadow ' +
    'shelter sign soap spell spice stamp starch subsidy sugar tag tariff tax title top-up trimming vaccine varnish vinegar ' +
    'wall water wax weapon weapons wire',
);
/** What one gives to something, puts on it or in it. */
export const isGiven = (noun: string): boolean => GIFTS.has(noun);

const TOYS = wordSet(
  'aeroplane aircraft animal bird boat bus car cat cow dog doll dragon gun horse house kite lorry motorcycle person pistol plane ' +
    'robot rifle ship snake soldier spider sword tank train truck',
);
export const isToy = (noun: string): boolean => TOYS.has(noun);

const TIMES = wordSet('second minute hour day night week fortnight month quarter semester year decade century');
export const isTime = (noun: string): boolean => TIMES.has(noun);

const MEASURES = wordSet(
  'acre ampere armful bag bar barrel basin basket basketful block bottle bowl box bucket bunch bundle can cart carton cent ' +
    'centimetre chunk crate cup cupful dollar dozen dram drop euro flock gallon gang glass grain gram group handful heap ' +
    'hectare herd hour inch jar jug kilo kilogram kilometre litre loaf lump metre mile millimetre mouthful ounce pack packet ' +
    'pail pair pan piece pile pinch pint plate pot pound sack sachet sheet shelf slice spoon spoonful stack strand strip ' +
    'swarm tablespoon teaspoon ton tonne tray truckload tub tube watt yard bush bunch clump row',
);
export const isMeasure = (noun: string): boolean => MEASURES.has(noun) || isTime(noun);

const PLACES = wordSet(
  'area building campus city complex continent country county district empire estate factory hall hamlet home hospital house ' +
    'island kingdom mosque nation neighbourhood office palace planet prison province region regency republic room school sector ' +
    'state street subdistrict suburb town township universe university village world archipelago',
);
export const isPlace = (noun: string): boolean => PLACES.has(noun);

const LARGE = wordSet('ten hundred thousand million billion trillion');
export const isLargeNumber = (number: string): boolean => LARGE.has(number.replace(/^(?:one|a) /, ''));
const SMALL = wordSet('two three four five six seven eight nine ten');
export const isSmallNumber = (number: string): boolean => SMALL.has(number);

/** Whether it is spoken of without a plural where no single one is meant: against corruption, but against immigrants. */
export const isAbstract = (noun: string): boolean => /(?:tion|sion|ment|ism|cy|[^n]ty|ness|ance|ence|ing)$/.test(noun);

const TROUBLES = wordSet(
  'bandit bug burglar cold cramp drought dust fever fire flea flood heat ice lightning mould mud night pickpocket rain robber ' +
    'smoke snow storm sun thief thorn wave wind',
);
/** What one can be caught in, or suffer from. */
export const isTrouble = (noun: string): boolean => TROUBLES.has(noun);

const SEVERAL = wordSet(
  'antenna arm branch claw ear eye eyebrow feather fin finger flower foot freckle fruit gill hand horn leaf leg muscle petal pimple ' +
    'root scale spine spot stripe tentacle thorn toe tooth tusk twig wheel whisker window wing wrinkle',
);
/** Parts that there are several of in most things that have them. */
export const isOneOfSeveral = (noun: string): boolean => SEVERAL.has(noun);
