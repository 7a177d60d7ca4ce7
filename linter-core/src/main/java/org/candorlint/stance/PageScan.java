package org.candorlint.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candorlint.document.Passage;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.pattern.PatternSet;
import org.candorlint.pattern.TermScan;
import org.candorlint.pattern.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one page with their scans and the cues in them, each made when first asked for. Not thread-safe: one
 * page is checked by one thread.
 */
public final class PageScan {

    private final List<Sentence> sentences;
    private final Vocabulary vocabulary;
    private final PatternSet<Cue> cues;
    private final @Nullable TermScan[] scans;
    private final @Nullable List<Match<Cue>>[] cueMatches;
    private final @Nullable StanceMap[] maps;
    private final Map<Passage, List<Sentence>> byPassage = new HashMap<>();

    @SuppressWarnings({"unchecked", "rawtypes"})
    public PageScan(List<Sentence> sentences, Vocabulary vocabulary, PatternSet<Cue> cues) {
        this.sentences = sentences;
        this.vocabulary = vocabulary;
        this.cues = cues;
        this.scans = new TermScan[sentences.size()];
        this.cueMatches = new List[sentences.size()];
        this.maps = new StanceMap[sentences.size()];
        for (Sentence sentence : sentences) {
            byPassage
                    .computeIfAbsent(sentence.passage(), p -> new ArrayList<>(4))
                    .add(sentence);
        }
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentences of a passage of this page, in order. */
    public List<Sentence> of(Passage passage) {
        return byPassage.getOrDefault(passage, Collections.emptyList());
    }

    public TermScan scan(Sentence sentence) {
        TermScan scan = scans[sentence.index()];
        if (scan == null) {
            scan = vocabulary.scan(sentence);
            scans[sentence.index()] = scan;
        }
        return scan;
    }

    /** The cues in a sentence that are not overlapped by words that only look like one. */
    List<Match<Cue>> cues(Sentence sentence) {
        List<Match<Cue>> found = cueMatches[sentence.index()];
        if (found == null) {
            found = genuine(cues.matches(scan(sentence)));
            cueMatches[sentence.index()] = found;
        }
        return found;
    }

    /** Which terms of a sentence stand under which cues of that sentence. */
    public StanceMap stances(Sentence sentence) {
        StanceMap map = maps[sentence.index()];
        if (map == null) {
            map = new StanceMap(scan(sentence), cues(sentence));
            maps[sentence.index()] = map;
        }
        return map;
    }

    /** Whether words stand in a sentence that look like a cue of this stance and are none. */
    boolean hasPseudo(Sentence sentence, Stance stance) {
        return cues.matches(scan(sentence)).stream()
                .anyMatch(m -> m.key().pseudo() && m.key().stance() == stance);
    }

    private static List<Match<Cue>> genuine(List<Match<Cue>> all) {
        if (all.isEmpty()) {
            return all;
        }
        List<Match<Cue>> kept = new ArrayList<>(all.size());
        for (Match<Cue> match : all) {
            if (!match.key().pseudo() && all.stream().noneMatch(other -> cancels(other, match))) {
                kept.add(match);
            }
        }
        return kept;
    }

    private static boolean cancels(Match<Cue> pseudo, Match<Cue> cue) {
        return pseudo.key().pseudo()
                && pseudo.key().stance() == cue.key().stance()
                && pseudo.start() < cue.end()
                && cue.start() < pseudo.end();
    }
}
