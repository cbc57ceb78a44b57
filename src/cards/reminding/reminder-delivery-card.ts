import type { DeliveryReason, DeliveryState } from '../../reminders/index.js';
import { assemble, type Rendered } from '../assembling/assemble.js';
import { askButton } from '../assembling/buttons.js';
import { headline, quiet, words } from '../assembling/elements.js';
import { acknowledgementWording } from '../acknowledging/acknowledgement-wording.js';
import { deliveryWording as wording } from './delivery-wording.js';
import { reasonWording } from './delivery-reason-wording.js';
import { capitalised } from '../assembling/capitalised.js';
import { nameInOneLine } from '../assembling/shorten.js';
import type { Language } from '../assembling/wording.js';

/** How the last reminder stands with one person; `state` is `null` where none of the last ones was for them. */
export type ReminderDelivery = { readonly name: string } & (
  | { readonly state: null }
  | {
      readonly state: DeliveryState;
      readonly reason: DeliveryReason | null;
      /** When it came to stand so, when the campaign began, and when it was read, in words. */
      readonly at: string;
      readonly begun: string;
      readonly seen: string | null;
    }
);

/** Who reads it: the person themselves, who can mend nothing, or HR. */
type DeliveryReader = 'oneself' | 'hr';

/** Whether it came, and where it did not, why; HR is also told who can mend it. */
export function renderReminderDeliveries(
  deliveries: readonly ReminderDelivery[],
  reader: DeliveryReader,
  language: Language,
): Rendered {
  const summary = deliveries.map((each) => headingOf(each, reader, language)).join(' ');
  const further = (reader === 'hr' ? wording.askReport : acknowledgementWording.askState)[language];
  const said = summary === '' ? wording.deliveryNobody[language] : summary;
  return assemble(
    {
      head: deliveries.length === 0 ? [headline(said)] : [],
      items: deliveries.map((each) => [
        headline(headingOf(each, reader, language), { spacing: 'Medium' }),
        ...moreOf(each, reader, language),
      ]),
      buttons: [askButton(further, further)],
      summary: said,
    },
    language,
  );
}

function headingOf(delivery: ReminderDelivery, reader: DeliveryReader, language: Language): string {
  if (reader === 'oneself')
    return delivery.state === null
      ? wording.ownDeliveryNone[language]
      : wording.ownDelivery[delivery.state][language](delivery.at);
  const name = nameInOneLine(delivery.name);
  return delivery.state === null
    ? wording.deliveryNone[language](name)
    : wording.delivery[delivery.state][language](name, delivery.at);
}

function moreOf(delivery: ReminderDelivery, reader: DeliveryReader, language: Language) {
  if (delivery.state === null) return [words(wording.deliveryNoneWhy[language], { spacing: 'Small' })];
  const { reason, seen, begun } = delivery;
  const why = reason && reasonWording[reason];
  return [
    ...(why === null
      ? []
      : [
          words(`${capitalised(why.why[language])}.`, { spacing: 'Small' }),
          ...(reader === 'hr' ? [words(why.cure[language], { spacing: 'None' })] : []),
        ]),
    ...(seen === null ? [] : [words(wording.deliverySeen[language](seen), { spacing: 'Small' })]),
    quiet(wording.deliveryOf[language](begun), { spacing: 'Small' }),
  ];
}
