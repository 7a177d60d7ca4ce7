package org.candorlint.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Visibility;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.pattern.PatternSet;

/** Judges the kind of a page by weighing the words that speak for each kind. Immutable and thread-safe. */
public final class PageJudge {

    private static final int SHOWN = 5;

    private final List<PageKind> kinds;
    private final PatternSet<PageEvidence> patterns;

    public PageJudge(List<PageKind> kinds, PatternSet<PageEvidence> patterns) {
        this.kinds = List.copyOf(kinds);
        this.patterns = patterns;
    }

    /** The kind with the greatest score; the first of the pack where two are equal. */
    public PageJudgement judge(PageScan page) {
        Map<String, Map<String, Double>> words = new HashMap<>();
        Map<String, Double> scores = scores(page, words);
        PageKind best = kinds.get(0);
        for (PageKind kind : kinds) {
            if (score(scores, kind) > score(scores, best)) {
                best = kind;
            }
        }
        return new PageJudgement(best.id(), best.offers(), shown(words.getOrDefault(best.id(), Map.of())), scores);
    }

    private static double score(Map<String, Double> scores, PageKind kind) {
        return scores.getOrDefault(kind.id(), 0.0);
    }

    private Map<String, Double> scores(PageScan page, Map<String, Map<String, Double>> words) {
        Map<PageEvidence, Integer> counts = new HashMap<>();
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Sentence sentence : page.sentences()) {
            if (sentence.passage().visibility() == Visibility.HIDDEN) {
                continue;
            }
            for (Match<PageEvidence> match : patterns.matches(page.scan(sentence))) {
                PageEvidence key = match.key();
                if (standsWhere(key.evidence().where(), sentence.passage())
                        && counts.merge(key, 1, Integer::sum) <= key.evidence().most()) {
                    double weight = key.evidence().weight();
                    scores.merge(key.kind().id(), weight, Double::sum);
                    words.computeIfAbsent(key.kind().id(), k -> new LinkedHashMap<>())
                            .merge(match.text().strip(), weight, Double::sum);
                }
            }
        }
        return scores;
    }

    private static boolean standsWhere(String where, Passage passage) {
        return switch (where) {
            case "title" -> passage.kind() == PassageKind.TITLE;
            case "heading" -> passage.kind() == PassageKind.HEADING;
            case "button" -> passage.kind() == PassageKind.BUTTON || passage.kind() == PassageKind.LINK;
            case "body" -> !passage.kind().isOutsideFlow();
            default -> true;
        };
    }

    private static List<String> shown(Map<String, Double> words) {
        List<Map.Entry<String, Double>> entries = new ArrayList<>(words.entrySet());
        entries.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return entries.stream().limit(SHOWN).map(Map.Entry::getKey).toList();
    }
}
