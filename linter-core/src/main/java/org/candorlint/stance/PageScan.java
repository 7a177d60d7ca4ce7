package org.candorlint.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candorlint.document.Deadline;
import org.candorlint.document.Passage;
import org.candorlint.language.Sentence;
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
    private final CueSet cues;
    private final @Nullable TermScan[] scans;
    private final @Nullable CuesFound[] found;
    private final @Nullable StanceMap[] maps;
    private final Map<Passage, List<Sentence>> byPassage = new HashMap<>();
    private final Map<Passage, QuotedVoices> voices = new HashMap<>();

    public PageScan(List<Sentence> sentences, Vocabulary vocabulary, CueSet cues) {
        this.sentences = sentences;
        this.vocabulary = vocabulary;
        this.cues = cues;
        this.scans = new TermScan[sentences.size()];
        this.found = new CuesFound[sentences.size()];
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
            Deadline.look();
            scan = vocabulary.scan(sentence);
            scans[sentence.index()] = scan;
        }
        return scan;
    }

    /** The cues in a sentence that are not overlapped by words that only look like one. */
    List<PlacedCue> cues(Sentence sentence) {
        return found(sentence).cues();
    }

    /** Who speaks in the quotation marks of a passage. */
    QuotedVoices voices(Passage passage) {
        return voices.computeIfAbsent(passage, p -> new QuotedVoices(this, p));
    }

    /** Which terms of a sentence stand under which cues of that sentence. */
    public StanceMap stances(Sentence sentence) {
        StanceMap map = maps[sentence.index()];
        if (map == null) {
            map = new StanceMap(cues(sentence));
            maps[sentence.index()] = map;
        }
        return map;
    }

    /** Whether words stand in a sentence that look like a cue of this stance and are none. */
    boolean hasPseudo(Sentence sentence, Stance stance) {
        return found(sentence).pseudo().stream().anyMatch(m -> m.key().stance() == stance);
    }

    private CuesFound found(Sentence sentence) {
        CuesFound own = found[sentence.index()];
        if (own == null) {
            own = cues.find(scan(sentence));
            found[sentence.index()] = own;
        }
        return own;
    }
}
