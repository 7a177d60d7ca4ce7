package org.candorlint.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.candorlint.text.Problem;

/** A baseline or a file of decisions that cannot be used as it is. The message is every problem, rendered. */
public final class UnusableRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableRecord(List<Problem> problems) {
        super(problems.stream().sorted().map(Problem::render).collect(Collectors.joining("\n")));
    }

    UnusableRecord(Problem problem) {
        this(List.of(problem));
    }
}
