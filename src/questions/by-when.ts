/** 'Mis ajaks', 'how fast', 'the deadline', of folded words with one blank between. */
export const byWhen =
  /\b(?:kui (?:kiiresti|ruttu)|mis (?:ajaks|tahtajaks|aja jooksul|kuupaevaks)|mitme (?:paeva|tunni|kuu) jooksul|(?:with)?in how many (?:days|hours|weeks|months)|(?:mis )?tahtaeg|how (?:fast|quickly|soon)|by when|deadlines?)\b/;
