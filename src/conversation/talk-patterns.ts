import type { CommandPattern } from './command-pattern.js';

/** What is said of the bot itself. */
export type TalkKind = 'misunderstood' | 'kept' | 'seen' | 'erase' | 'made' | 'feedback';

const et = {
  you: /^(?:sa|sina|te|teie|bot|ametibot)$/u,
  not: /^(?:ei|pole)$/u,
  wish: /^(?:taha\p{L}*|soovi\p{L}*|saan|saab|saaks\p{L}*|voin|kuidas|ma|mina|mul|on|vaja|et)$/u,
  data: /^(?:andme(?:d|id|te|test)|isikuandme(?:d|id|te|test)|info|infot|teavet)$/u,
  mine: /^(?:minu|mu|mind|minust|minult|oma)$/u,
  intelligence: /^(?:tehisintellek\p{L}*|tehisaru|ai|keelemudel\p{L}*|chatgpt|gpt|copilot)$/u,
} as const;

const en = {
  you: /^(?:you|bot)$/u,
  wish: /^(?:i|want|would|d|like|to|how|where|can|could|do|need|let|me|my)$/u,
  mine: /^(?:me|my)$/u,
  intelligence: /^(?:ai|chatgpt|gpt|llms?|copilot|openai|intelligence|models?)$/u,
} as const;

/** Each is of the bot by a word such as 'sa' or 'you', or by what nobody asks of a description. */
export const talkPatterns: readonly CommandPattern<TalkKind>[] = [
  // == What it answered was no help ==
  // Said by itself: of what was asked before it says nothing that could be answered otherwise.
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^(?:ei|miks|mida|misasja|hah|ah)$/u],
    may: [/^(?:ei|aga|no|siis)$/u],
  },
  { kind: 'misunderstood', language: 'et', needs: [/^mis$/u, /^mottes$/u], may: [] },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [/^(?:no|nope|why|huh|what)$/u],
    may: [/^(?:no|but|so)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [et.you, et.not, /^(?:saanud|saa|moista|moistnud|vasta|vastanud|kuula|aita|aidanud)$/u],
    may: [
      /^(?:aru|mind|must|minust|minu|kusimusele|kusimusest|mulle|uldse|ikka|jalle|mu|ju|ole|millestki)$/u,
    ],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^(?:vale|valesti|vigane|jama|imelik|halb)$/u, /^(?:vastus|vastad|vastasid)$/u],
    may: [/^(?:see|on|oli|su|sinu|sa|jalle|taitsa|taiesti|ju)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^(?:loll|rumal|kasutu|nome|mottetu|tobe|idioot)$/u],
    may: [et.you, /^(?:robot|oled|ikka|nii|see|on|masin|vastus|taiesti|taitsa)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^see$/u, et.not, /^(?:oige|nii|oigesti|tosi|kusisin|motlesin)$/u],
    may: [/^(?:ole|vastus|mida|ma|ju|uldse)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^ma$/u, /^(?:kusinud|kusisin)$/u, /^(?:ei|pole|muud|midagi|hoopis|teist)$/u],
    may: [/^(?:seda|sellest|selle|kohta|see|muu|asja|ole)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^see$/u, et.not, /^(?:aidanud|aita)$/u],
    may: [/^(?:mind|uldse|ju|ole)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [et.you, /^(?:raagid|vastad|ajad)$/u, /^(?:mooda|jama|valesti|udu|pada|lolli)$/u],
    may: [/^(?:mulle|taiega|taiesti|taitsa|jalle|mingit)$/u],
  },
  { kind: 'misunderstood', language: 'et', needs: [/^mitte$/u, /^(?:seda|see|nii)$/u], may: [/^ma$/u] },
  {
    kind: 'misunderstood',
    language: 'et',
    needs: [/^oled$/u, /^kindel$/u],
    may: [/^(?:kas|sa|selles|ikka|taiesti)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [
      en.you,
      /^(?:didnt|didn|dont|don|not|never|cant|cannot)$/u,
      /^(?:understand|understood|get|answer|listen|help)$/u,
    ],
    may: [/^(?:t|do|did|me|my|question|what|i|asked|said|it|that|at|all)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [/^(?:wrong|incorrect|bad|false)$/u, /^(?:answer|that|thats|this|its|you|youre)$/u],
    may: [/^(?:is|s|was|are|re|the|a|an|your|completely|totally|just)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [/^(?:stupid|useless|dumb|idiot|terrible|rubbish)$/u],
    may: [en.you, /^(?:are|re|youre|a|an|so|this|is|thing|s|completely|totally|answer)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [/^(?:that|thats|this)$/u, /^(?:not|isnt|isn)$/u, /^(?:right|correct|asked|meant|helpful)$/u],
    may: [/^(?:is|s|t|what|i|at|all)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [/^(?:makes?|making)$/u, /^(?:no|zero)$/u, /^sense$/u],
    may: [en.you, /^(?:that|this|it|the|your|answer|reply)$/u],
  },
  {
    kind: 'misunderstood',
    language: 'en',
    needs: [/^are$/u, /^you$/u, /^sure$/u],
    may: [/^(?:about|of|that|this|really)$/u],
  },

  // == What it keeps of people ==
  {
    kind: 'kept',
    language: 'et',
    needs: [
      et.you,
      /^(?:tead|teate|salvestad|kogud|hoiad|maletad|talletad|jalgid|jatad)$/u,
      /^(?:minu|mu|mind|minust|minult|andmeid|isikuandmeid|kirja|alles|vestlus\p{L}*|juttu|kusimus\p{L}*|meeles|meelde)$/u,
    ],
    may: [
      et.data,
      /^(?:mida|mis|palju|milliseid|kas|kohta|koike|ja|seda|koik|ma|kirjutan|kusin|kirjutasin|kusisin)$/u,
    ],
  },
  {
    kind: 'kept',
    language: 'et',
    needs: [/^(?:andmekaitse|privaatsus\p{L}*)$/u, /^(?:sinu|su|boti|ametiboti|siin)$/u],
    may: [/^(?:mis|milline|millised|kuidas|on|kohta|tingimused|tagatud)$/u],
  },
  {
    kind: 'kept',
    language: 'et',
    needs: [/^(?:valjavote|valjavotet|koopia|koopiat)$/u, et.data, et.mine],
    may: [et.wish, /^(?:saada|kohta|koigist)$/u],
  },
  {
    kind: 'kept',
    language: 'en',
    needs: [
      en.you,
      /^(?:know|store|keep|collect|save|remember|record|track|have)$/u,
      /^(?:me|my|data|personal)$/u,
    ],
    may: [/^(?:what|which|do|does|about|information|on|of|the|is|everything|conversations?|questions)$/u],
  },
  {
    kind: 'kept',
    language: 'en',
    needs: [/^(?:privacy|gdpr)$/u, /^(?:your|policy|notice|bot)$/u],
    may: [/^(?:what|whats|is|s|about|the|where|show|me)$/u],
  },
  {
    kind: 'kept',
    language: 'en',
    needs: [/^(?:copy|export)$/u, /^data$/u, /^my$/u],
    may: [en.wish, /^(?:a|of|get|all|personal)$/u],
  },

  // == Who sees what is asked ==
  {
    kind: 'seen',
    language: 'et',
    needs: [
      /^(?:naeb|naevad|loeb|loevad)$/u,
      /^(?:kusin|kusisin|kirjutan|kirjutasin|raagin|kusimus\p{L}*|vestlus\p{L}*|juttu|sonum\p{L}*)$/u,
      /^(?:ma|minu|mu|siin|sulle|meie)$/u,
    ],
    may: [
      /^(?:kas|kes|keegi|veel|mida|seda|ka|inimene|moni|ulemus|juht|personal\p{L}*|teised|teine|asutus|sinult)$/u,
    ],
  },
  {
    kind: 'seen',
    language: 'et',
    needs: [
      /^teada$/u,
      /^(?:saab|saavad|antakse)$/u,
      /^(?:kusin|kusisin|kirjutan|kirjutasin|raagin|kusimus\p{L}*)$/u,
      /^(?:ma|minu|mu|siin)$/u,
    ],
    may: [
      /^(?:kas|kes|keegi|mida|seda|sellest|ka|ulemus|juht|ulemusele|juhile|personal\p{L}*|teised|sinult)$/u,
    ],
  },
  {
    kind: 'seen',
    language: 'et',
    needs: [/^(?:naeb|naevad|loeb|loevad)$/u, /^(?:vastuvai\p{L}*|eriarvamus\p{L}*)$/u, /^(?:mu|minu)$/u],
    may: [/^(?:kas|kes|keegi|veel|ka|ulemus|juht|personal\p{L}*|teised)$/u],
  },
  {
    kind: 'seen',
    language: 'en',
    needs: [
      /^(?:sees?|reads?|told|knows?)$/u,
      /^(?:disagree|disagreed|objection|objected|disagreement)$/u,
      /^(?:i|my)$/u,
    ],
    may: [/^(?:can|who|does|do|is|that|anyone|anybody|else|manager|boss|hr|will)$/u],
  },
  {
    kind: 'seen',
    language: 'et',
    needs: [/^(?:privaatne|konfidentsiaalne|salajane|anonuumne|anonuumsed)$/u],
    may: [/^(?:kas|see|siin|on|meie|minu|mu|vestlus|jutt|kusimused)$/u],
  },
  {
    kind: 'seen',
    language: 'en',
    needs: [
      /^(?:sees?|reads?)$/u,
      /^(?:ask|asked|write|wrote|say|questions?|messages?|chat|conversation)$/u,
      /^(?:i|my|our)$/u,
    ],
    may: [/^(?:can|who|does|do|anyone|anybody|else|manager|boss|hr|what|here|you|this|with)$/u],
  },
  {
    kind: 'seen',
    language: 'en',
    needs: [/^(?:private|confidential|anonymous)$/u, /^(?:this|conversation|chat|questions|it)$/u],
    may: [/^(?:is|are|our|my|here|s)$/u],
  },

  // == To be forgotten ==
  {
    kind: 'erase',
    language: 'et',
    needs: [
      /^(?:kustuta|kustutage|kustutada|unusta|unustage|eemalda|eemaldage|eemaldada)$/u,
      /^(?:minu|mu|mind|minust|oma|vestlus|ajalugu)$/u,
    ],
    may: [et.wish, et.data, /^(?:koik|kohta|ara|sa|see|meie|jutt|siit|mida|tead)$/u],
  },
  {
    kind: 'erase',
    language: 'en',
    needs: [/^(?:delete|erase|forget|remove|wipe)$/u, en.mine],
    may: [
      en.wish,
      /^(?:all|data|information|history|chat|conversation|personal|about|everything|you|know|have|that|from|here)$/u,
    ],
  },

  // == What it is ==
  {
    kind: 'made',
    language: 'et',
    needs: [
      /^kes$/u,
      /^(?:sind|su|sinu)$/u,
      /^(?:tegi|loi|arendas|programmeeris|looja|arendaja|omanik|haldab|taga)$/u,
    ],
    may: [/^on$/u],
  },
  {
    kind: 'made',
    language: 'et',
    needs: [
      /^(?:sa|sina)$/u,
      /^oled$/u,
      /^(?:kes|mis|robot|inimene|bot|masin|programm|tehis\p{L}*|ai|chatgpt)$/u,
    ],
    may: [/^(?:kas|asi|voi|paris|elus|selline)$/u],
  },
  {
    kind: 'made',
    language: 'et',
    needs: [/^(?:kasutad|kasutab|pohined|tootad|kaid)$/u, et.intelligence],
    may: [et.you, /^(?:kas|peal|mingit|see|abil)$/u],
  },
  {
    kind: 'made',
    language: 'en',
    needs: [/^who$/u, /^(?:made|created|built|developed|owns|runs|programmed)$/u, /^you$/u],
    may: [],
  },
  {
    kind: 'made',
    language: 'en',
    needs: [
      /^are$/u,
      /^you$/u,
      /^(?:who|what|robot|human|bot|ai|chatgpt|gpt|real|person|machine|copilot|llm)$/u,
    ],
    may: [/^(?:a|an|or|just|exactly|the)$/u],
  },
  {
    kind: 'made',
    language: 'en',
    needs: [en.you, /^(?:use|using|based|powered)$/u, en.intelligence],
    may: [/^(?:do|does|are|is|on|by|artificial|a|an|language|large|any)$/u],
  },

  // == To tell somebody ==
  {
    kind: 'feedback',
    language: 'et',
    needs: [/^tagasiside(?:t)?$/u, /^(?:anda|annan|saata|saadan|jatta|jatan)$/u],
    may: [et.wish, /^(?:sulle|botile|boti|sinu|kohta|kus|kuhu|siin)$/u],
  },
  {
    kind: 'feedback',
    language: 'et',
    needs: [/^(?:veast|vigadest|probleemist)$/u, /^(?:teatan|teatada|teavitan|teavitada)$/u],
    may: [et.wish, /^(?:kuhu|kus|boti|sinu)$/u],
  },
  {
    kind: 'feedback',
    language: 'et',
    needs: [
      /^(?:inimesega|kellegagi|klienditoega|personaliga|personalitootajaga)$/u,
      /^(?:raakida|suhelda|uhendust)$/u,
    ],
    may: [et.wish, /^(?:kas|paris|elusa|votta|saada)$/u],
  },
  {
    kind: 'feedback',
    language: 'en',
    needs: [/^feedback$/u, /^(?:give|send|leave)$/u],
    may: [en.wish, /^(?:some|about|on|you|the|bot|your|this|a)$/u],
  },
  {
    kind: 'feedback',
    language: 'en',
    needs: [/^report$/u, /^(?:bug|error|problem|mistake|issue)$/u],
    may: [en.wish, /^(?:a|an|with|the|bot|you)$/u],
  },
  {
    kind: 'feedback',
    language: 'en',
    needs: [/^(?:talk|speak)$/u, /^(?:human|person|someone|somebody)$/u],
    may: [en.wish, /^(?:with|a|an|real)$/u],
  },
];

const talkEt =
  /^(?:mulle|minuga|vastata|raakida|kirjutada|raagi|raagime|raagid|vasta|vastad|kirjuta|oskad|palun|ja|hakka|lulitu|lulita|mine|ule|vaheta|keel|kas|sa|me|voime|saame|taha\p{L}*|soovi\p{L}*)$/u;
const talkEn =
  /^(?:switch|change|speak|talk|answer|reply|write|in|to|into|language|can|do|you|we|let|s|the|back)$/u;

/** The language that is wished, by itself: 'räägi inglise keeles', 'switch to English'. */
export const languageWishes: readonly CommandPattern<'language'>[] = [
  { kind: 'language', language: 'et', needs: [/^eesti$/u, /^keel(?:es|de)$/u], may: [talkEt] },
  {
    kind: 'language',
    language: 'et',
    needs: [/^eesti$/u, /^keelt$/u, /^(?:raagi|raagime|raagid|oskad)$/u],
    may: [talkEt],
  },
  { kind: 'language', language: 'en', needs: [/^inglise$/u, /^keel(?:es|de)$/u], may: [talkEt] },
  {
    kind: 'language',
    language: 'en',
    needs: [/^inglise$/u, /^keelt$/u, /^(?:raagi|raagime|raagid|oskad)$/u],
    may: [talkEt],
  },
  {
    kind: 'language',
    language: 'en',
    needs: [/^english$/u, /^(?:in|to|into|you|speak|talk)$/u],
    may: [talkEn],
  },
  {
    kind: 'language',
    language: 'et',
    needs: [/^estonian$/u, /^(?:in|to|into|you|speak|talk)$/u],
    may: [talkEn],
  },
];
