import { englishStem, isIrregularEnglish, spelledAlike } from './english-rules.js';

const plainLetters = /^[a-z]+$/;

/** English words of the workplace and of questions; the rest is told by its letters. */
const words =
  'able accept access accommodate achieve acknowledge act add address administer adviser advise agency agree allow analyse analyst annual answer ' +
  'appear apply appoint approve area arrange ask assess assign assist assistant audit author authority award background ' +
  'base basis benefit board boss bring budget build business buy call care carry case chair change charge check chief child ' +
  'city client clean collaborate colleague collect college come communicate community company compare competence competency ' +
  'competent complete computer condition conduct confirm consult contact contract cooperate coordinate cost counsel ' +
  'course court cover create currency customer daily data date deal decide decision degree deliver department deputy describe ' +
  'description design develop device difference direct discuss division do document draft drive driver duty ' +
  'early edit educate education effect email employ employee employer engineer enter equip equipment evaluate event examine ' +
  'example exchange interchange experience expect explain extra fact field file fill final finance find first follow form full function ' +
  'get give goal good govern grade grant group guide handle hand happen head health help hire history hold holiday home hour ' +
  'house human idea improve include inform information inspect issue job join judge keep know knowledge language laptop large ' +
  'law lawyer lead leader learn leave legal level library line list local look machine main maintain make manage manager ' +
  'matter measure meet meeting member message method money month move name need network new nurse obligation ' +
  'offer office officer open operate order organise organize organisation organization outcome own paper part party ' +
  'pay people perform period permit phone place plan police policy position power prepare present price ' +
  'principal process procure procurement produce programme prosecutor provide public purchase ' +
  'purpose qualify quality question range rate read receive record relate relevant remote replace report represent ' +
  'request require requirement research resource responsible responsibility result review right risk role rule run safe salary ' +
  'sale school secretary section security send serve service set share show sick sign site skill social software solve speak ' +
  'special staff stand start state statistic step store strategy structure student study subordinate submit substitute succeed ' +
  'supervise supervisor supervision supply support survey system take talk target task tax teach teacher team tell term ' +
  'time title tool total train trip type understand unit update use user vacation value victim view visit wage want ' +
  'warehouse watch weather week welcome work worker write year';

/** And of everyday life: what people say who tell of their troubles. */
const moreWords =
  'unite hostile pollute smog bang strategist abandoned abnormal about abroad absent absenteeism abuse abusive adapt adaptable added adder additive adhd ' +
  'adjust administrative administrator adopt adoptive adult advantage adventure adverse advert advertise ' +
  'aerial affairs afford afraid after against age agenda agent aggressive agile ahead aid aider aim air ' +
  'airline airport alarm alert algae alien align allergen allotment alternative amateur ambassador ambient ' +
  'amend ammonia amount analysis analyze anger angler animal ankle annul anonymise anonymous antenatal anti ' +
  'antivirus ants apart app appeal append apple appraisal appraise appropriate approval aptitude are argue ' +
  'arm arrears arrest arrive art artist asbestos assault assemble asset assets assistive asylum attempt ' +
  'attend attendant attest attitude audio automated available average avert avian avoid babysitter bad badge ' +
  'bag bailiff bake ball ballot ban band bandage bank bankrupt banner bar bargain bark barn barnahus barrel ' +
  'barrier baseline basket basketball bat battered beamer beans bear beat beautiful beaver bed bedridden bee ' +
  'beehives beekeeper beer beetle beggar begin beginner behalf behaviour behind belt bereaved berries best ' +
  'better betting bid bidder big bigger bike bilateral bill billboard bin binder biogas bird bite blank ' +
  'blasting blaze blind blog blood blow blue blueprint blur boar boardroom boat bog boiler bomb bones bonfire ' +
  'bonus book booking bookkeeper booklet booster boot border bored borehole bottle box boy braille brainstorm ' +
  'brakes brand bread break breakfast breast breed bribe bridge brief brigade bring broadband broken bug bulb ' +
  'bulimia bulletin bullied bully burden bureau burial buried burn burnout burst bus button butts buy buyer ' +
  'cab cat catch ceo cheque choose color colour cop cow cup cut dad damage damp danger dangerous dark ' +
  'database dataset day dead deadline deaf debate debit debris debt deed deep deer defend defendant ' +
  'defibrillator delays delegate delete deleted deliberate deliverable delivered demand dementia denied dent ' +
  'dental dentist departure dependable deployment deported deposit depot depressed deputise designated desk ' +
  'details detergent determine developmental devise diabetes diagnosis diagram diapers die diesel diet dig ' +
  'digest digger digital digitise digitize diligent dim dinner diploma diplomat disable disagreement ' +
  'disappeared disarm disaster disease disk dismantling dismiss dismissal disorder dispenser disposal dispose ' +
  'dispute dissatisfied distress distribute dog dole domain dominant don donate dongle donor door doorbell ' +
  'doormat double drain drainage drama draw dress drifting drill drink drone drop dropout drug drums drunk ' +
  'dry dryer dual due dump dumpster dust eagle ear earmarked earn easier eat eco eggs elaborate elder ' +
  'elevator eligible emblem emptied enable endangered endorse endpoint ends engage enlarge enrolment ensure ' +
  'enterprise entrepreneur envelope environment environmental erase erasure error errors essential estate ' +
  'estimate everyman everyone eye faded fails failure fainted fair fake fall false familiar fan faq far farm ' +
  'farmer farmland fast fault favourable feature fee feed feel fertiliser festive fever few fibre fight ' +
  'figure films find fine finger fingerprint fire firearm firm fit fix flag flagpole flat flee fleet flood ' +
  'floor flu fly flyer foam foi folder folk folklore food foot footage football footprint forbid forbidden ' +
  'foreign forest forged forget forgets forgive forklift forks formal formalise formalities format forum ' +
  'foster fountain four fox frame fraud fraudulent freedom freeze freezes fridge friend fringe front fruit ' +
  'fuel fulfil fume fun fund fundamental funeral funfair furniture fuse future gambler game gang gap garage ' +
  'garbage garden gas gate gauge gear geese gender general generator geodata giant gift girl glare glass ' +
  'glider global gloves gluten gold golf goose gossip governmental grab gradebook graduate grain grammar ' +
  'grandma grandpa grass grassland grassroots grave gravel graveyard grease green greenhouse greet grenade ' +
  'grid grief grit gross ground grow guard guardian guest guideline guitar gulls gun gutter guy gym gymnasium ' +
  'habitat hail hair half hall hammer handbook handout handover handrail handset handyman hang hangs harbour ' +
  'hard harm harmful harmonise harvest hat hatred haul haulage haulier hay hazard hazardous headhunting ' +
  'headmaster headset heal heap hear heart heat hedge hedgehog helmet helpful helpline hens herd heritage ' +
  'hidden hide hike hit hoist hole homeless homepage honest honour hood horizon horse hospital host hot hotel ' +
  'hotline household how humanitarian hundred hunt hunter hunting hurt husband hybrid hydrant hygiene ice icy ' +
  'ill illegal image immediate immigrant immovable impartial implementing import important impose ' +
  'inappropriate indefinite independent individual indoor industries ineligible informal ingredients ' +
  'inherited initial initiate initiative injured ink inmate innovative input inside insomnia inspire ' +
  'instalments instruments insure intangible integrated intended intensive intent inter interest interim ' +
  'interior intermediate interministerial intern internal interpersonal interpreter intimate intruder invalid ' +
  'invasive invent inventive investigate investing investor invite invoice involve iodine iron island item ' +
  'jab jail jam janitor janitorial jet jobless jobseeker joint journal journalist jump junior junk just ' +
  'juvenile kerb kettle key keyboard kid kill kindergarten kit kittens knife lab label labelling labour ' +
  'ladder lake laminate land landfill landline landlord lane laser late later lay layer layoff layout leaf ' +
  'leaflet league leak lease leave ledger leftover leg legalise legislative legislature legitimate lend less ' +
  'lesson letter letterhead liable liaise liaison librarian licence lid lie lieu lifeguard lifelong lifestyle ' +
  'lift lifting limit linen listen literature litigate litter live lives load loan lobbyist lodge log logbook ' +
  'login logs lone long loop loose lose loss lot loud loudspeaker loved low luggage magazine mailbox mails ' +
  'major maker maltreatment man mandate manhole manor manual manure map marine maritime mark market marriage ' +
  'married mart marten mask masks massage mast mat material mayor meal mean measles meat media mediate ' +
  'memorial mend mental menu merge merit mess messenger metadata metal meter middle midsummer migrant migrate ' +
  'mile mileage milestone milk mind minded mine mineral mini minimum minister ministerial minor minute mire ' +
  'mirror misdemeanour miss mistake misuse mobile model modelling moderator modern modernise modified ' +
  'moisture mold monitors monument mood moose mop moral mortgage motivate motor motorbike motorboat mould ' +
  'mount mouse movers movie mow mud mug multi multilingual mum mural museum myself nail nap napkins native ' +
  'natural nature need needed needle negative negotiate neighbor neighbour nepotism nervous nest net neutral ' +
  'nitrate nobody noise noisy nominate non notebook nude numbers nuts observe obsolete obtain odd odour ' +
  'offender offline offsite oil old older olympiad oneself online opinion optimise organ oriented origin ' +
  'outage outbreak outdated outdoor outer outing output outside oven overdose overdue overhead overheating ' +
  'overload overpaid overpayment oversized overspend overtime overturn pad page paid pain painkiller paint ' +
  'pallet palliative panel paperless parent parental parked parliament parole parrot partial partners party ' +
  'passed passenger passport past pastoral patent patient patrol pavement payment payout payroll payslip peat ' +
  'peatland pedagogue pedestrian peeling peer pen penalise perks permanent perpetrator person personal ' +
  'personnel pest pet petrol piano pier pig pigeon pile pill pillar pills pilot pin pipe pipeline pirated ' +
  'pistol pit plagiarism plain plaintiff planner plant plaster plate platform playground plays plot plough ' +
  'plow plug plumber point poison polite poll polluted pond poo poop poor pop popular portable portal ' +
  'portfolio positive post postage postal poster posters postpone posts posture pot potato ppe praise pram ' +
  'pregnant premises premium prepayment preserve press pressure prevent preventive previous priest print ' +
  'printed prior prioritise prison private privileged prize problem professor profile profit program progress ' +
  'prohibit prolong promise promo promote proof proofread proposal propose proprietor props prototype prove ' +
  'puddle pull pulse pupil put rabies radiator radio radon raid rail railing rain raise rake ram ramp ran ' +
  'random rank rape rare raw readable real realise rearrange reason reasonable reboot rebuttal red redesign ' +
  'redundant refer referral refuel refuge refund refusal refuse regional register registered registers ' +
  'registrar regular rehab rehearsal reimburse relative release reliable relief religion religious remind ' +
  'remit removal remove rename render renovate rent rental renting repaint repair repairman repayment repeal ' +
  'repeat replies representative repressed reprimand reserve reset resident residential residents residual ' +
  'residue resign reskilling resolve respite respond respondent response rest restaurant restorative restore ' +
  'restroom resume retail retain retire retrieve return reunion reuse revenue reverse revise revoke rid ride ' +
  'rider rifle ring rink rise river road roadkill roadmap roadside robbed robot roll rollator rolling rollout ' +
  'roof room rooster root ropes roster rota rotten round route router row rubber rude ruined rumours rural ' +
  'rutted sailing sailor salesperson salmon salon salt sample sand sandbags sandpit satellite sauna save saw ' +
  'say scan sea seafarer seagull seal seaman season seasonal seat seed seedlings seek seized seizure self ' +
  'sell sells semi send senior sense sensitive separate serial series servant servers servitude settle setup ' +
  'sex shake shoot shovel siblings sick side signage signal signature silage simpler simultaneous sing singer ' +
  'single sink siren sister sit size skate ski skin skip skipper skis sleep slide slip slope slot slug small ' +
  'smell smoke smudged smuggling snail snake snow soap sofa soil solar soldier sole somebody someone son song ' +
  'soot sore sort sorting sound soup souvenir spare sparkling sparks spatial speed spell spend spill spirit ' +
  'split spoiled spokesperson sponsor sponsors spoons sports spot spouse sprayer spread stadium stage ' +
  'stagehand stain stair stairlift stakeholder stale stalking stall stamp standards stapler star stars statue ' +
  'status statute stays steal steals step stick still stink stipend stone stop storage storekeeper storeroom ' +
  'storm stove strain strange stream streamline street stressed strike strip stroke stroller strong ' +
  'struggling studio stuff stupid style subdomain substantiate subtitles sudden sue sugar suggest suitable ' +
  'sum summer summon sun sunken superior supplier supreme sure surgeon surname surplus surprise surveyor ' +
  'survivor suspend sustainable swear sweep swim syllabus symbols symposium syndrome syringe systematise ' +
  'table tablet tag taken takeover taker tank tantrum tap tariff taste tattoo tea tear teen teenage temper ' +
  'temperature template ten tenant tend tenderer tennis tent terminate terrorist tests thief think throw tie ' +
  'tile timber timeline timetable tip tire toddler toilet tolerant toner tongue tooth top tour tourism ' +
  'tourist tournament tow toy trade trademark trail trailer trait tram tramp trampoline transfer transit ' +
  'translate transmit transplant transport trap travel traveller treadmill treasure treated trend trends ' +
  'trial trim trojan trolleybus trouble trout truant true trust try tube tune turbine turf turn turnover ' +
  'tutor tutorial two typesetting typo tyre ugly ultrasound umbrella unable unattended underage undergraduate ' +
  'underground underpaid underpass understandable undertaking undue unemployment uneven unfair unfilled ' +
  'uniform union universal unmanned unmotivated unpaid unsafe untagged unusable unused upgrade upkeep upload ' +
  'upper upside upskilling uptime urban urgent url username valid van vandals variable vault vegetables ' +
  'vegetarian vendor venue verbal verified vessel vest veteran veterinarian video village violate violent ' +
  'violin vip virtual virus visible visual vital vodka volleyball volume volunteer vote voter vulnerable wage ' +
  'wake war way wear web wet why wife win wolf woman write yard yearbook yells yoga young youngsters zebra ' +
  'zoo zoom potatoes tomato tomatoes subpoena';

/**
 * Words whose stem an Estonian word has that means something else: `value` and `valu` (pain), `last` and `last` (child).
 * In English they have a stem of their own, which no Estonian word meets.
 */
const falseFriends =
  'abide alt amber ant base beep binge bond deep disk eel end fail hair hang hat hate head hook hull hunt insult keel kill ' +
  'kind kiss kit labour lake lane lapse last late lay lend levy load look loop loose lose lot loo lung main make maker male mall ' +
  'marina mark mart mass mat meet mill missile moose morale mortal mot mute nail nap net note nut out pace pants part ' +
  'pass peat personal pet pike pill plank plaster play pole poll pool poor pork purge raid rake range rapid rape reed rest ' +
  'ring rink rip roll rooster rope sail salt salvage say sea see seize senile serve set silt site sit slip snag sober solve ' +
  'soot sort spine stop suit tall tap tape task tea tear teen tell tie tilt toast tool torn tote trap tube turn ' +
  'undo upset use valid value valve vend vet voltage';

/** What may look like Estonian once an ending is taken off must be listed: `need`, `band`, `portal`. */
const listed = new Set(`${words} ${moreWords}`.split(' ').map(spelledAlike));
const stems = new Set([...listed].map(englishStem));
const stemsOfFalseFriends = new Set(falseFriends.split(' ').map(englishStem));
/** How those words begin: most Estonian words are told apart by it at once. */
const beginnings = new Set(
  [...listed].map((word) => word.slice(0, Math.min(4, Math.max(2, word.length - 1)))),
);
const inflected = /(?:ed|ing|er|or|ly|ment|ion|ies|(?:ss|sh|ch|x)es)$/;

/** No Estonian word looks so, but for a name. */
const foreignShape =
  /[cqwx]|th|sh|gh|ph|ck|tion|sion|(?:[ai]n|[jlprstg]e|op|ss|[rl]y|ure|[iy]r|age|eve)ments?$|ness$|ity$|(?:[lnty]|[^i]d|ffi)ees?$|[^ktlh]ings?$/;

/** Whether it is a form of a word that is listed. */
export function isListedEnglish(word: string): boolean {
  if (!plainLetters.test(word)) return false;
  if (listed.has(word) || isIrregularEnglish(word)) return true;
  const mayBeListed =
    beginnings.has(word.slice(0, 4)) || beginnings.has(word.slice(0, 3)) || beginnings.has(word.slice(0, 2));
  if (!mayBeListed) return false;
  if (inflected.test(word)) return stems.has(englishStem(word));
  return /[^s]s$/.test(word) ? isListedEnglish(word.slice(0, -1)) : listed.has(spelledAlike(word));
}

/** Whether it has the stem of an Estonian word that means something else. */
export function isFalseFriend(word: string): boolean {
  return plainLetters.test(word) && stemsOfFalseFriends.has(englishStem(word));
}

/** Whether it looks as no Estonian word does. */
export function isForeignShaped(word: string): boolean {
  return (
    word.length > 3 &&
    plainLetters.test(word) &&
    (foreignShape.test(word) || (word.includes('y') && /(?:[a-z]y|ies|yed|ying)$/.test(word)))
  );
}
