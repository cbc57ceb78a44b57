/** Of which part of the organisation a question is. */
export type Scope =
  | { readonly kind: 'everywhere' }
  /** A unit by its own name, or as it was typed where nobody has it; `others` are further units of the asker. */
  | { readonly kind: 'unit'; readonly unit: string; readonly others: readonly string[] }
  /** 'My unit', said by somebody whose unit is not known. */
  | { readonly kind: 'unknown-me'; readonly title: string | null };
