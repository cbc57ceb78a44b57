import type { CommandPattern } from '../words/command-pattern.js';

const ofRosterEt =
  /^(?:nimi|nime|amet|ameti(?:t|koht|kohta|nimetus)|tookoht|tookohta|roll|uksus|uksust|osakond|osakonda|juht|juhti|ulemus|ulemust)$/u;
const besideEt =
  /^(?:on|siin|sinu|sul|kirjas|andme(?:d|tes)|nimekirjas|vahepeal|ka|nuud|juba|alates|sellest|see|ei|ole|pole|ju|tegelikult|sees|susteemis)$/u;
const ofRosterEn = /^(?:name|positions?|title|role|roles|unit|department|manager|boss|jobs?)$/u;
const besideEn =
  /^(?:is|are|was|has|have|had|been|got|a|an|the|in|here|listed|shown|now|it|that|to|not|s|ve|system|actually|started|moved)$/u;

/** What the bot goes by: who the roster says that somebody is, and which version it answers from. */
export const onRecordPatterns: readonly CommandPattern<'on-roster' | 'which-version'>[] = [
  {
    kind: 'on-roster',
    language: 'et',
    needs: [
      /^(?:minu|mu|mul|ma)$/u,
      ofRosterEt,
      /^(?:vale|valesti|uus|uut|muutunud|muutus|vahetus|vahetunud|kaks|teine|vana)$/u,
    ],
    may: [besideEt],
  },
  {
    kind: 'on-roster',
    language: 'et',
    needs: [/^(?:vahetasin|vahetan|muutsin|laksin|liikusin)$/u, ofRosterEt],
    may: [besideEt, /^(?:ma|mina|oma|teise|teisele|uude|uuele)$/u],
  },
  {
    kind: 'on-roster',
    language: 'en',
    needs: [/^my$/u, ofRosterEn, /^(?:wrong|incorrect|changed|new|different|outdated|old)$/u],
    may: [besideEn],
  },
  {
    kind: 'on-roster',
    language: 'en',
    needs: [/^(?:i|ive)$/u, /^(?:new|two|different|another|changed)$/u, ofRosterEn],
    may: [besideEn, /^(?:my|work|hold)$/u],
  },
  {
    kind: 'which-version',
    language: 'et',
    needs: [
      /^(?:viimane|uusim|varskeim|kehtiv|kehtib|ajakohane|vananenud|vana)$/u,
      /^(?:versioon|versiooni|see|ametijuhend|juhend)$/u,
    ],
    may: [/^(?:kas|on|ikka|koige|praegu|mu|minu|siin|see|mis|milline|versioon|versiooni|ametijuhendi)$/u],
  },
  {
    kind: 'which-version',
    language: 'en',
    needs: [/^(?:latest|newest|current|valid|date|recent|outdated)$/u, /^(?:version|description|this|it)$/u],
    may: [/^(?:is|the|my|job|up|to|most|still|a|version|description|this|which|of)$/u],
  },
];
