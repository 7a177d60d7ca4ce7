package org.candorlint.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A jurisdiction, and where it matters a profession: which provisions apply (those whose id starts with its id) and how
 * severe a category is. Immutable and thread-safe.
 *
 * @param id such as {@code us} or {@code ca-on-physician}
 * @param name for people
 * @param parent the market it inherits from, if any
 * @param regulator the short name of the regulator that approves therapies there
 * @param profession whose rules it adds, if it is a market of one profession
 * @param severities per category, where they differ from those of the parent
 * @param off categories and rules that are not reported there, because no law of the place bears on them; not inherited
 * @param signs how a page shows that the clinic is there
 */
public record Market(
        String id,
        String name,
        @Nullable String parent,
        String regulator,
        @Nullable String profession,
        Map<String, Severity> severities,
        Set<String> off,
        MarketSigns signs) {

    private static final int LONGEST_INITIALS = 5;

    public Market {
        severities = Map.copyOf(severities);
        off = Set.copyOf(off);
    }

    /** A market of its own, without anything that is peculiar to it. */
    public static Market of(String id, String name, String regulator) {
        return new Market(id, name, null, regulator, null, Map.of(), Set.of(), MarketSigns.NONE);
    }

    public Optional<Severity> severity(String category) {
        return Optional.ofNullable(severities.get(category));
    }

    /** The regulator inside a sentence: initials take the article, a name and what is spoken as one word do not. */
    public String regulatorInText() {
        boolean initials =
                regulator.length() <= LONGEST_INITIALS && regulator.chars().allMatch(Character::isUpperCase);
        return initials || Character.isLowerCase(regulator.codePointAt(0)) ? "the " + regulator : regulator;
    }

    /** Whether a provision with this id can apply here, not counting inherited ones. */
    public boolean owns(String provision) {
        return provision.startsWith(id + "/");
    }

    /** Whether this market reports what a rule finds. */
    public boolean reports(RuleInfo rule) {
        return !off.contains(rule.category()) && !off.contains(rule.id());
    }
}
