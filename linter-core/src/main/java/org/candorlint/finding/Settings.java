package org.candorlint.finding;

import java.util.IdentityHashMap;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;

/**
 * The settings of the passages of one page. The text of a passage is read once, however many findings stand in it and however
 * many passages below it. Not thread-safe.
 */
public final class Settings {

    private final IdentityHashMap<Passage, Setting> settings = new IdentityHashMap<>();
    private final IdentityHashMap<Passage, String> digests = new IdentityHashMap<>();

    public Setting of(Passage passage) {
        Setting known = settings.get(passage);
        if (known == null) {
            // A heading stands for itself; other text may mean another thing under another heading.
            boolean alone =
                    passage.kind() == PassageKind.HEADING || passage.kind().isOutsideFlow();
            String above = alone ? "" : passage.heading().map(this::digest).orElse("");
            known = new Setting(
                    passage.region(), passage.selector(), Fingerprint.digest(above + '\n' + digest(passage)));
            settings.put(passage, known);
        }
        return known;
    }

    private String digest(Passage passage) {
        return digests.computeIfAbsent(passage, p -> Fingerprint.digest(Fingerprint.fold(p.text())));
    }
}
