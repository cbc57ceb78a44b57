/**
 * Operations: what an administrator watches while the bot runs. It counts turns, refusals and answers, shows what other
 * rooms have to show, traces where the time of a turn goes, and knows when the app's secret ends.
 * It refuses to know who asked and what was said, and what the numbers of other rooms mean. prom-client and OpenTelemetry
 * are known here alone.
 */
export { measured } from './measured-colleague.js';
export { createMetrics, type Metrics } from './metrics.js';
export { traced } from './traced-colleague.js';
export { openTracing } from './tracing.js';
export { daysLeft, watchSecret } from './secret-watch.js';
