import type { Language } from '../../ground/index.js';
import { counted, people, peopleEn } from './counted.js';

/** The language that the interface speaks; a description's words stay in their own. */
export type { Language };

const byStaffList = { et: 'Töötajate nimekirja järgi.', en: 'According to the staff list.' } as const;

/** `Ei leidnud` and `I couldn't find` begin every reply that has no answer: people and scripts look for them. */
export const wording = {
  // == Where it stands ==
  version: { et: 'versioon', en: 'version' },
  description: { et: 'Ametijuhend', en: 'Job description' },
  duty: { et: 'Ülesanne', en: 'Duty' },
  dutyNumber: { et: (number: string) => `Ülesanne ${number}`, en: (number: string) => `Duty ${number}` },
  notedPosition: { et: (name: string) => `Vaatasin: ${name}`, en: (name: string) => `Looked in: ${name}` },

  // == Parts ==
  substitutedByHeading: {
    et: (name: string) => `${name}: kes teda asendab`,
    en: (name: string) => `${name} is substituted by`,
  },
  substitutesHeading: {
    et: (name: string) => `${name}: keda ta asendab`,
    en: (name: string) => `${name} substitutes for`,
  },
  restOfPart: { et: 'Samas osas on ka', en: 'Also in this part' },
  saysNoMore: {
    et: 'Rohkem ametijuhend selle kohta ei ütle.',
    en: 'The job description says no more about it.',
  },
  saysNothing: {
    et: 'Peale nimetuse ei ole selles ametijuhendis midagi kirjas.',
    en: 'Beyond the title, this job description says nothing.',
  },
  partSilent: {
    et: (part: string) => `Ei leidnud ametijuhendist osa „${part}“.`,
    en: (part: string) => `I couldn't find “${part}” in the job description.`,
  },
  partsThere: {
    et: (parts: string) => `Olemas on: ${parts}.`,
    en: (parts: string) => `It does have: ${parts}.`,
  },

  // == Duties ==
  expectedResults: { et: 'Oodatavad tulemused', en: 'Expected results' },
  dutiesWithResults: { et: 'Tööülesanded ja oodatavad tulemused', en: 'Duties and expected results' },
  resultsOf: {
    et: (number: string) => `Oodatavad tulemused: ülesanne ${number}`,
    en: (number: string) => `Expected results: duty ${number}`,
  },
  noResults: {
    et: 'Ei leidnud selle ülesande juurest oodatavaid tulemusi.',
    en: "I couldn't find any expected results for this duty.",
  },
  dutyMissing: {
    et: (number: string) => `Ei leidnud ülesannet ${number}.`,
    en: (number: string) => `I couldn't find duty ${number}.`,
  },
  numbersThere: {
    et: (numbers: string) => `Olemas on ülesanded ${numbers}.`,
    en: (numbers: string) => `The duties there are ${numbers}.`,
  },
  noNumbers: {
    et: 'Selles ametijuhendis ei ole ülesanded nummerdatud.',
    en: 'The duties in this job description have no numbers.',
  },

  // == Topics ==
  noneForemost: {
    et: 'Ametijuhend ei ütle, millised neist on tähtsamad; siin on kõik.',
    en: 'The job description does not say which of these matter most; here they all are.',
  },
  meaningUnsaid: {
    et: 'Ametijuhendid seda sõna ei seleta, kuid kasutavad seda siin.',
    en: 'The job descriptions do not explain the word, but this is where they use it.',
  },
  uncertain: {
    et: 'See on lähim, mille leidsin; kõiki sinu sõnu siin ei ole.',
    en: 'This is the closest I found; not every word matched.',
  },
  alsoHandles: { et: 'Sellega on seotud ka', en: 'Also related' },
  nobodyHandles: {
    et: (topic: string) => `Ei leidnud ametikohta, millel oleks selline ülesanne: „${topic}“.`,
    en: (topic: string) => `I couldn't find a position with such a duty: “${topic}”.`,
  },
  nobodyElse: {
    et: (topic: string) => `Ei leidnud rohkem ametikohti, millel oleks selline ülesanne: „${topic}“.`,
    en: (topic: string) => `I couldn't find another position with such a duty: “${topic}”.`,
  },
  having: {
    et: (count: number) => `Leidsin selle ${count === 1 ? 'ühest' : count} ametijuhendist`,
    en: (count: number) => `I found it in ${counted(count, 'job description', 'job descriptions')}`,
  },
  notHaving: {
    et: (count: number) => `Seda ei ole ${count === 1 ? 'ühes' : count} ametijuhendis`,
    en: (count: number) => `${counted(count, 'job description does', 'job descriptions do')} not have it`,
  },
  askWhoHas: {
    et: 'Mida ametijuhendis kirjas ei ole, seda ma enamasti otsida ei oska. Küsi teistpidi: kellel see on.',
    en: 'I can rarely search for what a job description does not say. Ask the other way round: who has it.',
  },
  nobodyHas: {
    et: (topic: string) => `Ei leidnud ametijuhendit, kus see kirjas on: „${topic}“.`,
    en: (topic: string) => `I couldn't find a job description that says so: “${topic}”.`,
  },
  moreHaving: {
    et: (count: number) => `Siia ei mahtunud veel ${counted(count, 'ametikoht', 'ametikohta')}.`,
    en: (count: number) => `${counted(count, 'more position', 'more positions')} did not fit here.`,
  },
  languageUnnamed: {
    et: (languages: readonly string[]) => `See ametijuhend ei nimeta ${languages.join(' ega ')}.`,
    en: (languages: readonly string[]) => `This job description does not name ${languages.join(' or ')}.`,
  },
  thingsUnnamed: {
    et: (things: string) => `Selles ametijuhendis ei ole seda nimetatud: „${things}“.`,
    en: (things: string) => `This job description does not mention it: “${things}”.`,
  },
  notAmongRights: {
    et: (things: string) => `Õiguste seas ei ole seda nimetatud: „${things}“.`,
    en: (things: string) => `The rights do not mention it: “${things}”.`,
  },
  noMention: {
    et: (topic: string) => `Ei leidnud sellest ametijuhendist midagi selle kohta: „${topic}“.`,
    en: (topic: string) => `I couldn't find anything about this in the job description: “${topic}”.`,
  },
  mayBeMeant: {
    et: (count: number) => (count === 1 ? 'Kõige lähemal on see:' : 'Kõige lähemal on need:'),
    en: (count: number) => (count === 1 ? 'This comes nearest:' : 'These come nearest:'),
  },
  elsewhere: { et: 'Teises ametijuhendis on kirjas:', en: 'Another job description says:' },
  askInOtherWords: {
    et: 'Proovi teiste sõnadega või vali ametikoht.',
    en: 'Try other words, or choose a position.',
  },
  nearest: { et: (names: string) => `Lähimad: ${names}.`, en: (names: string) => `The nearest: ${names}.` },

  // == Positions ==
  positions: { et: 'Ametikohad', en: 'Positions' },
  positionsIn: { et: (unit: string) => `Ametikohad: ${unit}`, en: (unit: string) => `Positions: ${unit}` },
  peopleIn: {
    et: (unit: string, count: number) => `${unit}: ${people(count)}`,
    en: (unit: string, count: number) => `${unit}: ${peopleEn(count)}`,
  },
  byStaffList,
  withoutDescription: {
    et: 'Ametikohad, millel ametijuhendit ei ole:',
    en: 'Positions without a job description:',
  },
  reports: {
    et: (count: number) => (count === 0 ? 'Sulle alluvad ametikohad' : `Sulle allub ${people(count)}`),
    en: (count: number) =>
      count === 0
        ? 'Positions that report to you'
        : `${counted(count, 'person reports', 'people report')} to you`,
  },
  teamBy: {
    roster: byStaffList,
    descriptions: {
      et: 'Nende ametikohtade ametijuhendid nimetavad vahetu juhina sinu ametikohta.',
      en: 'The job descriptions of these positions name yours as their manager.',
    },
  },
  ownNamesNoReports: {
    et: 'Sinu ametijuhend alluvaid ei nimeta.',
    en: 'Your job description names no subordinates.',
  },
  ownNamesNoManager: {
    et: 'Sinu ametijuhend vahetut juhti ei nimeta.',
    en: 'Your job description names no manager.',
  },
  withoutOwn: {
    et: 'Sinu ametikohal ametijuhendit ei ole.',
    en: 'Your position has no job description.',
  },
  withoutPosition: { et: 'Ametikoht on märkimata', en: 'No position is on record' },
  noReports: {
    et: 'Ei leidnud kedagi, kes sulle allub.',
    en: "I couldn't find anybody who reports to you.",
  },
  noReportsLooked: {
    et: 'Vaatasin töötajate nimekirja ja seda, keda ametijuhendid vahetu juhina nimetavad.',
    en: 'I looked through the staff list and whom the job descriptions name as the manager.',
  },
  teamStandIns: { et: 'Kes asendab sinu alluvaid', en: 'Who stands in for your reports' },
  teamStandInsButton: { et: 'Kes asendab minu alluvaid?', en: 'Who stands in for my reports?' },
  unitHeads: { et: (unit: string) => `${unit}: kes juhib`, en: (unit: string) => `${unit}: who leads it` },
  noUnitHeads: {
    et: (unit: string) => `Ei leidnud, kes juhib üksust „${unit}“.`,
    en: (unit: string) => `I couldn't find who leads the unit “${unit}”.`,
  },
  managerOf: {
    et: (names: readonly string[]) =>
      `${names.length === 1 ? 'Talle allub' : 'Talle alluvad'}: ${names.join(', ')}`,
    en: (names: readonly string[]) => `Manager of: ${names.join(', ')}`,
  },
  whoWorksHere: { et: 'Kes siin töötab?', en: 'Who works here?' },
  heldBy: { et: 'Ametikohal', en: 'Held by' },
  positionsMore: {
    et: (count: number) =>
      `Siia ei mahtunud veel ${counted(count, 'ametikoht', 'ametikohta')}. Kirjuta ametikoha või üksuse nimetus, siis leian täpsemini.`,
    en: (count: number) =>
      `${counted(count, 'more position', 'more positions')} did not fit here. Write the position or the unit, and I will narrow it down.`,
  },
  noSuchUnit: {
    et: (unit: string) => `Ei leidnud struktuuriüksust sõnadega „${unit}“.`,
    en: (unit: string) => `I couldn't find the unit “${unit}”.`,
  },
  nearUnits: { et: 'Valida saad nende seast:', en: 'You can choose from these:' },
  whichPosition: { et: 'Millist ametikohta mõtled?', en: 'Which position do you mean?' },
  severalFit: {
    et: (words: string) => `„${words}“: sellise nimetusega on mitu ametikohta.`,
    en: (words: string) => `“${words}” fits several positions.`,
  },
  unknownPosition: {
    et: (words: string) => `Ei leidnud ametikohta sõnadega „${words}“.`,
    en: (words: string) => `I couldn't find the position “${words}”.`,
  },
  undescribedPosition: {
    et: (name: string) => `Ei leidnud ametikoha „${name}“ ametijuhendit.`,
    en: (name: string) => `I couldn't find a job description for the position “${name}”.`,
  },
  inOtherDescriptions: {
    et: 'Teised ametijuhendid nimetavad seda siin:',
    en: 'Other job descriptions name it here:',
  },
  placesMore: {
    et: (count: number) => (count === 1 ? 'Ja veel ühes kohas.' : `Ja veel ${count} kohas.`),
    en: (count: number) => (count === 1 ? 'And in one more place.' : `And in ${count} more places.`),
  },
  nearPositions: { et: 'Valida saad nende seast:', en: 'You can choose from these:' },
  allPositions: {
    et: 'Kõik ametikohad, mille ametijuhend mul on, leiad nupu „Ametikohad“ alt.',
    en: 'The button “Positions” shows every position that has a job description here.',
  },
  unknownMe: { et: 'Ei leidnud sinu ametikohta.', en: "I couldn't find your position." },
  unknownMyTitle: {
    et: (title: string) => `Ei leidnud sinu ametikoha „${title}“ ametijuhendit.`,
    en: (title: string) => `I couldn't find a job description for your position “${title}”.`,
  },
  tellHr: {
    et: 'Ma ei tea veel, millisel ametikohal sa töötad. Palun anna sellest teada personalitöötajale.',
    en: "I don't know yet which position you hold; please tell HR.",
  },
  tellHrOfDescription: {
    et: 'Palun küsi personalitöötajalt, kas sinu ametijuhend on lisamata.',
    en: 'Please ask HR whether the description is still to be added.',
  },
  nameThePosition: {
    et: 'Vastan kohe, kui kirjutad küsimusse ametikoha nimetuse või valid selle nimekirjast.',
    en: 'I can answer right away if you name a position in your question or choose one from the list.',
  },
  noDescriptions: { et: 'Ei leidnud ühtegi ametijuhendit.', en: "I couldn't find any job descriptions." },
  askAdministrator: {
    et: 'Neid ei ole veel lisatud. Palun anna sellest teada personalitöötajale.',
    en: 'None have been added yet. Please let HR know.',
  },

  // == Comparison ==
  same: {
    et: (part: string, many: boolean) => `${part} on ${many ? 'samad' : 'sama'}`,
    en: (part: string, many: boolean) => `${part} ${many ? 'are' : 'is'} the same`,
  },
  different: {
    et: (part: string, many: boolean) => `${part} ${many ? 'erinevad' : 'erineb'}`,
    en: (part: string, many: boolean) => `${part} ${many ? 'differ' : 'differs'}`,
  },
  positionsDiffer: {
    et: () => 'Need ametikohad erinevad',
    en: () => 'These positions differ',
  },
  notStated: { et: 'Ametijuhendis ei ole öeldud.', en: 'Not stated in the job description.' },

  // == Talk ==
  outside: {
    et: (topic: string) => `Ei leidnud ametijuhenditest vastust: „${topic}“.`,
    en: (topic: string) => `I couldn't find an answer in the job descriptions: “${topic}”.`,
  },
  outsideWhy: {
    et: 'Vastan ainult sellele, mis ametijuhendites kirjas on. Muuga aitab sind juht või personalitöötaja.',
    en: 'I answer only what job descriptions say. For anything else, ask your manager or HR.',
  },
  unclear: {
    et: (text: string) => `Ei leidnud vastust: „${text}“.`,
    en: (text: string) => `I couldn't find an answer to “${text}”.`,
  },
  otherScript: {
    et: 'Saan aru eesti ja inglise keelest. / I understand Estonian and English.',
    en: 'I understand Estonian and English. / Saan aru eesti ja inglise keelest.',
  },
  unclearWhy: {
    et: 'Kirjuta, millist ametikohta mõtled ja mida teada tahad, näiteks nii:',
    en: 'Name a position and what you would like to know, for example:',
  },
  greeting: { et: 'Tere!', en: 'Hello!' },
  welcome: { et: 'Tere! Mina olen Ametibot.', en: 'Hello! I am Ametibot.' },
  thanks: { et: 'Võta heaks!', en: 'You are welcome!' },
  thanksMore: { et: 'Küsi julgelt edasi.', en: 'Ask me anything else.' },
  youCanAcknowledge: {
    et: 'Kirjuta „tahan oma ametijuhendiga tutvumist kinnitada“, siis näitan sulle sinu ametijuhendit ja saad kinnitada, et oled sellega tutvunud.',
    en: 'Write “I want to acknowledge my job description” and I will show it to you, so that you can confirm that you have read it.',
  },
  besides: {
    manager: {
      et: ['Juhina saad küsida oma meeskonna kohta: „Kes pole kinnitanud?“'],
      en: ['As a manager you can ask about your team: “Who has not acknowledged?”'],
    },
    hr: {
      et: [
        'Personalitöötajana saad veel:',
        '„saada kõigile meeldetuletus“ või „tuleta reedel kell 9 aednikele meelde“: näitan enne, kes mida saab; kuni vorm on lahti, muudad seda sõnadega („lükka esmaspäevaks“, „jäta Mari välja“, „tähtaeg 18. detsember“);',
        '„meeldetuletuse seis“, „kes sai?“, „katkesta saatmine“;',
        '„Kes pole kinnitanud?“ ja seejärel „tuleta neile meelde“; „Kas Mari on kinnitanud?“;',
        '„võta kviitung R-… tagasi: põhjus“;',
        '„mis jäi vastamata“: millele ma ei osanud vastata;',
        'saata mulle uusi ametijuhendeid failina.',
      ],
      en: [
        'In HR you can also use:',
        '“send a review reminder” or “remind the gardeners on Friday at 9”: first I show who gets what; while the form is there, change it in words (“make it Monday”, “leave out Mari”, “deadline 18 December”);',
        '“reminder status”, “who got it?”, “stop the reminder”;',
        '“Who has not acknowledged?” and then “remind them”; “Has Mari acknowledged?”;',
        '“withdraw receipt R-…: reason”;',
        '“what was left unanswered”: what I could not answer;',
        'files: send me new job descriptions.',
      ],
    },
  } satisfies Record<string, Record<Language, readonly [string, ...string[]]>>,
  perhapsMeant: { et: 'Või mõtlesid hoopis seda?', en: 'Or did you mean this?' },
  helpHeading: { et: 'Vastan ametijuhendite põhjal', en: 'I answer from the job descriptions' },
  whatICanDo: {
    et: 'Vastan sõna-sõnalt selle järgi, mis ametijuhendis kirjas on, ja näitan, kust vastus pärit on. Küsi näiteks, kes keda asendab, kes on vahetu juht või millised on tööülesanded, oodatavad tulemused, õigused, vastutus ja nõuded.',
    en: 'I answer word for word from the job descriptions, and show where the answer comes from. Ask, for example, who stands in for whom, who the manager is, or what the duties, expected results, rights, responsibilities and requirements are.',
  },
  whoDoesWhat: {
    et: 'Võid küsida ka, kes millega tegeleb ja kellel midagi on: „Kes tegeleb aruannetega?“, „Kellel on ametiauto?“',
    en: 'You can also ask who does what, and who has something: “Who handles the reports?”, “Who has a company car?”',
  },
  yourPosition: {
    et: (name: string) => `Sinu ametikoht: ${name}`,
    en: (name: string) => `Your position: ${name}`,
  },
  openInBot: { et: 'Ava Ametibotis', en: 'Open in Ametibot' },
  helpButton: { et: 'Mida küsida?', en: 'What can I ask?' },

  // == What did not fit ==
  moreAsked: {
    et: (count: number) => `Vastasin esimesele ${count} küsimusele. Ülejäänud küsi palun uue sõnumiga.`,
    en: (count: number) => `I answered the first ${count} questions. Please ask the rest in another message.`,
  },
  restInDocument: {
    et: (count: number) => `Siia ei mahtunud veel ${count} rida. Täpsema küsimusega leian ka need.`,
    en: (count: number) =>
      `${counted(count, 'more line', 'more lines')} did not fit here. A more precise question will find them.`,
  },
  dutiesLeft: {
    et: (count: number, numbers: string) =>
      `Siia ei mahtunud veel ${counted(count, 'ülesanne', 'ülesannet')}: ${numbers}. Küsi neid numbri järgi.`,
    en: (count: number, numbers: string) =>
      `${counted(count, 'more duty', 'more duties')} did not fit here: ${numbers}. Ask for them by number.`,
  },
} as const;
