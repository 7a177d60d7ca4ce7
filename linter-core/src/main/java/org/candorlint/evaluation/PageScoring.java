package org.candorlint.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The scoring of one page, finding by finding; made for one page and thrown away. */
final class PageScoring {
    /** A place of a label: the sentence with this index, or {@link #WHOLE_PAGE}. */
    private record Target(int sentence, String label) {}

    private record Alarm(String place, String label) {}

    private static final int WHOLE_PAGE = -1;

    private final LabelledPage page;
    private final LabelScheme scheme;
    private final LabelledPlaces places;
    private final Map<Target, ScoredFinding> hits = new LinkedHashMap<>();
    private final Map<Target, ScoredFinding> excused = new LinkedHashMap<>();
    private final Set<Alarm> alarms = new HashSet<>();
    private final List<Outcome> falseAlarms = new ArrayList<>();

    PageScoring(LabelledPage page, LabelScheme scheme) {
        this.page = page;
        this.scheme = scheme;
        this.places = LabelledPlaces.of(page, scheme);
    }

    void excuse(ScoredFinding match) {
        if (isAboutPage(match)) {
            excused.putIfAbsent(new Target(WHOLE_PAGE, match.category()), match);
        } else {
            places.of(Whereabouts.of(match)).forEach(i -> excused.putIfAbsent(new Target(i, match.category()), match));
        }
    }

    void report(ScoredFinding finding) {
        if (isAboutPage(finding)) {
            reportPage(finding);
        } else {
            reportSentence(finding);
        }
    }

    private void reportPage(ScoredFinding finding) {
        String label = finding.category();
        if (page.labels().contains(label)) {
            hits.putIfAbsent(new Target(WHOLE_PAGE, label), finding);
        } else if (!page.optional().contains(label)) {
            falseAlarm(finding, "", "");
        }
    }

    private void reportSentence(ScoredFinding finding) {
        String label = finding.category();
        var whereabouts = Whereabouts.of(finding);
        var at = places.of(whereabouts);
        boolean right = false;
        boolean optional = false;
        for (int i : at) {
            var sentence = places.sentences().get(i);
            optional |= sentence.optional().contains(label);
            if (sentence.labels().contains(label)) {
                right = true;
                hits.putIfAbsent(new Target(i, label), finding);
            }
        }
        if (!right && !optional) {
            falseAlarm(finding, whereabouts.key(), finding.place());
        }
    }

    private void falseAlarm(ScoredFinding finding, String key, String sentence) {
        if (alarms.add(new Alarm(key, finding.category()))) {
            falseAlarms.add(outcome(Outcome.Kind.FALSE_ALARM, finding.category(), sentence, finding));
        }
    }

    private boolean isAboutPage(ScoredFinding finding) {
        return scheme.page().contains(finding.category());
    }

    PageScore score(int findings) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String label : new TreeSet<>(page.labels())) {
            if (scheme.page().contains(label) && !page.optional().contains(label)) {
                outcomes.add(expected(WHOLE_PAGE, label, ""));
            }
        }
        for (int i = 0; i < places.sentences().size(); i++) {
            var sentence = places.sentences().get(i);
            for (String label : new TreeSet<>(sentence.labels())) {
                outcomes.add(expected(i, label, sentence.text()));
            }
        }
        outcomes.addAll(falseAlarms);
        boolean silent = page.labels().isEmpty()
                && page.sentences().stream()
                        .allMatch(s -> s.labels().isEmpty() && s.optional().isEmpty());
        return new PageScore(page.page(), page.kind(), silent, findings, outcomes);
    }

    private Outcome expected(int sentence, String label, String quote) {
        var target = new Target(sentence, label);
        var hit = hits.get(target);
        if (hit != null) {
            return outcome(Outcome.Kind.HIT, label, quote, hit);
        }
        var match = excused.get(target);
        return match == null
                ? new Outcome(Outcome.Kind.MISS, page.page(), label, quote, "", "")
                : outcome(Outcome.Kind.WRONGLY_EXCUSED, label, quote, match);
    }

    private Outcome outcome(Outcome.Kind kind, String label, String sentence, ScoredFinding finding) {
        return new Outcome(kind, page.page(), label, sentence, finding.text(), finding.rule());
    }
}
