package org.candorlint.pack;

import java.util.List;
import java.util.stream.Collectors;
import org.candorlint.text.Problem;

/** Files that cannot be used as they are, with everything that is wrong in them. The message is all problems, rendered. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    PackException(List<Problem> problems) {
        super(problems.stream().map(Problem::render).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** At least one; ordered by file and place. */
    public List<Problem> problems() {
        return problems;
    }
}
