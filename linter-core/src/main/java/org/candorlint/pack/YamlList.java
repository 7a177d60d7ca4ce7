package org.candorlint.pack;

import java.util.List;

/** A list in a YAML file. */
final class YamlList extends YamlValue {

    private final List<YamlValue> values;

    YamlList(YamlFile file, int offset, List<YamlValue> values) {
        super(file, offset);
        this.values = List.copyOf(values);
    }

    List<YamlValue> values() {
        return values;
    }

    @Override
    String describe() {
        return "a list";
    }
}
