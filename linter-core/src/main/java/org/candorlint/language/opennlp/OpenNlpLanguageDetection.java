package org.candorlint.language.opennlp;

import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.candorlint.language.LanguageDetection;

/**
 * OpenNLP's language detector. Its model is large and is read from the class path when first asked. A page is judged
 * by its beginning. Thread-safe.
 */
public final class OpenNlpLanguageDetection implements LanguageDetection {

    private static final int SHORTEST = 40;
    private static final int LONGEST = 2_000;

    /** The model spreads its trust over a hundred languages: a clear text gets far more than this, a mixed one less. */
    private static final double LEAST_CONFIDENCE = 0.1;

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
