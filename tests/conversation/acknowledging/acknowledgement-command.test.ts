import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anyCharacter } from '../../builders/any-character.js';
import { readAcknowledgementCommand as read } from '../../../src/conversation/acknowledging/acknowledgement-command.js';

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
    'kinnitan ära',
    'Kinnitan selle nüüd ära.',
    'loen läbi ja kinnitan',
    'kinnitan',
    'tahan alla kirjutada',
    'kuhu ma alla kirjutan',
    'allkirjastan',
    'annan allkirja',
    'kus saab kinnitada?',
    'sain meeldetuletuse, kus ma kinnitan',
    'saada mulle kinnitamise kaart',
    'lugesin läbi',
    'Loetud ja arusaadav.',
    'olen nõus',
    'nõustun',
    'ma ei ole veel kinnitanud',
    'pean ametijuhendi üle vaatama',
    'kinitan',
    'tahan oma ametjuhendit kinnitda',
    'olen läbi lugend, mis edasi',
    'tutvund',
    'Tere! Palun, kas saaksite mulle oma ametijuhendi kinnitamiseks saata? Aitäh!',
    'ma ei leia kinnitamise nuppu',
    'anna see kaart uuesti',
    'pean vist ametijuhendi kinnitama',
    'tahan ametijuhendi üle vaadata ja kinnitada',
    'ma lugesin selle ametijuhendi läbi ja kõik sobib',
    'Sooviksin oma uuendatud ametijuhendiga rahulikult tutvuda ja selle allkirjastada',
    'kõik korras, kinnitan',
    'annan oma nõusoleku',
    'soovin anda kinnituse ametijuhendile',
    'nõus',
    'kõik õige, võtan teadmiseks',
    'kus ma oma juhendit lugeda saan',
  ],
  'news et': [
    'mis on minu ametijuhendis uut',
    'mis on minu ametijuhendis muutunud?',
    'kas mu ametijuhendit on vahepeal muudetud',
    'mis muutus minu ametijuhendis',
    'Mis on muutunud?',
    'mis vahepeal muutus',
    'mis vahe on uuel ja vanal versioonil',
    'kas on uus versioon',
  ],
  'news en': [
    'what changed since I last signed',
    'what is new in my job description since last year',
    'has my job description been updated?',
    'what has changed in my job description?',
    'did anything change in my job description',
    'what changed',
    "what's new",
  ],
  'acknowledge en': [
    'I want to acknowledge my job description',
    "I'd like to confirm my job description",
    'I have read my job description.',
    'How do I acknowledge the job description?',
    'acknowledge job description',
    'sign my job description',
    'sign',
    'I want to sign',
    'where do I sign?',
    'I have read it',
    "I've read and understood everything",
    'I agree',
    'i want to acknowlege my job desription',
    'do I have to sign anything',
    'is there anything left to sign',
    'ok, signing off on my job description, I found nothing strange in it',
  ],
  'mine et': [
    'mis seis mul on',

    'mul on kaks ametikohta, kumba kinnitan',
    'milal ma viimati kinnitasin',
    'Kas mu kinnitus jõudis personali?',
    'kas ma olen kinnitanud',
    'Kas ma olen oma ametijuhendi juba kinnitanud?',
    'kas mul on ametijuhend kinnitatud',
    'Kas olen ametijuhendiga tutvunud?',
    'mis seis mu kinnitusega on',
    'kas mul on midagi kinnitada',
    'kas ma pean midagi kinnitama?',
    'millal ma kinnitasin',
    'mis versiooni ma viimati kinnitasin',
    'kus mu kinnitus on',
    'kas mul on kõik kinnitatud',
    'kas mu kinnitus läks kirja',
    'millal ma viimati alla kirjutasin',
    'kas mul on mõni asi allkirjastamata',
    'mis ma vaidlustasin',
  ],
  'mine en': [
    'I hold two positions, which one do I sign',
    'Have I acknowledged my job description?',
    'have i confirmed it already',
    'Did I sign my job description?',
    'what is the status of my acknowledgement',
    'when did I sign?',
    'which version did I acknowledge',
    'did my signature go through?',
    'am I up to date with my acknowledgement?',
  ],
  'withdraw et': [
    'kinnitasin kogemata',
    'võta mu kinnitus tagasi',
    'tahan kinnituse tagasi võtta',
    'kinnitasin vale ametijuhendi',
    'vajutasin kogemata kinnita',
    'kinnitasin valet asja',
    'eksisin, tahaks kinnituse tagasi võtta',
    'Mari kinnitas kogemata, võta tagasi',
    'kinnitasin ekslikult, mida teha',
    'Mari kinnitas vale juhendi, võta tagasi',
    'kas saab Mari kinnitust tagasi võtta',
    'Mari eksis, tühista tema kinnitus',
  ],
  'withdraw en': [
    'I signed by mistake',
    'withdraw my acknowledgement',
    'I want to take back my receipt',
    'I pressed acknowledge by mistake',
    'I signed the wrong thing',
    "take back Mari's signature",
    'Mari signed the wrong description',
  ],
  'person et': [
    'kas Mari Maasikas on kinnitanud',
    'kas Mari on juba oma ametijuhendi kinnitanud?',
    'millal Jaan kinnitas',
    'kas Mari kinnitas ära',
    'kas Mari on alla kirjutanud',
    'kas Mari kinnitus kehtib veel',
    'kas Mari varasem kinnitus kehtib veel',
    'tõenda, et Mari kinnitas',
    'näita mulle Mari kviitungit',
    'kontrolli Mari kviitungit',
  ],
  'person en': [
    "show me Mari's receipt",
    'prove that Mari signed',
    'has Mari signed',
    'Has Mari Maasikas acknowledged her job description yet?',
  ],
  'told-elsewhere et': ['allkirjastasin juba paberil', 'ma kinnitasin selle digiallkirjaga'],
  'told-elsewhere en': ['I signed this on paper already', 'I already signed it in the document system'],
  'told-table et': [
    'tõmba alla kinnituste tabel',
    'saada mulle exceli tabel kes on kinnitanud',
    'ekspordi kinnitused csv-failina',
    'audiitor tahab kogu logi, kust selle saab',
  ],
  'told-proof et': [
    'kas seda saab võltsida?',
    'kust ma tean, et kviitung on ehtne',
    'kas keegi saab tagantjärele kuupäeva muuta',
    'kas kinnitust saab võltsida',
  ],
  'told-proof en': ['how do I prove a receipt is genuine', 'can an acknowledgement be forged'],
  'told-table en': ['download a spreadsheet of who has acknowledged', 'give me a table of signatures'],
  'told-must et': [
    'kas ma võin kinnitamisest keelduda',
    'mis saab siis, kui ma keeldun kinnitamast',
    'mis juhtub, kui ma ei kinnita',
    'kas ma pean seda kinnitama',
    'kas kinnitamine on kohustuslik',
  ],
  'told-must en': [
    'are there consequences if I never confirm',
    'can I refuse to acknowledge',
    'what happens if I do not confirm',
    'is it mandatory to acknowledge',
    'do I have to sign this',
  ],
  'told-unanswered et': [
    'mis juhtub kui keegi ei kinnita',
    'mis siis kui keegi ei kinnita',
    'kas ma saan kedagi sundida kinnitama',
    'mida teha kui keegi keeldub kinnitamast',
    'kas juht saab ka teada kui tema alluv ei kinnita',
  ],
  'told-unanswered en': ['what happens if someone just refuses to sign', 'can I force people to sign'],
  'told-seen et': [
    'kas ülemus näeb et ma pole kinnitanud',
    'kes mu kinnitust näha saab',
    'kas inimene näeb et ma talle meelde tuletasin',
  ],
  'told-seen en': ['can they see who else hasnt signed', 'who can see that I signed'],
  'told-leavers et': [
    'mis saab nende kinnitustest kes on lahkunud',
    'Mari lahkus eelmisel nädalal, mis tema kinnitusest saab',
    'kas lahkunud inimesele läheb ikka kiri',
    'mitu inimest on lahkunud kelle juhend kinnitamata jäi',
  ],
  'told-leavers en': ['what happens to the receipts of people who left'],
  'told-meaning et': [
    'kas see on sama mis digiallkiri',
    'mida kinnitamine mulle kaasa toob',
    'kas kinnitamine on sama mis allkiri',
    'mida kinnitus tähendab',
  ],
  'told-meaning en': [
    'is this legally binding',
    'does acknowledging mean that I agree',
    'is acknowledging the same as signing',
  ],
  'told-objection et': ['võtan vastuväite tagasi'],
  'told-objection en': ["I'd like to withdraw my objection"],
  'receipts et': [
    'anna mulle tõend, et ma kinnitasin',
    'näita mu kvitungeid',
    'kus ma oma kviitungit näen',
    'näita mu kviitungeid',
    'kviitungid',
    'Kus on minu kviitungid?',
    'naita oma kviitungeid',
    'saada mulle kviitung uuesti',
    'kus mu kinnitamise tõend on',
    'minu eelmised kinnitused',
    'anna mu kviitungi number',
  ],
  'receipts en': [
    'can I get proof that I confirmed',
    'show my receipts',
    'my receipts',
    'Where are my receipts?',
    'Show me my receipts please',
    'can you send me the confirmation again please',
    'I lost my receipt',
  ],
  'dispute et': [
    'ma ei nõustu',
    'Ma ei ole nõus.',
    'ma ei ole 3.4-ga nõus',
    'ma pole punktiga 3.4 nõus',
    'tahan 3.4 vaidlustada',
    'kuidas ma saan punkti 3.4 vaidlustada?',
    'tahan esitada eriarvamuse',
    'Ma ei nõustu oma ametijuhendiga',
    '3.4 ei vasta tegelikkusele',
    'punkt 3.4 on vale',
    'ma 3.4-ga ei tegele',
    'ma keeldun kinnitamast',
    'minu ametijuhendis on viga',
    'tahan esitada vastuväite',
    'seda ülesannet ma ei tee',
    '3.4 ei kuulu minu ülesannete hulka',
    'punkt 3.1 on vananenud',
    'ma ei tee seda tööd enam',
    'sooviksin ametijuhendis muudatust teha',
    'ma ei nõustu kolmanda punktiga',
    'p. 3.5 pole minu töö, seda teeb superviisor',
    'ma ei ole 3.4 sõnastusega rahul',
    'punktis 3.4 on viga',
    'tahan vaielda punkti 3.2 üle',
    'see pole enam minu töö',
    'ma ei tegele sellega enam',
  ],
  'dispute en': [
    'I disagree with 3.4',
    "i don't agree with 3.4",
    'I do not agree with my job description.',
    'I want to dispute 3.4',
    '3.4 is not true',
    'I object to 3.4',
    'there is a mistake in my job description',
    'I refuse to sign',
    "I can't accept point 3.4, it's outdated",
    '3.4 is not my job',
    'this is not what I do, 3.3 is wrong',
    "duty 3.5 isn't mine any more",
    'my job description is out of date',
    'I want something changed in 4.1',
    'I object to the third duty',
    'this is no longer my task',
    "I don't do this anymore",
  ],
  'outstanding et': [
    'kas mu inimestel on juhendid kinnitatud',
    'mitu inimest on kokku kinnitanud',
    'kes peab nüüd uuesti kinnitama',
    'kui paljudel on vana versioon kinnitatud',
    'kelle kinnitus on vana versiooni kohta',

    'näita nimekirja nendest, kel allkiri puudu',
    'kellel minu inimestest on kinnitamata',
    'kes minu omadest pole veel allkirja andnud',
    'mis osakonnas on kõige vähem kinnitusi?',
    'anna mulle nimekiri kes pole reageerinud',
    'kes pole kinnitanud',
    'Kes ei ole veel ametijuhendit kinnitanud?',
    'kellel on ametijuhend kinnitamata',
    'kes minu meeskonnast pole kinnitanud',
    'kes meie osakonnas pole kinnitanud',
    'Kes on kinnitanud?',
    'mitu inimest on kinnitanud',
    'kinnituste ülevaade',
    'kas kõik mu tiimis on kinnitanud',
    'kas alluvad on allkirjad andnud',
    'mitu protsenti on kinnitanud',
    'kui suur osa töötajatest on tutvunud',
    'kinnitamise protsent',
    'tiimi kinnituste seis',
    'palju meil kinnitamata on',
    'Palun koosta nimekiri töötajatest, kes ei ole oma ametijuhendiga tutvunud',
    'kes kinnitas oma ametijuhendi',
    'kes pole pärast meeldetuletust kinnitanud',
    'kellel mu tiimist on veel allkiri andmata',
    'kas mul on tiimis keegi, kes pole ametijuhendit läbi lugenud',
  ],
  'outstanding en': [
    'how many have signed in total',
    'which departments are lagging behind with acknowledging',
    'is my whole team done',
    'who has not acknowledged',
    "Who hasn't acknowledged yet?",
    "who in my team hasn't confirmed their job description",
    'who is outstanding',
    'how many have acknowledged',
    'has everyone signed?',
    'what percentage has signed',
    'who still needs to sign',
    'list of people who have not acknowledged',
    "who still hasn't acknowledged after the reminder",
    "show me my team's acknowledgements",
  ],
  'check et': ['kuidas tõestan, et see ehtne on', 'kas see kviitung on ehtne'],
  'disagreeing et': [
    'kes vaidles vastu',
    'kes vaidlustas ja mis ta kirjutas',
    'kas keegi on eriarvamuse kirjutanud ja mis põhjusega',

    'kes on keeldunud kinnitamast',
    'kes on vaidlustanud',
    'kes vaidlustas',
    'Kes ei nõustu?',
    'kes meie osakonnas ei nõustu',
    'kes minu tiimist pole nõus',
    'mitu inimest on ametijuhendi vaidlustanud',
    'kes on avaldanud eriarvamust',
    'kas keegi on vaidlustanud',
    'kes haldusosakonnas vaidlustas',
  ],
  'disagreeing en': [
    'who refused to acknowledge',
    'who disagreed',
    'who disagreed and what did they write',
    'who disagrees',
    'who in my team does not agree',
    'has anybody disputed their job description',
  ],
  'standing et': [
    'kinnituste seis osakondade kaupa',
    'tee kokkuvõte kinnitamise seisust juhtkonnale',
    'kinnituste seis',
    'mis seis kinnitustega on',
    'näita kinnitusi',
  ],
  'standing en': [
    'morning, where are we with the signing',
    'acknowledgement status',
    'status of the acknowledgements by unit',
    'how far are we with the acknowledgements',
  ],
};

const questions = [
  'kas ma pean ametijuhendi järgi arveid kinnitama',
  'mul on vaja teada, mida ma ametijuhendi järgi kinnitada võin',
  'I wonder what my job description lets me sign',
  'does my job description say that I sign contracts',
  'kes pole 3.4-ga rahul',
  'kes kinnitas minu ametijuhendi',
  'mitu protsenti eelarvest on kinnitatud',
  'kes kirjutab alla',
  'kes parandab ametijuhendis vead',
  'kes esitab vastuväiteid',
  'kes ei tee ülesannet 3.4',
  'kes annab tõendeid',
  'kes allkirjastab lepingud digitaalselt',
  'kas ma allkirjastan arved paberil',
  'what happens if the contract is not signed',
  'mis juhtub, kui eelarvet ei kinnitata',
  'kas ma pean arveid allkirjastama',
  'do I have to sign the invoices',
  'is a driving licence required',
  'kes võtab vastuväited vastu',
  'mida tähendab vastuvõtt',
  'who accepts the deliveries',
  'I want to know what was changed in the budget',
  'what does this mean',
  'what is wrong',
  'who sends confirmations',
  'who still signs contracts',
  'who needs to sign the contract',
  'kas klienditöö on vale',

  'Kes kinnitab tööplaani?',
  'Kes kinnitab ametijuhendi?',
  'kas ma võin lepinguid allkirjastada',
  'kes kirjutab alla puhkuseavaldused',
  'kuidas ma eelarvet kinnitan',
  'kus saab koolitust kinnitada',
  'where do I sign the contract',
  'mida ma kinnitan',
  'kes pole kinnitanud eelarvet',
  'kes on haldusosakonna eelarve kinnitanud',
  'kes osakonnas eelarvet pole kinnitanud',
  'who has signed the contract of the department',
  'kes tegeleb kviitungitega',
  'Who handles receipts?',
  'kes kontrollib kviitungeid',
  'Mis on minu ametijuhendi versioon?',
  'who confirms the timetable?',
  'Kas ma pean aruande kinnitama?',
  'kas ma pean nõustuma ametijuhendiga?',
  'kas ma pean nõustuma, kui ma ei ole nõus?',
  'kes peab kinnitama arve',
  'kes ei nõustu punktiga 3.4',
  'kes vaidlustab otsuseid',
  'kellega ma pean nõus olema',
  'kas nõustun klienti',
  'kes nõustab ohvreid',
  'see ei vasta tegelikkusele',
  'who disagrees with the budget',
  'kes vaidlustas otsuse',
  'who agrees the budget',
  'mida ütleb 3.4',
  'millal ma ametijuhendi sain',
  'what does my job description say',
  'what is my new job description',
  'mis on lepingus muutunud',
  'kes muudatused teeb',
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
      const command = read(question);
      // Who is called 'eelarve' the house knows: nobody, and it stays a question.
      const isOfGroup = command?.kind === 'outstanding' && command.loosely === true;
      assert.equal(isOfGroup ? undefined : command, undefined);
    });
  }

  it('asks of the people of whoever is named, and not of that one', () => {
    assert.equal(read('which of adele people have not signed yet')?.kind, 'outstanding');
    assert.equal(read('has adele signed yet')?.kind, 'person');
  });

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

  it('names a unit within the sentence too', () => {
    const asked: Readonly<Record<string, string | null>> = {
      'Kes haldusosakonnas ei ole veel kinnitanud?': 'haldusosakonnas',
      'kes õigus- ja hangete osakonnast pole kinnitanud': 'oigus ja hangete osakonnast',
      'who in the legal department has not acknowledged?': 'legal department',
      'who in the IT department has not acknowledged?': 'it department',
      'who in my department has not acknowledged': null,
      'kas haldusosakond on kinnitanud': 'haldusosakond',
      'õigusosakonna kinnituste seis': 'oigusosakonna',
      'show acknowledgements for the legal department': 'legal department',
      'has the legal department acknowledged': 'legal department',
    };
    for (const [text, unit] of Object.entries(asked)) {
      const command = read(text);
      assert.equal(command?.kind === 'outstanding' ? command.unit : 'not heard', unit, text);
    }
  });

  it('hears what is not agreed with, and why, as far as it was said', () => {
    const heard: readonly (readonly [string, string | null, string | null])[] = [
      ['I disagree with 3.4, because supervisor does it', '3.4', 'supervisor does it'],
      ['I disagree with clause 3.4 because the supervisor does it.', '3.4', 'the supervisor does it'],
      ['ma ei ole nõus punktiga 3.4, sest seda teeb superviisor', '3.4', 'seda teeb superviisor'],
      ['Tere! Ma ei nõustu 3.4.1-ga: seda ma ei tee', '3.4.1', 'seda ma ei tee'],
      ['ma ei ole 3,4-ga nõus', '3,4', null],
      ['Ma ei nõustu sellega, et pean arveid kinnitama', null, 'et pean arveid kinnitama'],
      ['Ma ei nõustu õigustega', null, 'Ma ei nõustu õigustega'],
      ['ma ei nõustu 3.4 sõnastusega', '3.4', 'ma ei nõustu 3.4 sõnastusega'],
      ['3.4 ei vasta tegelikkusele, seda teeb Mari', '3.4', '3.4 ei vasta tegelikkusele, seda teeb Mari'],
      ['this is not what I do, 3.3 is wrong', '3.3', '3.3 is wrong'],
      ['ma ei nõustu, sest 2 inimest teevad seda', null, '2 inimest teevad seda'],
      ['Ma ei nõustu', null, null],
    ];
    for (const [said, clause, comment] of heard) {
      const { language: _, ...command } = read(said) ?? { language: 'et' };
      assert.deepEqual(command, { kind: 'dispute', clause, comment }, said);
    }
  });

  it('names a receipt to check, well or badly typed', () => {
    for (const sentence of [
      'kontrolli kviitungit R-7K3M9-Q4XT2',
      'Kas kviitung R-7K3M9-Q4XT2 on ehtne?',
      'kas see kviitung on ehtne R-7K3M9-Q4XT2',
      'tahaks teada, kas R-7K3M9-Q4XT2 on päris',
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

  it('asks which receipt, or takes back whose, where no number is said', () => {
    assert.deepEqual(read('kas kviitung on ehtne'), { kind: 'check', number: null, language: 'et' });
    assert.deepEqual(read('verify a receipt'), { kind: 'check', number: null, language: 'en' });
    const whose = { kind: 'withdraw', number: null, reason: null };
    assert.deepEqual(read('tühista Mari Maasika kinnitus'), {
      ...whose,
      language: 'et',
      name: 'mari maasika',
    });
    assert.deepEqual(read("withdraw Mari's acknowledgement"), { ...whose, language: 'en', name: 'mari' });
    for (const text of [
      'võta Mari kinnitus tagasi, põhjus: vale versioon',
      'võta Mari kinnitus tagasi, sest vale versioon',
    ])
      assert.deepEqual(read(text), { ...whose, language: 'et', name: 'mari', reason: 'vale versioon' }, text);
  });

  it('names a receipt to withdraw, and why', () => {
    assert.deepEqual(read('võta kviitung R-7K3M9-Q4XT2 tagasi: vajutas vale inimene: Mari'), {
      kind: 'withdraw',
      language: 'et',
      number: 'R-7K3M9-Q4XT2',
      reason: 'vajutas vale inimene: Mari',
    });
    assert.deepEqual(read('võta tagasi kviitung R-7K3M9-Q4XT2, sest eksis'), {
      kind: 'withdraw',
      language: 'et',
      number: 'R-7K3M9-Q4XT2',
      reason: 'eksis',
    });
    assert.deepEqual(read('withdraw receipt R-7K3M9-Q4XT2'), {
      kind: 'withdraw',
      language: 'en',
      number: 'R-7K3M9-Q4XT2',
      reason: null,
    });
  });

  it('is read of any text, at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => read(text) === undefined || text !== ''),
    );
    for (const long of ['kviitung '.repeat(20_000), 'R-A '.repeat(300), `R-${'A'.repeat(1_100)}!x`])
      assert.equal(read(long), undefined);
  });
});
