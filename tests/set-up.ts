/** Every test runs in UTC, wherever it runs, so that a date in an expectation means one thing. */
process.env['TZ'] = 'UTC';
