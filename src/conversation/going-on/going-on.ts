import type { InHand } from '../talk/in-hand.js';
import type { GoingOn } from './going-on-said.js';
import { ofAcknowledgements } from './of-acknowledgements.js';
import { ofForm } from './of-form.js';
import { ofReminder } from './of-reminder.js';

/** `undefined` where a word is not understood, or what is said has nothing to do with it. */
export function goingOn(text: string, inHand: InHand): GoingOn | undefined {
  switch (inHand.kind) {
    case 'reminder-form':
      return ofForm(text, inHand.language);
    case 'reminder':
      return ofReminder(text, inHand.language);
    case 'aside':
      return undefined;
    case 'acknowledgements':
      return ofAcknowledgements(text, inHand);
  }
}
