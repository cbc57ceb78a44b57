import type { SubstitutionGraph, SubstitutionList } from '../descriptions/index.js';
import type { Citation, PositionName } from './position.js';

/** Somebody who holds a position. `unit` is said where the roster puts them elsewhere than the position they may fill. */
export interface PersonNamed {
  readonly name: string;
  readonly upn: string;
  readonly unit: string | null;
  /** The person who asks: they read where they stand themselves, and open no chat with themselves. */
  readonly isAsker?: true;
}

/** Whether the roster knows anybody who holds a position; it may not know, or know nobody but the one who is away. */
export type Holding = 'held' | 'nobody' | 'nobody-else' | 'not-known';

/** One name of a list of substitutes. */
export interface StandIn {
  /** Word for word. */
  readonly name: string;
  /** The positions with a description that it can mean; usually one, or none. */
  readonly positions: readonly PositionName[];
  /** Who holds them, without the person who asks. */
  readonly people: readonly PersonNamed[];
  readonly holding: Holding;
  /** Where the other description lists whom it substitutes, if that leaves this position out. */
  readonly oneSided: Citation | null;
}

/** What one of two descriptions says of the one standing in for the other: its whole list, and where that names the other. */
export interface SaidOfTwo {
  readonly list: SubstitutionList;
  readonly names: readonly string[];
  /** The place in the list; `null` where the other is not in it. */
  readonly at: number | null;
  readonly citation: Citation;
}

/** What another description says of standing in, in its own words. */
export interface Claim {
  readonly position: PositionName;
  readonly name: string;
  /** Whether the description that is spoken of says so too; `null` where there is none. */
  readonly both: boolean | null;
  readonly citation: Citation;
}

/** Where a chain goes behind a name. */
export type ChainLead =
  | 'on'
  /** To a position that was in the chain before. */
  | 'circle'
  | 'undescribed'
  /** Several positions bear the name. */
  | 'several'
  /** Further than three steps. */
  | 'end';

export interface ChainStep {
  readonly number: number;
  readonly links: readonly { readonly standIn: StandIn; readonly leads: ChainLead }[];
  readonly citation: Citation;
}

export type StandInProblem = 'none-named' | 'none-described' | 'none-held';

/** A position for which nobody may stand in when it matters. */
export interface WithoutStandIn {
  readonly problems: readonly StandInProblem[];
  readonly names: readonly string[];
  readonly citation: Citation;
}

/** The substitutes of one position of a picture, in words. */
export interface DrawnInWords {
  readonly standIns: readonly StandIn[];
  readonly citation: Citation;
}

/** Who stands in for whom, to be drawn and to be read. */
export interface Drawn {
  readonly graph: SubstitutionGraph;
  readonly rows: readonly DrawnInWords[];
}

export type SubstituteAnswer =
  /**
   * Who stands in; `claims` are other positions that say they do and are not named. `citation` is `null` where the
   * position has no description and only others speak of it.
   */
  | {
      readonly kind: 'stand-ins';
      readonly name: string;
      readonly standIns: readonly StandIn[];
      readonly claims: readonly Claim[];
      readonly citation: Citation | null;
    }
  /** Whether `standIn` stands in for `name`: what each of their descriptions says of it; one of them at least. */
  | {
      readonly kind: 'stands-in';
      readonly standIn: string;
      readonly name: string;
      readonly said: readonly SaidOfTwo[];
    }
  | { readonly kind: 'stand-in-chain'; readonly steps: readonly ChainStep[] }
  /** `own` is what the own description says; `null` where there is none. */
  | {
      readonly kind: 'could-stand-in';
      readonly name: string;
      readonly own: { readonly standIns: readonly StandIn[]; readonly citation: Citation } | null;
      readonly claims: readonly Claim[];
    }
  /** `unit` is `null` for the whole organisation; `looked` is how many positions were looked through. */
  | {
      readonly kind: 'without-stand-in';
      readonly unit: string | null;
      readonly others: readonly string[];
      readonly looked: number;
      readonly positions: readonly WithoutStandIn[];
      /** The picture and the same in words, where it is small. */
      readonly drawn: Drawn | null;
    }
  | {
      readonly kind: 'substitution-picture';
      readonly unit: string | null;
      readonly others: readonly string[];
      readonly drawn: Drawn;
    };
