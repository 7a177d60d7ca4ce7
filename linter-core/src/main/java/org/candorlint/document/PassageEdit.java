package org.candorlint.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candorlint.text.MappedText;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Pages as they would be after an edit of one passage. What is put in stands where the source has what it replaces. */
public final class PassageEdit {

    private PassageEdit() {}

    /** With other words in place of some, given as half-open offsets in the text of the passage. */
    public static Document replace(Document page, Passage passage, Span words, String replacement) {
        return edit(page, p -> p == passage ? List.of(new Draft(p.kind(), text(p, words, replacement))) : null);
    }

    /** Without a passage. */
    public static Document remove(Document page, Passage passage) {
        return edit(page, p -> p == passage ? List.of() : null);
    }

    /** With one more paragraph behind a passage. */
    public static Document addBehind(Document page, Passage passage, String paragraph) {
        Span at = passage.source(new Span(0, passage.text().length()));
        MappedText text =
                new MappedText.Builder().replace(paragraph, at.end(), at.end()).build();
        return edit(
                page,
                p -> p == passage
                        ? List.of(new Draft(p.kind(), p.mapped()), new Draft(PassageKind.PARAGRAPH, text))
                        : null);
    }

    private record Draft(PassageKind kind, MappedText text) {}

    private static MappedText text(Passage passage, Span words, String replacement) {
        String old = passage.text();
        MappedText.Builder builder = new MappedText.Builder();
        copy(passage, 0, words.start(), old, builder);
        Span at = passage.source(words);
        builder.replace(replacement, at.start(), at.end());
        copy(passage, words.end(), old.length(), old, builder);
        return builder.build();
    }

    private static void copy(Passage passage, int from, int to, String old, MappedText.Builder builder) {
        for (int i = from; i < to; i++) {
            Span at = passage.source(new Span(i, i + 1));
            builder.replace(old.substring(i, i + 1), at.start(), at.end());
        }
    }

    private static Document edit(Document page, Function<Passage, @Nullable List<Draft>> edits) {
        // A passage that is gone stands for the one above it.
        IdentityHashMap<Passage, Optional<Passage>> now = new IdentityHashMap<>();
        List<Passage> passages = new ArrayList<>();
        for (Passage old : page.passages()) {
            Passage heading = now(old.heading(), now);
            Passage leadIn = now(old.leadIn(), now);
            @Nullable List<Draft> drafts = edits.apply(old);
            Optional<Passage> first = Optional.empty();
            for (Draft draft : drafts == null ? List.of(new Draft(old.kind(), old.mapped())) : drafts) {
                Passage made = new Passage(
                        passages.size(),
                        draft.kind(),
                        draft.kind() == old.kind() ? old.level() : 0,
                        old.visibility(),
                        old.region(),
                        draft.text(),
                        old.size(),
                        old.selector(),
                        heading,
                        leadIn);
                passages.add(made);
                first = first.or(() -> Optional.of(made));
            }
            now.put(old, first.or(() -> Optional.ofNullable(old.kind() == PassageKind.HEADING ? heading : null)));
        }
        return new Document(page.source(), page.language(), passages, page.notes(), page.marks(), page.unread());
    }

    private static @Nullable Passage now(Optional<Passage> old, IdentityHashMap<Passage, Optional<Passage>> now) {
        return old.flatMap(passage -> now.getOrDefault(passage, Optional.empty()))
                .orElse(null);
    }
}
