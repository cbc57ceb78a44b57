import type { BarState } from './bars.js';
import type { Language } from './picture.js';

/** What the pictures say by themselves; all else is the documents' own. */
interface Wording {
  readonly whoForWhom: string;
  readonly undescribed: string;
  readonly noUnit: string;
  readonly noSubstitute: string;
  readonly arrow: string;
  readonly bothSay: string;
  readonly oneSays: string;
  readonly altogether: (count: number) => string;
  readonly states: Readonly<Record<BarState, string>>;
}

export const wording: Readonly<Record<Language, Wording>> = {
  et: {
    whoForWhom: 'Kes keda asendab',
    undescribed: 'ametijuhend puudub',
    noUnit: 'üksus märkimata',
    noSubstitute: 'asendajat pole nimetatud',
    arrow: 'nool viib asendajani, number on tema koht nimekirjas',
    bothSay: 'kirjas mõlema ametijuhendis',
    oneSays: 'kirjas ainult asendatava ametijuhendis',
    altogether: (count) => `kokku ${count}`,
    states: {
      acknowledged: 'kinnitatud',
      seen: 'vaadatud',
      issued: 'väljastatud',
      outdated: 'kinnitatud vana versioon',
      disputed: 'ei nõustu',
      'not-issued': 'avamata',
    },
  },
  en: {
    whoForWhom: 'Who stands in for whom',
    undescribed: 'no job description',
    noUnit: 'no unit stated',
    noSubstitute: 'no substitute named',
    arrow: 'leads to the substitute; the number is the place in the list',
    bothSay: 'stated in both job descriptions',
    oneSays: 'stated only by the one who is substituted',
    altogether: (count) => `${count} in total`,
    states: {
      acknowledged: 'acknowledged',
      seen: 'seen',
      issued: 'issued',
      outdated: 'older version acknowledged',
      disputed: 'does not agree',
      'not-issued': 'not opened',
    },
  },
};
