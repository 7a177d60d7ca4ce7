package org.candorlint.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candorlint.pack.Keys;
import org.candorlint.pack.Yaml;
import org.candorlint.pack.YamlMap;
import org.candorlint.pack.YamlText;
import org.candorlint.pack.YamlValue;

/** Reads the labels of one page, a YAML file beside it. */
public final class LabelFile {

    private static final Keys KEYS =
            Keys.of("page", "kind", "market", "page_labels", "sentences").optional("optional_page_labels", "conflicts");
    private static final Keys SENTENCE = Keys.of("quote").optional("labels", "optional");

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
                map.items("sentences").stream().map(LabelFile::sentence).toList(),
                conflicts(map.items("conflicts")));
    }

    private static LabelledSentence sentence(YamlValue value) {
        YamlMap map = value.map(SENTENCE);
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
