package org.candorlint.pack;

import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** What one kind of rule has of its own. */
sealed interface RuleBody
        permits PhraseBody,
                RequiredTextBody,
                ConflictBody,
                ModelBody,
                WeakStatementBody,
                NoticeBody,
                MentionBody,
                CompanionBody,
                ProductClaimBody,
                HedgeBody {

    /** The examples, which nearly every kind must show. */
    Key EXAMPLES =
            Key.map("examples", ExamplesReader.KEYS, "What the rule reports and what it does not; all are tested");

    /** The keys that other kinds do not have. */
    Keys keys();

    /** Whether brackets in its flagged examples mark what must be found; a page in Markdown has other uses for them. */
    boolean marksExamples();

    Rule read(RuleInfo info, YamlMap rule, PatternReader patterns);
}
