package org.candorlint.language;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candorlint.document.Document;
import org.candorlint.document.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Tells which passages of a page are not in English. Small words settle nearly every page, so that the detector's model is read only for
 * pages that seem to be in another language, or have a long passage that does. What is short, mixed or in doubt counts as English: a claim
 * that is read for nothing costs less than one that nobody reads. Immutable and thread-safe.
 */
public final class PageLanguages {

    /** Of a page that is in English from end to end. */
    public static final PageLanguages ENGLISH = new PageLanguages(null);

    private static final String ENGLISH_CODE = "eng";

    /** Rows of names of plants and of the body look like it; nobody writes to patients in it. */
    private static final String LATIN = "lat";

    /** How much better than English another language must fit. */
    private static final double CLEARLY = 2;

    private static final double HARDLY_ENGLISH = 0.08;
    private static final int PAGE_WORDS = 20;
    private static final int DECLARED_WORDS = 8;
    private static final int LONG_PASSAGE = 12;
    private static final int LONGER_PASSAGE = 25;
    private static final int SAMPLE = 2_000;

    /** Of a page with more passages than that the rest is judged by its small words. */
    private static final int MOST_ASKED = 2_000;

    private final @Nullable Annotator annotator;
    private final IdentityHashMap<Passage, String> others = new IdentityHashMap<>();
    private @Nullable String page;
    private int asked;

    private PageLanguages(@Nullable Annotator annotator) {
        this.annotator = annotator;
    }

    public static PageLanguages of(Document document, Annotator annotator) {
        PageLanguages languages = new PageLanguages(annotator);
        languages.look(document);
        return languages;
    }

    /** The language of the page, where that is clearly another than English; BCP 47. */
    public Optional<String> page() {
        return Optional.ofNullable(page).map(LanguageCodes::tag);
    }

    /** The language of a passage, where that is clearly another than English; BCP 47. */
    public Optional<String> of(Passage passage) {
        return Optional.ofNullable(others.get(passage)).map(LanguageCodes::tag);
    }

    /** Those of the passages that are in English, as far as anybody can tell; in their order. */
    public List<Passage> english(List<Passage> passages) {
        return others.isEmpty()
                ? passages
                : passages.stream().filter(p -> !others.containsKey(p)).toList();
    }

    private void look(Document document) {
        List<Passage> passages = document.passages();
        List<CommonWords> signs = new ArrayList<>(passages.size());
        CommonWords all = CommonWords.of("");
        for (Passage passage : passages) {
            CommonWords own = CommonWords.of(passage.text());
            signs.add(own);
            all = all.plus(own);
        }
        boolean declared =
                document.language().filter(tag -> !LanguageCodes.isEnglish(tag)).isPresent();
        boolean enough = all.words() >= (declared ? DECLARED_WORDS : PAGE_WORDS);
        if (enough && all.englishShare() < HARDLY_ENGLISH) {
            page = other(sample(passages, signs)).orElse(null);
        }
        for (int i = 0; i < signs.size(); i++) {
            Passage passage = passages.get(i);
            (page == null ? alone(passage.text(), signs.get(i)) : amongOthers(passage.text(), signs.get(i)))
                    .ifPresent(language -> others.put(passage, language));
        }
    }

    /** On a page that is in English otherwise, or too short to tell. */
    private Optional<String> alone(String text, CommonWords signs) {
        if (signs.words() > 0 && signs.isOtherScript()) {
            return Optional.of(best(scores(text)));
        }
        boolean signed = signs.words() >= LONG_PASSAGE
                && signs.other() >= 2
                && signs.otherShare() >= 0.1
                && signs.other() > signs.english();
        boolean unsigned = signs.words() >= LONGER_PASSAGE && signs.englishShare() < 0.04 && !isList(text, signs);
        return (signed || unsigned) && !isMixed(text) ? other(text) : Optional.empty();
    }

    /** On a page that is in another language. */
    private Optional<String> amongOthers(String text, CommonWords signs) {
        String own = page;
        if (own == null || signs.words() == 0 || signs.isEnglish() || isMixed(text)) {
            return Optional.empty();
        }
        if (signs.isOtherScript()) {
            return Optional.of(own);
        }
        if (++asked > MOST_ASKED) {
            return signs.other() > signs.english() ? Optional.of(own) : Optional.empty();
        }
        Map<String, Double> scores = scores(text);
        boolean rather = scores.getOrDefault(own, 0.0) > scores.getOrDefault(ENGLISH_CODE, 0.0);
        return rather || signs.other() > signs.english() ? Optional.of(own) : Optional.empty();
    }

    private Optional<String> other(String text) {
        Map<String, Double> scores = scores(text);
        String best = best(scores);
        double english = scores.getOrDefault(ENGLISH_CODE, 0.0);
        boolean clear = scores.getOrDefault(best, 0.0) >= CLEARLY * english;
        return scores.isEmpty() || best.equals(ENGLISH_CODE) || best.equals(LATIN) || !clear
                ? Optional.empty()
                : Optional.of(best);
    }

    private Map<String, Double> scores(String text) {
        return annotator == null ? Map.of() : annotator.languages(text.substring(0, Math.min(text.length(), SAMPLE)));
    }

    /** The one that fits best, of equals the first by name; "und", which stands for none, where none is known. */
    private static String best(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("und");
    }

    /** Its beginning, without what is plainly English: a line of that must not speak for the rest. */
    private static String sample(List<Passage> passages, List<CommonWords> signs) {
        StringBuilder sample = new StringBuilder();
        for (int i = 0; i < passages.size() && sample.length() < SAMPLE; i++) {
            if (!signs.get(i).isEnglish()) {
                sample.append(passages.get(i).text()).append('\n');
            }
        }
        return sample.toString();
    }

    /** Names in a row, as in a form that asks for the country, have no small words in any language. */
    private static boolean isList(String text, CommonWords signs) {
        long marks = text.chars().filter(c -> ",;|·•/".indexOf(c) >= 0).count();
        return marks * 7 >= signs.words() || 2 * lowerCase(text) < signs.words();
    }

    /** How many words start with a small letter. */
    private static int lowerCase(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!inside && Character.isLowerCase(c)) {
                count++;
            }
            inside = Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
        }
        return count;
    }

    /** Whether one of its sentences is English, so that it must be read whatever the others are. */
    private static boolean isMixed(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ".!?:;".indexOf(text.charAt(i)) >= 0) {
                CommonWords signs = CommonWords.of(text.substring(start, i));
                if (signs.words() >= 4 && signs.isEnglish()) {
                    return true;
                }
                start = Math.min(i + 1, text.length());
            }
        }
        return false;
    }
}
