/** What may stand behind the hyphen of an abbreviation or a number: `MDFT-d`, `3.6-st`, `KOV-ide`, `Facebook'is`. */
const caseEndings = new Set(
  (
    'a i e u d t id s st sse l le lt ks ni na ta ga ' +
    'i is ist isse il ile ilt iks ini ina ita iga it ' +
    'e es est esse el ele elt eks eni ena eta ega ed et ' +
    'de des dest desse del dele delt deks deni dena deta dega ' +
    'te tes test tesse tel tele telt teks teni tena teta tega ' +
    'ide ides idest idesse idel idele idelt ideks ideni idena ideta idega ' +
    'u us ust usse ul ule ult uks uni una uta uga ud ut ' +
    'as ast asse al ale alt aks ani ana ata aga ad at'
  ).split(' '),
);

export function isCaseEnding(letters: string): boolean {
  return caseEndings.has(letters);
}
