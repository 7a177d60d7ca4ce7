package org.candorlint.language.opennlp;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;

/** OpenNLP's language detector. Its model is large: reading it, when first asked, takes a second. Thread-safe. */
final class Languages {

    /** Plenty to go by; what is longer only costs time. */
    private static final int LONGEST = 2_000;

    private final Pool<LanguageDetectorME> detectors;

    Languages(Models models) {
        this.detectors = new Pool<>(() -> new LanguageDetectorME(models.languages.value()));
    }

    Map<String, Double> scores(String text) {
        String sample = text.substring(0, Math.min(text.length(), LONGEST));
        Language[] known = detectors.with(detector -> detector.predictLanguages(sample));
        Map<String, Double> scores = new HashMap<>();
        for (Language language : known) {
            scores.put(language.getLang(), language.getConfidence());
        }
        return scores;
    }
}
