/** What a button of a card says: of which position and which version the card was. */
interface Pressed {
  readonly position: string;
  readonly version: string;
}

/** What the bot knows when somebody presses. */
interface PressedWhile {
  /** The ids of the descriptions of the positions that the person holds now. */
  readonly holds: readonly string[];
  /** The version in force of the description that the card is about; `null` where there is none any more. */
  readonly current: string | null;
}

type PressDecision =
  /** To be appended; the ledger gives back the receipt that it has already, where it has one. */
  | { readonly kind: 'record' }
  /** A newer version is out: nothing is recorded, and the new one is shown. */
  | { readonly kind: 'old-version' }
  | { readonly kind: 'no-longer-holds' };

/** What a press comes to. Somebody who has gone to another position is told so, whatever version the card was of. */
export function decidePress(pressed: Pressed, { holds, current }: PressedWhile): PressDecision {
  if (current === null || !holds.includes(pressed.position)) return { kind: 'no-longer-holds' };
  return { kind: pressed.version === current ? 'record' : 'old-version' };
}
