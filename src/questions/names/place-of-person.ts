import type { Sentence } from '../words/sentence.js';

/** A word alone may be a thing; behind one of these somebody else is meant. */
const goesOn = String.raw`^(?:(?:no|so) )?(?:(?:ja|aga|and|but) (?:(?:what|how) about )?|(?:what|how) about )`;

/** Where a name stands, and a thing hardly does: `#` is the word. */
const ofSomebody = new RegExp(
  [
    // 'Mis jaan teeb', 'kes marit asendab', 'keda rein asendab', 'kellele tuuli allub'.
    String.raw`\b(?:mis|mida|millega) # (?:siis )?(?:teeb|tegeleb)\b`,
    String.raw`\b(?:kes|keda) # (?:siis )?asenda(?:b|da)\b`,
    String.raw`\b(?:kes|keda|kellele) (?:asendab|allub) #$`,
    String.raw`\bkellele # allub\b`,
    String.raw`\b(?:what|whom?) (?:does|would) # (?:do|replace|substitute|cover|report|stand)\b`,
    String.raw`\bwho (?:substitutes|replaces|covers|covers for|stands in for|fills in for) #$`,
    // 'Kumb vajab seda rohkem, mina või reet'.
    String.raw`\b(?:mina|minu|mul|mu|me|mine|i) (?:voi|ja|or|and) #$`,
    // 'Kui jaan ära on', 'jaan jäi haigeks', 'if mari is sick'.
    String.raw`(?:^|\bkui )# (?:(?:on|pole|laheb|jai|jaab) )?(?:\S+ ){0,2}(?:haige|haigeks|puhkusele?|puudu|puudub|ara|lahetuses|tool|kohal)\b`,
    String.raw`(?:^|\b(?:if|when|while) )# (?:is|is on|isn't|gets|goes on) (?:\S+ ){0,2}(?:sick|ill|away|out|leave|vacation|holiday|here)\b`,
    // 'Ja jaan?', 'what about jaan', 'ei, ma mõtlesin reinu', 'tagasi mari juurde'.
    goesOn + String.raw`#(?: siis| oma)?$`,
    String.raw`\b(?:motlesin|motlen|pidasin silmas|meant|mean) #(?: oma)?$`,
    String.raw`\btagasi # juurde\b`,
    String.raw`\bback to #(?: |$)`,
  ].join('|'),
);

/** Whether the word at that place would be somebody's name there, though it is a word of every day besides. */
export function isPlaceOfPerson({ words }: Sentence, at: number): boolean {
  return ofSomebody.test(words.map(({ folded }, place) => (place === at ? '#' : folded)).join(' '));
}
