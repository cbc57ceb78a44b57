import type { Part } from './part.js';

/**
 * Words that say whose something is, or that it matters, and leave the meaning of a label to the others. Here and below
 * words are folded: small letters without diacritics.
 */
export const idleWords: ReadonlySet<string> = new Set(
  `ameti ametikoha ametikohal ametikohale teenistuskoha teenistuskohal teenistuskohale too tookoha tookohal tookohale
  tootaja tootajal tootajale ametniku ametnikul ametnikule teenistuja teenistujal teenistujale taitja taitjale tooks
  peamine peamised pohiline pohilised oluline olulised olulisemad uldine uldised noutav noutavad vajalik vajalikud
  eeldatav eeldatavad oodatav oodatavad soovitud esitatav esitatavad minimaalne minimaalsed isiku
  the of for a an this position post job role holder postholder employee main key principal primary core essential
  required necessary general overall specific expected needed minimum s ja ning voi and or`.split(/\s+/u),
);

/** An idle word no label ends with, unless `of` or `for` leads to it: behind a label it is the value. */
export const neverLast =
  /(?:^|\s)(?:ameti|(?:ameti|teenistus|too)koha|too|(?:tootaja|ametniku|teenistuja|taitja)l?|the|a|an|this|general|minimum|main|key|position|post|job|role|employee)$/;

/** What a label means by the words that are left of it without the idle ones. Whole, in every form that labels have. */
export const meanings: readonly (readonly [Part, RegExp])[] = [
  ['title', /^(?:nimetus|nimi|ametinimi|ametinimetus|amet|designation|title|name|ametikoht|teenistuskoht)$/],
  [
    'unit',
    /^(?:(?:(?:struktuuri|all)?uksuse|osakonna|talituse) (?:nimi|nimetus)|(?:struktuuri|all)?uksus|(?:business |functional )?area|section|directorate|division|asukoht (?:ettevottes|asutuses|organisatsioonis|struktuuris)|faculty|school|institute|faculty unit|belongs to|department|(?:organi[sz]ational|structural|administrative) unit|unit|department (?:or|and) unit)$/,
  ],
  [
    'manager',
    /^(?:(?:vahetu|otsene) (?:juht|ulem|ulemus|tooandja esindaja)|(?:immediate |direct |line )?(?:manager|supervisor|superior)|tood juhib|raporteerib|reporting lines?|you report to|who you report to|(?:annab )?(?:too)?(?:korraldusi|ulesandeid) annab|annab (?:too)?(?:korraldusi|ulesandeid)|kellele (?:vahetult |otseselt )?(?:annab aru|allub)|answers to|subordinate to|line management|managed by|supervised by|reports? (?:directly )?to)$/,
  ],
  [
    'subordinates',
    /^(?:(?:otsesed |vahetud )?alluvad|alluvuses|alluvate arv|kes (?:annab aru talle|annab aru temale|annavad talle aru|(?:talle |temale )?(?:vahetult |otseselt )?(?:alluvad|allub))|juhib|(?:number )?(?:direct reports|(?:direct )?subordinates)|(?:team members|staff|people) (?:supervised|managed|reporting)(?: to)?|subordinate positions?|supervises|manages|(?:people|who|whom) you (?:lead|manage|supervise))$/,
  ],
  [
    'purpose',
    /^(?:eesmark|eesmargid|pohieesmark|mote|mission|missioon|purpose|objectives?|aims?|goals?|summary|why exists)$/,
  ],
  ['group', /^(?:family|pohigrupp|grupp|teenistusgrupp)$/],
  [
    'conditions',
    /^(?:tooaeg|tooaja (?:korraldus|norm|reziim)|tooreziim|tookorraldus|maht|koormus|tookoormus|osakoormus|lisatasud|eritingimused|tingimused|tootingimused|work(?:ing)? (?:pattern|hours|conditions|schedule|arrangements)|hours|workload|terms employment|employment terms|terms conditions|pattern work|puhkeaeg|allowances|shift pattern|shifts|(?:place|location) (?:of )?(?:work|employment)|(?:work |duty )(?:place|location|station)|(?:type (?:of )?)?contract(?: type| duration)?|duration contract)$/,
  ],
  [
    'duties',
    /^(?:(?:muud |pohi )?(?:too|teenistus|pohi|lisa)?(?:ulesanded|ulesanne|kohustused)|ulesannete kirjeldus|kohustuste kirjeldus|mida teeb|tegevus(?:ed)?|duty|(?:other )?(?:duties|tasks)|functions)$/,
  ],
  [
    'results',
    /^(?:(?:too)?tulemus(?:ed)?|tulemusnaitajad?|tulemuslikkuse (?:naitajad?|kriteeriumid|moodikud)|moodik(?:ud)?|naitaja(?:d)?|results?|outcomes?|(?:performance |success )?(?:indicators?|measures?|criteria)|standards performance)$/,
  ],
  [
    'rights',
    /^(?:oigus(?:ed)?|on oigus|volitus(?:ed)?|padevus|otsustus(?:oigus(?:ed)?|padevus)|mida voib|rights?|authority|powers?|entitlements?|decision making (?:authority|rights|powers)|is entitled to|has (?:right|authority) to|you (?:may|can) (?:do|decide)(?: on)?)$/,
  ],
  [
    'responsibilities',
    /^(?:vastutus|vastutus(?:ala|valdkond|alad)|vastutuse (?:ulatus|piirid)|areas? responsibility|on vastutav|vastutav|(?:mille eest )?vastutab|sa vastutad|vastutad|(?:kannab|omab) vastutust|vastutus eest|liability|liabilities|accountability|accountabilities|responsibilities|(?:is )?(?:accountable|answerable|liable))$/,
  ],
  [
    'tools',
    /^(?:vahendid|toovahendid|kasutatavad (?:too)?vahendid|toovahendid tooroivad|varustus|tooriided|tooroivad|(?:work )?(?:equipment|tools|resources))$/,
  ],
  [
    'requirements',
    /^(?:nouded(?: kvalifikatsioonile)?|eeldused|kvalifikatsioon|kvalifikatsiooninouded|ootused|ettevalmistus|requirements? to|padevusnouded|mida peab (?:oskama|teadma)|requirements?|qualifications?|person specification|criteria|candidate profile)$/,
  ],
  [
    'education',
    /^(?:haridus|haridustase|haridus (?:ettevalmistus|valjaope|kutse)|educational requirements?|haridus(?:e)? (?:noue|nouded)|education|level education|education level|education training|academic background)$/,
  ],
  [
    'experience',
    /^(?:(?:too)?kogemus(?:ed)?|work history|staaz|toostaaz|(?:varasem|eelnev|erialane) (?:too)?kogemus|(?:too)?kogemuse (?:noue|nouded)|(?:previous |prior |relevant |professional |work )*experience)$/,
  ],
  [
    'languages',
    /^(?:(?:voor)?keeled|(?:voor)?keelte oskus|keelteoskus|keeleoskus(?:ed)?(?: tase)?|keeleoskuse tase|keelte (?:oskus|valdamine)|languages?|language (?:skills|requirements?|knowledge|proficiency|competence)|knowledge languages)$/,
  ],
  [
    'computerSkills',
    /^(?:arvuti|arvutioskus(?:ed)?|arvutialased (?:teadmised|oskused)|arvuti kasutamine|arvutikasutuse oskus|computer (?:use|knowledge)|arvutikasutus|digi(?:oskused|padevus|padevused)|it oskused|tehnilised oskused|(?:computer|it|digital|ict|technical|software) (?:skills?|literacy|competence)|software|use computers?)$/,
  ],
  [
    'competencies',
    /^(?:kompetentsid|padevused|teadmised|oskused|kutseoskused|competenc(?:y|e|ies)|behaviou?ral competenc(?:e|es|ies)|knowledge|skills|abilities)$/,
  ],
  [
    'additional',
    /^(?:isikuomadused|isiksuseomadused|iseloomuomadused|omadused|isiklikud omadused|iseloom|muud (?:nouded|omadused|oskused)|lisanouded|soovitavad (?:oskused|nouded|omadused)|character|personal(?:ity)? (?:features|qualities|attributes|traits|characteristics|skills)|other requirements?|(?:person specification )?desirable(?: criteria| requirements| skills)?|additional requirements?)$/,
  ],
  [
    'review',
    /^(?:(?:ameti)?juhendi (?:muutmine|ulevaatamine|labivaatamine|uuendamine)|muutmine|ulevaatamine|labivaatamine|revision|(?:review|amendments?|changes?)(?: to)?(?: profile| description)?)$/,
  ],
  ['general', /^(?:uldist|andmed|uldandmed|alusandmed|uldteave|details|particulars|general information)$/],
];

const absence =
  '(?:aja(?:l|ks)|korral|ajutisel|ajutise|araolekul|araoleku|puudumisel|puudumise|puhkuse|haiguse)';
const absent =
  '(?:in|on|during|when|while|if|is|are|their|his|her|the|of|absences?|absent|away|leave|holidays?|vacation|holder|post|s)';
const stoodIn = '(?:replaced|substituted|covered|deputi[sz]ed|represented)';

/** Here no word is idle: who stands in for whom, and what `key accountabilities` are, hangs on each. */
export const exactMeanings: readonly (readonly [Part, RegExp])[] = [
  ['conditions', /^(?:too|(?:ameti|teenistus|too)koha|tegevuse) iseloom$/],
  ['duties', /^(?:key|main|principal|primary|core) (?:accountabilities|responsibilities)$/],
  [
    'substitutedBy',
    new RegExp(
      `^(?:kes on asendaja|(?:kes )?(?:teda )?(?:${absence} )+(?:asendab|asendaja|asendajad|asendatakse|taidab (?:tema )?ulesandeid)(?: teda)?|(?:asendaja|asendajad|asendatakse|asendab teda|kes asendab)(?: ${absence})*|(?:tootajat|ametnikku|teenistujat|teda) asendab(?: ${absence})+|asendusisik(?:ud)?|cover arrangements|(?:${absent} )*${stoodIn}(?: ${absent})* by|(?:acting )?deputy|deputies|stand in|absence cover|cover(?: ${absent})+|who (?:replaces|covers|substitutes)(?: for)?(?: ${absent}| you| me)*)$`,
    ),
  ],
  [
    'substitutes',
    new RegExp(
      `^(?:(?:keda )?asendab(?: ${absence}| vajadusel| vajaduse)+|vajadusel asendab|keda (?:ta )?(?:${absence} )*asendab|(?:${absence} )+asendatav(?:ad)?|asendatav(?:ad)?(?: ${absence})+|(?:acts|acts as deputy|acts as substitute|stands in|deputi[sz]es|covers|provides cover|substitutes|fills in|deputy|substitute) for(?: ${absent})*|(?:replaces|substitutes)(?: ${absent})*|whom (?:${absent} |you )*(?:substitutes?|replaces?|covers?)(?: for)?)$`,
    ),
  ],
];
