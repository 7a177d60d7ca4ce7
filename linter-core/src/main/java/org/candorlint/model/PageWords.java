package org.candorlint.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.language.Sentence;
import org.candorlint.stance.PageScan;
import org.jspecify.annotations.Nullable;

/** A page as the features see it; what several sentences need is made once. Not thread-safe. */
final class PageWords {

    private final PageScan page;
    private final Symbols symbols;
    private final Set<String> therapies;
    private final @Nullable SentenceWords[] sentences;
    private final PageTopics topics;
    private final Map<Surroundings, int[]> rows = new HashMap<>();
    private final List<RowSink> sinks = new ArrayList<>(2);

    /** @param therapies lexicons of the therapies by name */
    PageWords(PageScan page, Symbols symbols, Set<String> therapies) {
        this.page = page;
        this.symbols = symbols;
        this.therapies = therapies;
        this.sentences = new SentenceWords[page.sentences().size()];
        this.topics = PageTopics.of(this);
    }

    /** What stands around a passage: the same for all passages of a section, or all items of a list. */
    record Surroundings(Optional<Passage> heading, Optional<Passage> leadIn, boolean item) {

        static Surroundings of(Passage passage) {
            boolean item = passage.kind() == PassageKind.LIST_ITEM || passage.kind() == PassageKind.TABLE_CELL;
            return new Surroundings(passage.heading(), passage.leadIn(), item);
        }
    }

    PageScan page() {
        return page;
    }

    PageTopics topics() {
        return topics;
    }

    SentenceWords of(Sentence sentence) {
        SentenceWords words = sentences[sentence.index()];
        if (words == null) {
            words = SentenceWords.of(page.scan(sentence), symbols, therapies);
            sentences[sentence.index()] = words;
        }
        return words;
    }

    /** An empty sink for one sentence, until the next is asked for. */
    RowSink sink(LinearModel model) {
        for (RowSink sink : sinks) {
            if (sink.model() == model) {
                sink.clear();
                return sink;
            }
        }
        RowSink sink = new RowSink(model);
        sinks.add(sink);
        return sink;
    }

    /** The rows of what stands around a passage, in the one model that this page is scored with. */
    int[] rows(Surroundings surroundings, Function<Surroundings, int[]> lookUp) {
        return rows.computeIfAbsent(surroundings, lookUp);
    }
}
