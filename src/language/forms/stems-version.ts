/** Changes whenever a word would get another stem: what was worked out from stems and saved is then worked out anew. */
export const stemsVersion = 10;
