/** 'Mis ajaks', 'how fast', 'the deadline', of folded words with one blank between. */
export const byWhen =
  /\b(?:kui (?:kiiresti|ruttu)|mis (?:ajaks|tahtajaks|aja jooksul|kuupaevaks)|(?:mis )?tahtaeg|how (?:fast|quickly|soon)|by when|deadlines?)\b/;
