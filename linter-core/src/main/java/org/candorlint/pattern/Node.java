package org.candorlint.pattern;

import java.util.List;

/** The syntax tree of a {@link Pattern}. Immutable. */
public sealed interface Node {

    /** Items one after the other, with nothing between them. */
    record Sequence(List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** One of several. */
    record Choice(List<Node> options) implements Node {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** {@code ?} when neither required nor repeated, {@code *} when repeated only, {@code +} when both. */
    record Repeat(Node body, boolean required, boolean repeated) implements Node {}

    /** One term, in any inflected form of {@code base}, which is folded to lower case. */
    record Word(String base) implements Node {}

    /** One term, in exactly this form, folded to lower case. */
    record Literal(String form) implements Node {}

    /** Any entry of a lexicon. {@code column} is where the name stands in the pattern, 1-based. */
    record Entry(String lexicon, int column) implements Node {}

    /** Any term whose part-of-speech tag starts with {@code prefix}. */
    record Tag(String prefix) implements Node {}

    /** A {@link Word} or {@link Literal} whose tag starts with {@code prefix}. */
    record Tagged(Node word, String prefix) implements Node {}

    /** A number, in digits or as a word. */
    record Numeral() implements Node {}

    /** At most {@code limit} terms ({@link #UNLIMITED} for any number); crosses clauses if {@code crossing}. */
    record Gap(int limit, boolean crossing) implements Node {
        public static final int UNLIMITED = -1;
    }

    /** The start of the sentence. */
    record Start() implements Node {}

    /** The end of the sentence. */
    record End() implements Node {}

    /** One term that none of {@code atoms} fits; each is a word, literal, lexicon, tag or number. */
    record Not(List<Node> atoms) implements Node {
        public Not {
            atoms = List.copyOf(atoms);
        }
    }

    /** Remembers under {@code name} where {@code body} was found. */
    record Capture(String name, Node body) implements Node {}
}
