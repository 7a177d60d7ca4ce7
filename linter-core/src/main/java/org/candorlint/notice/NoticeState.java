package org.candorlint.notice;

import java.util.List;
import java.util.Optional;
import org.candorlint.document.Passage;
import org.candorlint.rule.Notice;

/** How a prescribed notice stands on a page. Immutable. */
public sealed interface NoticeState {

    /** The passage in which it begins; empty where nothing like it stands. */
    Optional<Passage> at();

    /** Word by word as prescribed; case, white space and punctuation apart. */
    record Exact(Passage passage) implements NoticeState {
        @Override
        public Optional<Passage> at() {
            return Optional.of(passage);
        }
    }

    /** Whole, but in other words here and there. */
    record Altered(Passage passage, List<Change> changes) implements NoticeState {
        public Altered {
            changes = List.copyOf(changes);
        }

        @Override
        public Optional<Passage> at() {
            return Optional.of(passage);
        }
    }

    /** Without some of its sentences. */
    record Truncated(Passage passage, List<String> missing) implements NoticeState {
        public Truncated {
            missing = List.copyOf(missing);
        }

        @Override
        public Optional<Passage> at() {
            return Optional.of(passage);
        }
    }

    /** The notice of another market in its place. */
    record OfOtherMarket(Passage passage, Notice other) implements NoticeState {
        @Override
        public Optional<Passage> at() {
            return Optional.of(passage);
        }
    }

    /** Not on the page. */
    record Absent() implements NoticeState {
        @Override
        public Optional<Passage> at() {
            return Optional.empty();
        }
    }

    /** Words of the notice and what stands in their place; either may be empty. */
    record Change(String prescribed, String found) {}
}
