import type { BarState } from './bars.js';
import { element, rounded } from './markup.js';

interface Look {
  readonly fill: string;
  /** Of the figure and the sign on the fill: 4.5 to 1 or more. */
  readonly ink: string;
  /** A sign in a square of 18, so that no state is told by its colour alone. */
  readonly sign: string;
}

export const barLooks: Readonly<Record<BarState, Look>> = {
  acknowledged: { fill: '#0f6b3a', ink: '#ffffff', sign: 'M2 9L7 14L16 4' },
  seen: { fill: '#cfe4fa', ink: '#12375c', sign: 'M1 9Q9 1 17 9Q9 17 1 9ZM9 7.6V10.4' },
  issued: { fill: '#f5c242', ink: '#3d2c00', sign: 'M9 2A7 7 0 1 0 9.01 2ZM9 5.5V9.5H12' },
  outdated: { fill: '#5f4394', ink: '#ffffff', sign: 'M15 9A6 6 0 1 1 12.5 4.1M16 1.5V6H11.5' },
  disputed: { fill: '#b3261e', ink: '#ffffff', sign: 'M9 2V10.5M9 15V15.2' },
  'not-issued': { fill: '#ebebeb', ink: '#3b3b3b', sign: 'M3 9H15' },
};

export const signSize = 18;

export function signAt(x: number, y: number, state: BarState): string {
  const { sign, ink } = barLooks[state];
  const line = { fill: 'none', stroke: ink, 'stroke-width': 2.4 };
  const ends = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return element('path', { d: sign, transform: `translate(${rounded(x)} ${rounded(y)})`, ...line, ...ends });
}
