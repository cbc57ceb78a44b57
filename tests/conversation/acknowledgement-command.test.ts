import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readAcknowledgementCommand as read } from '../../src/conversation/acknowledgement-command.js';

const said: Readonly<Record<string, readonly string[]>> = {
  'acknowledge et': [
    'tahan oma ametijuhendiga tutvumist kinnitada',
    'Tahan kinnitada, et olen oma ametijuhendiga tutvunud.',
    'soovin ametijuhendi kinnitada',
    'Kinnitan ametijuhendi',
    'kuidas ma oma ametijuhendit kinnitan?',
    'Olen oma ametijuhendiga tutvunud',
    'ametijuhendi kinnitamine',
    'palun kinnitaksin uue ametijuhendi',
  ],
  'acknowledge en': [
    'I want to acknowledge my job description',
    "I'd like to confirm my job description",
    'I have read my job description.',
    'How do I acknowledge the job description?',
    'acknowledge job description',
    'sign my job description',
  ],
  'mine et': [
    'kas ma olen kinnitanud',
    'Kas ma olen oma ametijuhendi juba kinnitanud?',
    'kas mul on ametijuhend kinnitatud',
    'Kas olen ametijuhendiga tutvunud?',
    'mis seis mu kinnitusega on',
  ],
  'mine en': [
    'Have I acknowledged my job description?',
    'have i confirmed it already',
    'Did I sign my job description?',
    'what is the status of my acknowledgement',
  ],
  'receipts et': ['näita mu kviitungeid', 'kviitungid', 'Kus on minu kviitungid?', 'naita oma kviitungeid'],
  'receipts en': ['show my receipts', 'my receipts', 'Where are my receipts?', 'Show me my receipts please'],
  'outstanding et': [
    'kes pole kinnitanud',
    'Kes ei ole veel ametijuhendit kinnitanud?',
    'kellel on ametijuhend kinnitamata',
    'kes minu meeskonnast pole kinnitanud',
    'Kes on kinnitanud?',
    'mitu inimest on kinnitanud',
    'kinnituste ülevaade',
  ],
  'outstanding en': [
    'who has not acknowledged',
    "Who hasn't acknowledged yet?",
    "who in my team hasn't confirmed their job description",
    'who is outstanding',
    'how many have acknowledged',
  ],
};

const questions = [
  'Kes kinnitab tööplaani?',
  'Kes kinnitab ametijuhendi?',
  'kes pole kinnitanud eelarvet',
  'kes tegeleb kviitungitega',
  'Who handles receipts?',
  'kes kontrollib kviitungeid',
  'Mis on minu ametijuhendi versioon?',
  'who confirms the timetable?',
  'Kas ma pean aruande kinnitama?',
  'millal ma ametijuhendi sain',
  'what does my job description say',
  'have I any subordinates',
  'show my duties',
  'who signs the contracts',
  'Kes mind asendab?',
  '3.4',
  '',
  '?',
  'R',
  'PACT R-19 riskihindamised',
];

describe('what is said of acknowledging', () => {
  for (const [what, sentences] of Object.entries(said)) {
    for (const sentence of sentences) {
      it(`is understood: ${sentence}`, () => {
        const command = read(sentence);
        assert.equal(`${command?.kind} ${command?.language}`, what);
        assert.deepEqual(read(`  ${sentence.toUpperCase()} !!`)?.kind, command?.kind);
      });
    }
  }

  for (const question of questions) {
    it(`is not heard in a question about the descriptions: ${question}`, () => {
      assert.equal(read(question), undefined);
    });
  }

  it('names a position or a unit behind a colon', () => {
    assert.deepEqual(read('Tahan oma ametijuhendiga tutvumist kinnitada: MDFT koordinaator'), {
      kind: 'acknowledge',
      language: 'et',
      position: 'MDFT koordinaator',
    });
    assert.deepEqual(read('Kes pole kinnitanud: Ohvriabi osakond, ennetustalitus'), {
      kind: 'outstanding',
      language: 'et',
      unit: 'Ohvriabi osakond, ennetustalitus',
    });
  });

  it('names a receipt to check, well or badly typed', () => {
    for (const sentence of [
      'kontrolli kviitungit R-7K3M9-Q4XT2',
      'Kas kviitung R-7K3M9-Q4XT2 on ehtne?',
      'R-7K3M9-Q4XT2',
      'kviitung r-7k3m9-q4xt2',
    ])
      assert.equal(read(sentence)?.kind === 'check' && read(sentence)?.language, 'et', sentence);
    assert.deepEqual(read('check receipt R-7K3M9-Q4XT2'), {
      kind: 'check',
      number: 'R-7K3M9-Q4XT2',
      language: 'en',
    });
    assert.deepEqual(read('kontrolli kviitungit R-1'), { kind: 'check', number: 'R-1', language: 'et' });
  });

  it('names a receipt to withdraw, and why', () => {
    assert.deepEqual(read('võta kviitung R-7K3M9-Q4XT2 tagasi: vajutas vale inimene: Mari'), {
      kind: 'withdraw',
      language: 'et',
      number: 'R-7K3M9-Q4XT2',
      reason: 'vajutas vale inimene: Mari',
    });
    assert.deepEqual(read('withdraw receipt R-7K3M9-Q4XT2'), {
      kind: 'withdraw',
      language: 'en',
      number: 'R-7K3M9-Q4XT2',
      reason: null,
    });
  });

  it('is read of any text, at once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => read(text) === undefined || text !== ''));
    for (const long of ['kviitung '.repeat(20_000), 'R-A '.repeat(300), `R-${'A'.repeat(1_100)}!x`])
      assert.equal(read(long), undefined);
  });
});
