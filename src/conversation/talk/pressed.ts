import { z } from 'zod/v4';
import type { Pressing } from './reply.js';

/** The card's own language, which is that of the talk; the client's where it carries none. */
export function languageOfPress({ data, language }: Pressing): 'et' | 'en' {
  return z.object({ language: z.enum(['et', 'en']) }).safeParse(data).data?.language ?? language;
}
