package org.candorlint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candorlint.pattern.Lexicon;
import org.candorlint.pattern.Node;
import org.candorlint.pattern.Pattern;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;

/** Words that nearly fit the patterns of a rule set. */
final class PatternSamples {

    private final Map<String, Lexicon> lexicons = new HashMap<>();

    PatternSamples(RuleSet rules) {
        rules.lexicons().forEach(lexicon -> lexicons.put(lexicon.id(), lexicon));
    }

    /** Every pattern of a rule set, each once. */
    static List<Pattern> patterns(RuleSet rules) {
        Stream<Pattern> ofRules = rules.rules().stream().flatMap(PatternSamples::patterns);
        Stream<Pattern> ofCues = rules.cues().stream().map(cue -> cue.pattern());
        Stream<Pattern> ofKinds = rules.pageKinds().stream()
                .flatMap(kind -> kind.evidence().stream())
                .map(evidence -> evidence.pattern());
        return Stream.of(ofRules, ofCues, ofKinds)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<Pattern> patterns(Rule rule) {
        if (rule instanceof Rule.Phrase phrase) {
            return all(List.of(phrase.match(), phrase.unless()));
        } else if (rule instanceof Rule.RequiredText required) {
            return all(List.of(required.trigger(), required.exempt(), required.adequate(), required.inadequate()));
        } else if (rule instanceof Rule.Conflict conflict) {
            Stream<Pattern> facts = Stream.concat(
                            conflict.values().values().stream(), conflict.across().figures().values().stream())
                    .flatMap(List::stream);
            return Stream.concat(
                    facts,
                    all(List.of(
                            conflict.options(),
                            conflict.across().subject(),
                            conflict.across().apart())));
        } else if (rule instanceof Rule.WeakStatement weak) {
            return all(List.of(weak.named(), weak.undercut()));
        } else if (rule instanceof Rule.ProductClaim claim) {
            return all(List.of(claim.approval(), claim.carried(), claim.uses()));
        } else if (rule instanceof Rule.Companion companion) {
            return all(List.of(companion.adequate(), companion.inadequate()));
        } else if (rule instanceof Rule.Model model) {
            return model.unless().stream();
        } else if (rule instanceof Rule.PrescribedNotice notice) {
            return notice.trigger().stream();
        } else if (rule instanceof Rule.Mention mention) {
            return mention.match().stream();
        }
        return Stream.of();
    }

    private static Stream<Pattern> all(List<List<Pattern>> lists) {
        return lists.stream().flatMap(List::stream);
    }

    /** For each way of a pattern, words that fit all of it but its last item; none where that leaves nothing. */
    List<String> nearMisses(Pattern pattern) {
        List<Node> ways = pattern.root() instanceof Node.Choice choice ? choice.options() : List.of(pattern.root());
        List<String> misses = new ArrayList<>();
        for (Node way : ways) {
            List<String> words = words(way);
            if (words.size() > 1) {
                misses.add(String.join(" ", words.subList(0, words.size() - 1)));
            }
        }
        return misses;
    }

    private List<String> words(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> words(item).stream())
                    .toList();
        } else if (node instanceof Node.Choice choice) {
            return words(choice.options().get(0));
        } else if (node instanceof Node.Repeat repeat) {
            return words(repeat.body());
        } else if (node instanceof Node.Capture capture) {
            return words(capture.body());
        } else if (node instanceof Node.Word word) {
            return List.of(word.base());
        } else if (node instanceof Node.Literal literal) {
            return List.of(literal.form());
        } else if (node instanceof Node.Tagged tagged) {
            return words(tagged.word());
        } else if (node instanceof Node.Entry entry) {
            return entry(entry.lexicon());
        } else if (node instanceof Node.Numeral) {
            return List.of("7");
        } else if (node instanceof Node.Tag tag) {
            return List.of(tag.prefix().startsWith("V") ? "go" : tag.prefix().startsWith("A") ? "good" : "house");
        }
        // What fits without words, or anything but some words.
        return node instanceof Node.Not ? List.of("plum") : List.of();
    }

    private List<String> entry(String name) {
        Lexicon lexicon = lexicons.get(name);
        if (lexicon == null) {
            throw new AssertionError("no lexicon " + name);
        }
        return lexicon.entries().isEmpty()
                ? entry(lexicon.includes().get(0))
                : words(Pattern.parse(lexicon.entries().get(0)).root());
    }
}
