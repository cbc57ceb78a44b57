/** How the last word of a unit's name stands in a sentence, and how it is called by itself. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/kon(?:na|nas|nasse|da)$/iu, 'kond'],
  [/((?:talit|teenist|üks|kesk|valits|asut)us)(?:e|es|esse|se)$/iu, '$1'],
  [/(büroo|kantselei)(?:s|sse)$/iu, '$1'],
  [/(sektor|prefektuur|ministeerium|amet|kool|tiim|labor)(?:i|is|isse)$/iu, '$1'],
  [/(rühm)(?:a|as|asse)$/iu, '$1'],
];

/**
 * `sotsiaalosakonna`, `sotsiaalosakonnas` and `sotsiaalosakonda` of a sentence are the `sotsiaalosakond`: by that name
 * people ask for it, and by it other descriptions call it. What ends in no kind of unit stays as it is written.
 */
export function unitByName(unit: string): string {
  const found = kinds.find(([ending]) => ending.test(unit));
  if (found === undefined) return unit;
  // What such an office is like stands in its case: `tehnilise osakonna`, `tehnilises osakonnas`.
  return unit.replace(found[0], found[1]).replace(/li(?:se|ses|sesse|st)(?=\s\S+$)/u, 'line');
}
