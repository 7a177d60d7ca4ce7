package org.candorlint.language.opennlp;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.language.Token;
import org.candorlint.text.Span;

/**
 * Cuts a sentence into tokens, chunk by chunk between white space. Chunks of letters, at most with a comma or a stop
 * behind them, are cut at once; what happens to any other chunk depends on its characters alone and is remembered.
 * Thread-safe.
 */
final class TokenCutter {

    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_REMEMBERED = 64;

    private final ChunkRules rules;
    private final Remembered<int[]> ends;

    TokenCutter(Models models) {
        this.rules = new ChunkRules(new LearnedTokenizer(models));
        this.ends = new Remembered<>(REMEMBERED, rules::ends);
    }

    List<Token> cut(String text, Span sentence) {
        List<Token> tokens = new ArrayList<>(sentence.length() / 5 + 2);
        int at = Characters.skipBlanks(text, sentence.start());
        while (at < sentence.end()) {
            int end = at;
            while (end < sentence.end() && !Characters.isBlank(text.charAt(end))) {
                end++;
            }
            cutChunk(text, at, end, tokens);
            at = Characters.skipBlanks(text, end);
        }
        return List.copyOf(withFinalStop(text, tokens));
    }

    private void cutChunk(String text, int start, int end, List<Token> tokens) {
        String chunk = Characters.straightened(text.substring(start, end));
        int plain = PlainChunks.firstEnd(chunk);
        if (plain == chunk.length()) {
            tokens.add(new Token(new Span(start, end), chunk));
        } else if (plain > 0) {
            tokens.add(new Token(new Span(start, start + plain), chunk.substring(0, plain)));
            tokens.add(new Token(new Span(start + plain, end), chunk.substring(plain)));
        } else {
            int from = 0;
            for (int to : chunk.length() > LONGEST_REMEMBERED ? rules.ends(chunk) : ends.of(chunk)) {
                tokens.add(new Token(new Span(start + from, start + to), chunk.substring(from, to)));
                from = to;
            }
        }
    }

    /** Takes the stop off a word at the end of a sentence that was kept as if it were short: "No." and "type A.". */
    private static List<Token> withFinalStop(String text, List<Token> tokens) {
        int last = tokens.size() - 1;
        while (last >= 0 && isClosing(tokens.get(last).text())) {
            last--;
        }
        if (last < 0) {
            return tokens;
        }
        Token token = tokens.get(last);
        String word = token.text();
        if (word.length() > 1 && word.endsWith(".") && !PlainChunks.keepsStopAtEnd(word)) {
            int cut = token.span().end() - 1;
            tokens.set(last, new Token(new Span(token.span().start(), cut), word.substring(0, word.length() - 1)));
            tokens.add(last + 1, new Token(new Span(cut, cut + 1), text.substring(cut, cut + 1)));
        }
        return tokens;
    }

    private static boolean isClosing(String token) {
        return token.length() == 1 && ")]}\"'*".contains(token);
    }
}
