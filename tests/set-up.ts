import * as fc from 'fast-check';

/** Every test runs in UTC, wherever it runs, so that a date in an expectation means one thing. */
process.env['TZ'] = 'UTC';

/**
 * A property tries as much as it can in this time, and looks no longer for the smallest case that breaks it: the time of
 * a test would be over before it had said which one, and what it left behind would fail the tests after it.
 */
fc.configureGlobal({ interruptAfterTimeLimit: 12_000 });
