import type { Field } from '../descriptions/index.js';
import type { About } from './whom/about.js';
import type { DutiesWanted } from './cues/duties-wanted.js';
import type { Scope } from './whom/scope.js';

/** The parts that can be compared or asked by name; `overview` is a bit of each. */
export type Part = Field | 'overview';

/**
 * What a person wants to know, freed of the words they used. The answer is composed from this and the descriptions alone.
 */
export type Intent = SingleIntent | SeveralIntents;

/** Two questions in one breath: 'haridus ja töökogemus'. */
interface SeveralIntents {
  readonly kind: 'several';
  readonly intents: readonly SingleIntent[];
}

export type SingleIntent =
  /** One part of a description; `wanted` holds the words that say which line of it ("kas tohin kaugtööd teha"). */
  | {
      readonly kind: 'part';
      readonly part: Field;
      readonly about: About;
      readonly wanted: string;
      /** Whether the part has it is what is asked: 'kas ma saan ametiauto'. */
      readonly whether?: true | undefined;
      /** Which of the duties, where not all of them are wanted. */
      readonly duties?: DutiesWanted | undefined;
    }
  | { readonly kind: 'overview'; readonly about: About }
  /**
   * One duty by its number, or what is expected of it; without a number, the results of the duty that `wanted` tells of,
   * or of all.
   */
  | { readonly kind: 'duty'; readonly number: string; readonly about: About }
  | {
      readonly kind: 'results';
      readonly number: string | null;
      readonly about: About;
      readonly wanted?: string | undefined;
    }
  /** Which position does this? */
  | {
      readonly kind: 'who-handles';
      readonly topic: string;
      readonly certain: boolean;
      /** What it means was asked, and not who does it: 'mis on MDFT'. */
      readonly meaning?: true | undefined;
      /** How many times those who do it besides were asked for: 'kes veel?' */
      readonly others?: number | undefined;
      /** Whose duty it is that was shown before: beside them. */
      readonly besides?: readonly string[] | undefined;
      /** The positions that one of was asked for: 'kumb tegeleb koolitustega, haldusjuht või sekretär'. */
      readonly among?: readonly string[] | undefined;
      /** Of whose reports one was asked for, the asker's own: 'kes mu alluvatest tegeleb autodega'. */
      readonly amongReportsOf?: About | undefined;
    }
  /** Whose descriptions ask for this, or give it: 'kellel on ametiauto'. */
  | {
      readonly kind: 'who-has';
      readonly topic: string;
      /** What of it tells: 'ametiauto'. */
      readonly wanted: string;
      /** The part that is named: 'kellel on õigus', 'kes oskab vene keelt'. */
      readonly of: 'languages' | 'rights' | null;
      /** 'Kes ei pea vene keelt oskama'. */
      readonly negated: boolean;
    }
  /** Does this position do it, what does its description say of it? */
  | { readonly kind: 'topic'; readonly topic: string; readonly about: About }
  /** Which positions are there? */
  | { readonly kind: 'list'; readonly scope: Scope }
  | { readonly kind: 'compare'; readonly part: Part; readonly about: About }
  /** Does `standIn` stand in for the one that it is about? */
  | { readonly kind: 'stands-in'; readonly standIn: About; readonly about: About }
  /** Who stands in for those who stand in, up to three steps. */
  | { readonly kind: 'stand-in-chain'; readonly about: About }
  /**
   * For whom could they stand in? `titles` are those that the roster gives somebody who is named and whose position no
   * description has.
   */
  | { readonly kind: 'could-stand-in'; readonly about: About; readonly titles: readonly string[] }
  /** Who works there, and who is at the head of it? */
  | { readonly kind: 'people'; readonly scope: Scope }
  | { readonly kind: 'unit-heads'; readonly scope: Scope }
  /** Who stands in for each of those who report to the asker? Where nobody does, for those of this scope, if one was said. */
  | { readonly kind: 'team-stand-ins'; readonly otherwise: Scope | null }
  /**
   * What the descriptions of those say who report to the one who asks, whom it is about. Where nobody does, of those of
   * this scope, if one was said.
   */
  | {
      readonly kind: 'team-part';
      readonly part: Field;
      readonly about: About;
      readonly otherwise: Scope | null;
    }
  /** Which positions have no substitute? */
  | { readonly kind: 'without-stand-in'; readonly scope: Scope }
  /** Who stands in for whom, drawn. */
  | { readonly kind: 'substitution-picture'; readonly scope: Scope }
  /** What no job description holds: pay, holidays, telephone numbers, the weather. */
  | { readonly kind: 'outside'; readonly topic: string }
  | { readonly kind: 'greeting' }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'help' }
  /** Nothing that the bot knows how to answer. */
  | { readonly kind: 'unclear'; readonly text: string };

/** What was asked in one breath; a single question stays by itself. */
export function oneOrSeveral(first: SingleIntent, others: readonly SingleIntent[]): Intent {
  return others.length === 0 ? first : { kind: 'several', intents: [first, ...others] };
}

/** The same question about somebody else. Questions that are about nobody stay as they are. */
export function withAbout(intent: Intent, about: About): Intent {
  if (intent.kind === 'several')
    return { kind: 'several', intents: intent.intents.map((each) => aboutInstead(each, about)) };
  return aboutInstead(intent, about);
}

function aboutInstead(intent: SingleIntent, about: About): SingleIntent {
  return 'about' in intent ? { ...intent, about } : intent;
}
