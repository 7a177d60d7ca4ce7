package org.candorlint.pack;

import java.util.Collection;
import java.util.List;
import org.candorlint.pattern.Lexicon;
import org.candorlint.pattern.Pattern;
import org.candorlint.stance.Cue;
import org.candorlint.stance.PageKind;
import org.candorlint.stance.Stance;

/** Patterns, lexicons, cues and page kinds in a binary pack. */
final class WordCoding {

    private WordCoding() {}

    static void patterns(BinaryOutput out, Collection<Pattern> patterns) {
        out.list(patterns, WordCoding::write);
    }

    static List<Pattern> patterns(BinaryInput in) {
        return in.list(WordCoding::pattern);
    }

    static void write(BinaryOutput out, Pattern pattern) {
        out.text(pattern.source());
        NodeCoding.write(out, pattern.root());
    }

    static Pattern pattern(BinaryInput in) {
        return Pattern.restored(in.text(), NodeCoding.node(in));
    }

    static void write(BinaryOutput out, Lexicon lexicon) {
        out.text(lexicon.id());
        out.texts(lexicon.includes());
        out.texts(lexicon.entries());
    }

    static Lexicon lexicon(BinaryInput in) {
        return new Lexicon(in.text(), in.texts(), in.texts());
    }

    static void write(BinaryOutput out, Cue cue) {
        out.text(cue.id());
        out.constant(cue.stance());
        out.constant(cue.direction());
        out.constant(cue.scope());
        out.constant(cue.role());
        write(out, cue.pattern());
    }

    static Cue cue(BinaryInput in) {
        return new Cue(
                in.text(),
                in.constant(Stance.class),
                in.constant(Cue.Direction.class),
                in.constant(Cue.Scope.class),
                in.constant(Cue.Role.class),
                pattern(in));
    }

    static void write(BinaryOutput out, PageKind kind) {
        out.text(kind.id());
        out.flag(kind.offers());
        out.list(kind.evidence(), (o, e) -> {
            write(o, e.pattern());
            o.real(e.weight());
            o.number(e.most());
            o.text(e.where());
        });
    }

    static PageKind pageKind(BinaryInput in) {
        return new PageKind(
                in.text(), in.flag(), in.list(i -> new PageKind.Evidence(pattern(i), i.real(), i.number(), i.text())));
    }
}
