package org.candorlint.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candorlint.pack.Key;
import org.candorlint.pack.Keys;
import org.candorlint.pack.Yaml;
import org.candorlint.pack.YamlMap;
import org.candorlint.pack.YamlText;
import org.candorlint.pack.YamlValue;

/** Reads the labels of one page, a YAML file beside it. */
public final class LabelFile {

    private static final Keys SENTENCE = Keys.of(Key.text("quote", "The sentence, as it stands on the page"))
            .optional(
                    Key.texts("labels", "What must be found in it"),
                    Key.texts("optional", "What may be found in it or not"));

    private static final Keys KEYS = Keys.of(
                    Key.text("page", "The file of the page"),
                    Key.text("kind", "What kind of page it is"),
                    Key.text("market", "Whose law applies"),
                    Key.texts("page_labels", "What must be found about the whole page"),
                    Key.maps("sentences", SENTENCE, "The sentences that make a claim"))
            .optional(
                    Key.texts("optional_page_labels", "What may be found about the whole page or not"),
                    Key.pairs("conflicts", "Pairs of quotes that contradict each other"));

    private LabelFile() {}

    /**
     * The labels in one file.
     *
     * @throws org.candorlint.pack.PackException with everything that is wrong in it
     */
    public static LabelledPage read(Path file) {
        return Yaml.read(file, LabelFile::page);
    }

    private static LabelledPage page(YamlValue value) {
        YamlMap map = value.map(KEYS);
        return new LabelledPage(
                map.text("page"),
                map.text("kind"),
                map.text("market"),
                labels(map, "page_labels"),
                labels(map, "optional_page_labels"),
                map.maps("sentences").stream().map(LabelFile::sentence).toList(),
                conflicts(map.items("conflicts")));
    }

    private static LabelledSentence sentence(YamlMap map) {
        return new LabelledSentence(map.text("quote"), labels(map, "labels"), labels(map, "optional"));
    }

    private static Set<String> labels(YamlMap map, String key) {
        Set<String> labels = new HashSet<>();
        for (YamlText label : map.texts(key)) {
            if (!labels.add(label.value())) {
                label.problem("the label '" + label.value() + "' is there twice", "");
            }
        }
        return labels;
    }

    private static List<LabelledPage.Conflict> conflicts(List<YamlValue> items) {
        List<LabelledPage.Conflict> conflicts = new ArrayList<>();
        for (YamlValue item : items) {
            List<String> quotes =
                    item.items().stream().map(q -> q.text().value()).toList();
            if (quotes.size() == 2) {
                conflicts.add(new LabelledPage.Conflict(quotes.get(0), quotes.get(1)));
            } else {
                item.problem("expected two quotes, found " + quotes.size(), "write [\"one\", \"other\"]");
            }
        }
        return conflicts;
    }
}
