package org.candorlint.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.candorlint.document.Passage;
import org.candorlint.language.Sentence;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of one passage, and its sentences in which somebody speaks of himself; both looked up by their place, as a
 * passage may hold any number of either. Not thread-safe.
 */
final class QuotedVoices {

    private final PageScan page;
    private final Passage passage;
    private final List<Span> quotations;
    private @Nullable List<Voice> voices;

    QuotedVoices(PageScan page, Passage passage) {
        this.page = page;
        this.passage = passage;
        this.quotations = Quotations.in(passage.text());
    }

    private record Voice(Sentence sentence, List<PlacedCue> cues) {}

    private List<Voice> voices() {
        List<Voice> found = voices;
        if (found == null) {
            found = new ArrayList<>();
            for (Sentence sentence : page.of(passage)) {
                List<PlacedCue> cues = page.cues(sentence).stream()
                        .filter(cue -> cue.cue().stance() == Stance.QUOTED)
                        .toList();
                if (!cues.isEmpty()) {
                    found.add(new Voice(sentence, cues));
                }
            }
            voices = found;
        }
        return found;
    }

    /** The first cue in the quotation around some words that stands in another sentence than theirs. */
    Optional<PlacedCue> beside(Span words, Sentence own) {
        // Quotations follow each other, so only the last that begins before the words can hold them.
        int at = firstAfter(quotations, Span::start, words.start()) - 1;
        if (at < 0 || !quotations.get(at).covers(words)) {
            return Optional.empty();
        }
        Span quotation = quotations.get(at);
        List<Voice> all = voices();
        int from = firstAfter(all, voice -> voice.sentence().span().end(), quotation.start());
        return all.subList(from, all.size()).stream()
                .takeWhile(voice -> voice.sentence().span().start() < quotation.end())
                .filter(voice -> voice.sentence() != own)
                .flatMap(voice -> voice.cues().stream())
                .filter(cue -> quotation.covers(cue.match().span()))
                .findFirst();
    }

    /** The first of a list in ascending order whose key is greater; the size of the list if none is. */
    private static <T> int firstAfter(List<T> ascending, ToIntFunction<T> key, int than) {
        int from = 0;
        int to = ascending.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (key.applyAsInt(ascending.get(middle)) > than) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
