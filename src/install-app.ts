import type { Config } from './config.js';
import type { Outside } from './outside.js';
import { openAppInstaller, type AppInstaller } from './people/index.js';
import { graphOf } from './watch-people.js';

/** Puts the app into people's Teams through Microsoft Graph; `null` where the settings leave that to IT. */
export function installerOf({ install }: Pick<Config, 'install'>, outside: Outside): AppInstaller | null {
  return install === null ? null : openAppInstaller(graphOf(install.graph, outside), install.app);
}
