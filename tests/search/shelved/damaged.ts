/** What may have become of a JSON text in a database: cut, emptied, with a part that is gone, shorter or of another kind. */
export function damagedOf(content: string): readonly string[] {
  const whole = JSON.parse(content) as object;
  return [
    '',
    'null',
    '{}',
    content.slice(0, -1),
    content.slice(0, content.length / 2),
    ...changed(whole).map((each) => JSON.stringify(each)),
  ];
}

/** The thing with each of its texts in turn taken out, emptied, halved or made a number. */
function changed(whole: object): readonly object[] {
  return Object.entries(whole).flatMap(([name, part]: [string, unknown]): readonly object[] => {
    if (typeof part !== 'string') return changed(part as object).map((each) => ({ ...whole, [name]: each }));
    if (part === '') return [];
    // Four letters hold three bytes: what is left is whole bytes, and too few of them.
    const fewer = name === 'keys' ? `${part} juurde` : part.slice(0, 4 * Math.floor(part.length / 8));
    return [undefined, '', fewer, 7].map((each) => ({ ...whole, [name]: each }));
  });
}
