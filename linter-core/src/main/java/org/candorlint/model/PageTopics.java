package org.candorlint.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Visibility;
import org.candorlint.language.Sentence;

/**
 * Which therapies a page speaks of, and where: a clinic that sells other care as well makes claims of that care too.
 * Immutable and thread-safe.
 *
 * @param named the lexicons of the therapies that the page names
 * @param titled those that its title or main heading names
 * @param sections the headings of the sections that name one, empty for the part above the first heading
 * @param passages the passages that name one
 */
record PageTopics(Set<Symbol> named, Set<Symbol> titled, Set<Optional<Passage>> sections, Set<Passage> passages) {

    private static final Symbol IN_SENTENCE = Symbol.of("therapy in the sentence");
    private static final Symbol IN_PASSAGE = Symbol.of("therapy in the passage");
    private static final Symbol IN_HEADING = Symbol.of("therapy in the heading");
    private static final Symbol IN_SECTION = Symbol.of("therapy in the section");
    private static final Symbol ELSEWHERE = Symbol.of("therapy elsewhere");

    PageTopics {
        named = Set.copyOf(named);
        titled = Set.copyOf(titled);
        sections = Set.copyOf(sections);
        passages = Set.copyOf(passages);
    }

    static PageTopics of(PageWords page) {
        Set<Symbol> named = new HashSet<>();
        Set<Symbol> titled = new HashSet<>();
        Set<Optional<Passage>> sections = new HashSet<>();
        Set<Passage> passages = new HashSet<>();
        for (Sentence sentence : page.page().sentences()) {
            Set<Symbol> therapies = page.of(sentence).therapies();
            if (therapies.isEmpty()) {
                continue;
            }
            named.addAll(therapies);
            Passage passage = sentence.passage();
            if (passage.visibility() != Visibility.HIDDEN) {
                passages.add(passage);
                sections.add(passage.section());
                if (isTitle(passage)) {
                    titled.addAll(therapies);
                }
            }
        }
        return new PageTopics(named, titled, sections, passages);
    }

    /** How near to a sentence a therapy is named. */
    Symbol nearness(PageWords page, Sentence sentence) {
        Passage passage = sentence.passage();
        if (passages.contains(passage)) {
            return page.of(sentence).therapies().isEmpty() ? IN_PASSAGE : IN_SENTENCE;
        }
        if (passage.heading().filter(passages::contains).isPresent()) {
            return IN_HEADING;
        }
        return sections.contains(passage.section()) ? IN_SECTION : ELSEWHERE;
    }

    /** Whether the passage stands in a section that names a therapy. */
    boolean isNear(Passage passage) {
        return sections.contains(passage.section());
    }

    private static boolean isTitle(Passage passage) {
        return passage.kind() == PassageKind.TITLE || (passage.kind() == PassageKind.HEADING && passage.level() == 1);
    }
}
