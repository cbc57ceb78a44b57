import assert from 'node:assert/strict';
import { readTalkCommand } from '../../../src/conversation/about-bot/talk-command.js';

const said: Readonly<Record<string, readonly string[]>> = {
  'greeted-in-russian et': ['Привет!', 'здравствуйте', 'Добрый день'],
  'thanked-in-russian et': ['спасибо', 'Спасибо большое!'],
  'misunderstood et': [
    'sa ei saanud aru',
    'Sa ei vasta mu küsimusele!',
    'vale vastus',
    'loll bot',
    'see pole õige',
    'see ei ole see, mida ma küsisin',
    'ma ei küsinud seda',
    'see ei aidanud',
    'oled sa kindel?',
    'ei',
    'mis mõttes',
    'sa räägid täiega mööda',
    'mitte seda',
    'täielik jama',
    'see on ju jama',
  ],
  'misunderstood en': [
    'you didnt understand me',
    "you didn't answer my question",
    "that's wrong",
    'wrong answer',
    'you are useless',
    'this is not what I asked',
    'are you sure?',
    'no',
    'that answer makes no sense',
    'you never answer anything',
  ],
  'reason et': ['miks?', 'aga miks', 'miks see nii on', 'no miks ometi'],
  'reason en': ['why?', 'but why is that so', 'why not', 'how come'],
  'as-written et': [
    'lühemalt',
    'palun lühemalt',
    'räägi lihtsamalt',
    'kas sa saaksid seda lihtsate sõnadega seletada',
    'see on liiga pikk',
  ],
  'as-written en': ['shorter please', 'can you make it simpler', 'in simple words', 'that is too long'],
  'left et': ['stopp', 'unusta ära', 'ei, jätan ära', 'jäägu nii', 'pole enam vaja', 'ei ole vaja, aitäh'],
  'left en': ['stop', 'never mind', 'forget it', 'cancel please'],
  'back et': ['tagasi', 'mine tagasi', 'eelmise vastuse juurde tagasi', 'menüü'],
  'back en': ['back', 'go back please', 'main menu'],
  'kept et': [
    'mida sa minust tead',
    'mis andmeid sa kogud',
    'kas sa salvestad mu vestlusi',
    'soovin oma andmete koopiat',
    'kas sa jätad meelde, mida ma kirjutan',
  ],
  'kept en': ['what do you know about me', 'do you store my data', 'what is your privacy policy'],
  'seen et': [
    'kas keegi näeb mida ma siin küsin',
    'kas ülemus loeb mu sõnumeid',
    'kas see vestlus on privaatne',
    'kas mu juht saab teada, mida ma küsin',
    'kes näeb mu vastuväidet',
  ],
  'seen en': [
    'can my manager see what I ask here',
    'is this conversation private',
    'who can see that I disagreed',
  ],
  'erase et': [
    'kustuta minu andmed',
    'unusta mind ära',
    'tahan oma andmed kustutada',
    'unusta kõik, mida sa minust tead',
  ],
  'erase en': ['delete my data', 'please forget everything about me'],
  'made et': [
    'kes sind tegi',
    'kas sa oled robot',
    'kes sa oled',
    'kes su taga on',
    'kas sa kasutad tehisintellekti',
  ],
  'made en': ['who made you', 'are you ChatGPT?', 'are you a real person', 'do you use AI'],
  'feedback et': ['tahan tagasisidet anda', 'kuhu ma veast teatan', 'tahan inimesega rääkida'],
  'feedback en': ['I want to give feedback', 'how do I report a bug', 'can I talk to a human'],
  'language et': ['räägi eesti keeles', 'kas sa räägid eesti keelt', 'switch to Estonian'],
  'language en': [
    'in English please',
    'inglise keeles palun',
    'kas sa saaksid inglise keeles vastata',
    'do you speak English',
    'can we speak English',
  ],
};

const questions = [
  'kes annab tagasisidet',
  'kellele ma pean tagasisidet andma',
  'who gives feedback to clients',
  'kes kogub andmeid',
  'kes kustutab andmeid',
  'kuidas saan andmeid kustutada',
  'kes tegeleb isikuandmetega',
  'who is responsible for privacy',
  'kes loeb sõnumeid',
  'kes saab teada, mida kliendid küsivad',
  'kes näeb vastuväiteid',
  'kes arendas andmebaasi',
  'kes kasutab tehisintellekti',
  'who uses AI',
  'kellele ma pean veast teatama',
  'kes räägib inglise keelt',
  'kas ma pean inglise keelt oskama',
  'do I need to speak English',
  'English',
  'mis on vale',
  'miks ma pean aruandeid tegema',
  'why is this position needed',
  'lühidalt',
  'summary of my duties',
  'kes kirjutab lühemad tekstid',
  'mida sa tead minu ülesannetest',
  'kes toob raamatud tagasi',
  'kellele ma sülearvuti tagasi annan',
  'mida ei ole vaja teha',
  'who can stop the work',
  'who made the budget',
  'mida ma tegema pean inglise keeles',
  '',
];

describe('what is said of the bot itself', () => {
  for (const [what, sentences] of Object.entries(said))
    for (const sentence of sentences)
      it(`is understood: ${sentence}`, () => {
        const command = readTalkCommand(sentence);
        assert.equal(`${command?.kind} ${command?.language}`, what);
      });

  for (const question of questions)
    it(`is not heard in a question about the descriptions: ${question}`, () => {
      assert.equal(readTalkCommand(question), undefined);
    });
});
