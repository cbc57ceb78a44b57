/** The words in which people speak of acknowledging, without their dots, by what they are to a sentence. */

export const et = {
  description: /^(?:ameti)?juhend\p{L}*$/u,
  small:
    /^(?:korras|jah|jaa|ok|okei|oma|mu|minu|meie|mul|mulle|enda|ma|mina|me|ka|nuud|siis|kohe|et|see|seda|selle|sellega|veel|juba|on|olen|uus|uue|uut|uuega|versioon\p{L}*|viimase\p{L}*|hetkel|praegu|vist|seoses|kohta|millegagi)$/u,
  will: /^(?:taha\p{L}*|soovi\p{L}*|pean|peaksin|peab|saan|saab|saaksin|voin|vaja|kuidas|kus|kuhu|hakka\p{L}*|alusta\p{L}*)$/u,
  act: /^(?:kinnita|kinnitan|kinnitada|kinnitaks\p{L}*|kinnitama|kinnitami\p{L}*|allkirja|allkiri|allkirjasta(?:n|da|ma|ks\p{L}*|mi\p{L}*)|noustun|noustuda)$/u,
  given: /^kinnitus\p{L}*$/u,
  card: /^(?:kaar(?:t|di|ti)|meeldetuletus\p{L}*|teate|kirja|sain|saada|saata|saatke|anna|annan|anda|naita|naidata|naidake|uuesti|midagi|moni|asi|asja|kust|teha)$/u,
  read: /^(?:tutvu\p{L}*|lugenud|labi|lugemi\p{L}*|lugeda|loen|ja|ara)$/u,
  /** Of oneself, in the past. */
  hasRead: /^(?:tutvusin|tutvunud|lugesin|lugenud|loetud)$/u,
  agreed:
    /^(?:ja|labi|ara|aru|saanud|sain|saadud|arusaadav|nous|noustun|koik|koigega|sellega|sisuga|taiesti)$/u,
  whether: /^kas$/u,
  did: /^(?:kinnita\p{L}*|kinnitus\p{L}*|tutvu\p{L}*|allkirjasta\p{L}*|lugenud)$/u,
  arrived: /^(?:personal\p{L}*|koik|joudis|kohale|kirjas|salvesta\p{L}*|laks|kehti\p{L}*|katte|olemas)$/u,
  when: /^(?:mill?al|kunas|mis|millise|mitmenda)$/u,
  didThen: /^(?:kinnitasin|allkirjastasin|tutvusin|lugesin|andsin)$/u,
  how: /^(?:kokkuvot\p{L}*|seis\p{L}*|olek|olekut|staatus\p{L}*)$/u,
  receipt: /^kviitung\p{L}*$/u,
  proof: /^toend\p{L}*$/u,
  show: /^(?:number|numbrit|numbri|kadus|kaotasin|vaja|saada|saatke|uuesti|naita|naidake|kuva|anna|too|vaata|vaataks\p{L}*|vaadata|naha|naen|kus|mis|millised|koik|koiki|kinnitus\p{L}*|asuvad|leian|tahan|soovin|mulle)$/u,
  undone: /^(?:tagasi|kogemata|ekslikult|eksisin|valet|eksikombel|valesti|vale|tuhista\p{L}*)$/u,
  undoing: /^(?:kinnitus\p{L}*|kinnitasin|kinnita|kinnitan|allkir\p{L}*|kviitung\p{L}*)$/u,
} as const;

export const en = {
  description: /^(?:job|descriptions?|jd)$/u,
  small:
    /^(?:yes|ok|okay|my|our|mine|the|a|an|i|me|of|now|that|this|it|already|yet|just|new|newest|latest|version|with|for|to|on|im|ive|ve)$/u,
  will: /^(?:want|would|like|d|ll|will|need|can|could|must|should|how|do|where|let|start|am|ready|have|read|reading|having)$/u,
  /** By itself it says so; the nouns need the description beside them. */
  actAlone: /^(?:acknowledge|acknowledging|confirm|confirming|sign|signing|agree|accept)$/u,
  card: /^(?:is|there|still|left|card|again|show|send|got|reminder|here|off|anything|something|everything)$/u,
  hasRead: /^(?:read|reviewed)$/u,
  agreed: /^(?:have|done|and|accept|understood|understand|agree|all|everything|through)$/u,
  whether: /^(?:have|did|is|has|am|status|state|what)$/u,
  did: /^(?:acknowledg\p{L}*|confirm\p{L}*|sign|signed|signature|read|accept|accepted)$/u,
  receipt: /^receipts?$/u,
  show: /^(?:lost|number|need|send|again|show|list|see|give|get|find|where|what|which|are|is|all|acknowledg\p{L}*|can|could|have|do|want)$/u,
  undone: /^(?:withdraw|undo|revoke|back|mistake|accident\p{L}*|wrong|wrongly)$/u,
  undoing: /^(?:acknowledg\p{L}*|confirm\p{L}*|sign|signed|signature|receipt)$/u,
} as const;
