import { fold } from '../language/index.js';

/**
 * Words that hold a sentence together and say nothing of what it is about, in both languages, without diacritics.
 * Verbs that every duty could have ("tegelema", "handle") are here too: they ask who does it, not what.
 */
const words = `
kes keda kelle kellele kellel kellelt kellega keegi kedagi mis mida mille millele millest millega milles millal kuidas kus kuhu kust miks
milline missugune millised missugused milliseid missuguseid millist mitu palju kas kui aga ja ning voi ega ehk et sest kuid vaid ka siis nii
on ole olen oled oleme olete olla oli olid oleks olema peab pean peavad peaks pidi pidama saab saan saada saaks voib voin voiks tuleb tuleks
see selle seda sellele sellest sellega selles need nende neid nendega too selline niisugune ta tema teda talle tal temal temale tema's nad nende
ma mina mind minu mu mul mulle minul minule sa sina sinu su sul sulle meie me meil meile meid meist teie te teil teile teid oma ise enda
ei pole mitte veel juba ainult praegu siin seal siia sinna nyyd nuud koik koiki koigi koige iga igal mingi mingid mingeid mond moni mone
palun tere tervist aitah tanan hei kuule utle oelda oelge rääkige raagi teada tahan tahaks soovin sooviksin kusida kusin
kohta jaoks poolt poole eest juures kaudu koos ilma ule alla peale parast enne ajal sees seas vahel korral puhul seoses labi jargi vastu kaasa ara valja
sh jne jm jt nt st st. naiteks umbes lihtsalt ikka tegelikult uldse vist muidu muud muu muude muid teiste teised teisi
tegeleb tegelema tegelevad tegeleda tegeles teeb teha tegema teevad tehakse tehtud vastutab vastutama vastutavad vastutav tegelikkuses
ulesanne ulesandeks ulesandeid ulesandes kohustus kohustuseks tood too tooks rida reas asi asja asjaga asjus teema teemal
who whom whose what which when where why how is are am was were be been being do does did done doing has have had having can could may might must shall should will would
the a an of for to in on at by with from about into over under after before between through during without within against
and or but if then so as than that this these those there here it its it's i me my mine you your yours he him his she her hers we us our ours they them their theirs
not no yes any some all every each other another only just also too very much many more most please hi hello hey thanks thank tell know want need like get got
someone somebody anyone anybody everyone people person one ones thing things stuff job jobs task tasks duty duties role position positions work works working colleague
handle handles handling handled deal deals dealing responsible charge care takes take taking looks look looking after contact ask asking talk
eg e.g ie i.e etc s t d ll re ve am pm don doesn isn aren whats what's who's whos
`;

const functionWords: ReadonlySet<string> = new Set(
  words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(fold),
);

/** Whether the word says nothing of what a sentence is about. Takes the word as it stands, in any case. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(fold(word));
}
