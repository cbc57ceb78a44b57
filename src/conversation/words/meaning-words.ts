import type { Language } from '../../language/index.js';

/**
 * What a word of a command may stand for. Each has its words in both languages, without their dots: `word*` takes any
 * ending, `verb~` those of wishing, doing oneself and ordering, so that 'kes saadab' stays a question of who does it.
 */
export const lexicon = {
  // == What is spoken of ==
  reminder: { et: 'meeldetuletus* kampaania kampaaniat kampaaniaga', en: 'reminder* campaign campaigns' },
  remind: {
    et: 'tuleta~ meelde muksa~ tonksa~ torgi~ utsita~ togi~',
    en: 'remind reminding poke nag nudge nudging ping chase prod',
  },
  notice: {
    et: 'teade teate teated teateid teadet teavitus* kiri kirja kirjad kirju sonum sonumi sonumid sonumeid',
    en: 'message messages email emails mail notice notification* letter letters card',
  },
  acknowledging: {
    et: 'kinnitus* kinnitami* kinnita~ allkir* allkirjasta~ digiallkir* tutvumi* tutvu~',
    en: 'acknowledg* confirm confirming confirmation* sign signing signature* signoff*',
  },
  description: {
    et: 'ametijuhend* juhend juhendi juhendit juhendid juhendiga juhendeid juhendite juhendist',
    en: 'job description* jd',
  },
  review: { et: 'ulevaat* labivaat* vaataksid vaadata vaatama', en: 'review reviews yearly annual' },
  objection: { et: 'vastuvai* eriarvamus* vaidlustus*', en: 'objection* disagreement*' },
  position: { et: 'ametikoht* ametikoha* kohta', en: 'position positions post posts jobs roles' },

  receipt: { et: 'kviitung*', en: 'receipt receipts' },
  proof: { et: 'toenda~ toend toendi toendit toesta~ toestus*', en: 'prove proof evidence' },
  /** Whether it is what it says it is, or could be made otherwise. */
  genuine: {
    et: 'ehtne ehtsad ehtsus* voltsi~ voltsitud voltsing* voltsida tagantjarele tagasiulatuvalt',
    en: 'genuine authentic forge forged fake faked tamper tampered backdate backdated',
  },
  auditor: { et: 'audiitor* audit auditi* jarelevalve* revisjon* revident*', en: 'auditor auditors audit' },

  // == What is wanted ==
  another: { et: 'uus uue uut', en: 'new' },
  send: {
    et: 'saada saadagi kaima saadame saadan saata saatke saadaksi* pane paneme panna panema alusta~ kaivita~ planeeri~ ajasta~ korda~ valmista~ edasta~ laiali',
    en: 'send sending start schedule plan set repeat launch resend',
  },
  make: { et: 'tee teeme teen teha koosta~ loo luua', en: 'create make prepare' },
  stop: {
    et: 'stop stopp jatame katki pooleli sinnapaika unusta~ seiska~ kustuta~ peata~ katkesta~ tuhista~ lopeta~ loobu~',
    en: 'stop cancel delete remove abort halt scrap drop quit unsubscribe',
  },
  dont: { et: 'ara arge arme', en: 'dont don' },
  back: { et: 'tagasi', en: 'back off recall withdraw undo revoke' },
  check: { et: 'kontrolli~', en: 'check verify' },
  take: { et: 'vota~ votta kutsu~ kutsuda', en: 'take call' },
  preview: { et: 'eelvaa* naeb kirjas', en: 'preview look looks say' },
  move: {
    et: 'lukka~ nihuta~ muuda~ muuta vaheta~ hoopis pigem edasi',
    en: 'postpone reschedule move delay push shift defer change instead rather',
  },
  test: {
    et: 'test testi testkir* proov proovi prooviks proovikir* proovisonum* proovisaat* naidis*',
    en: 'test sample trial example',
  },
  handOver: { et: 'uleandmi*', en: 'handover' },
  away: { et: 'puhkus* puhkab puhkavad lahkun lahen', en: 'holiday holidays vacation' },
  unsure: { et: 'teada teadmata selgusetu ebaselge', en: 'unknown unclear unsure' },
  table: {
    et: 'tabel* excel* csv fail faili failina logi logid logist saajad saajate',
    en: 'table excel csv spreadsheet file log logs recipients',
  },
  yes: {
    et: 'jah jaa jep ok okei sobib klapib hea',
    en: 'yes yeah yep ok okay sure fine good great perfect',
  },
  again: { et: 'uuesti veelkord jalle', en: 'again' },
  now: { et: 'nuud', en: 'now' },
  state: { et: 'seis seisu seisuga seisust staatus*', en: 'status' },
  failed: { et: 'vead vigu ebaonnestu*', en: 'failed failure* errors' },
  download: { et: 'lae tomba~ ekspordi', en: 'download export' },
  show: {
    et: 'naita~ kuva~ vaata seis seisu seisuga seisust staatus* olek olekut aruan* tulemus* kaugel edene* kokkuvot* nimekir* lood',
    en: 'show status state report results list progress summary far going doing',
  },

  /** What goes out by itself, or is written to people. */
  sends: {
    et: 'saadad saadate saadetakse tuletad tuletatakse kirjutad laheb lahevad tulitad tulitatakse',
    en: 'nags bothers',
  },
  goes: { et: 'laheb lahevad', en: 'go goes going' },
  automatic: { et: 'ise automaatselt automaatne automaatsed', en: 'automatically automatic itself yourself' },
  twice: { et: 'topelt kahekordselt', en: 'twice' },
  weekend: {
    et: 'nadalavahe* puhapaev* puhade puhadel oosel oositi oositi ohtul ohtuti',
    en: 'weekend* sunday* night* evening*',
  },
  bother: { et: 'tulita~ tulitamine hairi~', en: 'bother* pester* spam*' },

  finished: { et: 'lopetatud loppenud valmis labi laheb', en: 'finished done over complete completed' },

  // == Of whom ==
  all: {
    et: 'koigile koikidele koigi koik koiki kogu majale majast majas rahvale',
    en: 'everyone everybody all',
  },
  them: {
    et: 'kellelegi neile nendele tootajatele inimestele kolleegidele ametnikele asutusele',
    en: 'those them ones',
  },
  rest: { et: 'ulejaanu*', en: 'rest' },
  leftOut: { et: 'jaetud jaetakse', en: 'excluded left omitted' },
  concerns: { et: 'puudutab puudutavad kaasatud', en: 'included includes concern concerns affect affects' },
  people: {
    et: 'tukk tukki tootaja* inimes* inimene kolleeg* ametnik*',
    en: 'people person employees employee staff colleagues',
  },
  team: {
    et: 'alluv* tiim tiimi tiimis tiimist tiimile tiimiga meeskon* omadest omad',
    en: 'team reports subordinates',
  },
  unit: { et: 'osakond osakonna* osakonda* osakondade* uksus* talitus*', en: 'department* unit units' },
  newly: {
    et: 'uutele uuele uued uusi uute lisandu* liitu* alustas* alustanu* tulnud tulid juurde tulija* vastsed',
    en: 'newly started joined joiner* starters starter hires hired newcomer* arrived',
  },
  me: { et: 'ma mina minu mu mul', en: 'i my' },
  toMe: { et: 'mulle mind endale minule', en: 'me myself' },

  // == How it stands with them ==
  sent: {
    et: 'saadeti saadetud saatsin saatsime saatsid saatis saatnud planeerinud planeeritud plaanis laks laksid lainud joudis joudsid joudnud saatmi* valjasaatmi* valja tuletasin tuletasime tuletanud tuletati tuletatud',
    en: 'sent sending go goes went out deliver*',
  },
  got: {
    et: 'sai said sain saanud saadi saamata katte kohale parale',
    en: 'get got receive* reach* arrived bounced',
  },
  opened: { et: 'avas avasid avanud luges lugesid naginud vaadanud', en: 'opened seen read open' },
  done: {
    et: 'kinnitanud kinnitatud tutvunud allkirjastanud allkirjastatud lugenud vastanud reageerinud',
    en: 'acknowledged acked confirmed signed read answered responded replied',
  },
  /** Whoever works there no longer. */
  leaver: { et: 'lahkunu* lahkus lahkusid lahkuja*', en: 'leaver* resigned departed' },
  force: { et: 'sundida sunnin sunnib sundima', en: 'force forced' },
  /** What others see of somebody. */
  sees: { et: 'naeb naevad', en: 'sees' },
  /** One's own deed, done by mistake. */
  mistake: {
    et: 'kogemata ekslikult eksikombel eksis vale valet valesti',
    en: 'mistake mistakenly accident* wrong wrongly',
  },
  valid: { et: 'alles kehtib kehtiv kehti kehtima', en: 'valid stands' },
  old: { et: 'vana vanad vananenud aegunud vanale vanast', en: 'old outdated superseded' },
  changed: { et: 'muutus muutusid muutunud muudeti muudetud', en: 'changed updated' },
  reading: { et: 'lugeda loen loeks loeksid loeksime naha', en: 'see' },
  didSo: { et: 'kinnitas kinnitasid vajutas', en: 'acknowledge confirm sign pressed clicked' },
  rank: {
    et: 'koige vahem rohkem enim halvem parem',
    en: 'lagging behind fewest least most lowest highest worst best',
  },
  answered: {
    et: 'vastas vastasid vastata reageeri reageerib',
    en: 'answered responded replied respond reply react',
  },
  disagrees: {
    et: 'keeldub keelduvad keeldunud keeldus keeldusid vaidlustanud vaidlustas vaidlustasid vaidles vaidlesid eriarvamust eriarvamuse vastuvaiteid',
    en: 'refused refuses disagree disagreed disagrees disputed objected contested',
  },
  agrees: { et: 'nous noustu noustunud noustus', en: 'agree agrees agreed' },
  undone: {
    et: 'unustas unustasid unustanud kinnitamata allkirjastamata tutvumata lugemata vastamata puudu puudub puuduvad tegemata',
    en: 'forgot forgotten outstanding unsigned unacknowledged unconfirmed missing pending waiting',
  },
  overdue: { et: 'hilineb hilinenud', en: 'overdue' },
  refuse: {
    et: 'keelduda keeldun kinnitamata mitte jatta jatan',
    en: 'refuse decline not dont don never skip without avoid',
  },
  not: {
    et: 'ei pole mitte',
    en: 'not nt didn didnt hasn hasnt haven havent isn isnt doesnt doesn never nobody',
  },

  // == How it is said ==
  own: { et: 'oma enda', en: 'their his her own' },
  who: {
    et: 'kes kellel kel kelle kellele kelleni keda kellest keegi kellelgi',
    en: 'who whom whose anyone anybody someone somebody',
  },
  which: { et: 'kumb kumba kumma kummaga milline millise millist', en: 'which' },
  count: {
    et: 'mitu mitmel mitmele mitmeni palju paljud paljudele protsen* paljudel osa arv ulevaade ulevaadet',
    en: 'many percent* share number count overview',
  },
  whether: { et: 'kas', en: 'did does has have is are was were do' },
  ever: { et: 'kas', en: 'has have did' },
  why: { et: 'miks mispärast misparast', en: 'why' },
  when: { et: 'millal kunas', en: 'when' },
  happens: { et: 'juhtub jareldub saab', en: 'happens consequences' },
  may: {
    et: 'voin voib voivad tohin tohib tohivad saan saavad oskab oskavad voimalik',
    en: 'can could may possible',
  },
  must: { et: 'pean peab peavad kohustatud kohustuslik', en: 'must mandatory obliged required' },
  means: {
    et: 'tahendab tahendus sama samavaarne kaasa jareldub tagajarg*',
    en: 'mean means same consequences happens',
  },
  since: { et: 'parast peale saadik saati alates vahepeal', en: 'since after later' },
  two: { et: 'kaks kahel kahte mitu', en: 'two several both' },
  will: { et: 'taha* soovi*', en: 'want would like wish need' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type Meaning = keyof typeof lexicon;

/** Says nothing of what is meant, beside the words that stand in any sentence. */
export const small = {
  et: 'jatnud teele kokku kusib nuud kohe siis veel kord uuesti jalle juba aeg vaja tana ainult vaid just enne ka et ikka kuna on ole olen oleks meie meil see seda selle need neid nad ta enam rohkem koigepealt esmalt kohta ara kuidas kui mis mida valja ule umber aasta aastal aastane sel tanavu jooksul praeguseks avaldanud esitanud koostage loikes kaupa uldine suur anna juhtkonnale juhile kogu terve hetkel praegu seni saaks saaksin saab siis kui voiks voiksime voiksin peaks peaksid peaksime saama saavad tuleks viima* eelmi* varasem* mullu* plaanitud ootel jargmi* ka inglise eesti keeles keel iga ametisse toole majja meile meist neist nendest seast hulgast ise ju mille millega lahti abil tulemas midagi kedagi motlesin eile eilse* eilne tuleb toob kujul homne homse homset kuul nadal nadala nadalal kuu paev paeva kuupaeva naeb moodi nadalas versioon versiooni kirjutas kirjutasid kirjutanud pohjus pohjuse pohjusega pohjusel pohjendus* hakka* v kirja aru vastu alla jai jaid aastast tean minema puhul teine teised jata',
  en: 'total altogether else give the a an of on in at to for from with about by as up it its this that these those we our us you your they now again please yet already still so far just only first last latest previous earlier year years month week how what where be been will ll d s t too also another next planned scheduled upcoming out and or that should let lets there any hr  else needs hold whole along per each every time times see look looks like before today due yesterday wrote write said version so would',
} as const satisfies Readonly<Record<Language, string>>;
