package org.candorlint.language.opennlp;

import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.candorlint.language.LanguageDetection;

/**
 * OpenNLP's language detector. Its model is large: reading it, when first asked, takes seconds. A page is judged
 * by its beginning. Thread-safe.
 */
public final class OpenNlpLanguageDetection implements LanguageDetection {

    private static final int SHORTEST = 40;
    private static final int LONGEST = 2_000;

    /** The model spreads its trust over a hundred languages: plain sentences get about 0.08, rows of names 0.03. */
    private static final double LEAST_CONFIDENCE = 0.05;

    private final Pool<LanguageDetectorME> detectors;

    public OpenNlpLanguageDetection() {
        Models models = Models.shared();
        this.detectors = new Pool<>(() -> new LanguageDetectorME(models.languages.value()));
    }

    @Override
    public Optional<String> language(String text) {
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        String sample = text.substring(0, Math.min(text.length(), LONGEST));
        Language best = detectors.with(detector -> detector.predictLanguage(sample));
        return best.getConfidence() < LEAST_CONFIDENCE ? Optional.empty() : Optional.of(best.getLang());
    }
}
