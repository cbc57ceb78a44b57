import type { Library } from '../../src/conversation/index.js';
import { aDescription, aDuty } from '../builders/description.js';
import { openTestLibrary } from '../builders/library.js';
import { aPerson } from '../builders/roster.js';

/** A made-up house of plants, two specialists in it, and who works there. */
export function aGarden(): Library {
  return openTestLibrary(
    [
      aDescription({
        title: 'Aednik',
        unit: 'Aiaosakond',
        manager: 'Osakonna juhataja',
        substitutedBy: ['Florist'],
        substitutes: ['Valvur'],
        duties: [
          aDuty('3.1', 'Kastab kasvuhoone taimi.', 'Taimed on kastetud.'),
          aDuty('3.2', 'Tellib seemneid.', 'Seemned on tellitud.'),
        ],
      }),
      aDescription({
        title: 'Florist',
        unit: 'Müügiosakond',
        manager: 'Müügijuht',
        substitutedBy: ['Aednik'],
        duties: [aDuty('3.1', 'Seob pulmakimpe.', 'Kimbud on seotud.')],
      }),
      aDescription({ title: 'Spetsialist (hanked)', manager: 'Hankejuht', substitutedBy: ['Hankija'] }),
      aDescription({
        title: 'Spetsialist (arved)',
        manager: 'Pearaamatupidaja',
        substitutedBy: ['Arveametnik'],
      }),
    ],
    {
      people: [
        aPerson({ aadObjectId: 'mari', name: 'Mari Maasikas', position: 'Aednik' }),
        aPerson({ aadObjectId: 'jaan', name: 'Jaan Kask', position: 'Florist' }),
        aPerson({ aadObjectId: 'rein', name: 'Rein Rebane', position: 'Autojuht' }),
        aPerson({ aadObjectId: 'tiina', name: 'Tiina Tamm', position: 'Aednik' }),
        aPerson({ aadObjectId: 'TIINA', name: 'Tiina Tamm', position: 'Florist' }),
      ],
    },
  );
}
