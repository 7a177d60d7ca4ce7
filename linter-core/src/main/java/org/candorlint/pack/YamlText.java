package org.candorlint.pack;

import java.util.Collection;
import java.util.Optional;

/** A scalar in a YAML file, taken as the text that it is: {@code 1.0} stays {@code 1.0}, {@code no} stays {@code no}. */
public final class YamlText extends YamlValue {

    private final String value;
    private final boolean plain;
    private final int end;

    YamlText(YamlFile file, int offset, int end, String value, boolean plain) {
        super(file, offset);
        this.end = end;
        this.value = value;
        this.plain = plain;
    }

    static YamlText nothing(YamlFile file, int offset) {
        return new YamlText(file, offset, offset, "", true);
    }

    /** The text, without quotes and escapes; empty for a stand-in. */
    public String value() {
        return value;
    }

    /** Reports a problem at the character that {@code index}, a UTF-16 offset of the value, was written as. */
    public void problemAt(int index, String message, String hint) {
        int at = new ScalarOffsets(file().source().content(), offset(), end, value).source(index);
        file().problem(at, message, hint);
    }

    /** One of a closed set of names. Empty after a problem was reported, or for a stand-in. */
    public <T> Optional<T> oneOf(Choice<T> choice) {
        T found = choice.names().get(value);
        if (found == null && !isNothing()) {
            unknown(choice.what(), choice.names().keySet());
        }
        return Optional.ofNullable(found);
    }

    /** Reports that there is no such thing, and what comes near. */
    public void unknown(String what, Collection<String> known) {
        unknown(what, value, known);
    }

    /** Reports that there is no thing of a name that stands in the value, and what comes near. */
    public void unknown(String what, String name, Collection<String> known) {
        String message = "unknown " + what + " '" + name + "'";
        problemAt(Math.max(0, value.indexOf(name)), message, Nearest.hint(name, known));
    }

    /** The same place with a longer name, for messages about an id that is put together. */
    YamlText prefixed(String prefix) {
        return isNothing() ? this : new YamlText(file(), offset(), end, prefix + value, false);
    }

    /** Whether nothing was written, or {@code null}. */
    boolean isNothing() {
        return plain && (value.isEmpty() || value.equals("null") || value.equals("~"));
    }

    /** Whether a comment follows on its line, which an author may have meant as part of a plain scalar. */
    boolean isFollowedByComment() {
        String content = file().source().content();
        return plain && content.startsWith(" #", end);
    }

    @Override
    String describe() {
        return isNothing() ? "nothing" : "text";
    }
}
