package org.candorlint.language.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
            Map.entry("clinics", "clinic"),
            Map.entry("diabetics", "diabetic"),
            Map.entry("vertebrae", "vertebra"),
            Map.entry("diabetes", "diabetes"),
            Map.entry("diagnoses", "diagnosis"),
            Map.entry("proven", "prove"),
            Map.entry("is", "be"),
            Map.entry("are", "be"),
            Map.entry("was", "be"),
            Map.entry("were", "be"),
            Map.entry("been", "be"),
            Map.entry("has", "have"),
            Map.entry("had", "have"),
            Map.entry("does", "do"),
            Map.entry("did", "do"),
            Map.entry("vs", "vs"),
            Map.entry("dont", "dont"));

    private static final Set<String> COMPARED = Set.of("worse", "worst", "more", "most", "less", "least");

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
            if (known == null) {
                known = isAcronym(tokens.get(i).text(), tags.get(i)) ? lower : lemma(lower, tags.get(i));
            }
            result.add(known);
        }
        return List.copyOf(result);
    }

    private String lemma(String lower, String tag) {
        String fixed = FIXED.get(lower);
        if (fixed != null) {
            return fixed;
        }
        if (!isWord(lower) || isCompared(lower)) {
            return lower;
        }
        int hyphen = lower.lastIndexOf('-') + 1;
        if (hyphen == 0) {
            // A name that ends like a plural is one more often than not: "Stem Cells", "Exosomes".
            return lemmas.of(lower + ' ' + (tag.equals("PROPN") ? "NOUN" : tag));
        }
        boolean inflected = tag.equals("NOUN") || tag.equals("VERB") || tag.equals("PROPN");
        return inflected && hyphen < lower.length()
                ? lower.substring(0, hyphen) + lemma(lower.substring(hyphen), tag)
                : lower;
    }

    /** "MS" and "ALS" are no plurals. */
    private static boolean isAcronym(String text, String tag) {
        return text.length() <= 3 && (tag.equals("NOUN") || tag.equals("PROPN")) && Capitals.isUpper(text);
    }

    /** Whether there is a lemma to ask for: numbers, signs and addresses are their own. */
    private static boolean isWord(String lower) {
        if (lower.length() == 1 || lower.length() > LONGEST_ASKED) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (!Character.isLetter(lower.charAt(i)) && lower.charAt(i) != '-' && lower.charAt(i) != '\'') {
                return false;
            }
        }
        return true;
    }

    /** "safer" and "best" claim something else than "safe" and "good", so they keep their form, whatever their tag. */
    private static boolean isCompared(String lower) {
        return lower.endsWith("er") || lower.endsWith("est") || COMPARED.contains(lower);
    }

    private String ask(String pair) {
        int space = pair.lastIndexOf(' ');
        String word = pair.substring(0, space);
        String[] tag = {pair.substring(space + 1)};
        String lemma = lemmatizers.with(lemmatizer -> lemmatizer.lemmatize(new String[] {word}, tag)[0]);
        return LemmaCheck.checked(word, tag[0], lemma.equals("O") ? word : lemma.toLowerCase(Locale.ROOT));
    }
}
