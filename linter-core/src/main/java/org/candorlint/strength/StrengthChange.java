package org.candorlint.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.candorlint.strength.ClaimStrength.Step;

/**
 * In what one wording claims more than another, and in what less. Immutable and thread-safe.
 *
 * @param stronger such as {@code effect: "eases" to "ends"}, in the order of the scales, numbers last
 * @param weaker likewise
 */
public record StrengthChange(List<String> stronger, List<String> weaker) {

    public StrengthChange {
        stronger = List.copyOf(stronger);
        weaker = List.copyOf(weaker);
    }

    /** From one wording to another. */
    public static StrengthChange between(ClaimStrength before, ClaimStrength after) {
        List<String> stronger = new ArrayList<>();
        List<String> weaker = new ArrayList<>();
        before.steps().forEach((scale, from) -> {
            Step to = after.steps().getOrDefault(scale, from);
            if (to.place() != from.place()) {
                (to.place() > from.place() ? stronger : weaker).add(scale + ": " + from.shown() + " to " + to.shown());
            }
        });
        figures(before.figures(), after.figures(), stronger, weaker);
        return new StrengthChange(stronger, weaker);
    }

    public boolean isStronger() {
        return !stronger.isEmpty();
    }

    public boolean isWeaker() {
        return stronger.isEmpty() && !weaker.isEmpty();
    }

    // A figure makes a claim more of a claim, whatever it says; which figure answers to which is told by their order.
    private static void figures(List<Figure> before, List<Figure> after, List<String> stronger, List<String> weaker) {
        int both = Math.min(before.size(), after.size());
        for (int i = 0; i < both; i++) {
            Figure from = before.get(i);
            Figure to = after.get(i);
            if (!from.text().equals(to.text())) {
                boolean more = isMore(from, to);
                (more ? stronger : weaker).add("number: " + from.text() + " to " + to.text());
            }
        }
        after.subList(both, after.size()).forEach(figure -> stronger.add("number: none to " + figure.text()));
        before.subList(both, before.size()).forEach(figure -> weaker.add("number: " + figure.text() + " to none"));
    }

    /** Of two that cannot be compared the new one counts as more, so that a person looks. */
    private static boolean isMore(Figure from, Figure to) {
        OptionalDouble old = from.value();
        OptionalDouble now = to.value();
        if (old.isEmpty() || now.isEmpty()) {
            return true;
        }
        return to.fewerIsMore() ? now.getAsDouble() < old.getAsDouble() : now.getAsDouble() > old.getAsDouble();
    }
}
