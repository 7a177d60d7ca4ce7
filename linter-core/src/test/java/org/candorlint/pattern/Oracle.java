package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.candorlint.text.Span;

/** The meaning of patterns, written down as directly as can be: all ways are tried, at any cost. Spans are in terms. */
final class Oracle {

    /** A way through a node: where it ends and how many steps its gaps took. */
    private record Way(int end, int gaps) implements Comparable<Way> {
        @Override
        public int compareTo(Way other) {
            return end != other.end ? Integer.compare(end, other.end) : Integer.compare(gaps, other.gaps);
        }
    }

    private record Found(int start, Way way) {
        int length() {
            return way.end() - start;
        }
    }

    private final TermScan scan;
    private final List<List<String>> entries;

    Oracle(TermScan scan, List<List<String>> entries) {
        this.scan = scan;
        this.entries = entries;
    }

    List<Span> matches(Node pattern) {
        List<Span> matches = new ArrayList<>();
        int from = 0;
        Optional<Found> best = best(pattern, from);
        while (best.isPresent()) {
            from = best.get().way().end();
            matches.add(new Span(best.get().start(), from));
            best = best(pattern, from);
        }
        return matches;
    }

    private Optional<Found> best(Node pattern, int from) {
        List<Found> all = new ArrayList<>();
        for (int start = from; start < scan.size(); start++) {
            for (Way way : ways(pattern, start)) {
                all.add(new Found(start, way));
            }
        }
        int firstEnd = all.stream().mapToInt(found -> found.way().end()).min().orElse(0);
        return all.stream()
                .filter(found -> found.start() < firstEnd)
                .min(Comparator.<Found>comparingInt(found -> found.way().gaps())
                        .thenComparing(Comparator.comparingInt(Found::length).reversed())
                        .thenComparingInt(Found::start));
    }

    private Set<Way> ways(Node node, int at) {
        Set<Way> ways = new TreeSet<>();
        if (node instanceof Node.Sequence sequence) {
            ways.add(new Way(at, 0));
            for (Node item : sequence.items()) {
                ways = after(ways, item);
            }
        } else if (node instanceof Node.Choice choice) {
            for (Node option : choice.options()) {
                ways.addAll(ways(option, at));
            }
        } else if (node instanceof Node.Repeat repeat) {
            ways.addAll(repeat.required() ? ways(repeat.body(), at) : Set.of(new Way(at, 0)));
            int before = -1;
            while (before != ways.size()) {
                before = ways.size();
                if (repeat.repeated() || !repeat.required()) {
                    ways.addAll(after(repeat.repeated() ? ways : Set.of(new Way(at, 0)), repeat.body()));
                }
            }
        } else if (node instanceof Node.Gap gap) {
            gap(gap, at, ways);
        } else if (node instanceof Node.Start) {
            if (allPunctuation(0, at)) {
                ways.add(new Way(at, 0));
            }
        } else if (node instanceof Node.End) {
            if (allPunctuation(at, scan.size())) {
                ways.add(new Way(at, 0));
            }
        } else if (node instanceof Node.Capture capture) {
            return ways(capture.body(), at);
        } else if (at < scan.size()) {
            term(node, at, ways);
        }
        return ways;
    }

    private Set<Way> after(Set<Way> ways, Node item) {
        Set<Way> result = new TreeSet<>();
        for (Way way : ways) {
            for (Way next : ways(item, way.end())) {
                // More gap terms than terms: the same loop again and again.
                if (way.gaps() + next.gaps() <= scan.size()) {
                    result.add(new Way(next.end(), way.gaps() + next.gaps()));
                }
            }
        }
        return result;
    }

    private void gap(Node.Gap gap, int at, Set<Way> ways) {
        int here = at;
        for (int steps = 0; gap.limit() == Node.Gap.UNLIMITED || steps <= gap.limit(); steps++) {
            ways.add(new Way(here, steps));
            int step = here == scan.size() ? 0 : gap.crossing() ? 1 : scan.gapStep(here);
            if (step == 0) {
                return;
            }
            here += step;
        }
    }

    private void term(Node node, int at, Set<Way> ways) {
        if (node instanceof Node.Literal literal) {
            if (word(at).equals(literal.form())) {
                ways.add(new Way(at + 1, 0));
            }
        } else if (node instanceof Node.Entry) {
            for (List<String> entry : entries) {
                boolean fits = at + entry.size() <= scan.size();
                for (int i = 0; fits && i < entry.size(); i++) {
                    fits = word(at + i).equals(entry.get(i));
                }
                if (fits) {
                    ways.add(new Way(at + entry.size(), 0));
                }
            }
        } else if (node instanceof Node.Not not) {
            boolean fits = not.atoms().stream().anyMatch(atom -> !ways(atom, at).isEmpty());
            if (!fits && scan.kind(at).isWordLike()) {
                ways.add(new Way(at + 1, 0));
            }
        } else {
            throw new IllegalArgumentException("not in the random patterns: " + node);
        }
    }

    private String word(int at) {
        return scan.text(at).toLowerCase(Locale.ROOT);
    }

    private boolean allPunctuation(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.kind(i).isWordLike()) {
                return false;
            }
        }
        return true;
    }
}
