const ways = String.raw`kui (?:kiiresti|ruttu)|mis (?:ajaks|tahtajaks|aja jooksul|kuupaevaks|paevaks)|mitme (?:paeva|tunni|kuu) jooksul|(?:with)?in how many (?:days|hours|weeks|months)|(?:mis )?tahtaeg|how (?:fast|quickly|soon)|by when|deadlines?`;

/** 'Mis ajaks', 'how fast', 'the deadline', of folded words with one blank between. */
export const byWhen = new RegExp(String.raw`\b(?:${ways})\b`);

/** 'Millal see makstakse', 'how often is that done', and nothing behind it: 'millal ta puhkab' is of no duty. */
const whenIsThat = String.raw`(?:millal|mis (?:paeval|kuupaeval)|kui (?:tihti|sageli))(?: (?:see|seda|need|neid) \S+(?:kse|b|vad))?$|(?:when|how often)(?: (?:is|are|does) (?:it|that|this|they)(?: \S+)?(?: done)?)?$`;

/** 'Mis ajaks peab vastama?', 'kui palju tal aega on?': said of something that was just spoken of, and not of what. */
export const byWhenOfThat = new RegExp(
  `^(?:(?:ja|aga|and|but) )?(?:${ways}|mis (?:on )?(?:selle |tema |ta )?tahtaeg|kui pika aja jooksul|millal (?:see )?peab (?:see )?(?:valmis|tehtud)|${whenIsThat}|(?:kui )?palju (?:(?:tal|mul|meil|temal|selleks|on) )*aega|kui kaua (?:see |ta )?(?:aega )?(?:votab|laheb)|how much time|how long does (?:it|that) take|what(?: is|s) the deadline|in what time|until when|mis ajani)(?: |$)`,
);
