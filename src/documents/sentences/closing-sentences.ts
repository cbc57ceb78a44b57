/** `Ametijuhend on koostatud kahes eksemplaris`, `… on allkirjastatud digitaalselt`: said of the paper that is signed, and of nothing else. */
export const copiesSentence =
  /^(?:käesolev\p{L}*\s)?(?:(?:(?:ameti|töö)?juhend|(?:ameti)?kirjeldus|dokument)\s(?:on\s)?(?:koostatud|allkirjastatud|vormistatud|sõlmitud)\s(?:[^.:]*(?<!\p{L})eksemplar|(?<=allkirjastatud\s)(?:digitaalselt|elektrooniliselt)\.?$)|the job description (?:is|has been) (?:drawn up|made|signed) in (?:two|2|three|3)\s)/iu;

/**
 * How the sentence goes that says when the description is looked through again or changed, and whose part it is, where
 * no heading announces it.
 */
export const reviewSentence =
  /^(?:käesolev\p{L}*\s)?(?:(?:ameti|töö)?juhend|(?:ameti)?kirjeldus)\p{L}*\s(?:on\s(?:(?:lahutamatu\s)?(?:osa\s)?töölepingu|käskkirja|koostatud)|[^.:]*?(?<!\p{L})(?:vaadatakse|vaatab|vaadata|muuta|muudetakse|uuendatakse|ajakohastatakse|läbivaatamisele|ülevaatamisele|jõustub)(?!\p{L}))|^käesolevat ametijuhendit|^(?:the|this) job description (?:is|will be|shall be|may be) (?:\p{L}+ )?(?:reviewed|amended|updated|revised)(?!\p{L})|^(?:(?:to be )?reviewed|vaadatakse (?:üle|läbi)|(?:üle|läbi)vaatamine|läbi vaadatakse) (?:once |at least |every |each |annually|yearly|iga(?!\p{L})|igal|kord |üks kord |vähemalt |mitte harvem)[^:]*$/iu;
