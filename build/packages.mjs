/** Stay where they are installed: native, or with files that they look for beside themselves. */
export const installed = ['@resvg/resvg-wasm', 'dtrace-provider', 'libsql'];

/** Stay there as well, since few ask for them, and late: what is bundled takes time to build. */
export const rarelyAsked = [
  '@microsoft/app-manifest',
  'cli-progress',
  'cli-table3',
  'esbuild',
  'fflate',
  'pg',
  'saxes',
  'unpdf',
  'yauzl',
];

/**
 * What the SDK imports and a bot that answers never uses, or first when it asks for a token: these stay installed too,
 * where an import of ours would find the very same. Of some there are two versions, and then one is bundled.
 */
export const rarelyAskedBySdk = [
  '@azure/identity',
  '@azure/msal-node',
  '@microsoft/recognizers-text-choice',
  '@microsoft/recognizers-text-date-time',
  '@microsoft/recognizers-text-number',
  '@microsoft/recognizers-text-suite',
  'axios',
  'cross-fetch',
  'globalize',
  'openai',
  'yaml',
];
