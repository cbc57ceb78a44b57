/** Papers of a personnel office that are no job description. */
export type Paper = 'contract' | 'contract-annex' | 'appraisal' | 'advert' | 'work-rules';

/** What kind of file the ending of a name promises. */
export type PromisedFile = 'pdf' | 'docx' | 'container';

/** Faults of which there is no more to say than their kind. */
export type PlainFaultKind =
  // The file as it lies on the disk.
  | 'absent'
  | 'not-opened'
  | 'took-too-long'
  | 'took-too-much-memory'
  // What its bytes are.
  | 'broken'
  | 'not-text'
  | 'neither-word-nor-container'
  | 'old-word'
  | 'rtf'
  | 'picture'
  // Containers.
  | 'container-broken'
  | 'container-locked'
  | 'container-leads-out'
  | 'containers-too-deep'
  // Word.
  | 'word-broken'
  | 'word-empty'
  | 'word-forbidden-part'
  | 'word-too-deep'
  | 'word-too-many-paragraphs'
  | 'word-too-much-text'
  // PDF.
  | 'pdf-broken'
  | 'pdf-locked'
  | 'pdf-without-text'
  | 'pdf-too-much-text'
  // What the words say.
  | 'empty'
  | 'no-title'
  | 'one-text-for-many'
  | 'order-alone';

/** What an import can find wrong with a file, or with one position in it. */
export type Fault =
  | { readonly kind: PlainFaultKind }
  | { readonly kind: 'other-ending'; readonly readable: readonly string[] }
  /** A folder that was named, and nothing in it whose ending can be read. */
  | { readonly kind: 'bare-folder'; readonly readable: readonly string[] }
  | { readonly kind: 'too-long'; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'not-its-name'; readonly promised: PromisedFile }
  | { readonly kind: 'unpacks-to-too-much'; readonly megabytes: number }
  /** `held`: the names of all files in the container. */
  | { readonly kind: 'container-without-documents'; readonly held: readonly string[] }
  /** `why`: what is wrong with the first of its documents; `document`: which that is, where it was not even text. */
  | {
      readonly kind: 'container-without-description';
      readonly held: readonly string[];
      readonly document: string | null;
      readonly why: Fault;
    }
  | { readonly kind: 'too-many-pages'; readonly pages: number; readonly most: number }
  /** `headings`: those of the document that no table of labels knows. */
  | { readonly kind: 'no-duties'; readonly title: string; readonly headings: readonly string[] }
  | { readonly kind: 'other-paper'; readonly paper: Paper };
