package org.candorlint.pack;

/** Reads {@code suggestions.yaml}: which edits the rules of a category offer where they do not say so themselves. */
final class SuggestionsFile {

    static final String NAME = "suggestions.yaml";

    private static final Keys CATEGORY =
            AdviceReader.KEYS.after(Keys.of(Key.text("category", "The category whose rules offer them")));

    static final Keys KEYS = Keys.of(Key.maps("suggestions", CATEGORY, "What is offered, by category"));

    private SuggestionsFile() {}

    static void read(YamlValue file, Draft draft) {
        PatternReader patterns = new PatternReader(draft);
        for (YamlMap map : file.map(KEYS).maps("suggestions")) {
            draft.refer(draft.categories, map.scalar("category"));
            draft.advice.put(map.text("category"), AdviceReader.read(map, patterns));
        }
    }
}
