package org.candorlint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.candorlint.document.Document;
import org.candorlint.document.Passage;
import org.candorlint.document.Visibility;
import org.candorlint.finding.PageCoverage;
import org.candorlint.finding.PageCoverage.Reason;
import org.candorlint.finding.PageCoverage.Rules;
import org.candorlint.finding.PageCoverage.Skip;
import org.candorlint.finding.PageCoverage.Status;
import org.candorlint.language.PageLanguages;
import org.candorlint.rule.Rule;

/** Counts what of a page was read and what was linted. */
final class CoverageCount {

    private final PageCheck page;
    private final PageLanguages languages;
    private final Map<Reason, Map<String, int[]>> skipped = new EnumMap<>(Reason.class);
    private int read;
    private int linted;

    private CoverageCount(PageCheck page, PageLanguages languages) {
        this.page = page;
        this.languages = languages;
    }

    static PageCoverage of(PageCheck page, PageLanguages languages, List<Rule> rules) {
        return new CoverageCount(page, languages).count(rules);
    }

    private PageCoverage count(List<Rule> rules) {
        Document document = page.document();
        boolean offers = page.judgement().offers() && page.isTopical();
        for (Passage passage : document.passages()) {
            int words = words(passage.text());
            Optional<String> language = languages.of(passage);
            read += words;
            if (passage.visibility() == Visibility.HIDDEN) {
                skip(Reason.HIDDEN, "", words);
            } else if (language.isPresent()) {
                skip(Reason.LANGUAGE, language.get(), words);
            } else if (!offers) {
                skip(Reason.NOTHING_OFFERED, "", words);
            } else {
                linted += words;
            }
        }
        String missing = missing(document);
        Status status = !missing.isEmpty() ? Status.NOT_LINTED : offers ? Status.LINTED : Status.INAPPLICABLE;
        return new PageCoverage(
                status,
                status == Status.INAPPLICABLE ? silence() : missing,
                read,
                linted,
                skips(),
                rules(rules, offers && linted > 0),
                unread(document));
    }

    private static PageCoverage.Unread unread(Document document) {
        return new PageCoverage.Unread(
                document.unread().pictures(),
                document.unread().recordings(),
                document.unread().frames(),
                document.unread().scripted());
    }

    private String silence() {
        return read == 0
                ? "there is no text in it"
                : "nothing is offered on a page of kind " + page.judgement().kind();
    }

    private void skip(Reason reason, String language, int words) {
        int[] counts =
                skipped.computeIfAbsent(reason, why -> new TreeMap<>()).computeIfAbsent(language, tag -> new int[2]);
        counts[0]++;
        counts[1] += words;
    }

    private List<Skip> skips() {
        List<Skip> skips = new ArrayList<>();
        skipped.forEach((reason, languages) ->
                languages.forEach((language, counts) -> skips.add(new Skip(reason, language, counts[0], counts[1]))));
        return skips;
    }

    /** Why the page says little of itself; empty where it does not. */
    private String missing(Document document) {
        if (document.unread().scripted()) {
            return "its text is written by a script; check the page as it is shown";
        }
        Optional<String> language = languages.page();
        if (language.isPresent()) {
            return "it is in " + PageCoverage.languageName(language.get()) + ", and Candor reads English";
        }
        int others = document.unread().pictures()
                + document.unread().recordings()
                + document.unread().frames();
        return read == 0 && others > 0 ? "it shows pictures, films or other pages, and has no text of its own" : "";
    }

    private Rules rules(List<Rule> rules, boolean apply) {
        int applied = 0;
        int off = 0;
        int others = 0;
        for (Rule rule : rules) {
            if (page.asks(rule.info())) {
                applied++;
            } else if (page.isOff(rule.info())) {
                off++;
            } else {
                others++;
            }
        }
        return apply ? new Rules(applied, off, others, 0) : new Rules(0, off, others, applied);
    }

    /** Runs of letters and digits; what is written without spaces counts by its runs. */
    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || (inside && (c == '\'' || c == '\u2019' || c == '-'));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
