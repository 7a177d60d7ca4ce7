package org.candorlint.cli;

import org.candorlint.finding.CheckReport;

/**
 * A check that is ready to begin.
 *
 * @param found the pages that will be checked
 * @param workers pages checked at a time
 */
record PageRun(Engine engine, CheckRun run, FoundPages found, int workers) {

    /** The same over other pages. */
    PageRun with(FoundPages others) {
        return new PageRun(engine, run, others, workers);
    }

    CheckReport check() {
        return check(() -> {});
    }

    /** @param onPage told of every page that is done, from any thread */
    CheckReport check(Runnable onPage) {
        return run.check(found, workers, onPage);
    }
}
