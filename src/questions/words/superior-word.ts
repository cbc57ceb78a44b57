/** Whoever is above, in any case: 'juhti', 'ülemusele', 'boss'. */
export const superiorWord =
  /^(?:juh(?:t|i|ti|il|ile|ilt|iga|ist)|otsejuh\w*|ulemus\w*|boss(?:i|il|ile|ilt|iga)?|manager|superior)$/;
