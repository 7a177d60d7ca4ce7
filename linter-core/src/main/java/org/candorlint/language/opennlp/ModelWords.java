package org.candorlint.language.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candorlint.language.Token;

/**
 * Tokens as the tagger was trained to see them: clitics joined to their host, whose tag is then compound as in
 * {@code AUX+PART}; hyphened words in their parts; headings without their capitals.
 */
final class ModelWords {

    private static final Set<String> SUBJECTS = Set.of(
            "it",
            "he",
            "she",
            "that",
            "this",
            "there",
            "here",
            "what",
            "who",
            "where",
            "when",
            "why",
            "how",
            "let",
            "everything",
            "everyone",
            "nothing",
            "one");

    private final List<Token> tokens;
    private final List<String> forms = new ArrayList<>();
    /** For each token the index of the last form it is part of. */
    private final int[] form;

    private ModelWords(List<Token> tokens) {
        this.tokens = tokens;
        this.form = new int[tokens.size()];
    }

    static ModelWords of(List<Token> tokens) {
        ModelWords words = new ModelWords(tokens);
        Capitals capitals = Capitals.of(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            String text = capitals.apply(tokens.get(i).text());
            if (i > 0 && isAttachedClitic(tokens, i)) {
                words.forms.set(words.forms.size() - 1, words.forms.get(words.forms.size() - 1) + text);
            } else {
                words.addParts(text);
            }
            words.form[i] = words.forms.size() - 1;
        }
        return words;
    }

    String[] forms() {
        return forms.toArray(String[]::new);
    }

    /** The tags of the tokens, given those of the forms. */
    List<String> tokenTags(List<String> formTags) {
        List<String> tags = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            String tag = formTags.get(form[i]);
            int plus = tag.indexOf('+');
            if (i > 0 && isAttachedClitic(tokens, i)) {
                tags.add(plus > 0 ? tag.substring(plus + 1) : cliticTag(i));
            } else {
                tags.add(TagFixes.fix(tokens.get(i).text(), plus > 0 ? tag.substring(0, plus) : tag));
            }
        }
        return tags;
    }

    private void addParts(String text) {
        int from = 0;
        int hyphen = text.indexOf('-');
        while (hyphen > from && hyphen < text.length() - 1) {
            forms.add(text.substring(from, hyphen));
            forms.add("-");
            from = hyphen + 1;
            hyphen = text.indexOf('-', from);
        }
        forms.add(text.substring(from));
    }

    private String cliticTag(int at) {
        String clitic = tokens.get(at).text().toLowerCase(Locale.ROOT);
        if (clitic.equals("n't")) {
            return "PART";
        }
        String host = tokens.get(at - 1).text().toLowerCase(Locale.ROOT);
        return clitic.equals("'s") && !SUBJECTS.contains(host) ? "PART" : "AUX";
    }

    private static boolean isAttachedClitic(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return Clitics.isClitic(token.text())
                && tokens.get(at - 1).span().end() == token.span().start()
                && Characters.isLetter(
                        tokens.get(at - 1).text(), tokens.get(at - 1).text().length() - 1);
    }
}
