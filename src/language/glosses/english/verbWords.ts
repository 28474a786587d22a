import { wordSet } from './wordSet';

/**
 * English verbs that occur in the glosses of the lexicon, by a script over the word files (August 2026) and read through:
 * a gloss whose first word is none of these is taken for no verb phrase. New ones have to be added by hand, in any order.
 */
const WORDS =
  'abandon abbreviate abduct abide abolish abort abound absorb abstain abuse accelerate accept access acclaim ' +
  'accommodate accompany account accredit accumulate accuse accustom achieve acknowledge acquire act activate ' +
  'adapt add address adhere adjourn adjust administer admire admit adopt adore adorn adulterate advance adventure ' +
  'advertise advise advocate affect affirm affix afflict age aggravate agree aim air alight align allege allocate ' +
  'allot allow alter alternate amaze ambush amend amount amputate analyse anchor annex announce annoy annul anoint ' +
  'answer antagonise anticipate appeal appear apply appoint appraise appreciate approach approve archive argue ' +
  'arise arm arouse arrange arrest arrive articulate ask aspire assault assemble assert assess assign assimilate ' +
  'assist associate assume assure astonish atone attach attack attend attract auction audit audition authorise ' +
  'avenge avoid award babble back bad-mouth bail bait bake balance balloon ban bandage bang banish bankrupt banter ' +
  'baptise bar bargain bark barricade barter base bathe battle be beam bear beat beautify become befall beg begin ' +
  'behave behead belch believe belittle belong bend benefit bequeath berth beset besiege bestow bet betray bewitch ' +
  'billow bind bite blacken blackmail blame blaspheme blaze bleach bleat bleed blend bless blind blink blister ' +
  'block blockade bloom blossom blow blunt blur blurt blush board boast boil bomb bombard boo book boom boost ' +
  'border borrow boss bother bounce bow box boycott brag braid brake brand brandish brawl breach break breastfeed ' +
  'breathe breed brew bribe bridge bridle brighten bring broadcast broaden brood browse brush bubble bud budget ' +
  'bug build bully bump bundle burden burgle burn burp burst bury busk butcher button buy buzz bypass cackle cage ' +
  'calculate calibrate call calm camp campaign can cancel cane capsize captivate capture care caress carry carve ' +
  'cash cast castrate catalyse catch categorise cause caution cave cease celebrate censor centre certify chain ' +
  'chair challenge change channel chant characterise charge charter chase chat chatter cheat check checkmate cheer ' +
  'chew chime chip chirp chisel choke choose chop chuckle churn circle circulate circumcise cite claim clamp clang ' +
  'clap clarify clash clasp classify claw clean cleanse clear cleave clench click climb clinch cling clink clip ' +
  'clog clone close clot clown cluster clutch coach coat coax cock coexist coil coincide collaborate collapse ' +
  'collect collide collude colonise colour comb combat combine come comfort command commemorate commend comment ' +
  'commercialise commit communicate compare compel compensate compete compile complain complement complete ' +
  'complicate comply compose compost comprehend compress comprise compromise conceal concede concentrate concern ' +
  'conclude concoct condemn condense conduct confer confess confine confirm confiscate conflict confront confuse ' +
  'congeal congratulate connect conquer consecrate conserve consider consist consolidate conspire constitute ' +
  'construct consult consume contact contain contaminate contemplate contest continue contract contradict ' +
  'contraindicate contrast contribute control convene converge convert convey convince cook cool coordinate copy ' +
  'correct correlate correspond cost cough counsel count counter counterfeit cover covet crack crackle cram crank ' +
  'crash crave crawl creak crease create credit creep cremate crew criminalise cripple criss-cross criticise croak ' +
  'crochet croon cross cross-breed crossbreed crow crowd crown crucify cruise crumple crush cry crystallise cudgel ' +
  'culminate cultivate cup curate curb cure curl curse curtail curve cut cycle dab dam damage dampen dance dandle ' +
  'dangle dare darken dash date daub daydream dazzle deactivate deafen deal debate decay deceive decentralise ' +
  'decide declare decline decode decompose decorate decrease dedicate deduct deepen default defeat defecate defect ' +
  'defend defile define deflate deforest defuse defy degrade deify delay delegate delete deliberate deliver demand ' +
  'demean demolish demonstrate denigrate denounce deny depart depend depict deplore deploy deport deposit derail ' +
  'descend describe desert design designate desire despair destine destroy detach detail detain detect deteriorate ' +
  'determine detest detonate develop deviate devise devote devour diagnose dictate die differ dig digest digitise ' +
  'dim dine dip direct dirty disable disagree disallow disappear disappoint disarm disband disburse discard ' +
  'discipline disclose discover discredit discriminate discuss disguise disgust dishonour dismantle dismember ' +
  'dismiss disobey disparage dispatch disperse displace display dispute disqualify disregard disrupt dissect ' +
  'disseminate dissolve distance distil distinguish distort distribute disturb dive diverge diversify divert ' +
  'divest divide divine divorce do dock document dodge domesticate dominate donate double doubt douse download ' +
  'draft drag drain draw dream dredge drench dress dribble drift drill drink drip drive drizzle drone droop drop ' +
  'drown drug dry dub duck duel dull dunk duplicate dwell dwindle dye earmark ease eat eavesdrop echo economise ' +
  'edit educate elbow elect eliminate embarrass embed embezzle embody embrace embroider emerge emit empathise ' +
  'emphasise employ empower empty emulate enable enact enchant encircle enclose encode encounter encourage ' +
  'encroach encrypt end endanger endeavour endorse enforce engage engineer engrave enjoy enlarge enlighten enliven ' +
  'enquire enrich enrol enslave ensnare ensure entangle enter entertain entice entrench entrust enumerate envelop ' +
  'equal equate equip eradicate erase erode erupt escalate escape escort establish estimate etch evacuate evade ' +
  'evaluate evaporate evict evolve exaggerate exalt examine exceed excerpt exchange exclaim exclude excuse execute ' +
  'exempt exercise exhibit exile exist expand expect expel experience experiment explain explode exploit explore ' +
  'export expose expound express extend exterminate extinguish extort extract extradite eye fabricate face ' +
  'facilitate fade fail faint fall falsify falter fan fancy fantasise farm fart fast fasten fathom fatten favour ' +
  'fear feature feed feel fell fence ferment fertilise fetch feud fiddle fight file fill film filter finalise ' +
  'finance find fine finish fire fish fit fix flail flake flank flap flare flash flatten flatter flaunt flavour ' +
  'flay flee flex flick flicker fling flirt flit float flock flog flood flounder flout flow fluctuate flush ' +
  'flutter fly foam focus foil fold follow fool forbid force force-feed forecast foretell forge forget forgive ' +
  'fork form format formulate fortify forward foster founder frame franchise free freeze frighten froth frown fry ' +
  'fulfil fumigate function fund fuse gag gain gamble gape gargle gas gasp gather gauge gaze gear generalise ' +
  'generate germinate get giggle give gladden glance glare gleam glide glitter glorify glow glue gnaw go gossip ' +
  'gouge govern grab graduate graft grant grapple grasp grate graze grease greet grieve grill grimace grin grind ' +
  'grip groan groom grope group grow growl grumble grunt guarantee guard guess guide gulp gush hack haggle hail ' +
  'hallow hallucinate halt hamper hand handcuff handle hang happen harass harbour harden harm harmonise harp ' +
  'harrow harvest hasten hatch hate haul haunt have hawk haze head heal heap hear heat heed heighten help herd ' +
  'hesitate hiccup hide highlight hijack hinder hint hire hiss hit hoard hoe hoist hold hone honour hook hop hope ' +
  'host house hover howl huddle hug hum humanise humiliate hunt hurl hurry hurt hypnotise idealise identify ' +
  'idolise ignite ignore illuminate illustrate imagine imbue imitate immigrate immortalise immunise impeach ' +
  'implant implement implicate imply import impose impoverish impress imprison improve improvise inaugurate incise ' +
  'incite include increase incubate indicate indict induce indulge infect infer infiltrate inflate influence ' +
  'inform inhabit inhale inherit inhibit initiate inject injure inlay innovate insert insist inspect inspire ' +
  'install instil institutionalise instruct insult insure integrate intend intensify interact intercept ' +
  'interchange interfere intern internalise interpret interrogate interrupt intersect intersperse intervene ' +
  'interview intimidate intrigue introduce inundate invade invalidate invent inventory invest investigate invite ' +
  'involve iron irrigate irritate isolate issue itch itemise jab jack jail jam jeer jerk jog join joke jostle ' +
  'judge jump justify jut keep kick kid kidnap kill kindle kiss knead kneel knit knock know label ladle lag lament ' +
  'land languish lash last laugh launch launder lay laze lead leaf leak lean leap learn lease leave lecture ' +
  'legalise legitimise lend lengthen lessen let level lever levy liberalise liberate license lick lie lift light ' +
  'lighten like liken limit limp line linger link liquidate list listen litigate live liven load lobby lock lodge ' +
  'long look loosen loot lose love low lower lubricate lull lure mail maintain make man manage mandate manifest ' +
  'manipulate manoeuvre map march marginalise mark market marry mash massacre massage master mastermind masturbate ' +
  'match mate maximise mean measure meddle mediate meditate meet melt memorise mend menstruate mention merge mess ' +
  'metamorphose miaow migrate milk mimeograph mimic mince mind mine mingle minimise mirror misbehave misinterpret ' +
  'mislead miss misuse mitigate mix moan mobilise mock model modernise modify moisten moisturise molest monetise ' +
  'monitor monopolise moo moor mop more mortgage motivate mourn mouth move muddle muddy muffle mull multiply ' +
  'mumble murder mushroom mutate mutilate mutter nab nag nail name narrate narrow nationalise naturalise navigate ' +
  'need negate neglect negotiate neigh nest net network neutralise nibble nickname nod nominate normalise notch ' +
  'note notice notify nudge number obey object oblige obscure observe obstruct obtain occupy occur offend offer ' +
  'offset oil open operate oppose oppress optimise orbit ordain order organise orient originate ostracise oust ' +
  'overcome overdo overdose overflow overhaul overhear overlap overpower overrun oversee overshadow overshoot ' +
  'oversleep overstep overtake overthrow overturn owe pack package paddle padlock paint pair pamper pan panic pant ' +
  'parade paralyse pardon park parody parrot parry part participate partner pass pat patch patent patrol patronise ' +
  'pawn pay peak peck pedal peddle pee peel peep peg pelt pen penetrate pension perceive perch perfect perform ' +
  'perish permit perpetuate persevere persuade phone photocopy photograph pick picnic pierce pile pilfer pilot pin ' +
  'pinch pioneer pirate pit pitch pity place plagiarise plague plait plan plant plaster plate play plead pledge ' +
  'plot plough pluck plug plunder plunge ply poach pocket point poison poke polish politicise poll pollinate ' +
  'pollute ponder pop popularise portray pose position possess post postpone pounce pound pour power practise ' +
  'praise prattle pray preach precede predict prepare prescribe present preserve press presume pretend prevent ' +
  'prey price print prioritise prise privatise proceed process proclaim procrastinate produce program prohibit ' +
  'project prolong promise promote promulgate pronounce prop prophesy propose prosecute prosper prostitute ' +
  'prostrate protect protest protrude prove provide provoke publicise publish puff pull pulse pulverise pump punch ' +
  'punish purge purify pursue push put puzzle qualify quarantine quarrel question queue quip quit quote race ' +
  'radiate rag rage raid rain raise rake ram ramble range rank ransack ransom rant rape rate ratify ration ' +
  'rationalise rattle rave reach react reactivate read realise reallocate reap rear reason reassign rebel rebound ' +
  'rebuke recall recap recede receive recite reckon reclaim recognise recommend reconcile record recount recover ' +
  'recruit recur recycle redden redeem redirect redistribute reduce reel refer referee refine reflect reforest ' +
  'reform refract refresh refuse refute regain regard regenerate register regret regulate rehabilitate reheat ' +
  'reign reinforce reject rejoice rejuvenate relapse relate relax release relegate relieve relive relocate rely ' +
  'remain remark remember remind reminisce remove render renew renounce renovate rent reopen repair repatriate ' +
  'repay repeat repel repent replace replant reply report represent reprimand reproduce reprofile request require ' +
  'rescue research resemble resent reserve resettle reshuffle reside resign resolve resound respect respond rest ' +
  'restore restrain restrict restructure result retell retire retort retreat return rev reveal reverse review ' +
  'revile revise revitalise revive revoke revolt revolutionise revolve reward rhyme ride ridicule rig ring rinse ' +
  'riot rip ripen rise rival roam roar roast rob rock roll rot rotate round rouse row rub ruin rule rumble rumour ' +
  'run rush rust rustle sabotage sack sacrifice sag sail salute sanctify sandwich satisfy save savour saw say ' +
  'scalp scamper scan scare scatter scavenge schedule scheme scoff scold scoop scorch score scowl scramble scrape ' +
  'scratch scream screech screen scribble scrounge scrub scrutinise seal search season seat secure seduce see seek ' +
  'seep seethe seize select self-isolate sell send sentence separate serialise serve service set settle sew ' +
  'shackle shade shadow shake shame share sharpen shatter shave sheathe shed shell shelter shelve shift shimmer ' +
  'shine ship shiver shock shoot shop shoplift shorten shout shove shovel show shower shred shriek shrink shroud ' +
  'shrug shudder shuffle shunt shut shuttle sicken sideswipe sieve sift sigh sightsee sign signal silence simplify ' +
  'simulate sin sing sink sip sit skate skid skim skin skip skyrocket slacken slam slander slap slash slaughter ' +
  'sleep sleepwalk slice slide slim slip slit slow slump slurp smack smarten smash smear smell smelt smile smirk ' +
  'smoke smooth smother smoulder smuggle snack snap snare snatch sneak sneer sneeze sniff snore snort soak soar ' +
  'sob socialise sodomise soften solder solve somersault soothe sort sound sow space spare spark sparkle spatter ' +
  'spawn speak spearhead specialise specify speculate speed spell spend spew spice spill spin spiral spit splash ' +
  'split splutter spoil sponsor spoon spoon-feed spot spout sprain sprawl spray spread spring sprinkle sprout spur ' +
  'spurt spy squander squat squawk squeak squeeze squirt stab stabilise stage stage-manage stagger stain stake ' +
  'stalk stall stammer stamp stand standardise staple star stare start startle starve state station stay steal ' +
  'steam steer stem stencil step sterilise stick stiffen stigmatise stimulate sting stipulate stir stir-fry stitch ' +
  'stone stoop stop store storm straddle straighten strain strangle stray stream streamline strengthen stress ' +
  'stretch strew strike string strip strive stroke stroll struggle stud study stuff stumble subdue submerge submit ' +
  'subscribe subside subsidise substitute subtract succeed suck suckle sue suffer suggest sulk sully sum summarise ' +
  'summon sunbathe supervise supply support suppose suppress surf surface surge surpass surprise surrender ' +
  'surround survey survive suspect suspend swallow swap swarm sway swear sweat sweep swell swerve swig swim ' +
  'swindle swing swipe swish switch swoop symbolise sympathise synchronise tackle tag take talk tally tame tap ' +
  'tape target tarnish taste tattoo tauten tax teach team tear tease teem tell tempt tend term terrorise test ' +
  'testify tether thank thaw theorise thicken think thrash threaten thrill throb throw thump thunder thwart tick ' +
  'tickle tidy tie tighten tilt tinker tip toast toddle tolerate top topple torment torture total touch toughen ' +
  'tour tout tow tower toy trace track trade trail train trample transfer transform transit translate transmit ' +
  'transplant transport trap travel tread treat tremble trick trickle trifle trigger trim trip triumph trouble ' +
  'trounce trumpet trust try tuck tug tumble tune turn tussle tweak tweet twine twinkle twist twitch type uncover ' +
  'underestimate undergo underlie underline undermine understand undertake unfold unfurl unify unite unload ' +
  'unravel unroll unsheathe untangle unwind update uphold upload uproot urge urinate use utter vacate vaccinate ' +
  'validate vanish vaporise vary vent venture verify veto vibrate video view violate visit visualise voice vomit ' +
  'vote vow wade wag wage wager wail wait wake walk wallow wander wane want ward warm warn wash waste watch water ' +
  'wave waylay weaken wear weather weave weed weep weigh welcome weld well wet whimper whine whinny whip whisper ' +
  'whistle whiten whittle whizz widen win wince wind wink wipe wiretap wish withdraw withstand witness wobble ' +
  'wonder woo work worry worship wound wrap wreck wrestle wring wrinkle write writhe wrong yawn yearn yell yelp ' +
  'yield';

const verbs = wordSet(WORDS);

/** Whether a word, in lower case and not inflected, is a verb of the glosses. */
export const isVerbWord = (word: string): boolean => verbs.has(word);
