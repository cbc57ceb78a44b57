/** The end of a compound: which word it is a form of, and whether nothing but a particle may stand before it. */
export interface Tail {
  readonly lemma: string;
  readonly behindParticle: boolean;
}

/** What a form may be: by its lemmas as it is written, when nobody minds the diacritics, and at a compound's end. */
export interface FormReading {
  readonly written: readonly string[];
  readonly folded: readonly string[];
  readonly tails: readonly Tail[];
}

/**
 * Seventy thousand forms as plain data. All letters in one text, bucket by bucket, so that looking one up needs no Map:
 * that would take 40 ms of every start to fill, and 30 MB. Most forms of a word may be the same: such readings are kept
 * once. Rows of numbers are in base64, little-endian as every machine we run on.
 */
export interface PackedForms {
  readonly letters: string;
  /** How many letters each form has, in bytes. */
  readonly lengths: string;
  /** How many forms are in each bucket, in bytes. */
  readonly counts: string;
  /** The number of each form's reading, in two bytes. */
  readonly readingNumbers: string;
  readonly readings: readonly FormReading[];
  readonly longestTail: number;
}

/** A power of two; five or six forms in each. */
const buckets = 16_384;
const nothing: FormReading = { written: [], folded: [], tails: [] };

/** FNV-1a over the letters; it says in which bucket a form is. */
function bucketOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < form.length; at += 1) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

export function packForms(forms: ReadonlyMap<string, FormReading>): PackedForms {
  const placed = [...forms].map(([form, reading]) => ({ form, reading, bucket: bucketOf(form) }));
  placed.sort((one, other) => one.bucket - other.bucket);
  const readings = new Map<string, { readonly number: number; readonly reading: FormReading }>();
  const numbers = placed.map(({ reading }) => {
    const key = JSON.stringify(reading);
    const known = readings.get(key) ?? { number: readings.size, reading };
    readings.set(key, known);
    return known.number;
  });
  const counts = new Uint8Array(buckets);
  for (const { bucket } of placed) counts[bucket] = (counts[bucket] ?? 0) + 1;
  const ends = placed.filter(({ reading }) => reading.tails.length > 0).map(({ form }) => form.length);
  return {
    letters: placed.map(({ form }) => inOneByte(form)).join(''),
    lengths: inBase64(Uint8Array.from(placed, ({ form }) => form.length)),
    counts: inBase64(counts),
    readingNumbers: inBase64(Uint16Array.from(numbers)),
    readings: [...readings.values()].map(({ reading }) => reading),
    longestTail: ends.reduce((longest, length) => Math.max(longest, length), 0),
  };
}

/**
 * š and ž stand where ISO 8859-15 has them, and what Latin-1 has there in their place: with one letter past Latin-1 V8
 * holds all letters of a text at two bytes each.
 */
function inOneByte(form: string): string {
  return form.replace(/[šž\u00a8\u00b8]/g, (letter) => exchanged[letter] ?? letter);
}

const exchanged: Readonly<Record<string, string>> = {
  š: '\u00a8',
  ž: '\u00b8',
  '\u00a8': 'š',
  '\u00b8': 'ž',
};

function inBase64({ buffer, byteOffset, byteLength }: Uint8Array | Uint16Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

interface Forms {
  /** What the form may be; empty lists where no table has it. */
  readonly readingOf: (form: string) => FormReading;
  readonly longestTail: number;
}

export function openForms({ letters, readings, longestTail, ...packed }: PackedForms): Forms {
  const lengths = Uint8Array.from(Buffer.from(packed.lengths, 'base64'));
  const starts = startsOf(lengths);
  const firsts = startsOf(Uint8Array.from(Buffer.from(packed.counts, 'base64')));
  const numbers = new Uint16Array(Uint8Array.from(Buffer.from(packed.readingNumbers, 'base64')).buffer);
  return {
    longestTail,
    readingOf: (form) => {
      const bucket = bucketOf(form);
      const end = firsts[bucket + 1] ?? 0;
      const written = inOneByte(form);
      for (let at = firsts[bucket] ?? 0; at < end; at += 1) {
        if (lengths[at] === form.length && letters.startsWith(written, starts[at]))
          return readings[numbers[at] ?? 0] ?? nothing;
      }
      return nothing;
    },
  };
}

/** Where each begins, and at last where all end. */
function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0);
  return starts;
}
