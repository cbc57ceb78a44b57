/**
 * The app package: what an administrator uploads to Teams. It knows the manifest, its two languages, the icons, and
 * what Teams and its store ask of them.
 * It refuses to know what the bot answers, and where the settings come from. fflate and app-manifest are known here alone.
 */
export { packApp, type AppFacts } from './pack-app.js';
