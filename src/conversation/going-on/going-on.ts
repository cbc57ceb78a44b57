import type { InHand } from '../talk/in-hand.js';
import { givesUp, reminder, type GoingOn } from './going-on-said.js';
import { ofAcknowledgements } from './of-acknowledgements.js';
import { ofForm } from './of-form.js';
import { ofReminder } from './of-reminder.js';

/** `undefined` where a word is not understood, or what is said has nothing to do with it. */
export function goingOn(text: string, inHand: InHand): GoingOn | undefined {
  switch (inHand.kind) {
    case 'reminder-form':
      return ofForm(text, inHand.language);
    case 'reminder':
      // What was begun is given up, whatever was looked at meanwhile; what is planned is shown all the same.
      if (isThere(inHand) && givesUp(text)) return reminder({ kind: 'drop', language: inHand.language });
      return ofReminder(text, inHand.language);
    case 'aside':
      return isThere(inHand) && givesUp(text)
        ? reminder({ kind: 'drop', language: inHand.language })
        : undefined;
    case 'acknowledgements':
      return ofAcknowledgements(text, inHand);
  }
}

/** One that was laid aside by its words has no fields left. */
function isThere({ fields }: InHand): boolean {
  return fields !== undefined && Object.keys(fields).length > 0;
}
