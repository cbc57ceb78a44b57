import type { AppManifestUtils } from '@microsoft/app-manifest';
import { AmetibotError } from '../ground/index.js';

type Named = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];
type Schema = Awaited<ReturnType<typeof AppManifestUtils.fetchSchema>>;

const ofMicrosoft = async () => (await import('@microsoft/app-manifest')).AppManifestUtils;

/**
 * Against the schema that it names, as Microsoft's package carries it: nothing is fetched. Throws
 * `app_package.no_schemas` where that package is not installed, as on a server that only runs the bot.
 */
export async function schemaProblems(named: object, load = ofMicrosoft): Promise<readonly string[]> {
  const utils = await load().catch((cause: unknown) => {
    throw new AmetibotError({
      code: 'app_package.no_schemas',
      message: "Microsoft's schemas of app packages are not installed here, and nothing was made.",
      cure: 'Make the app package where npm ci was run, without --omit=dev and without npm prune after it.',
      cause,
    });
  });
  const { $schema: address = '' } = named as { $schema?: string };
  const schema = mended(await utils.fetchSchema(address));
  // Which of the many kinds of manifest it is, its schema says.
  const problems = await utils.validateAgainstSchema(named as Named, schema);
  return problems.map((problem) => problem.trim());
}

/** The schema of the language files has expressions with a bare bracket, at which the validator gives up. */
function mended(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll(String.raw`\\b]`, String.raw`\\b\\]`)) as Schema;
}
