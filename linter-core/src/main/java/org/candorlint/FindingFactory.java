package org.candorlint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candorlint.document.Deadline;
import org.candorlint.document.Document;
import org.candorlint.document.Passage;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Fingerprint;
import org.candorlint.finding.Place;
import org.candorlint.finding.Settings;
import org.candorlint.finding.Verdict;
import org.candorlint.language.Sentence;
import org.candorlint.rule.MarketLaw;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.Severity;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes the findings of one page: severity and law of the markets, place, fingerprint. Not thread-safe. */
final class FindingFactory {

    private final MarketLaw law;
    private final Document document;
    private final CheckOptions options;
    private final Settings settings = new Settings();
    private final Map<String, Integer> occurrences = new HashMap<>();

    // Findings come sentence by sentence: those of one share its text, which may be long, and do not fold it anew.
    private @Nullable Sentence lastSentence;
    private String lastText = "";
    private String lastFolded = "";

    FindingFactory(MarketLaw law, Document document, CheckOptions options) {
        this.law = law;
        this.document = document;
        this.options = options;
    }

    Place place(Passage passage, Span span) {
        return Place.of(document.source(), passage, span, settings.of(passage));
    }

    /** A finding about words of a sentence. */
    Finding of(
            RuleInfo rule, Verdict verdict, Sentence sentence, Span span, @Nullable String reason, double probability) {
        Passage passage = sentence.passage();
        int offset = span.start() - sentence.span().start();
        if (lastSentence != sentence) {
            lastSentence = sentence;
            lastText = sentence.text();
            lastFolded = Fingerprint.fold(lastText);
        }
        return make(
                rule,
                verdict,
                place(passage, span),
                passage.kind().label(),
                lastText,
                offset,
                reason,
                List.of(),
                probability,
                lastFolded);
    }

    /** A finding about the whole page, the only one of its rule, at the best place for it. */
    Finding ofPage(RuleInfo rule, Sentence at, Span span, @Nullable String reason, List<Place> related) {
        return ofPage(rule, at, span, reason, related, "");
    }

    /**
     * A finding about the whole page, at the best place for it.
     *
     * @param subject what tells it from other such findings of its rule, whatever else changes on the page
     */
    Finding ofPage(
            RuleInfo rule, Sentence at, Span span, @Nullable String reason, List<Place> related, String subject) {
        return make(
                rule,
                Verdict.VIOLATION,
                place(at.passage(), span),
                "page",
                "",
                -1,
                reason,
                related,
                -1,
                Fingerprint.fold(subject));
    }

    private Finding make(
            RuleInfo rule,
            Verdict verdict,
            Place place,
            String where,
            String sentence,
            int offset,
            @Nullable String reason,
            List<Place> related,
            double probability,
            String folded) {
        Deadline.look();
        // Counted apart, so that an excused twin that comes or goes renames no finding.
        String key = (verdict == Verdict.EXCUSED) + "\n" + rule.id() + '\n' + folded;
        int occurrence = occurrences.merge(key, 1, Integer::sum) - 1;
        return new Finding(
                rule,
                verdict,
                severity(rule),
                place,
                where,
                sentence,
                offset,
                rule.summary(),
                law.provisions(rule),
                reason,
                related,
                probability,
                Fingerprint.ofFolded(document.source().path(), rule.id(), folded, occurrence));
    }

    /** What the user set, else what the markets say. */
    private Severity severity(RuleInfo rule) {
        Severity own = options.severities()
                .getOrDefault(rule.id(), options.severities().get(rule.category()));
        return own != null ? own : law.severity(rule);
    }
}
