package org.candorlint.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The style rules that a page makes for itself, as far as they decide whether text is seen: simple, compound,
 * descendant and child selectors. The more specific rule wins, then the later one. Used by one thread.
 */
final class StyleSheet {

    private static final int LONGEST_SELECTOR = 200;
    private static final String ANY = "*";

    private final Map<String, List<StyleRule>> rules = new HashMap<>();
    private int count;
    private int budget;
    private boolean alone = true;

    /** @param budget how often a selector may be tried on an element before the rest goes unread */
    StyleSheet(int budget) {
        this.budget = budget;
    }

    void add(String css) {
        alone &= !css.contains("@import");
        CssBlocks.read(css, (selectors, body) -> {
            Declarations declarations = Declarations.parse(body);
            if (!declarations.areNone()) {
                for (String selector : selectors.split(",", -1)) {
                    add(selector.strip(), declarations);
                }
            }
        });
    }

    /** What the rules and the element's own {@code style} say of it. */
    Declarations of(Element element) {
        Declarations result = Declarations.NONE;
        if (!rules.isEmpty() && !isExhausted()) {
            List<StyleRule> candidates = candidates(element);
            budget -= candidates.size();
            for (StyleRule rule : candidates) {
                if (element.is(rule.selector())) {
                    result = result.under(rule.declarations());
                }
            }
        }
        String own = element.attr("style");
        return own.isEmpty() ? result : result.under(Declarations.parse(own));
    }

    /** Notes that the page has styles from elsewhere too, which nobody reads here. */
    void addUnread() {
        alone = false;
    }

    /** Whether the page has no styles but its own. */
    boolean isAlone() {
        return alone;
    }

    boolean isExhausted() {
        return budget < 0;
    }

    private List<StyleRule> candidates(Element element) {
        List<StyleRule> found = new ArrayList<>(rules.getOrDefault(ANY, List.of()));
        found.addAll(rules.getOrDefault(element.normalName(), List.of()));
        if (!element.id().isEmpty()) {
            found.addAll(rules.getOrDefault("#" + element.id(), List.of()));
        }
        if (!element.className().isEmpty()) {
            for (String name : element.classNames()) {
                found.addAll(rules.getOrDefault("." + name, List.of()));
            }
        }
        found.sort(Comparator.comparingInt(StyleRule::weight).thenComparingInt(StyleRule::order));
        return found;
    }

    private void add(String selector, Declarations declarations) {
        if (selector.isEmpty() || selector.length() > LONGEST_SELECTOR || !isSimple(selector)) {
            return;
        }
        try {
            Evaluator evaluator = Selector.evaluatorOf(selector);
            rules.computeIfAbsent(key(selector), none -> new ArrayList<>())
                    .add(new StyleRule(weight(selector), count++, key(selector), evaluator, declarations));
        } catch (IllegalArgumentException | IllegalStateException e) {
            // A selector that cannot be parsed hides nothing, as in a browser.
            return;
        }
    }

    /** Ids count before classes and attributes, and those before tags; nobody writes a hundred of one sort. */
    private static int weight(String selector) {
        int weight = 0;
        boolean starts = true;
        for (int i = 0; i < selector.length(); i++) {
            char c = selector.charAt(i);
            weight += c == '#' ? 10_000 : c == '.' || c == '[' ? 100 : starts && Character.isLetter(c) ? 1 : 0;
            starts = c == ' ' || c == '>';
        }
        return weight;
    }

    /** States such as {@code :hover}, and siblings, say nothing about the page as it is first seen. */
    private static boolean isSimple(String selector) {
        for (int i = 0; i < selector.length(); i++) {
            if (":~+|\\&%".indexOf(selector.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The last compound's id, else its first class, else its tag. */
    private static String key(String selector) {
        int start = Math.max(selector.lastIndexOf(' '), selector.lastIndexOf('>')) + 1;
        String last = selector.substring(start);
        if (last.indexOf('[') >= 0 || last.indexOf(']') >= 0) {
            return ANY;
        }
        int hash = last.indexOf('#');
        if (hash >= 0) {
            return "#" + name(last, hash + 1);
        }
        int dot = last.indexOf('.');
        return dot >= 0 ? "." + name(last, dot + 1) : Tags.lower(last);
    }

    private static String name(String compound, int start) {
        int end = start;
        while (end < compound.length() && ".#*".indexOf(compound.charAt(end)) < 0) {
            end++;
        }
        return compound.substring(start, end);
    }
}
