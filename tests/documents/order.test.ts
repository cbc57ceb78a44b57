import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../src/documents');

/** The table of `docs/documents.md`: folders and pages in the order in which a file goes through them. */
const drawn = [
  ...readFileSync(join(import.meta.dirname, '../../docs/documents.md'), 'utf8').matchAll(
    /^\| `([a-z-]+\/|[a-z-]+\.ts)` \|/gmu,
  ),
].map(([, name = '']) => name);

/** The folder of the room that a file stands in; a file beside the folders is its own. */
function stageOf(path: string): string {
  const [folder = '', below] = path.split('/');
  return below === undefined ? folder : `${folder}/`;
}

function stagesSeenBy(path: string): readonly string[] {
  const source = readFileSync(join(root, path), 'utf8');
  return [...source.matchAll(/(?:from|import\() ?'(\.[^']+)\.js'/gu)]
    .map(([, written = '']) => join(dirname(path), `${written}.ts`).replaceAll('\\', '/'))
    .filter((seen) => !seen.startsWith('..'))
    .map(stageOf);
}

describe('the stages of a document', () => {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));

  it('are drawn for readers, each of them', () => {
    const stages = new Set(paths.map(stageOf));
    assert.deepEqual([...stages].toSorted(), [...drawn].toSorted());
  });

  it('know what comes before them, and nothing of what comes after', () => {
    const back = paths.flatMap((path) =>
      stagesSeenBy(path)
        .filter((seen) => drawn.indexOf(seen) > drawn.indexOf(stageOf(path)))
        .map((seen) => `${path} -> ${seen}`),
    );
    assert.deepEqual(back, []);
  });
});
