/** Which words say nothing, or little. Plain data: the build works it out and writes it down (`build/plugins.mjs`). */
import { lemmasOfFoldedForm } from './known-forms.js';
import { fold } from '../letters/letters.js';
import { verbParadigms } from './paradigm.js';

/**
 * Words that hold a sentence together and say nothing of what it is about, in both languages, without diacritics.
 * Verbs that every duty could have ("tegelema", "handle") are here too: they ask who does it, not what.
 */
const words = `
kes keda kelle kellele kellel kellelt kellega keegi kedagi mis mida mille millele millest millega milles millal kuidas kus kuhu kust miks
milline missugune millised missugused milliseid missuguseid millist mitu palju kas kui aga ja ning voi ega ehk et sest kuid vaid ka siis nii
on ole olen oled oleme olete olla oli olid oleks olema peab pean peavad peaks pidi pidama saab saan saada saaks voib voin voiks tuleb tuleks
see selle seda selleks sellel sellena sellele sellest sellega selles need nende neid nendega too selline niisugune ta tema teda talle tal temal temale tema's nad nende
ma mina mind minu mu mul mulle minul minule sa sina sinu su sul sulle meie me meil meile meid meist teie te teil teile teid oma ise enda
ei pole mitte veel juba ainult praegu siin seal siia sinna nyyd nuud koik koiki koigi koige iga igal mingi mingid mingeid mond moni mone
palun tere tervist aitah tanan hei kuule utle oelda oelge rääkige raagi teada tahan tahaks soovin sooviksin kusida kusin
kohta jaoks poolt poole eest juures kaudu koos ilma ule alla peale parast enne ajal sees seas vahel korral puhul seoses labi jargi vastu kaasa ara valja
sh jne jm jt nt st st. alati kunagi midagi kedagi kuhugi kuskil alles muidugi naiteks umbes lihtsalt ikka tegelikult uldse vist muidu muud muu muude muid teiste teised teisi
tegeleb tegelema tegelevad tegeleda tegeles teeb teha tegema teevad tehakse tehtud vastutab vastutama vastutavad vastutav tegelikkuses
rida reas asi asja asjaga asjus teema teemal tookohustus
who whom whose what which when where why how is are am was were be been being do does did done doing has have had having can could may might must shall should will would
the a an of for to in on at by with from about into over under after before between through during without within against
and or but if then so as than that this these those there here it its it's i me my mine you your yours he him his she her hers we us our ours they them their theirs
not no yes any some all every each other another only just also too very much many more most please hi hello hey thanks thank tell know want need like get got
someone somebody anyone anybody everyone people person one ones thing things stuff role position positions work works working colleague
can't cannot cant don't dont doesn't doesnt didn't didnt isn't isnt aren't arent wasn't weren't won't wont wouldn't couldn't shouldn't haven't hasn't hadn't
i'm im i've ive i'll i'd you're you've you'll we're we've we'll they're they've they'll it'll that's there's he's she's let's sure
koigile koigil koigist koigilt koigiga koigis vaja vajan korral endale endal endaga endast iseenda mulje meiega teiega nendeta minuga sinuga temaga nendest nendele nendel neil neile neilt neist neis neisse sel samas nagu
pean pead peab peame peate peavad peaksin peaksid peaks peaksime pidin pidid pidi pidime pidite voite
wants wanted wanting needs needed needing gets getting gotten asks asked knows known dealt contacts contacted contacting worked
handle handles handling handled deal deals dealing responsible charge care takes take taking looks look looking after contact ask asking talk
eg e.g ie i.e etc s t d ll re ve am pm don doesn isn aren whats what's who's whos whether because while although though until unless such everything
`;

const functionWords = new Set(
  words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(fold),
);

/**
 * Words that say little by themselves and much in a phrase: 'korda tegema', 'üle vaatama', 'keep an eye on'.
 */
const light = `
saama saan saab saada saaks saaksid saame sain said saanud panema paneb panna pannakse paned pani tooma toob tuua toodi tulema tuleb tulla tulnud minema laheb minna lahevad
hoidma hoiab hoida hoitakse jaama jaab jaanud jai votma votab votta andma annab anda antakse ajama ajab ajada tahtma tahab tahaks oskama oskab oskavad vaatama vaatab vaadata
kusima kusib kusida laskma laseb lasta pidama pidada pidas leidma leiab hakkama hakkab jouab jouda kaima kaib kaia seisma seisab istub seadma seab
alati kogu uus uue uut uued uusi uute vana vanad vanu hea head hasti halb halvasti suur suured vaike kiire kiiresti aeg ajal aega aegu paev paeva paevad nadal kuu aasta aastas kord korda korras kordas korrad
ette tagasi maha lahti kinni sisse lahi katte kaes edasi jalle taas kokku umber kohe veidi natuke hoopis eriti enam vahem korraga tana homme eile hommikul ohtul
too tood tooks toos tool tole toid ulesanne ulesande ulesandeks ulesandeid ulesandes kohustus kohustuse kohustuseks job jobs task tasks duty duties
osakond osakonna osakonnas uksus uksuse talitus talituse meeskond team department unit
teine teise teist teisel teisele teiselt teisega
koht kohas kohast paik paika paigas asutus asutuse maja majas amet ametis linn linna linnalt vald asuv erinev erinevad tais taitsa rohkem jooksul
meil meilt panna mure kysimus kusimus probleem lugu viis moodi lihtne lihtsa raske korralik oige oigel vale
sai years aastat aastal aastast aastaks aastaid aastate aastatel aastatega aastasse aastani aastad aastaga comes came coming gone went going
gave given giving took taken makes puts putting found finding finds says said saying thinks thinking thought looked knew using keeping lets letting bring brings brought bringing
tells telling told talks talking talked sees seeing showed showing läks läks laheks knows knew knowing uses cross starting started sööb sööma söövad lost loose tead teab teadma
keep keeps kept put puts give gives given goes go going come comes make makes made making see sees find finds let lets show shows tell tells run runs set sets
new old good bad big small right wrong day days week weeks month months year time times every always never often soon now still again back up down off out away around
tihti sageli harva kaua
use used using place places way ways hard easy old nice better best first last next real really one two three lot lots bit own same different field
`;
const lightWords = new Set(
  light
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(fold),
);

/** Verbs of which every form says nothing, and those of which every form says little by itself. */
const functionVerbs = new Set('olema voima tohtima tahtma saama tegema tegelema'.split(' '));
const lightVerbs = new Set(
  (
    'minema tulema panema tooma votma andma pidama leidma noudma jaama ajama oskama vaatama kusima joudma kaima utlema ' +
    'hoidma hakkama laskma seisma istuma seadma teadma nagema'
  ).split(' '),
);
/** The doing, the doer and the noun say what they are about: `tegija`, `oskus`. */
const nounOfVerb = /mi(?:ne|s[a-z]*)$|.{2}ja[a-z]{0,5}$|us(?:[eit][a-z]*)?$/;
/** Of such a verb, and a word of substance as well: road, tea. */
const substances = new Set('tee teed teel teen tea kaik kai seen sai saia'.split(' '));

function rememberVerbForms(): void {
  const isWanted = (lemma: string) => functionVerbs.has(lemma) || lightVerbs.has(lemma);
  for (const { forms } of verbParadigms(isWanted)) for (const form of forms.map(fold)) rememberVerbForm(form);
}

function rememberVerbForm(form: string): void {
  if (form.length < 3 || substances.has(form) || nounOfVerb.test(form)) return;
  const lemmas = lemmasOfFoldedForm(form);
  if (lemmas.every((lemma) => functionVerbs.has(lemma))) functionWords.add(form);
  else if (functionVerbs.has(lemmas[0] ?? '') || lightVerbs.has(lemmas[0] ?? '')) lightWords.add(form);
}

rememberVerbForms();

export const listedFunctionWords: readonly string[] = [...functionWords];
export const listedLightWords: readonly string[] = [...lightWords];
