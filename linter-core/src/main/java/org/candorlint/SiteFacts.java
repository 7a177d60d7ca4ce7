package org.candorlint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candorlint.RuleWords.Role;
import org.candorlint.document.Passage;
import org.candorlint.finding.SiteFact;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.rule.Rule;

/**
 * What a page states that the other pages of its site must not contradict. A statement counts only where it is clear what it is
 * about: its own sentence names one subject, or else the nearest heading above that names any.
 */
final class SiteFacts {

    private static final int HEADINGS = 8;

    private final Rule.Conflict rule;
    private final PageCheck page;
    private final FindingFactory factory;
    private final Map<Passage, Heading> headings = new HashMap<>();

    SiteFacts(Rule.Conflict rule, PageCheck page, FindingFactory factory) {
        this.rule = rule;
        this.page = page;
        this.factory = factory;
    }

    /** In reading order. */
    List<SiteFact> find() {
        List<SiteFact> facts = new ArrayList<>();
        for (Sentence sentence : page.sentences(rule)) {
            if (sentence.passage().kind().isOutsideFlow()) {
                continue;
            }
            List<Match<RuleWords>> own = own(sentence);
            Optional<String> subject = subject(sentence);
            if (own.stream().anyMatch(m -> m.key().role() == Role.OPTIONS)) {
                // Any fact of the subject will do to say that there is a choice.
                subject.ifPresent(s -> facts.add(fact(own.get(0), sentence, s, "")));
            } else if (subject.isPresent()) {
                own.stream()
                        .filter(m -> ConflictCheck.isFact(page, m))
                        .forEach(m -> facts.add(fact(m, sentence, subject.get(), value(m))));
            }
        }
        return facts;
    }

    private SiteFact fact(Match<RuleWords> match, Sentence sentence, String subject, String value) {
        return new SiteFact(
                rule,
                factory.ofPage(rule.info(), sentence, match.span(), null, List.of(), subject),
                page.document().source().path() + (page.options().isolated() ? "#" + chapter(sentence) : ""),
                subject,
                rule.across().figures().containsKey(match.key().name())
                        ? match.key().name()
                        : "",
                value);
    }

    /** An example is one text; each of its headings of the first level begins a page. */
    private static int chapter(Sentence sentence) {
        Passage at = sentence.passage();
        for (int i = 0; i < HEADINGS && at.level() != 1 && at.heading().isPresent(); i++) {
            at = at.heading().orElseThrow();
        }
        return at.index();
    }

    private String value(Match<RuleWords> match) {
        return rule.across().figures().containsKey(match.key().name())
                ? figures(match.text())
                : match.key().name();
    }

    /** The numbers in some words, in one spelling. */
    private static String figures(String words) {
        StringBuilder figures = new StringBuilder();
        int at = 0;
        while (at < words.length()) {
            int end = at;
            while (end < words.length() && "0123456789,.".indexOf(words.charAt(end)) >= 0) {
                end++;
            }
            String digits = words.substring(at, end).replace(",", "").replaceAll("^\\.+|\\.+$", "");
            if (!digits.isEmpty()) {
                figures.append(figures.isEmpty() ? "" : "-").append(number(digits));
            }
            at = Math.max(end, at + 1);
        }
        return figures.toString();
    }

    private static String number(String digits) {
        // What has several points is a date or a version.
        return digits.indexOf('.') == digits.lastIndexOf('.')
                ? new BigDecimal(digits).stripTrailingZeros().toPlainString()
                : digits;
    }

    /** What a sentence is about, with what sets it apart from others of its name; empty where that is not clear. */
    private Optional<String> subject(Sentence sentence) {
        Set<String> apart = new TreeSet<>(words(sentence, Role.APART));
        Set<String> subject = words(sentence, Role.SUBJECT);
        Optional<Passage> heading = sentence.passage().heading();
        for (int i = 0; i < HEADINGS && heading.isPresent(); i++) {
            Heading above = headings.computeIfAbsent(heading.get(), this::heading);
            apart.addAll(above.apart());
            subject = subject.isEmpty() ? above.subject() : subject;
            heading = heading.get().heading();
        }
        return subject.size() == 1
                ? Optional.of(subject.iterator().next() + apart.stream().collect(Collectors.joining(", ", " (", ")")))
                : Optional.empty();
    }

    private Heading heading(Passage passage) {
        Heading heading = new Heading(new TreeSet<>(), new TreeSet<>());
        for (Sentence title : page.scan().of(passage)) {
            heading.apart().addAll(words(title, Role.APART));
            heading.subject().addAll(words(title, Role.SUBJECT));
        }
        return heading;
    }

    /** What a heading says to all that stands below it. */
    private record Heading(Set<String> apart, Set<String> subject) {}

    /** The longest words of a role, each place once, in one spelling. */
    private Set<String> words(Sentence sentence, Role role) {
        List<Match<RuleWords>> longest = new ArrayList<>();
        own(sentence).stream()
                .filter(m -> m.key().role() == role)
                .sorted(Comparator.comparingInt((Match<RuleWords> m) -> m.start() - m.end())
                        .thenComparingInt(Match::start))
                .filter(m -> longest.stream().noneMatch(l -> l.start() < m.end() && m.start() < l.end()))
                .forEach(longest::add);
        return longest.stream().map(m -> folded(m.text())).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Match<RuleWords>> own(Sentence sentence) {
        return page.matches(sentence).stream()
                .filter(m -> m.key().rule() == rule)
                .toList();
    }

    /** One and many, with hyphens and without, are the same thing. */
    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .collect(Collectors.joining(" "));
    }
}
