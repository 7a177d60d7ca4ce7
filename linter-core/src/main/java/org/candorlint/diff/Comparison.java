package org.candorlint.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.candorlint.diff.Change.Kind;
import org.candorlint.diff.ClaimPairs.Pair;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import org.candorlint.strength.Likeness;
import org.candorlint.strength.StrengthChange;
import org.candorlint.strength.StrengthReader;

/**
 * Compares two versions of a site. A claim is the same by its fingerprint, or by rule and words on the page that is the same;
 * the others are paired by how alike they are, within the page. What is left came or went. Immutable; not thread-safe.
 */
public final class Comparison {

    /** A sentence in which nothing was found must be a good deal like a claim to have been one. */
    private static final double PLAIN = 0.6;

    private final RuleSet rules;
    private final StrengthReader reader;

    public Comparison(RuleSet rules, StrengthReader reader) {
        this.rules = rules;
        this.reader = reader;
    }

    public SiteDiff of(Version old, Version now) {
        Set<String> unknown = new TreeSet<>(old.failures());
        unknown.addAll(now.failures());
        Version before = old.without(unknown);
        Version after = now.without(unknown);
        PagePairs paired = PagePairs.of(before, after);
        Map<String, String> pages = paired.all();
        BiPredicate<Claim, Claim> onPage = (one, other) -> other.path().equals(pages.get(one.path()));
        List<Claim> left = new ArrayList<>(before.claims());
        List<Claim> come = new ArrayList<>(after.claims());
        ClaimPairs claims = new ClaimPairs(left, come);
        List<Pair> same = new ArrayList<>(claims.same(
                (one, other) -> onPage.test(one, other) && one.fingerprint().equals(other.fingerprint())));
        BiPredicate<Claim, Claim> words = (one, other) -> one.sameness().equals(other.sameness());
        same.addAll(claims.same((one, other) -> onPage.test(one, other) && words.test(one, other)));
        // What moved to another page is not new; a statement is owed by each page of its own.
        same.addAll(claims.same(
                (one, other) -> words.test(one, other) && !one.sentence().isBlank()));

        List<Change> changes = new ArrayList<>(statements(left, come, pages));
        int unchanged = same.size();
        for (Pair pair : claims.alike(onPage)) {
            Optional<Change> change = compared(pair);
            change.ifPresent(changes::add);
            unchanged += change.isPresent() ? 0 : 1;
        }
        changes.addAll(unclaimed(before, after, left, come, onPage));
        left.forEach(claim -> changes.add(Change.gone(Kind.REMOVED, claim)));
        come.forEach(claim -> changes.add(Change.came(Kind.NEW, claim)));
        return new SiteDiff(old.name(), now.name(), changes, unchanged, paired.renamed(), List.copyOf(unknown));
    }

    /** Takes what is about statements that are owed. A page that is new, or gone, loses and gains none. */
    private List<Change> statements(List<Claim> left, List<Claim> come, Map<String, String> pages) {
        Set<String> about = rules.rules().stream()
                .filter(Comparison::isAboutStatement)
                .map(rule -> rule.info().id())
                .collect(Collectors.toSet());
        List<Change> changes = new ArrayList<>();
        for (Claim claim : List.copyOf(come)) {
            if (about.contains(claim.rule()) && pages.containsValue(claim.path())) {
                come.remove(claim);
                changes.add(Change.came(Kind.DISCLAIMER_LOST, claim));
            }
        }
        for (Claim claim : List.copyOf(left)) {
            if (about.contains(claim.rule())) {
                left.remove(claim);
                changes.add(
                        Change.gone(pages.containsKey(claim.path()) ? Kind.DISCLAIMER_GAINED : Kind.REMOVED, claim));
            }
        }
        return changes;
    }

    private static boolean isAboutStatement(Rule rule) {
        return rule instanceof Rule.RequiredText
                || rule instanceof Rule.WeakStatement
                || rule instanceof Rule.PrescribedNotice
                || rule instanceof Rule.Companion;
    }

    /** Empty where the words are the same and only what Candor makes of them is not. */
    private Optional<Change> compared(Pair pair) {
        if (Likeness.fold(pair.before().sentence())
                .equals(Likeness.fold(pair.after().sentence()))) {
            return Optional.empty();
        }
        StrengthChange strength = strength(pair);
        List<String> stronger = new ArrayList<>(strength.stronger());
        if (pair.after().severity().atLeast(pair.before().severity())
                && pair.after().severity() != pair.before().severity()) {
            stronger.add("severity: " + pair.before().severity().label() + " to "
                    + pair.after().severity().label());
        }
        Kind kind = !stronger.isEmpty() ? Kind.STRENGTHENED : strength.isWeaker() ? Kind.WEAKENED : Kind.REWORDED;
        return Optional.of(change(kind, pair, stronger, strength.weaker()));
    }

    /** What was no claim and is one now, and the other way round. */
    private List<Change> unclaimed(
            Version before, Version after, List<Claim> left, List<Claim> come, BiPredicate<Claim, Claim> onPage) {
        List<Pair> risen = new ArrayList<>(new ClaimPairs(new ArrayList<>(before.excused()), come).alike(onPage));
        List<Pair> fallen = new ArrayList<>(new ClaimPairs(left, new ArrayList<>(after.excused())).alike(onPage));
        PlainSentences old = new PlainSentences(before, reader);
        PlainSentences now = new PlainSentences(after, reader);
        // What stands in both versions became nothing else.
        risen.addAll(new ClaimPairs(old.without(now), come).alike(onPage, PLAIN));
        fallen.addAll(new ClaimPairs(left, now.without(old)).alike(onPage, PLAIN));
        List<Change> changes = new ArrayList<>();
        for (Pair pair : risen) {
            StrengthChange strength = strength(pair);
            List<String> stronger = new ArrayList<>(strength.stronger());
            stronger.add("it was no claim (" + pair.before().reason() + ")");
            changes.add(change(Kind.STRENGTHENED, pair, stronger, strength.weaker()));
        }
        for (Pair pair : fallen) {
            StrengthChange strength = strength(pair);
            List<String> weaker = new ArrayList<>(strength.weaker());
            weaker.add("it is no claim any more (" + pair.after().reason() + ")");
            changes.add(change(Kind.WEAKENED, pair, strength.stronger(), weaker));
        }
        return changes;
    }

    private StrengthChange strength(Pair pair) {
        return StrengthChange.between(
                reader.read(pair.before().sentence()), reader.read(pair.after().sentence()));
    }

    private static Change change(Kind kind, Pair pair, List<String> stronger, List<String> weaker) {
        return new Change(kind, Optional.of(pair.before()), Optional.of(pair.after()), stronger, weaker);
    }
}
