import type { Message } from '../message/message.js';

/** 'Head nädalavahetust!' wishes well, and asks for no head of anything. */
const wish = aWholeMessage(
  '(?:(?:ilusat|kena|kaunist|head|haid|toredat|rahulikku|monusat|palju) )+(?:(?:uut|algavat) )?(?:aega|aastat|isu|joule|jatku|loppu|ohtut|ohtupoolikut|onne|onne sunnipaevaks|ood|paeva\\p{L}*|puhi|puhkust|reisi|suve|und|nadala\\p{L}*(?: loppu)?)(?: (?:sulle|teile|ka|koigile))*',
  'joudu(?: toole)?',
  '(?:have an? )?(?:very )?(?:good|nice|great|lovely|pleasant|merry|happy|safe) (?:night|day|evening|weekend|christmas|holidays?|easter|birthday|new year|trip)(?: (?:to|you|everyone|all|too))*',
  'see you(?: (?:later|soon|tomorrow))?',
);
/** 'Tubli!', 'great job': said of what the bot has answered. */
const praise = aWholeMessage(
  '(?:(?:sa|sina|you) (?:oled|olid|are|were) )?(?:(?:vaga|nii|super|very|so|really) )*(?:tubli|tark|vahva|vinge|suureparane|perfektne|hea(?: too| vastus)?|(?:good|great|nice|excellent) (?:job|work|answer)|well done|perfect|excellent|awesome|amazing|brilliant|wonderful|smart|clever)',
);
/** 'See vastus oli vale', 'you are wrong': of the bot too, and of nobody who answers letters or mends what is wrong. */
const blame = aWholeMessage(
  '(?:(?:see|sinu|su|that|this|the|your) )?(?:vastus|answer)(?: (?:on|oli|is|was))?(?: (?:taiesti|jalle|totally))? (?:vale|wrong|incorrect)',
  '(?:(?:see|that|this) (?:on|oli|is|was) )?(?:the |a )?(?:vale vastus|wrong answer)',
  '(?:sa|sina) (?:eksi\\p{L}*|valeta\\p{L}*)',
  '(?:sa|sina|you) (?:oled|are) (?:loll|rumal|kasutu|wrong|mistaken|stupid|dumb|useless)',
);

function aWholeMessage(...forms: readonly string[]): RegExp {
  return new RegExp(`^(?:${forms.join('|')})$`, 'u');
}

/** Whether the whole message wishes well, or praises. */
export function isPleasantry({ sentence: { folded } }: Message): boolean {
  return wish.test(folded) || praise.test(folded);
}

/** Whether the whole message finds fault with the bot or its answer. */
export function isBlame({ sentence: { folded } }: Message): boolean {
  return blame.test(folded);
}
