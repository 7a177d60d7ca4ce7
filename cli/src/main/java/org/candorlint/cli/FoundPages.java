package org.candorlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candorlint.finding.Failure;

/**
 * The pages that the paths on the command line come to.
 *
 * @param pages each once, ordered by name
 * @param failures paths that lead to no page
 * @param skipped what folders hold besides pages
 */
record FoundPages(List<Page> pages, List<Failure> failures, Skipped skipped) {

    FoundPages {
        pages = List.copyOf(pages);
        failures = List.copyOf(failures);
    }

    /** Whether what failed matters to the exit status: something that was named, or with {@code strict} anything. */
    boolean couldNot(List<Failure> all, boolean strict) {
        Set<String> found =
                pages.stream().filter(page -> !page.named()).map(Page::name).collect(Collectors.toSet());
        return all.stream().anyMatch(failure -> strict || !found.contains(failure.path()));
    }

    /**
     * @param name as in reports
     * @param file absolute; none for standard input
     * @param named whether the user named it, rather than the folder that holds it
     */
    record Page(String name, Optional<Path> file, boolean named) {}
}
