/** Not of the verb, or of the short word, that their ending would leave: a computer is not somebody who computes. */
const whole = new Set(
  (
    'computer server officer career counter charger container trailer router folder newsletter poster number letter ' +
    'matter litter dinner summer winter banner hammer corner tender master better butter quarter chapter disaster temper ' +
    'finger shelter leather weather together another brother sister mother father water member customer partner ' +
    'station section nation mission pension session motion passion question factor sector doctor motor monitor ' +
    'unite apartment comment moment family family supply reply meeting building ceiling evening morning'
  ).split(' '),
);

/** Forms that no rule makes, each behind its word. */
const irregular = new Map(
  (
    'break broke broken,steal stole stolen,lose lost,send sent,freeze froze frozen,buy bought,teach taught,write wrote ' +
    'written,hide hid hidden,choose chose chosen,come came,go went gone goes,take took taken,give gave given,tell told,' +
    'find found,sell sold,build built,pay paid,keep kept,leave left,feel felt,meet met,run ran,sit sat,stand stood,' +
    'win won,wear wore worn,drive drove driven,speak spoke spoken,fall fell fallen,grow grew grown,know knew known,' +
    'throw threw thrown,draw drew drawn,say said,make made,get got gotten,think thought,bring brought,catch caught,' +
    'begin began begun,eat ate eaten,drink drank,sleep slept,spend spent,lend lent,hold held,hear heard,see seen,' +
    'shoot shot,shake shook shaken,stick stuck,strike struck,sweep swept,swear swore sworn,tear tore torn,' +
    'understand understood,wake woke woken,bite bitten,blow blew blown,dig dug,deal dealt,forget forgot forgotten,' +
    'fly flew flown,fight fought,lay laid,mean meant,ring rang rung,ride rode ridden,rise risen,sing sang sung,' +
    'sink sank sunk sunken,seek sought,show shown,slide slid,swim swam swum,hang hung,burn burnt,learn learnt,' +
    'spill spilt,spell spelt,breed bred,feed fed,flee fled,die dying,lie lying,tie tying,mouse mice,child children,' +
    'foot feet,tooth teeth,man men,woman women,goose geese,wife wives,knife knives,thief thieves,wolf wolves,' +
    'life lives,shelf shelves,license licence licences licenced,center centre centres,tire tyre tyres,' +
    'lead led,saw saws,bind bound,beat beaten,steal stealing'
  )
    .split(',')
    .flatMap((line) => {
      const [word = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, word]);
    }),
);

/** Whether the form is one that no rule makes: `broke`, `children`. */
export function isIrregularEnglish(word: string): boolean {
  return irregular.has(word);
}

/** A light stem of an English word: plural, -ing, -ed, -er and -or, -ion, -ment, -ly; British and American alike. */
export function englishStem(form: string): string {
  const word = spelledAlike(irregular.get(form) ?? form);
  const singular = word
    .replace(/(?<=.{2})ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<=[^siu])s$/, '');
  if (whole.has(singular)) return singular;
  const adverbless = singular.replace(/(?<=.{4})ly$/, '');
  const named = adverbless
    .replace(/(?<=.{3})([bdfgmnprt])\1er$/, '$1')
    .replace(/(?<=.{4})(?:ment|(?<=[st])ion|(?<=[st])or|er)$/, '');
  const acted = withoutVerbEnding(named);
  return acted.replace(/(?<=.{2})e$/, '').replace(/(?<=.{2})y$/, 'i');
}

/** `organise`, `colour`, `programme` as `organize`, `color`, `program`. */
export function spelledAlike(word: string): string {
  if (word.length < 6) return word;
  if (word.includes('gram')) return word.replace(/gramm(?:e(?=s?$)|(?=ing|ed|er))/, 'gram');
  if (word.includes('our')) return word.replace(/(?<=.{3})our(?=$|s$|ed$|ing$|hood|al$)/, 'or');
  return word.includes('iz') ? word.replace(/iz(?=e|a|i)/, 'is') : word;
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('eed')) return /.{3}(?<!c)eed$/.test(word) ? word.slice(0, -1) : word;
  const bare = word.replace(/(?<=.{2})(?:ing|ed)$/, '');
  if (bare === word || !/[aeiouy]/.test(bare)) return word;
  return bare.replace(/([bdfgmnprt])\1$/, '$1');
}
