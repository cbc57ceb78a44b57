import { fold, unitKinds } from '../../language/index.js';

/** How the last word of a position's name ends in Estonian and English, in the nominative. */
const postEndings =
  /(?:juht|juhataja|direktor|spetsialist|koordinaator|nounik|ekspert|jurist|analuutik|inspektor|sekretar|assistent|superviisor|omanik|terapeut|psuhholoog|arhivaar|raamatupidaja|peadirektor|kantsler|minister|ametnik|tootaja|tehnik|insener|arhitekt|arendaja|programmeerija|disainer|redaktor|referent|konsultant|audiitor|administraator|operaator|haldur|opetaja|pedagoog|logopeed|kokk|koristaja|vanem|juhendaja|noustaja|korraldaja|hooldaja|asetaitja|abi|ulem|manager|officer|specialist|coordinator|adviser|advisor|head|director|lawyer|analyst|secretary|expert|lead|leader|counsellor|supervisor|engineer|developer|designer|technician|assistant|administrator|consultant|accountant|teacher|nurse|driver|clerk)$/;

/** The same in the cases that documents use in lists: `nõunikku või talituse juhatajat`. */
const postStems =
  /(?:juht|juhi|juhti|juhataja|direktori?|spetsialisti?|koordinaatori?|nounik|nouniku|nounikku|eksperti?|eksperdi|juristi?|analuutiku?|analuutikut|inspektori?|sekretari?|assistendi?|assistenti?|superviisori?|omaniku?|omanikku|tootaja|ametniku?|ametnikku|opetaja|noustaja|korraldaja|arendaja|ulema?|asetaitja|pedagoogi?|logopeedi?|psuhholoogi?|terapeuti?|inseneri?|arhitekti?|arsti?|referenti?|konsultanti?|operaatori?|administraatori?|redaktori?|halduri?|tehnikut?|arhivaari?|kokka)(?:t|d|id|le|l|ga)?$|(?:jat|[ou]rit)$/;

/** The last word of a unit's name in the nominative: its kind, or what a whole house or a part of one is called. */
const unitEndings = new RegExp(
  `(?:${unitKinds.map(fold).join('|')}|keskus|toimkond|valitsus|piirkond|prefektuur|kool|lasteaed|muuseum|raamatukogu|kantselei|inspektsioon|laboratoorium|labor|valdkond|grupp|office|section)$`,
);

/** How far before its end the last word and what stands in parentheses behind it begin. */
const farthest = 200;

function lastWord(text: string): string {
  const bare = text
    .slice(-farthest)
    .replace(/\s*\([^)]*\)?/gu, ' ')
    .trim();
  return fold(bare.split(/\s+/).at(-1) ?? '').replace(/[.,;:]+$/, '');
}

export function endsAsPost(text: string): boolean {
  return postEndings.test(lastWord(text));
}

export function endsAsPostInAnyCase(text: string): boolean {
  return postEndings.test(lastWord(text)) || postStems.test(lastWord(text));
}

export function endsAsUnit(text: string): boolean {
  return unitEndings.test(lastWord(text));
}

/** How words for people end in the nominative, where only a joining word shows that there are two of them. */
const personEndings =
  /(?:(?:ja|ur|or|ist|line|lane|nik|mees|liige|vaht|arst|hoidja|tehnik|mehaanik|laborant|meister|(?<!kata|dia)loog|graaf)|(?:jad|urid|orid|istid|lised|lased|nikud|mehed|vahid|arstid))$/;

export function mayEndPost(text: string): boolean {
  return personEndings.test(lastWord(text));
}

/** `Õde`, `direktori abi`: names that are written alike as the one who acts and as the one to whom something is done. */
export function sameInPartitive(text: string): boolean {
  return /(?:ode|abi|tadi|ema)$/.test(lastWord(text));
}
