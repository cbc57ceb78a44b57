import type { Language } from '../../language/index.js';

/** What somebody was shown last that is no answer from the descriptions: what they say next may go on from it. */
export interface InHand {
  /**
   * `reminder`: one that is planned, under way or over; `acknowledgements`: who has and who has not; `aside`: something
   * else was asked and answered meanwhile, so that only what says of itself that it changes the form is still of it.
   */
  readonly kind: 'reminder-form' | 'reminder' | 'acknowledgements' | 'aside';
  /** Of the form that HR has begun, as they are filled in; nothing of it is sent yet. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Of a form for which nobody is chosen yet: how those are called of whom HR may choose. */
  readonly called?: string | undefined;
  /** Of how somebody stands: the name by which they were asked for. */
  readonly person?: string | undefined;
  /** Of a list: the words by which its unit, team or position was asked for. */
  readonly unit?: string | undefined;
  /** Of a list of those whom somebody leads: their names, which say of whom a reminder is where `unit` names who leads. */
  readonly those?: string | undefined;
  readonly language: Language;
}

/** A question stands between: a form that was begun is still there, a list is no longer spoken of. */
export function laidAside(inHand: InHand | undefined): InHand | undefined {
  return inHand?.fields && { ...inHand, kind: 'aside' };
}

/** Whoever looks at something else meanwhile finds the form again. */
export function keepingForm(inHand: InHand, before: InHand | undefined): InHand {
  return { ...inHand, fields: inHand.fields ?? before?.fields };
}
