package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The inflected forms of English words. A word is taken for a noun and a verb at once, unless the table knows better:
 * a form that is no word costs nothing, since no page has it. Immutable and thread-safe.
 */
final class Inflections {

    private static final Inflections ENGLISH = new Inflections(WordLists.read("inflections.txt"));

    private final Map<String, List<String>> verbs = new HashMap<>();
    private final Map<String, List<String>> nouns = new HashMap<>();
    private final Map<String, List<String>> fixed = new HashMap<>();
    private final Map<String, List<String>> adjectives = new HashMap<>();
    private final Set<String> onlyAdjectives = new HashSet<>();
    private final Set<String> bases = new HashSet<>();
    private final Set<String> irregularForms = new HashSet<>();

    private Inflections(Map<String, List<List<String>>> table) {
        fill(verbs, table, "verbs");
        fill(nouns, table, "nouns");
        fill(adjectives, table, "adjectives");
        onlyAdjectives.addAll(adjectives.keySet());
        fill(adjectives, table, "both");
        onlyAdjectives.removeAll(verbs.keySet());
        verbs.values().forEach(irregularForms::addAll);
        nouns.values().forEach(irregularForms::addAll);
        for (List<String> line : table.getOrDefault("fixed", List.of())) {
            // A line of several is "this word, and what stands for it": not = n't.
            fixed.put(line.get(0), line);
        }
        fill(fixed, table, "be");
        fixed.values().forEach(irregularForms::addAll);
        table.getOrDefault("bases", List.of()).forEach(bases::addAll);
        bases.addAll(verbs.keySet());
        bases.addAll(nouns.keySet());
    }

    static Inflections english() {
        return ENGLISH;
    }

    /** All forms of {@code base} (lower case), itself first; none twice. */
    List<String> of(String base) {
        List<String> forms = new ArrayList<>(6);
        forms.add(base);
        List<String> listed = fixed.get(base);
        if (listed != null) {
            addAll(listed, forms);
            return forms;
        }
        boolean irregular = verbs.containsKey(base) || nouns.containsKey(base);
        if (!irregular && (base.length() <= 2 || !isAlphabetic(base))) {
            return forms;
        }
        compare(base, forms);
        if (onlyAdjectives.contains(base)) {
            return forms;
        }
        addAll(nouns.getOrDefault(base, List.of()), forms);
        addAll(Spelling.withS(base), forms);
        if (isInflected(base)) {
            return forms;
        }
        List<String> past = verbs.get(base);
        addAll(past == null ? Spelling.with(base, "ed") : past, forms);
        addAll(Spelling.with(base, "ing"), forms);
        return forms;
    }

    private static void addAll(List<String> more, List<String> forms) {
        for (int i = 0; i < more.size(); i++) {
            if (!forms.contains(more.get(i))) {
                forms.add(more.get(i));
            }
        }
    }

    private void compare(String base, List<String> forms) {
        List<String> comparison = adjectives.get(base);
        if (comparison != null) {
            addAll(comparison, forms);
            if (comparison.isEmpty()) {
                addAll(Spelling.with(base, "er"), forms);
                addAll(Spelling.with(base, "est"), forms);
            }
        }
    }

    /** "healing", "proven", "women": they are matched as they stand, with a plural at most. */
    private boolean isInflected(String word) {
        if (bases.contains(word)) {
            return false;
        }
        return irregularForms.contains(word)
                || (word.endsWith("ing") && Spelling.hasVowel(word, word.length() - 3))
                || (word.endsWith("ed") && !word.endsWith("eed") && Spelling.hasVowel(word, word.length() - 2));
    }

    private static boolean isAlphabetic(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void fill(Map<String, List<String>> target, Map<String, List<List<String>>> table, String section) {
        for (List<String> line : table.getOrDefault(section, List.of())) {
            target.computeIfAbsent(line.get(0), base -> new ArrayList<>()).addAll(line.subList(1, line.size()));
        }
    }
}
