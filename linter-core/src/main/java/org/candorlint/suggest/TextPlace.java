package org.candorlint.suggest;

import java.util.List;
import java.util.Optional;
import org.candorlint.document.Document;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;

/** Where a page can take one more paragraph that its readers come to see. */
public final class TextPlace {

    private TextPlace() {}

    /** The passage behind which to put it: the first paragraph of the main text from a passage on, or else above it. */
    public static Passage near(Document page, Passage wanted) {
        List<Passage> all = page.passages();
        Optional<Passage> behind =
                all.stream().skip(wanted.index()).filter(TextPlace::isText).findFirst();
        return behind.or(() -> all.stream()
                        .limit(wanted.index())
                        .filter(TextPlace::isText)
                        .reduce((first, second) -> second))
                .orElse(wanted);
    }

    private static boolean isText(Passage passage) {
        return passage.kind() == PassageKind.PARAGRAPH
                && passage.visibility() == Visibility.VISIBLE
                && passage.region() == Region.MAIN;
    }
}
