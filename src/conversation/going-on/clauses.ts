/** What people cut short with a dot, which then ends no sentence. */
const cutShort =
  /(?<!\p{L})(esmasp|teisip|kolmap|neljap|laup|pühap|kl|jaan|veebr|sept|okt|nov|dets|osak|mon|tues?|wed|thurs?|fri|dec|dept)\.(?=\s)/giu;
/** With these words HR orders something: behind 'ja' they begin a new wish. */
export const wishing =
  '(?:lisa|jäta|jata|võta|vota|lükka|lukka|saada|muuda|nihuta|eemalda)(?:me)?|pane(?:me)?|tee(?:me)?|ära|ara|tähtaeg|tahtaeg|add|include|leave|drop|take|push|move|make|send|put|exclude|skip|remove|change|set|deadline';
const between = new RegExp(
  [
    String.raw`,?\s+(?:and|ja|ning)\s+(?=(?:siis\s+|then\s+)?(?:${wishing})(?!\p{L}))`,
    // 'Kõigile, kes pole kinnitanud' is one.
    String.raw`[,;]\s+(?!(?:kes|kel|kellel|kelle|mis|mida|et|who|whose|that|which)(?!\p{L}))`,
    String.raw`\s+[–—-]+\s+`,
    // '4. detsembril' ends no sentence, and '23.12' neither.
    String.raw`(?<=\p{L}\p{L})[.!?]+\s+`,
    String.raw`\s+(?:but|aga|vaid|kuid)\s+`,
  ].join('|'),
  'giu',
);

/** What somebody said, as the wishes and remarks that it consists of. */
export function clausesOf(text: string): readonly string[] {
  return text
    .replace(cutShort, '$1')
    .split(between)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}
