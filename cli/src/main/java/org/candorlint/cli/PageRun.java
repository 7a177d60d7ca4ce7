package org.candorlint.cli;

import org.candorlint.finding.CheckReport;

/**
 * A check that is ready to begin.
 *
 * @param found the pages that will be checked
 * @param workers pages checked at a time
 */
record PageRun(Engine engine, CheckRun run, FoundPages found, int workers) {

    CheckReport check() {
        return run.check(found, workers);
    }
}
