package org.candorlint.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.candorlint.rule.Category;
import org.candorlint.rule.Market;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import org.candorlint.site.Names;
import org.candorlint.stance.PageKind;

/** Holds the names that a user gives against those that the packs know. */
final class KnownNames {

    private final RuleSet rules;

    KnownNames(RuleSet rules) {
        this.rules = rules;
    }

    /** The markets as they were given, each once. */
    List<String> markets(List<String> given) {
        List<String> known = rules.markets().stream().map(Market::id).toList();
        return given.stream()
                .map(String::strip)
                .distinct()
                .map(market -> known("market", market, known))
                .toList();
    }

    /** The markets as they were given, each with the rules of a profession where it has a market for that. */
    List<String> markets(List<String> given, Optional<String> profession) {
        List<String> places = markets(given);
        return profession
                .map(name ->
                        places.stream().map(place -> ofProfession(place, name)).toList())
                .orElse(places);
    }

    private String ofProfession(String place, String profession) {
        List<Market> markets = rules.markets().stream()
                .filter(m -> m.profession() != null && place.equals(m.parent()))
                .toList();
        return markets.stream()
                .filter(m -> profession.equals(m.profession()))
                .map(Market::id)
                .findFirst()
                .orElseThrow(() -> unknown(
                        "profession",
                        profession,
                        markets.stream()
                                .flatMap(m -> Optional.ofNullable(m.profession()).stream())
                                .toList()));
    }

    Optional<String> pageKind(Optional<String> given) {
        List<String> known = rules.pageKinds().stream().map(PageKind::id).toList();
        return given.map(kind -> known("page kind", kind, known));
    }

    Rule rule(String id) {
        List<String> known =
                rules.rules().stream().map(rule -> rule.info().id()).toList();
        String name = known.contains(id) ? id : theOnlyOneNamed(id, known);
        return rules.rule(name).orElseThrow(() -> unknown("rule", id, known));
    }

    /** Categories, each once. */
    String category(String id) {
        return known(
                "category", id, rules.categories().stream().map(Category::id).toList());
    }

    // A rule's own name is enough where no other category has one of that name.
    private static String theOnlyOneNamed(String name, List<String> known) {
        List<String> named =
                known.stream().filter(id -> id.endsWith("/" + name)).toList();
        return named.size() == 1 ? named.get(0) : name;
    }

    private static String known(String kind, String name, Collection<String> known) {
        if (!known.contains(name)) {
            throw unknown(kind, name, known);
        }
        return name;
    }

    private static UserMistake unknown(String kind, String name, Collection<String> known) {
        String many = kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
        return new UserMistake("there is no " + kind + " '" + name + "'", Names.hint(name, known, many));
    }
}
