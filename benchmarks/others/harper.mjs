// Harper by its npm package: every text of a folder, with its own rules for American English.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

const folder = process.argv[2];
const linter = new LocalLinter({ binary: binaryInlined });
await linter.setup();
let lints = 0;
for (const name of readdirSync(folder).sort()) {
  lints += (await linter.lint(readFileSync(join(folder, name), 'utf8'))).length;
}
console.log(`${lints} lints`);
