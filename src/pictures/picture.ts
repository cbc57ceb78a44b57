import type { Language } from '../ground/index.js';

export type { Language };

export interface Picture {
  readonly kind: 'picture';
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Why there is no picture: what was asked for would not be one that a person can read. */
export interface NotDrawn {
  readonly kind: 'not-drawn';
  readonly reason: 'nothing' | 'too-many' | 'too-tangled';
}

/** A picture before it is painted. */
export interface Sheet {
  readonly kind: 'sheet';
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The address of a picture that carries all of it, as an Adaptive Card's `Image` takes it. */
export function dataUrl(picture: Picture): string {
  return `data:image/png;base64,${Buffer.from(picture.png).toString('base64')}`;
}
