/** Ink on white and on the fills below: each pair that is drawn has a contrast of 4.5 to 1 or more. */
export const ink = {
  strong: '#1f2328',
  soft: '#4b5563',
  warning: '#9a3412',
  line: '#6b7280',
} as const;

export const paper = {
  white: '#ffffff',
  box: '#f3f6fb',
  boxLine: '#43597a',
  unknown: '#ececec',
} as const;

/** Of arrows that run side by side. White figures stand on them. */
export const arrowColours = ['#1d4ed8', '#b03a06', '#047857', '#7e22ce', '#be123c', '#0e6a84'] as const;
