/** Words of talk about the bot, in more than one pattern. */
export const et = {
  you: /^(?:sa|sina|te|teie|bot|ametibot)$/u,
  not: /^(?:ei|pole)$/u,
  wish: /^(?:taha\p{L}*|soovi\p{L}*|saan|saab|saaks\p{L}*|voin|kuidas|ma|mina|mul|on|vaja|et)$/u,
  data: /^(?:andme(?:d|id|te|test)|isikuandme(?:d|id|te|test)|info|infot|teavet)$/u,
  mine: /^(?:minu|mu|mind|minust|minult|oma)$/u,
  intelligence: /^(?:tehisintellek\p{L}*|tehisaru|ai|keelemudel\p{L}*|chatgpt|gpt|copilot)$/u,
} as const;

export const en = {
  you: /^(?:you|bot)$/u,
  wish: /^(?:i|want|would|d|like|to|how|where|can|could|do|need|let|me|my)$/u,
  mine: /^(?:me|my)$/u,
  intelligence: /^(?:ai|chatgpt|gpt|llms?|copilot|openai|intelligence|models?)$/u,
} as const;
