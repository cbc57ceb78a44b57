import type { Duty, Field } from '../descriptions/index.js';
import type { DutiesWanted, Intent, Part } from '../questions/index.js';
import type { Citation, PositionName } from './position.js';
import type { Claim, PersonNamed, StandIn, SubstituteAnswer } from './stand-in.js';

/** A duty that was found, with the evidence for it: 1 is every word of the question, 0 none. */
export interface FoundDuty {
  readonly position: PositionName;
  readonly duty: Duty;
  readonly evidence: number;
  readonly citation: Citation;
}

/** One line of a comparison: what each of the positions says. */
export interface Compared {
  readonly position: PositionName;
  /** Of an overview, what each part says; `lines` has all of them one after the other. */
  readonly facts?: readonly { readonly part: Field; readonly lines: readonly string[] }[];
  readonly lines: readonly string[];
  readonly citation: Citation;
}

/** One position of a unit, with those who hold it; one without a description has a title and no more. */
export interface PeopleRow {
  readonly position: PositionName | Pick<PositionName, 'title' | 'unit'>;
  readonly people: readonly PersonNamed[];
}

/** Who holds it, and who stands in for them; `citation` is `null` where the position has no description. */
export interface TeamRow extends PeopleRow {
  readonly standIns: readonly StandIn[];
  readonly citation: Citation | null;
}

/** Whether the roster says who reports to whom, or what descriptions name as the manager. */
export type TeamSource = 'roster' | 'descriptions';

/** Somebody above others; `under` are the places that say so, none where the roster alone has them. */
export interface UnitHead {
  readonly name: string;
  readonly held: Pick<StandIn, 'people' | 'holding'>;
  readonly under: readonly Citation[];
}

/** Where descriptions speak of a position that has none, and how many places more there are. */
export interface Named {
  readonly by: readonly Claim[];
  readonly more: number;
}

/** A position to choose, with those who hold it: by them it is known to whoever does not know what it is called. */
export interface PositionOffered extends PositionName {
  /** Of several people of the name that was said, those alone. None where the roster knows nobody. */
  readonly people?: readonly PersonNamed[];
}

/** What the person is told. Every kind that holds words of a description holds its citation. */
export type Answer = SingleAnswer | SeveralAnswers;

/** The answer of one kind. */
export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { readonly kind: Kind }>;

/** The answers to several questions in one message, in their order. */
interface SeveralAnswers {
  readonly kind: 'several';
  readonly answers: readonly SingleAnswer[];
  /** Whether more was asked than one message answers. */
  readonly more: boolean;
}

export type SingleAnswer =
  | SubstituteAnswer
  /** `marked` are the indexes of the lines that the question meant in particular. */
  | {
      readonly kind: 'part';
      readonly part: Field;
      readonly lines: readonly string[];
      readonly marked: readonly number[];
      /** Of the languages that were asked for, those that the description leaves unsaid: ISO 639-1 codes. */
      readonly unnamed?: readonly string[];
      /** What was asked for, in the asker's words, where the description names none of it. */
      readonly unnamedThings?: readonly string[];
      /** What was asked for, where the description speaks of it and not as of a right. */
      readonly notAmongRights?: readonly string[];
      /** Who holds the position above, where the roster knows anybody; of the part `manager` alone. */
      readonly held?: Pick<StandIn, 'people' | 'holding'>;
      readonly citation: Citation;
    }
  /** The description names the part and says that there is nothing. */
  | { readonly kind: 'part-empty'; readonly part: Field; readonly word: string; readonly citation: Citation }
  | {
      readonly kind: 'part-silent';
      readonly part: Field;
      readonly position: PositionName;
      readonly near: readonly Field[];
    }
  | {
      readonly kind: 'duties';
      readonly duties: readonly Duty[];
      readonly withResults: boolean;
      readonly citation: Citation;
      /** Which were wanted, where it was not all of them. */
      readonly wanted?: DutiesWanted | undefined;
      /** How many the description has, where these are not all of them. */
      readonly among?: number | undefined;
    }
  | {
      readonly kind: 'duty';
      readonly duty: Duty;
      readonly asked: 'duty' | 'results';
      readonly citation: Citation;
    }
  | {
      readonly kind: 'duty-missing';
      readonly number: string;
      readonly position: PositionName;
      readonly numbers: readonly string[];
    }
  | {
      readonly kind: 'overview';
      readonly position: PositionName;
      /** Who holds it, where the roster knows anybody who does. */
      readonly people?: readonly PersonNamed[];
      readonly facts: readonly { readonly part: Field; readonly lines: readonly string[] }[];
      readonly duties: readonly Duty[];
      /** Every part that the description speaks of: whoever asks for another asks in vain. */
      readonly spokenOf: readonly Field[];
      readonly citation: Citation;
    }
  /** `certain` is false where the words of the question were met only in part. */
  | {
      readonly kind: 'handlers';
      readonly topic: string;
      readonly found: readonly FoundDuty[];
      readonly certain: boolean;
      /** What the topic means was asked: it is shown where it is said. */
      readonly meaning?: true | undefined;
    }
  /** `likely` are those of the nearest that may be meant all the same. */
  | {
      readonly kind: 'nobody-handles';
      readonly topic: string;
      readonly likely: readonly FoundDuty[];
      readonly near: readonly FoundDuty[];
    }
  /** All who do it have been shown. */
  | { readonly kind: 'nobody-else'; readonly topic: string }
  /** What one position's description says of a topic. */
  | {
      readonly kind: 'mentions';
      readonly topic: string;
      /** As of handlers. */
      readonly certain: boolean;
      readonly position: PositionName;
      readonly mentions: readonly {
        readonly text: string;
        readonly results: readonly string[];
        readonly citation: Citation;
      }[];
      /** Duties of others that surely are of it, where this one's words are not sure to be. */
      readonly elsewhere?: readonly FoundDuty[];
    }
  | {
      readonly kind: 'no-mention';
      readonly topic: string;
      readonly position: PositionName;
      readonly elsewhere?: readonly FoundDuty[];
    }
  | {
      readonly kind: 'list';
      readonly unit: string | null;
      readonly positions: readonly PositionName[];
      readonly more: number;
    }
  /** Who works in a unit, by the roster; `count` are the people, `others` further units of whoever asks. */
  | {
      readonly kind: 'people';
      readonly unit: string | null;
      readonly others: readonly string[];
      readonly count: number;
      readonly rows: readonly PeopleRow[];
      readonly more: number;
    }
  /**
   * Who reports to the person who asks; `said` is what their own description says of it, `null` where it names nobody
   * or there is none.
   */
  | {
      readonly kind: 'reports';
      readonly said: { readonly lines: readonly string[]; readonly citation: Citation } | null;
      readonly hasOwn: boolean;
      readonly by: TeamSource;
      readonly rows: readonly PeopleRow[];
    }
  /** Who is above the person who asks, by the roster: their own description names nobody, or there is none. */
  | { readonly kind: 'superiors'; readonly hasOwn: boolean; readonly rows: readonly PeopleRow[] }
  /** Who stands in for each of them; no row where nobody reports to the person who asks. */
  | { readonly kind: 'team-stand-ins'; readonly by: TeamSource; readonly rows: readonly TeamRow[] }
  /** Who is at the head of a unit: whom its descriptions name above them, each with those under them. */
  | {
      readonly kind: 'unit-heads';
      readonly unit: string | null;
      readonly heads: readonly UnitHead[];
    }
  | { readonly kind: 'no-such-unit'; readonly unit: string; readonly near: readonly string[] }
  | {
      readonly kind: 'comparison';
      readonly part: Part;
      readonly rows: readonly Compared[];
      readonly same: boolean;
      /** Those of whom it was asked as well, and whose positions have no description. */
      readonly undescribed?: readonly PeopleRow[] | undefined;
    }
  /** Whose descriptions have something, or by `negated` lack it; none where no row is. */
  | {
      readonly kind: 'having';
      readonly topic: string;
      readonly negated: boolean;
      readonly rows: readonly Compared[];
      readonly more: number;
    }
  /** Several positions fit: the person chooses, and the question is asked again about the chosen one. */
  | {
      readonly kind: 'which-position';
      readonly intent: Intent;
      readonly words: string | null;
      readonly positions: readonly PositionOffered[];
      readonly more: number;
    }
  /** `named` is where other descriptions speak of it; only where none does are the nearest told. */
  | {
      readonly kind: 'unknown-position';
      readonly words: string;
      readonly near: readonly PositionName[];
      readonly named: Named;
    }
  | { readonly kind: 'unknown-me'; readonly title: string | null; readonly named: Named }
  | { readonly kind: 'outside'; readonly topic: string; readonly about: PositionName | null }
  | { readonly kind: 'greeting'; readonly position: PositionName | null }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'help'; readonly position: PositionName | null }
  | {
      readonly kind: 'unclear';
      readonly text: string;
      readonly likely: readonly FoundDuty[];
      readonly near: readonly FoundDuty[];
    }
  | { readonly kind: 'no-descriptions' };
