import type { Input } from './adaptive-card.js';

interface LongText {
  readonly id: string;
  readonly label: string;
  /** Said where nothing was written. */
  readonly errorMessage: string;
  readonly maxLength: number;
  readonly value?: string;
}

/** Several lines to write, which may not stay empty. */
export function longTextInput({ id, label, ...rest }: LongText): Input {
  return { type: 'Input.Text', id, label, isMultiline: true, isRequired: true, ...rest };
}
