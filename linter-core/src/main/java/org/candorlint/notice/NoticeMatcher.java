package org.candorlint.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candorlint.document.Passage;
import org.candorlint.rule.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Finds prescribed notices in the text of one page. The work is bounded by the words of the page times the length of a
 * notice. Not thread-safe.
 */
public final class NoticeMatcher {

    /** So many words of a notice in a row are not there by chance. */
    private static final int RUN = 5;

    /** Words more than the notice has that may stand in between. */
    private static final int SLACK = 15;

    /** Places that are compared; a page that repeats a run more often is not read on. */
    private static final int MOST_PLACES = 50;

    /** A notice of which less stands there is not meant, unless its first sentence, which names the law, does. */
    private static final double MEANT = 0.5;

    private static final double NAMED = 0.8;

    /** A sentence of which less stands there is left out. */
    private static final double THERE = 0.5;

    private final WordStream.Coding coding = new WordStream.Coding();
    private final WordStream page;

    /** @param passages those in which a notice counts, in reading order */
    public NoticeMatcher(List<Passage> passages) {
        page = WordStream.of(passages, coding);
    }

    /**
     * How a notice stands on the page.
     *
     * @param others notices of other markets, one of which may stand in its place
     */
    public NoticeState find(Notice notice, List<Notice> others) {
        WordStream words = WordStream.of(notice.text(), coding);
        Optional<Place> place = place(notice, words);
        if (place.isEmpty()) {
            return other(others, null, 0).orElse(new NoticeState.Absent());
        }
        Alignment alignment = place.get().alignment();
        Passage passage = page.passage(place.get().start());
        double share = share(alignment, words);
        Optional<NoticeState> wrong = other(others, passage, share);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (alignment.changes().isEmpty()) {
            return new NoticeState.Exact(passage);
        }
        List<String> missing = missing(notice, alignment);
        return missing.isEmpty()
                ? new NoticeState.Altered(passage, alignment.changes())
                : new NoticeState.Truncated(passage, missing);
    }

    private record Place(int start, Alignment alignment) {}

    private static double share(Alignment alignment, WordStream notice) {
        return (double) alignment.kept() / notice.size();
    }

    /** The notice of another market that stands there more nearly than the one that is looked for does. */
    private Optional<NoticeState> other(List<Notice> others, @Nullable Passage at, double share) {
        for (Notice candidate : others) {
            WordStream words = WordStream.of(candidate.text(), coding);
            Optional<Place> place = place(candidate, words);
            boolean nearer = place.isPresent() && share(place.get().alignment(), words) > share;
            boolean named = place.isPresent() && opening(candidate, place.get()) == 1;
            if (nearer && named) {
                return Optional.of(new NoticeState.OfOtherMarket(
                        at != null ? at : page.passage(place.get().start()), candidate));
            }
        }
        return Optional.empty();
    }

    /** How much of the first sentence, which names the law, stands there. */
    private static double opening(Notice notice, Place place) {
        int first = sentences(notice).get(0).size();
        return (double) place.alignment().kept(0, first) / first;
    }

    private Optional<Place> place(Notice notice, WordStream words) {
        Place best = null;
        for (int start : starts(words)) {
            int end = Math.min(page.size(), start + words.size() + SLACK);
            Alignment alignment = Alignment.of(words, page, start, end);
            if (best == null || alignment.kept() > best.alignment().kept()) {
                best = new Place(start, alignment);
            }
        }
        return Optional.ofNullable(best)
                .filter(b -> share(b.alignment(), words) >= MEANT || opening(notice, b) >= NAMED);
    }

    /** Where the notice would begin, for each run of its words that the page has. */
    private Set<Integer> starts(WordStream notice) {
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= notice.size(); i++) {
            runs.putIfAbsent(notice.codes(i, i + RUN), i);
        }
        Set<Integer> starts = new LinkedHashSet<>();
        for (int i = 0; i + RUN <= page.size() && starts.size() < MOST_PLACES; i++) {
            Integer offset = runs.get(page.codes(i, i + RUN));
            if (offset != null) {
                starts.add(Math.max(0, i - offset));
            }
        }
        return starts;
    }

    private List<String> missing(Notice notice, Alignment alignment) {
        List<String> missing = new ArrayList<>();
        int from = 0;
        for (Sentence sentence : sentences(notice)) {
            int to = from + sentence.size();
            if (alignment.kept(from, to) < THERE * sentence.size()) {
                missing.add(sentence.text());
            }
            from = to;
        }
        return missing;
    }

    private record Sentence(String text, int size) {}

    /** Sentences of prescribed text end in a full stop before a capital; no abbreviation stands in them. */
    private static List<Sentence> sentences(Notice notice) {
        List<Sentence> sentences = new ArrayList<>();
        String text = notice.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = text.charAt(i) == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (ends || i + 1 == text.length()) {
                String own = text.substring(from, i + 1).strip();
                int size = WordStream.of(own, new WordStream.Coding()).size();
                if (size > 0) {
                    sentences.add(new Sentence(own, size));
                }
                from = i + 1;
            }
        }
        return sentences;
    }
}
