import fc from 'fast-check';

// On CI the laws are tried on the same values each time: red there is about what was changed. Everywhere else each run
// tries new ones, and prints the seed of what it finds.
if (process.env['CI']) fc.configureGlobal({ seed: 20_261_124 });
