/** What the tables of nouns and verbs come to. Plain data: the build works it out and writes it down (`build/plugins.mjs`). */
import { readForms } from './form-readings.js';
import { packForms, type PackedForms } from './packed-forms.js';

export const packedForms: PackedForms = packForms(readForms());
