package org.candorlint.language;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.document.Deadline;
import org.candorlint.document.Passage;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Links the sentences of a page, so that each knows its neighbours. */
final class SentenceChain {

    private SentenceChain() {}

    static List<Sentence> link(List<Passage> passages, Annotator annotator) {
        List<Sentence> chain = new ArrayList<>();
        @Nullable Sentence last = null;
        for (Passage passage : passages) {
            Deadline.look();
            for (Span span : annotator.sentences(passage)) {
                last = Sentence.after(last, passage, span, annotator);
                chain.add(last);
            }
        }
        return List.copyOf(chain);
    }
}
