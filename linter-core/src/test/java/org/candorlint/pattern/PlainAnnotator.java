package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candorlint.document.Passage;
import org.candorlint.language.Annotator;
import org.candorlint.language.Token;
import org.candorlint.text.Span;

/** One sentence per passage, cut at white space and punctuation; tags follow the table in {@link #tag}. Counts taggings. */
final class PlainAnnotator implements Annotator {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}'’-]+|\\S");

    int taggings;

    @Override
    public List<Span> sentences(Passage passage) {
        return List.of(new Span(0, passage.text().length()));
    }

    @Override
    public List<Token> tokens(String passageText, Span sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(passageText).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            tokens.add(new Token(new Span(matcher.start(), matcher.end()), matcher.group()));
        }
        return tokens;
    }

    @Override
    public List<String> tags(List<Token> tokens) {
        taggings++;
        return tokens.stream().map(token -> tag(token.text())).toList();
    }

    @Override
    public List<String> lemmas(List<Token> tokens, List<String> tags) {
        throw new UnsupportedOperationException("the pattern language asks for no lemmas");
    }

    private static String tag(String token) {
        if (Character.isDigit(token.charAt(0))) {
            return "CD";
        } else if (token.endsWith("ly")) {
            return "RB";
        } else if (token.endsWith("est")) {
            return "JJS";
        } else if (token.endsWith("ed")) {
            return "VBD";
        } else if (token.endsWith("ing")) {
            return "VBG";
        }
        return Character.isLetter(token.charAt(0)) ? "NN" : ".";
    }
}
