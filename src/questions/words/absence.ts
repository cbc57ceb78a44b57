import type { Sentence } from './sentence.js';

const isAway = String.raw`\w*puhkusele?|haigeks|haige|haigestu\w*|haiguslehele?|lahetus(?:es|se|el)|koolitusele?|toolt? ara|on (?:annual |sick |parental )?(?:vacation|holiday|leave)|(?:am|is|be|i'm|fallen|off) (?:(?:currently|now|still) )?(?:sick|ill|away|absent|out of (?:the )?office)|on (?:\S+ ){0,4}(?:ara|eemal)$`;
const leavesForGood = String.raw`lahku(?:b|n|s|mas|mise\w*)|ametist ules|resign\w*|quit(?:s|ting)?|(?:is|am|i'm) leaving|handed in (?:his|her|my) notice`;
const told = new RegExp(String.raw`\b(?:${isAway}|${leavesForGood})\b`);

/** 'Haige täna', 'away until friday': nobody is named, as in a text message. */
const toldShortly =
  /^(?:(?:tana|homme|ulehomme|today|tomorrow) )?(?:puhkusel|haige|lahetuses|toolt ara|away|sick|ill|(?:off|out) sick|on (?:leave|vacation|holiday|sick leave))\b/;

/** Behind 'kui' less is needed to be understood: 'kui mind pole', 'if she is out'. */
const supposed = new RegExp(
  String.raw`\b(?:${isAway}|${leavesForGood}|leaves|retires|pole|ei ole|puudu\w*|ara|eemal|away|absent|sick|ill|out|off|gone|(?:not|isn't|aren't) (?:here|there|in|around))\b`,
);

const theirWords =
  '\\w*puhkus\\w*|haig\\w*|lahetus\\w*|koolitusele?|toolt?|lahku\\w*|ametist|ules|vacation|holiday|leave|sick|ill|away|annual|parental|off|out|resign\\w*|quit\\w{0,4}|leaving|handed|notice|absent|office|eemal';
const howItComes =
  'lahe\\w*|laks(?:in)?|jai|jain|jaan|jaab|utle\\w*|going|gone|fallen|sorry|vabandust|kahjuks|unfortunately';
const when =
  'jargm\\w*|terve|kogu|nadal\\w*|kuu(?:l|ks|ni)?|paev\\w*|homse\\w*|alates|kuni|tanasest|\\w*paevani|reedeni|next|last|coming|week\\w*|month|days?|until|till|since|\\w+day';
const beside = new RegExp(`^(?:${theirWords}|${howItComes}|${when})$`);

/** Whether the word tells how, when or how long somebody is away, and asks for nothing else. */
export function isOfAbsence(word: string): boolean {
  return beside.test(word);
}

function foldedBehindSorry(sentence: Sentence): string {
  return sentence.folded.replace(/^(?:(?:sorry|vabandust|kahjuks|unfortunately) )+/, '');
}

export function tellsOfAbsence(sentence: Sentence): boolean {
  return told.test(sentence.folded) || tellsOfOwnAbsence(sentence);
}

/** Whether no more is said than that somebody is away: by a text like that people mean themselves. */
export function tellsOfOwnAbsence(sentence: Sentence): boolean {
  return toldShortly.test(foldedBehindSorry(sentence));
}

const untilWhen =
  /^(?:(?:ja|aga|and|but) )?(?:kuni|alates|until|till|from|for)\b|(?:ni|day|days|weeks?|paeva|nadalat?)$/;

/** 'Kuni reedeni', 'for two days'. */
export function tellsHowLong(sentence: Sentence): boolean {
  return untilWhen.test(sentence.folded);
}

const whoDoesIt = String.raw`(?:kes|who) (?:(?:seda|siis|selle|neid|need|minu|mu|tema|ta|asja|asju|asjad|tood|toid|ara|teeb|votab|saab|ule|it|that|this|then|my|his|her|their|work|job|duties|tasks|does|takes|gets|over|will|do) ?)*`;
const supposing = new RegExp(
  String.raw`^(?:(?:ja|aga|and|but|so|mis|what|siis) )*(?:${whoDoesIt})?(?:kui|if|when|while) (.*?)(?: (?:siis )?${whoDoesIt})?$`,
);

/** 'Aga kui ta kolm päeva ära on', 'kes seda teeb, kui mind pole', 'what if she is out': who stands in is asked by supposing. */
export function supposesAbsence(sentence: Sentence): boolean {
  return supposed.test(supposing.exec(sentence.folded)?.[1] ?? '');
}

/** 'Mis jääb tegemata, kui Mari on ära': what is asked is what they do. */
const undone =
  /\b(?:jaa\p{L}* (?:tegemata|seisma|pooleli)|(?:tegemata|seisma|pooleli) jaa\p{L}*|(?:left|goes|remains) undone|what (?:is|will be) left)\b/u;

export function asksWhatIsLeft(sentence: Sentence): boolean {
  return undone.test(sentence.folded);
}

const meanwhile =
  /\b(?:while|when|whilst|if|until|kui|kuni|seni)\b(?!.*\b(?:while|when|whilst|if|until|kui|kuni|seni)\b)(.*)$/;

/** The place from which on it is said during whose absence: 'while Mari is away'; -1 where nothing says that. */
export function placeOfMeanwhile(sentence: Sentence): number {
  const clause = meanwhile.exec(sentence.folded)?.[1];
  if (clause === undefined || !supposed.test(clause)) return -1;
  return sentence.words.length - clause.trim().split(' ').length;
}
