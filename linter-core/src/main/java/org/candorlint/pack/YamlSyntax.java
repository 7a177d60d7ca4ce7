package org.candorlint.pack;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Turns the exceptions of the YAML library into problems. */
final class YamlSyntax {

    static final String QUOTES =
            "text that holds ': ' or ' #', or starts with one of { } [ ] , & * # ? | ! > % @ `, needs quotes";

    private YamlSyntax() {}

    /** Reports what {@code e} says; an exception that is none of the library's or ours is thrown on. */
    static void report(YamlFile file, CodePointOffsets offsets, RuntimeException e) {
        if (e instanceof YamlRefused refused) {
            file.problem(refused.offset(), String.valueOf(refused.getMessage()), refused.hint());
        } else if (e instanceof MarkedYamlEngineException marked) {
            Optional<Mark> place = marked.getProblemMark().or(marked::getContextMark);
            int offset = place.map(m -> offsets.utf16(m.getIndex())).orElse(0);
            file.problem(offset, "not YAML: " + marked.getProblem(), QUOTES);
        } else if (e instanceof ReaderException unreadable) {
            String character = String.format("U+%04X", unreadable.getCodePoint());
            file.problem(
                    offsets.utf16(unreadable.getPosition()),
                    "the character " + character + " is not allowed in YAML",
                    "");
        } else if (e instanceof YamlEngineException) {
            file.problem(0, "not YAML: " + e.getMessage(), "");
        } else {
            throw e;
        }
    }
}
