/**
 * What units are called by their kind, Estonian beside its English twin where there is one. It stands by itself, so that
 * whoever reads documents gets no stems with it.
 */
export const unitKindTwins: readonly (readonly string[])[] = [
  ['osakond', 'department'],
  ['talitus', 'division'],
  ['tiim', 'team'],
  ['meeskond', 'team'],
  ['üksus', 'unit'],
  ['büroo'],
  ['teenistus'],
  ['rühm'],
  ['sektor'],
  ['amet'],
];

/** As they stand in a document, at the end of a unit's name. */
export const unitKinds: readonly string[] = unitKindTwins.flat();
