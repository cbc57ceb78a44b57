import type { Language } from '../../language/index.js';
import { holds, holdsAll } from '../words/command-pattern.js';
import { plainWordsOf } from '../words/said.js';

/** Somebody says that they do not agree, with the place and the reason as far as they said them. */
export interface DisputeCommand {
  readonly kind: 'dispute';
  readonly language: Language;
  /** As it was said: `3.4`. */
  readonly clause: string | null;
  readonly comment: string | null;
}

const greeting = /^(?:(?:tere|palun|kahjuks|hi|hello|sorry|unfortunately)(?:[,!.]? ))+/iu;
/** Where what they do not agree with ends, and why begins. */
const reasonBegins =
  /[,;:] | [–—-] |(?<!\d)[.!?] | (?=(?:sest|kuna|et|because|since|that)(?![\p{L}\p{N}]))/iu;
const conjunction = /^(?:sest|kuna|because|since)(?: et)? /iu;
const clauseSaid =
  /(?<![\p{L}\p{N}.,])(?<clause>\d{1,3}(?:[.,]\d{1,3}){0,4})\.?(?:-?(?:ga|ta|t|le|st|s|l|ks|i|a|e|es))?(?![\p{L}\p{N}])/u;

/** One language's words of disagreeing, without their dots. */
interface Speech {
  readonly language: Language;
  /** Words that together say it. */
  readonly says: readonly (readonly RegExp[])[];
  /** It says so of a place alone, and why in one. */
  readonly saysOfClause: readonly (readonly RegExp[])[];
  readonly may: RegExp;
  /** Parts of a description, which have no number. */
  readonly parts: RegExp;
  readonly oneself: RegExp;
  readonly asks: RegExp;
}

const speeches: readonly Speech[] = [
  {
    language: 'et',
    says: [
      [/^(?:ei|pole)$/u, /^(?:nous|noustu\p{L}*)$/u],
      [/^vaidlusta(?:n|da|ks\p{L}*)$/u],
      [/^(?:vaielda|vaidlen|vaidleks\p{L}*)$/u],
      [/^eriarvamus\p{L}*$/u],
      [/^keeldu(?:n|da|ks\p{L}*)$/u, /^(?:kinnitam\p{L}*|allkirjastam\p{L}*|noustum\p{L}*)$/u],
      [/^vastuvai\p{L}*$/u, /^(?:mul|esita\p{L}*|taha\p{L}*|soovi\p{L}*)$/u],
      [/^(?:ameti)?juhendis$/u, /^(?:viga|vigu|vead|valesti|vale)$/u],
      [/^ei$/u, /^(?:tee|taida)$/u, /^(?:(?:too)?ulesan\p{L}*|tood)$/u, /^(?:ma|mina)$/u],
      [/^(?:ei|pole)$/u, /^enam$/u, /^(?:minu|mu)$/u, /^(?:too|ulesanne|kohustus|asi)$/u],
      [/^ei$/u, /^(?:tee|taida|tegele)$/u, /^enam$/u, /^(?:ma|mina)$/u, /^(?:seda|sellega)$/u],
      [/^(?:ameti)?juhend(?:is|isse)?$/u, /^(?:aegunud|vananenud)$/u, /^(?:minu|mu)$/u],
      [
        /^(?:ameti)?juhendi(?:s|sse)$/u,
        /^(?:muudatus(?:t|i|ed)|parandus(?:t|i|ed))$/u,
        /^(?:soovi|taha|teha|palun)\p{L}*$/u,
      ],
    ],
    saysOfClause: [
      [/^ei$/u, /^vasta$/u, /^(?:tegelik\p{L}*|toele)$/u],
      [/^(?:vale|valesti|ekslik|aegunud|vananenud|viga|vigane)$/u],
      [/^(?:muudatus(?:t|i)|muuta|parandada)$/u, /^(?:soovi|taha)\p{L}*$/u],
      [/^ei$/u, /^(?:ma|mina)$/u, /^(?:tee|taida|tegele)$/u],
      [/^(?:ei|pole)$/u, /^(?:minu|mu)$/u, /^(?:too|asi|ulesanne|kohustus|teema|kuulu)$/u],
      [/^(?:ei|pole)$/u, /^rahul$/u],
    ],
    may: /^(?:kull|enam|praegu|hoopis|hulka|(?:ameti)?juhend\p{L}*|punkt\p{L}*|p|(?:too)?ulesan\p{L}*|ma|mina|mul|mu|minu|oma|on|ole|see|seda|selle|sellega|sellest|sel|taha\p{L}*|soovi\p{L}*|saan|saaksin|voin|kas|kuidas|pean|kohta|osas|suhtes|uldse|taiesti|sugugi|paris|tegelikult|aga|siiski|ka|esita\p{L}*|avalda\p{L}*|kirja|panna|uue|tervikuna|teha|palun|ule|vastu)$/u,
    parts:
      /^(?:esimese\p{L}*|teise|teisega|kolmanda\p{L}*|neljanda\p{L}*|viienda\p{L}*|viimase\p{L}*|asenda\p{L}*|oigus\p{L}*|vastutus\p{L}*|eesmar\p{L}*|noue\p{L}*|noud\p{L}*|tulemus\p{L}*)$/u,
    oneself: /^(?:ma|mina|mul|minu)$/u,
    asks: /^(?:kas|kes|kel\p{L}*|keda|mis|mi[ld]l\p{L}*|mida|kuidas|miks|kus|kuhu)$/u,
  },
  {
    language: 'en',
    says: [
      [/^(?:not|dont|don|cannot|cant|can)$/u, /^agree$/u],
      [/^disagree\p{L}*$/u],
      [/^(?:dispute|contest|object|objection)$/u],
      [/^(?:refuse|wont|won)$/u, /^(?:sign|acknowledge|confirm)$/u],
      [/^(?:mistakes?|errors?|wrong|incorrect|outdated)$/u, /^(?:description|jd)$/u],
      [/^(?:this|that|it)$/u, /^(?:not|isnt|isn)$/u, /^what$/u, /^i$/u, /^do$/u],
      [
        /^(?:not|isnt|isn|no)$/u,
        /^(?:anymore|longer)$/u,
        /^my$/u,
        /^(?:job|task|duty|work|responsibility)$/u,
      ],
      [/^(?:not|dont|don|no)$/u, /^do$/u, /^(?:anymore|longer)$/u, /^(?:this|that|it)$/u, /^i$/u],
      [/^date$/u, /^out$/u, /^(?:description|jd)$/u, /^my$/u],
    ],
    saysOfClause: [
      [/^(?:not|doesnt|doesn|isnt|isn)$/u, /^(?:true|correct|match|reality)$/u],
      [/^(?:wrong|incorrect|outdated)$/u],
      [/^(?:not|isnt|isn)$/u, /^mine$/u],
      [/^(?:want|like)$/u, /^(?:changed|corrected|removed)$/u],
      [/^(?:not|isnt|isn)$/u, /^my$/u, /^(?:job|task|duty|responsibility|work)$/u],
      [/^(?:cant|cannot|not|can|wont|won)$/u, /^accept$/u],
    ],
    may: /^(?:there|something|i|im|am|my|me|do|does|is|t|s|d|m|to|with|on|in|about|the|this|that|it|a|of|at|all|want|would|like|wish|can|how|must|job|description|clause|clauses|point|section|item|duty|duties|number|no|as|whole|new|part|completely|really|however|but|have|reality|any|more|anymore|correspond)$/u,
    parts:
      /^(?:first|second|third|fourth|fifth|last|substitut\p{L}*|rights?|responsib\p{L}*|purpose|requirements?|results?)$/u,
    oneself: /^(?:i|im|my)$/u,
    asks: /^(?:who|whom|whose|what|which|how|why|when|where)$/u,
  },
];

/** `said` has no blanks to spare. A question, and whatever says more than that it is not agreed, is none. */
export function readDispute(said: string): DisputeCommand | undefined {
  const sentence = said
    .replace(greeting, '')
    .replaceAll('’', "'")
    .replace(/\bp\. ?(?=\d)/iu, 'p ');
  const cut = reasonBegins.exec(sentence);
  const main = cut === null ? sentence : sentence.slice(0, cut.index);
  if (main.length > 300) return undefined;
  const clause = clauseIn(main);
  const words = plainWordsOf(main.replace(clauseSaid, ' '));
  for (const speech of speeches) {
    const heard = hear(words, clause !== null, speech);
    if (heard === undefined) continue;
    const reason = cut === null ? '' : sentence.slice(cut.index + cut[0].length).replace(conjunction, '');
    const comment = (heard === 'whole' ? sentence : reason).trim();
    const place = clause ?? clauseIn(reason, /[.,]\d/u);
    return { kind: 'dispute', language: speech.language, clause: place, comment: comment || null };
  }
  return undefined;
}

/** In a reason a bare number counts something else. */
function clauseIn(said: string, form = /\d/u): string | null {
  const clause = clauseSaid.exec(said)?.groups?.['clause'] ?? '';
  return form.test(clause) ? clause : null;
}

/** `whole`: what was said tells more than the place, so all of it is the comment. */
function hear(words: readonly string[], hasClause: boolean, speech: Speech): 'plain' | 'whole' | undefined {
  const has = (wanted: readonly RegExp[]) => holdsAll(words, wanted);
  const ofItself = speech.says.find(has);
  const found = ofItself ?? (hasClause ? speech.saysOfClause.find(has) : undefined);
  if (found === undefined) return undefined;
  const others = words.filter((word) => !speech.may.test(word) && !found.some((each) => each.test(word)));
  const tellsMore = ofItself === undefined || holds(words, speech.parts);
  if (others.every((word) => speech.parts.test(word))) return tellsMore ? 'whole' : 'plain';
  const isOwn = holds(words, speech.oneself) && !holds(words, speech.asks);
  return hasClause && isOwn ? 'whole' : undefined;
}
