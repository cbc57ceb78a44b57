/** In which people are spoken to: Estonian or English. Which one a text is in, the room of words tells. */
export type Language = 'et' | 'en';
