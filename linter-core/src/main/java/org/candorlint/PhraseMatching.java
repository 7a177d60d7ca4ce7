package org.candorlint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.candorlint.RuleWords.Role;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.rule.Rule;
import org.candorlint.stance.StanceReader;

/** Finds the phrase rules that fit a sentence, with their stance. */
final class PhraseMatching {

    private PhraseMatching() {}

    /** Those that are asked for. */
    static List<RuleMatch> find(PageCheck page, Sentence sentence) {
        return find(page, sentence, phrase -> page.asks(phrase.info()));
    }

    /** Those that are wanted, whether somebody asks for their findings or not. */
    static List<RuleMatch> find(PageCheck page, Sentence sentence, Predicate<Rule.Phrase> wanted) {
        List<Match<RuleWords>> matches = page.matches(sentence);
        if (matches.isEmpty()) {
            return List.of();
        }
        // By identity: to hash a rule is to hash all that it says.
        Set<Rule> blocked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Match<RuleWords> match : matches) {
            if (match.key().role() == Role.UNLESS) {
                blocked.add(match.key().rule());
            }
        }
        List<RuleMatch> found = new ArrayList<>();
        for (Match<RuleWords> match : matches) {
            boolean claims = match.key().role() == Role.CLAIM;
            if (claims
                    && match.key().rule() instanceof Rule.Phrase phrase
                    && !blocked.contains(phrase)
                    && wanted.test(phrase)
                    && applies(phrase, page, sentence)) {
                found.add(RuleMatch.of(phrase, match, StanceReader.read(page.scan(), match)));
            }
        }
        return found;
    }

    private static boolean applies(Rule.Phrase rule, PageCheck page, Sentence sentence) {
        boolean inPlace = rule.within().isEmpty()
                || rule.within().contains(sentence.passage().kind());
        return inPlace && isOnTopic(rule.topic(), page, sentence);
    }

    private static boolean isOnTopic(Rule.Topic topic, PageCheck page, Sentence sentence) {
        return switch (topic) {
            case PAGE -> page.isTopical();
            case SENTENCE -> page.isTopical(sentence);
            case CONTEXT ->
                page.isTopical(sentence)
                        || sentence.previous().filter(page::isTopical).isPresent()
                        || sentence.passage().heading().filter(page::isTopical).isPresent()
                        || sentence.passage().leadIn().filter(page::isTopical).isPresent();
        };
    }
}
