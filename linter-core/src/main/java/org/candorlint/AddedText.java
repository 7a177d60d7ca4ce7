package org.candorlint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.candorlint.document.Document;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageEdit;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Suggestion;
import org.candorlint.finding.Suggestion.Kind;
import org.candorlint.notice.NoticeState;
import org.candorlint.rule.Advice;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import org.candorlint.suggest.ExactSource;
import org.candorlint.suggest.TextPlace;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/** Text that a page owes its readers, and where to put it. Not thread-safe. */
final class AddedText {

    /** Of a passage that holds little but an altered notice, so many words in ten are words of the notice. */
    private static final int OF_TEN = 8;

    private final PageCheck page;
    private final RuleSet rules;
    private final Recheck recheck;

    AddedText(PageCheck page, RuleSet rules, Recheck recheck) {
        this.page = page;
        this.rules = rules;
        this.recheck = recheck;
    }

    Optional<Suggestion> of(Finding finding, Advice advice) {
        Rule rule = rules.rule(finding.rule().id()).orElse(null);
        if (!(rule instanceof Rule.PrescribedNotice notice)) {
            String text = advice.text(page.options().markets());
            return text.isEmpty() ? Optional.empty() : behind(finding, text, advice.needs());
        }
        return NoticeCheck.failing(notice, rules, page).stream()
                .filter(failing ->
                        finding.whyNot().filter(failing.reason()::equals).isPresent())
                .findFirst()
                .flatMap(failing -> failing.state() instanceof NoticeState.Absent
                        ? behind(finding, failing.notice().text(), advice.needs())
                        : failing.state()
                                .at()
                                .filter(at -> !(failing.state() instanceof NoticeState.Exact))
                                .flatMap(at -> inPlace(finding, at, failing)));
    }

    private Optional<Suggestion> behind(Finding finding, String text, String needs) {
        Passage at = page.document().passages().get(Math.max(0, finding.place().passage()));
        Passage seen = TextPlace.near(page.document(), at);
        Document edited = PassageEdit.addBehind(page.document(), seen, text);
        if (recheck.settles(finding, edited, Optional.empty(), Kind.ADD).isEmpty()) {
            return Optional.empty();
        }
        String where = page.document()
                .source()
                .locator(seen.source(new Span(0, seen.text().length())).start())
                .orElseGet(() -> "line " + line(seen));
        String does = "Add this behind the " + SuggestionWords.name(seen) + " at " + where + ".";
        return Optional.of(new Suggestion(Kind.ADD, does, text, needs, null));
    }

    private int line(Passage passage) {
        Span whole = passage.source(new Span(0, passage.text().length()));
        return page.document().source().position(whole.start()).line();
    }

    private Optional<Suggestion> inPlace(Finding finding, Passage at, NoticeCheck.Failing failing) {
        String text = failing.notice().text();
        String alike = failing.state() instanceof NoticeState.OfOtherMarket wrong
                ? wrong.other().text()
                : text;
        Span whole = new Span(0, at.text().length());
        Document edited = PassageEdit.replace(page.document(), at, whole, text);
        if (!isMostly(at.text(), alike)
                || recheck.settles(finding, edited, Optional.empty(), Kind.ADD).isEmpty()) {
            return Optional.empty();
        }
        SourceText source = page.document().source();
        Suggestion.Edit edit = ExactSource.of(source, at, whole)
                .map(span -> Suggestion.Edit.of(source, span, text))
                .orElse(null);
        String does = "Put this in place of the " + SuggestionWords.name(at) + " at line " + line(at) + ".";
        return Optional.of(new Suggestion(Kind.ADD, does, text, "", edit));
    }

    /** Whether a passage holds the notice and hardly anything else, so that nothing is lost with it. */
    private static boolean isMostly(String passage, String notice) {
        Set<String> known = new HashSet<>(words(notice));
        List<String> words = words(passage);
        long own = words.stream().filter(known::contains).count();
        return own * 10 >= (long) words.size() * OF_TEN
                && words.size() <= words(notice).size() * 5 / 4;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
