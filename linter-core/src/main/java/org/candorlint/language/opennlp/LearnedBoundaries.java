package org.candorlint.language.opennlp;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * OpenNLP's sentence detector, asked about a single full stop. It sees a window of text around the stop, because its
 * decision rests on the neighbouring words and a passage may be very long. Thread-safe.
 */
final class LearnedBoundaries {

    private static final int BEFORE = 80;
    private static final int AFTER = 60;

    private final Pool<SentenceDetectorME> detectors;

    LearnedBoundaries(Models models) {
        this.detectors = new Pool<>(() -> new SentenceDetectorME(models.sentences.value()));
    }

    /** Whether the sentence that begins at {@code start} ends with the full stop at {@code stop}. */
    boolean endsAt(String text, int start, int stop) {
        int from = Math.max(start, stop - BEFORE);
        while (from > start && !Characters.isBlank(text.charAt(from - 1))) {
            from--;
            if (from < stop - 2 * BEFORE) {
                break;
            }
        }
        String window = text.substring(from, Math.min(text.length(), stop + AFTER));
        int end = stop + 1 - from;
        return detectors.with(detector -> endsAt(detector.sentPosDetect(window), end));
    }

    private static boolean endsAt(Span[] sentences, int end) {
        for (Span sentence : sentences) {
            if (sentence.getEnd() == end) {
                return true;
            }
        }
        return false;
    }
}
