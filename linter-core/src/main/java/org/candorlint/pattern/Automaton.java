package org.candorlint.pattern;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Runs programs over scans, all states side by side. A thread knows where it started and how many terms its gaps took;
 * where two meet in a state, the one with fewer gap terms goes on, then the one that started earlier. So the best match
 * for each end is found without ever going back.
 *
 * <p>Bound: from a starting place the automaton reads on until the first match ends, and at most {@link #LOOK_AHEAD}
 * terms more for a better one that overlaps it. The next search starts where the match ends. Each term is therefore
 * read at most {@code 1 + LOOK_AHEAD} times, and reading a term costs at most the size of the program times the number
 * of ways to step off it (which the vocabulary fixes), plus sorting that many threads: linear in the terms.
 *
 * <p>Keeps its memory between runs. Not thread-safe.
 */
final class Automaton {

    /** How far behind the end of a first match a better one may end. */
    static final int LOOK_AHEAD = 32;

    private final TermScan scan;
    private final Threads[] waiting;
    private int[] visited = new int[64];
    private int[] free = new int[64];
    private int round;
    private int[] stack = new int[64];
    private @Nullable Mark[] stackMarks = new Mark[64];
    private int stackSize;
    private int pending;

    private int bestStart;
    private int bestEnd;
    private int bestGap;
    private @Nullable Mark bestMark;

    Automaton(TermScan scan) {
        this.scan = scan;
        waiting = new Threads[scan.vocabulary().longestStep() + 1];
        Arrays.setAll(waiting, i -> new Threads());
    }

    /** The best match that starts at term {@code from} or later and overlaps the one that ends first. */
    boolean search(Program program, int from) {
        prepare(program);
        int firstEnd = Integer.MAX_VALUE;
        for (int term = from; term <= scan.size(); term++) {
            if (bestEnd >= 0 && (pending == 0 || term > firstEnd + LOOK_AHEAD)) {
                break;
            }
            run(program, term);
            if (bestEnd < 0) {
                if (term < scan.size() && program.firstTerms().fits(scan, term)) {
                    seed(program, term);
                }
            } else if (firstEnd == Integer.MAX_VALUE) {
                firstEnd = term;
            }
        }
        return bestEnd >= 0;
    }

    int start() {
        return bestStart;
    }

    int end() {
        return bestEnd;
    }

    /** The newest mark on the way of the match. */
    @Nullable
    Mark mark() {
        return bestMark;
    }

    private void prepare(Program program) {
        if (visited.length < program.size()) {
            visited = new int[program.size()];
            free = new int[program.size()];
            round = 0;
        }
        if (pending > 0) {
            for (Threads threads : waiting) {
                threads.clear();
            }
            pending = 0;
        }
        bestEnd = -1;
        bestMark = null;
    }

    private Threads threadsAt(int term) {
        return waiting[term % waiting.length];
    }

    private void run(Program program, int term) {
        round++;
        Threads threads = threadsAt(term);
        if (threads.size() == 0) {
            return;
        }
        threads.sort();
        for (int i = 0; i < threads.size(); i++) {
            int start = threads.start(i);
            int gap = threads.gap(i);
            if (bestEnd < 0 || gap <= bestGap) {
                push(threads.state(i), threads.mark(i));
                follow(program, term, gap, start, round);
            }
        }
        pending -= threads.size();
        threads.clear();
    }

    /**
     * Starts a thread at {@code term}. Not before the others have run: if one of them has just ended, a match that
     * starts here does not overlap it, and must not take a state from one that does. A thread without gap terms is not
     * to be had for less, so the new one only enters states that none such has reached.
     */
    private void seed(Program program, int term) {
        int before = round++;
        push(0, null);
        follow(program, term, 0, term, before);
    }

    /** Follows the instructions that take no term, and lets those that take some leave their threads further on. */
    private void follow(Program program, int term, int gap, int start, int since) {
        while (stackSize > 0) {
            int at = stack[--stackSize];
            Mark mark = stackMarks[stackSize];
            if (visited[at] == round || free[at] == since) {
                continue;
            }
            visited[at] = round;
            if (gap == 0) {
                free[at] = round;
            }
            int argument = program.first()[at];
            switch (program.operations()[at]) {
                case Program.SPLIT -> {
                    push(program.second()[at], mark);
                    push(argument, mark);
                }
                case Program.JUMP -> push(argument, mark);
                case Program.OPEN -> push(at + 1, new Mark(Mark.Kind.OPENS, argument, term, mark));
                case Program.CLOSE -> push(at + 1, new Mark(Mark.Kind.CLOSES, argument, term, mark));
                case Program.START -> pushIf(term <= scan.firstWord(), at, mark);
                case Program.END -> pushIf(term >= scan.wordsEnd(), at, mark);
                case Program.ACCEPT -> accept(term, gap, start, mark);
                default -> step(program, at, term, gap, start, mark);
            }
        }
    }

    private void step(Program program, int at, int term, int gap, int start, @Nullable Mark mark) {
        if (term == scan.size()) {
            return;
        }
        int argument = program.first()[at];
        switch (program.operations()[at]) {
            case Program.TERM -> {
                if (program.tests()[argument].fits(scan, term)) {
                    arrive(term + 1, at + 1, gap, start, mark);
                }
            }
            case Program.PASS -> {
                if (program.tests()[argument].fits(scan, term)) {
                    arrive(term + 1, at + 1, gap, start, passing(1, term, mark));
                }
            }
            case Program.ENTRY -> {
                TermHits hits = scan.lexiconHits();
                for (int hit = hits.first(term); hit < hits.first(term + 1); hit++) {
                    if (hits.type(hit) == argument) {
                        arrive(hits.end(hit), at + 1, gap, start, mark);
                    }
                }
            }
            case Program.STRIDE -> arrive(term + 1, at + 1, gap + 1, start, passing(1, term, mark));
            default -> {
                int length = scan.gapStep(term);
                if (length > 0) {
                    arrive(term + length, at + 1, gap + 1, start, passing(length, term, mark));
                }
            }
        }
    }

    private static Mark passing(int terms, int term, @Nullable Mark before) {
        return new Mark(Mark.Kind.PASSES, terms, term, before);
    }

    private void arrive(int term, int state, int gap, int start, @Nullable Mark mark) {
        threadsAt(term).add(state, gap, start, mark);
        pending++;
    }

    private void accept(int term, int gap, int start, @Nullable Mark mark) {
        boolean better = bestEnd < 0
                || gap < bestGap
                || (gap == bestGap
                        && (term - start > bestEnd - bestStart
                                || (term - start == bestEnd - bestStart && start < bestStart)));
        if (better) {
            bestStart = start;
            bestEnd = term;
            bestGap = gap;
            bestMark = mark;
        }
    }

    private void pushIf(boolean condition, int at, @Nullable Mark mark) {
        if (condition) {
            push(at + 1, mark);
        }
    }

    private void push(int state, @Nullable Mark mark) {
        if (stackSize == stack.length) {
            stack = Arrays.copyOf(stack, stackSize * 2);
            stackMarks = Arrays.copyOf(stackMarks, stackSize * 2);
        }
        stack[stackSize] = state;
        stackMarks[stackSize] = mark;
        stackSize++;
    }
}
