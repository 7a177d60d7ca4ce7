package org.candorlint.pack;

import java.util.List;

/**
 * A value in a YAML file that knows where it stands. To ask for another kind of value than it is reports a problem and
 * gives an empty stand-in, so that reading goes on and finds the other problems too. Not thread-safe.
 */
public abstract sealed class YamlValue permits YamlText, YamlList, YamlMap {

    private final YamlFile file;
    private final int offset;

    YamlValue(YamlFile file, int offset) {
        this.file = file;
        this.offset = offset;
    }

    /** Reports a problem at the start of this value. */
    public final void problem(String message, String hint) {
        file.problem(offset, message, hint);
    }

    /** The 1-based line on which this value starts. */
    public final int line() {
        return file.source().position(offset).line();
    }

    /** As a map with these keys; reports missing and unknown ones. */
    public final YamlMap map(Keys keys) {
        if (this instanceof YamlMap map) {
            map.check(keys);
            return map;
        }
        expected("a map", keys.describe());
        YamlMap empty = new YamlMap(file, offset, List.of());
        empty.check(new Keys(List.of(), keys.all()));
        return empty;
    }

    /** As a map with the keys of its kind; reports missing and unknown ones. */
    final YamlMap map(Shape.Kinds kinds) {
        YamlMap map = map();
        map.check(kinds);
        return map;
    }

    /** As a map whose keys are names that the author chose. */
    public final YamlMap map() {
        if (this instanceof YamlMap map) {
            return map;
        }
        expected("a map", "");
        return new YamlMap(file, offset, List.of());
    }

    /** As a list. */
    public final List<YamlValue> items() {
        if (this instanceof YamlList list) {
            return list.values();
        }
        expected("a list", "write [a, b], or one item a line, each after a hyphen");
        return List.of();
    }

    /** As one text. */
    public final YamlText text() {
        if (this instanceof YamlText text && !text.isNothing()) {
            return text;
        }
        expected("text", this instanceof YamlText ? "" : "put quotes around text that starts with { or [");
        return YamlText.nothing(file, offset);
    }

    /** What it is, for messages: {@code a map}. */
    abstract String describe();

    final YamlFile file() {
        return file;
    }

    final int offset() {
        return offset;
    }

    private void expected(String what, String hint) {
        problem("expected " + what + ", found " + describe(), hint);
    }
}
