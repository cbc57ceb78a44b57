import type { CommandPattern } from '../words/command-pattern.js';
import { en, et } from './talk-words.js';

/** What the bot is, and who hears what is to be said of it. */
export const aboutBotPatterns: readonly CommandPattern<'made' | 'feedback'>[] = [
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
