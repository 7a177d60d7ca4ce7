package org.candorlint.language.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;
import org.candorlint.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's lemmatizer, asked once for each pair of word and tag: it is slow, and neighbours hardly change its answer.
 * Thread-safe.
 */
final class WordLemmas {

    private static final int REMEMBERED = 40_000;
    private static final int LONGEST_ASKED = 40;

    /** Words of the trade that the model gets wrong. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("patients", "patient"),
            Map.entry("exosomes", "exosome"),
            Map.entry("mscs", "msc"),
            Map.entry("biologics", "biologic"),
            Map.entry("discs", "disc"),
            Map.entry("vertebrae", "vertebra"),
            Map.entry("diabetes", "diabetes"),
            Map.entry("diagnoses", "diagnosis"));

    private final Pool<LemmatizerME> lemmatizers;
    private final Remembered<String> lemmas = new Remembered<>(REMEMBERED, this::ask);

    WordLemmas(Models models) {
        this.lemmatizers = new Pool<>(() -> new LemmatizerME(models.lemmas.value()));
    }

    List<String> lemmas(List<Token> tokens, List<String> tags) {
        List<String> result = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            String lower = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean beforeNot = i + 1 < tokens.size()
                    && tokens.get(i + 1).text().equalsIgnoreCase("n't")
                    && Clitics.hostLemma(lower) != null;
            @Nullable String known = beforeNot ? Clitics.hostLemma(lower) : Clitics.lemma(lower, tags.get(i));
            result.add(known == null ? lemma(lower, tags.get(i)) : known);
        }
        return List.copyOf(result);
    }

    private String lemma(String lower, String tag) {
        if (!isWord(lower)) {
            return lower;
        }
        String fixed = FIXED.get(lower);
        return fixed != null ? fixed : lemmas.of(lower + ' ' + tag);
    }

    /** Numbers and signs are their own lemma; so is what no dictionary would hold. */
    private static boolean isWord(String lower) {
        return Character.isLetter(lower.charAt(0)) && lower.length() <= LONGEST_ASKED;
    }

    private String ask(String pair) {
        int space = pair.lastIndexOf(' ');
        String word = pair.substring(0, space);
        String[] tag = {pair.substring(space + 1)};
        String lemma = lemmatizers.with(lemmatizer -> lemmatizer.lemmatize(new String[] {word}, tag)[0]);
        return lemma.isEmpty() || lemma.equals("O") || lemma.equals("_") ? word : lemma.toLowerCase(Locale.ROOT);
    }
}
