package org.candorlint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candorlint.document.Document;
import org.candorlint.document.Passage;
import org.candorlint.document.Visibility;
import org.candorlint.rule.Market;
import org.candorlint.rule.MarketSigns;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a page where its clinic is: a postal code, an area code, a register, the name of a place. What it finds is
 * only ever suggested. Immutable and thread-safe.
 */
final class PracticePlaces {

    private static final int POSTAL = 3;
    private static final int LICENCE = 2;
    private static final int HINT = 1;
    private static final int ENOUGH = 3;
    private static final int MOST = 3;
    private static final int LONGEST_NAME = 6;

    private final Map<String, List<Market>> postal = new HashMap<>();
    private final Map<String, List<Market>> phones = new HashMap<>();
    private final Map<String, List<Market>> licences = new HashMap<>();
    private final Map<String, List<Market>> names = new HashMap<>();

    PracticePlaces(List<Market> markets) {
        for (Market market : markets) {
            MarketSigns signs = market.signs();
            add(signs.postal(), market, postal);
            add(signs.phones(), market, phones);
            add(signs.licences(), market, licences);
            add(signs.names().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList(), market, names);
        }
    }

    private static void add(List<String> signs, Market market, Map<String, List<Market>> index) {
        signs.forEach(
                sign -> index.computeIfAbsent(sign, s -> new ArrayList<>()).add(market));
    }

    /**
     * One sentence for each market that the page points to and that is not checked.
     *
     * @param checked the markets that are, with their parents
     */
    List<String> suggestions(Document document, List<Market> checked) {
        Map<Market, Map<String, Integer>> found = new HashMap<>();
        for (Passage passage : document.passages()) {
            if (passage.visibility() != Visibility.HIDDEN) {
                read(words(passage.text()), found);
            }
        }
        Set<String> known = checked.stream().map(Market::id).collect(Collectors.toCollection(HashSet::new));
        // What points to a state points to its country as well; to say both would be to say one thing twice.
        found.keySet().stream()
                .filter(market -> score(found.getOrDefault(market, Map.of())) >= ENOUGH)
                .map(Market::parent)
                .filter(Objects::nonNull)
                .forEach(known::add);
        return found.entrySet().stream()
                .filter(e -> !known.contains(e.getKey().id()) && score(e.getValue()) >= ENOUGH)
                .sorted(Comparator.comparing((Map.Entry<Market, Map<String, Integer>> e) -> -score(e.getValue()))
                        .thenComparing(e -> e.getKey().id()))
                .limit(MOST)
                .map(e -> "its clinic seems to be in " + e.getKey().name() + " ("
                        + String.join(", ", e.getValue().keySet()) + "), whose law was not looked at; --market "
                        + e.getKey().id() + " does")
                .toList();
    }

    private static int score(Map<String, Integer> signs) {
        return signs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void read(List<String> words, Map<Market, Map<String, Integer>> found) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (isPostalCode(next)) {
                note(postal.get(word), word + " " + next, POSTAL, found);
            }
            note(licences.get(word), word, LICENCE, found);
            if (word.startsWith("+") || isPhone(words, i)) {
                note(phones.get(word), word, HINT, found);
            }
            if (Character.isUpperCase(word.charAt(0))) {
                name(words, i, found);
            }
        }
    }

    private void name(List<String> words, int at, Map<Market, Map<String, Integer>> found) {
        StringBuilder name = new StringBuilder();
        for (int i = at; i < Math.min(words.size(), at + LONGEST_NAME); i++) {
            name.append(i > at ? " " : "").append(words.get(i).toLowerCase(Locale.ROOT));
            String written = String.join(" ", words.subList(at, i + 1));
            note(names.get(name.toString()), written, HINT, found);
            note(licences.get(written), written, LICENCE, found);
        }
    }

    private static void note(
            @Nullable Collection<Market> markets, String sign, int weight, Map<Market, Map<String, Integer>> found) {
        if (markets != null) {
            markets.forEach(m -> found.computeIfAbsent(m, k -> new TreeMap<>()).put(sign, weight));
        }
    }

    /** Five digits, or the first half of a Canadian code. */
    private static boolean isPostalCode(String word) {
        boolean zip = word.length() == 5 && word.chars().allMatch(Character::isDigit);
        return zip
                || (word.length() == 3
                        && Character.isUpperCase(word.charAt(0))
                        && Character.isDigit(word.charAt(1))
                        && Character.isUpperCase(word.charAt(2)));
    }

    /** Three, three and four digits. */
    private static boolean isPhone(List<String> words, int at) {
        return at + 2 < words.size()
                && isNumber(words.get(at), 3)
                && isNumber(words.get(at + 1), 3)
                && isNumber(words.get(at + 2), 4);
    }

    private static boolean isNumber(String word, int digits) {
        return word.length() == digits && word.chars().allMatch(Character::isDigit);
    }

    /** Runs of letters and digits; a plus sign stays with the digits behind it. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '+');
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
