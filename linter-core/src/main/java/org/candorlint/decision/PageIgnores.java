package org.candorlint.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.document.IgnoreMark;
import org.candorlint.finding.Finding;
import org.candorlint.rule.Category;
import org.candorlint.rule.RuleSet;
import org.candorlint.text.Position;
import org.candorlint.text.Span;

/** What the comments of one page ask to ignore, and what is wrong with them. Not thread-safe. */
final class PageIgnores {

    private static final String NEXT = "candor-ignore";
    private static final String START = "candor-ignore-start";
    private static final String END = "candor-ignore-end";

    private final Set<String> known;
    private final LocalDate today;
    private final List<Ignore> active = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private IgnoreRegions regions = IgnoreRegions.of(List.of());

    private PageIgnores(Set<String> known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    static PageIgnores of(List<IgnoreMark> marks, RuleSet rules, LocalDate today) {
        Set<String> known = Stream.concat(
                        rules.rules().stream().map(rule -> rule.info().id()),
                        rules.categories().stream().map(Category::id))
                .collect(Collectors.toSet());
        PageIgnores ignores = new PageIgnores(known, today);
        ignores.read(marks);
        ignores.regions = IgnoreRegions.of(ignores.active);
        return ignores;
    }

    /** The comment that asks to ignore a finding. */
    Optional<Ignore> covering(Finding finding) {
        return regions.covering(finding);
    }

    /** What is wrong with the comments, in their order, given all findings of the page. */
    List<String> problems(List<Finding> findings) {
        Stream<Told> unused = IgnoreRegions.unused(active, findings).stream()
                .map(ignore -> new Told(ignore.at(), "nothing to ignore here for " + ignore.what()));
        return Stream.concat(told.stream(), unused)
                .sorted((a, b) -> a.at.compareTo(b.at))
                .map(Told::line)
                .toList();
    }

    private void read(List<IgnoreMark> marks) {
        OpenIgnores open = new OpenIgnores();
        for (IgnoreMark mark : marks) {
            switch (mark.name()) {
                case NEXT -> next(mark);
                case START -> open.begin(mark);
                case END ->
                    open.end(mark.arguments())
                            .ifPresentOrElse(
                                    start -> add(start, between(start, mark)),
                                    () -> tell(mark, "no " + START + " begins it"));
                default -> tell(mark, "there is no " + mark.name() + "; it is " + NEXT + ", " + START + " or " + END);
            }
        }
        open.left().forEach(mark -> tell(mark, "no " + END + " ends it, so that it ignores nothing"));
    }

    private static Span between(IgnoreMark start, IgnoreMark end) {
        int from = start.comment().end();
        int to = end.comment().start();
        return new Span(from, to);
    }

    private void next(IgnoreMark mark) {
        if (mark.next() == null) {
            tell(mark, "nothing follows it");
        } else {
            add(mark, mark.next());
        }
    }

    private void add(IgnoreMark mark, Span region) {
        IgnoreArguments.parse(mark.arguments(), problem -> tell(mark, problem)).ifPresent(asked -> {
            if (asked.what().isEmpty()) {
                tell(mark, "it names no rule");
            } else if (!known.contains(asked.what())) {
                tell(mark, "there is no rule or category '" + asked.what() + "'");
            } else if (asked.reason().isEmpty()) {
                tell(mark, "it gives no reason=\"...\"");
            } else if (asked.until().filter(today::isAfter).isPresent()) {
                tell(mark, "it has expired: until=" + asked.until().orElseThrow());
            } else {
                active.add(new Ignore(asked.what(), asked.reason(), asked.until(), mark.at(), region));
            }
        });
    }

    private void tell(IgnoreMark mark, String problem) {
        told.add(new Told(mark.at(), problem));
    }

    /** Something wrong with the comment at a place. */
    private record Told(Position at, String problem) {

        String line() {
            return at + ": " + NEXT + ": " + problem;
        }
    }
}
