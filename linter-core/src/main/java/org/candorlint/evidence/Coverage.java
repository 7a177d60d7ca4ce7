package org.candorlint.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candorlint.evidence.Evidence.Wording;
import org.candorlint.strength.ClaimStrength;
import org.candorlint.strength.Figure;
import org.candorlint.strength.StrengthChange;
import org.candorlint.strength.StrengthReader;

/** In what a claim goes beyond the evidence for it: product, condition, numbers, strength. */
final class Coverage {

    private final StrengthReader reader;

    Coverage(StrengthReader reader) {
        this.reader = reader;
    }

    /**
     * What differs between a claim whose very words the evidence is about, and what was studied.
     *
     * @param claim a sentence of a page
     */
    List<String> studied(Evidence evidence, String claim) {
        List<String> differences = new ArrayList<>();
        ClaimStrength said = reader.read(claim);
        ClaimStrength studied = studied(evidence);
        apart("product", studied.products(), said.products(), differences);
        apart("condition", studied.conditions(), said.conditions(), differences);
        return differences;
    }

    /**
     * What differs between a claim and the wording that the evidence is about.
     *
     * @param claim a sentence of a page
     */
    List<String> worded(Evidence evidence, String claim) {
        List<String> differences = new ArrayList<>();
        ClaimStrength said = reader.read(claim);
        ClaimStrength borne = reader.read(words(evidence.wording()));
        ClaimStrength studied = studied(evidence);
        beyond("product", union(studied.products(), borne.products()), said.products(), differences);
        beyond("condition", union(studied.conditions(), borne.conditions()), said.conditions(), differences);
        numbers(borne.figures(), said.figures(), differences);
        StrengthChange.between(withoutFigures(borne), withoutFigures(said))
                .stronger()
                .forEach(step -> differences.add("strength (" + step + ")"));
        return differences;
    }

    private ClaimStrength studied(Evidence evidence) {
        List<String> texts = new ArrayList<>(List.of(evidence.product(), evidence.indication(), evidence.population()));
        evidence.record().ifPresent(record -> {
            texts.addAll(record.conditions());
            texts.addAll(record.interventions());
        });
        return reader.read(String.join(".\n\n", texts));
    }

    /** What a pattern spells out; a lexicon or a gap of it stands for nothing, so that a pattern bears no word unseen. */
    private static String words(Wording wording) {
        if (wording instanceof Wording.Alike alike) {
            return alike.pattern()
                    .source()
                    .replaceAll("\\{[^}]*}|<[^>]*>|\\[[^:\\]]*:|!\\s*\\S+", " ")
                    .replaceAll("\\.\\.+\\d*", " ")
                    .replaceAll("[\\[\\]()|?*+^$#\"]", " ");
        }
        return ((Wording.Exact) wording).claim();
    }

    private static ClaimStrength withoutFigures(ClaimStrength strength) {
        return new ClaimStrength(strength.steps(), List.of(), strength.products(), strength.conditions());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static void apart(String what, Set<String> studied, Set<String> said, List<String> differences) {
        if (!studied.isEmpty() && !said.isEmpty() && said.stream().noneMatch(studied::contains)) {
            differences.add(what + " (the evidence: " + shown(studied) + "; the page: " + shown(said) + ")");
        }
    }

    private static void beyond(String what, Set<String> borne, Set<String> said, List<String> differences) {
        Set<String> more = new TreeSet<>(said);
        more.removeAll(borne);
        if (!more.isEmpty()) {
            differences.add(what + " (" + shown(more) + ")");
        }
    }

    private static void numbers(List<Figure> borne, List<Figure> said, List<String> differences) {
        Set<String> known = borne.stream().map(Figure::text).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = said.stream().map(Figure::text).collect(Collectors.toCollection(TreeSet::new));
        if (!known.containsAll(found)) {
            differences.add("numbers (the evidence: " + (known.isEmpty() ? "none" : shown(known)) + "; the page: "
                    + shown(found) + ")");
        }
    }

    private static String shown(Set<String> words) {
        return String.join(", ", words);
    }
}
