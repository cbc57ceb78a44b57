/** How much of a file is read at most. Real descriptions are a hundredth of it; what is more was not written to be read. */
export const limits = {
  /** Bytes of the file itself. */
  file: 50 * 1024 * 1024,
  /** Files inside a container. */
  entries: 2_000,
  /** Bytes of one file inside a container once it is unpacked, and of all that are unpacked together. */
  entry: 40 * 1024 * 1024,
  unpacked: 80 * 1024 * 1024,
  /** Pages of a PDF: an order with eleven descriptions has some sixty. */
  pages: 500,
  /** Words with a place on the pages of a PDF, and paragraphs of a DOCX. */
  words: 300_000,
  paragraphs: 100_000,
  /** Letters of a DOCX. One text of tens of megabytes would end not its thread but the process, from Node 24 on. */
  letters: 5_000_000,
  /** How deep elements of an XML document stand in each other. */
  depth: 200,
  /** Containers inside a container. */
  nesting: 2,
  /** Milliseconds for one file. */
  time: 30_000,
  /** Megabytes that the worker may hold, without the file itself. */
  memory: 256,
} as const;
