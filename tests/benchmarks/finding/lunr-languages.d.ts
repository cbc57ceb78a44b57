/** Plugins that give lunr a language; they come without types. */
declare module 'lunr-languages/lunr.stemmer.support.js' {
  import type lunr from 'lunr';
  const extend: (library: typeof lunr) => void;
  // oxlint-disable-next-line import/no-default-export -- the package is CommonJS
  export default extend;
}
declare module 'lunr-languages/lunr.fi.js' {
  import type lunr from 'lunr';
  const extend: (library: typeof lunr) => void;
  // oxlint-disable-next-line import/no-default-export -- the package is CommonJS
  export default extend;
}
