/** What a description calls itself. */
export const documentNames = [
  'Ametijuhend',
  'Ametikirjeldus',
  'Tööjuhend',
  'Rollikirjeldus',
  'Job description',
  'Role description',
] as const;

/** The same as a part of a pattern. */
export const anyDocumentName = documentNames.map((name) => name.toLowerCase()).join('|');
