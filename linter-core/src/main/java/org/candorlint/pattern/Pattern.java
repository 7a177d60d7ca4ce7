package org.candorlint.pattern;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule looks for, as a regular language over the terms of a sentence. Immutable and thread-safe.
 *
 * <pre>
 * pattern := choice
 * choice  := sequence ('|' sequence)*
 * sequence:= item+
 * item    := atom ('?' | '*' | '+')?        directly behind the atom
 * atom    := word                           any inflected form; "stem-cell" is two words, "5.5" one number
 *          | "text"                         these terms in this form, upper or lower case
 *          | {lexicon}                      any entry
 *          | ..   | ..N                     gap inside the clause, of any length or at most N (1 to 50) terms
 *          | ...  | ...N                    gap inside the sentence
 *          | &lt;TAG&gt;                          any term whose Penn tag starts with TAG
 *          | word&lt;TAG&gt; | "text"&lt;TAG&gt;       a term (the last) that fits both
 *          | #                              a number, in digits or as a word
 *          | ^ | $                          start, end of the sentence; punctuation outside does not count
 *          | ( choice )
 *          | !atom                          one term that atom does not fit: word, "text", {lexicon}, &lt;TAG&gt;, # or
 *                                           a group of those; not punctuation
 *          | [name: choice]                 capture
 * </pre>
 *
 * <p>Adjacent items stand directly one after the other: only a gap steps over a comma, and only {@code ...} over other
 * punctuation. A gap also steps over a short parenthesis as a whole. A gap may be empty.
 */
public final class Pattern {

    private static final String ENDS = "..";

    private final String source;
    private final Node root;

    private Pattern(String source, Node root) {
        this.source = source;
        this.root = root;
    }

    /**
     * Reads a pattern.
     *
     * @throws PatternException if it is none, or fits the empty text, or starts or ends with a gap
     */
    public static Pattern parse(String source) {
        Node root = new PatternParser(source).parse();
        if (PatternTraits.isNullable(root)) {
            throw new PatternException(
                    "the pattern fits the empty text", source, 1, "leave at least one item that is not optional");
        }
        if (PatternTraits.startsWithGap(root)) {
            throw new PatternException(
                    "a gap at the start fits nothing",
                    source,
                    source.indexOf(ENDS) + 1,
                    "remove it, or put ^ before it");
        }
        if (PatternTraits.endsWithGap(root)) {
            throw new PatternException(
                    "a gap at the end fits nothing",
                    source,
                    source.lastIndexOf(ENDS) + 1,
                    "remove it, or put $ behind it");
        }
        return new Pattern(source, root);
    }

    /** A pattern that was read before, from its source and its tree; nothing is checked. */
    public static Pattern restored(String source, Node root) {
        return new Pattern(source, root);
    }

    /** The pattern as it was written. */
    public String source() {
        return source;
    }

    public Node root() {
        return root;
    }

    /** The names of the lexicons it uses, in alphabetical order. */
    public Set<String> lexicons() {
        Set<String> names = new TreeSet<>();
        PatternTraits.leaves(root, leaf -> {
            if (leaf instanceof Node.Entry entry) {
                names.add(entry.lexicon());
            }
        });
        return names;
    }

    /** Whether there is a word, lexicon or number without which it cannot fit; if not, it runs on every sentence. */
    public boolean hasAnchor() {
        return !Anchors.required(root).isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pattern pattern && pattern.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
