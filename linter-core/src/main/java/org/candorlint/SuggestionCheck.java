package org.candorlint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.candorlint.document.Document;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageEdit;
import org.candorlint.document.PassageKind;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Suggestion;
import org.candorlint.finding.Suggestion.Kind;
import org.candorlint.language.Sentence;
import org.candorlint.rule.Advice;
import org.candorlint.rule.RuleSet;
import org.candorlint.suggest.Change;
import org.candorlint.suggest.ClauseCutter;
import org.candorlint.suggest.ExactSource;
import org.candorlint.suggest.WordDropper;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/**
 * Seeks edits that settle the findings of one page. An edit is only shown if the page, checked again with it, has the
 * finding no more and no other in its place. Not thread-safe.
 */
final class SuggestionCheck {

    /** More of them help nobody to choose. */
    private static final int MOST = 3;

    private final PageCheck page;
    private final Advised advised;
    private final Recheck recheck;

    /** @param check checks a page as it would be after an edit */
    SuggestionCheck(
            PageCheck page, RuleSet rules, DroppedWords drops, BiFunction<Document, CheckOptions, PageReport> check) {
        this.page = page;
        this.advised = new Advised(rules, drops);
        this.recheck = new Recheck(page, check);
    }

    /** The findings with their edits, in the same order. */
    List<Finding> suggest(List<Finding> findings) {
        AddedText added = new AddedText(page, advised.rules(), recheck);
        List<Finding> all = new ArrayList<>();
        for (Finding finding : findings) {
            Advice advice = advised.rules().advice().of(finding.rule());
            List<Suggestion> edits = new ArrayList<>();
            for (Advice.Offer offer : advice.offers()) {
                if (offer == Advice.Offer.ADD) {
                    added.of(finding, advice).ifPresent(edits::add);
                } else {
                    sentence(finding).ifPresent(at -> edits.addAll(edits(offer, finding, at, advice)));
                }
            }
            all.add(edits.isEmpty() ? finding : finding.suggesting(edits.subList(0, Math.min(MOST, edits.size()))));
        }
        return all;
    }

    private List<Suggestion> edits(Advice.Offer offer, Finding finding, Sentence at, Advice advice) {
        Span claim = claim(finding);
        return switch (offer) {
            case NARROW ->
                isQuoted(at)
                        ? List.of()
                        : changes(
                                Kind.NARROW,
                                WordDropper.drop(at, advised.drops().in(at, claim, advice)).stream()
                                        .toList(),
                                finding,
                                at);
            case REMOVE_WORDS ->
                isQuoted(at) ? List.of() : changes(Kind.REMOVE, ClauseCutter.cuts(at, claim), finding, at);
            case REMOVE_SENTENCE -> without(finding, at).stream().toList();
            case ATTRIBUTE ->
                isQuoted(at) ? List.of() : citing(finding, at, advice).stream().toList();
            case ADD -> List.of();
        };
    }

    /** The first change that settles the finding. */
    private List<Suggestion> changes(Kind kind, List<Change> changes, Finding finding, Sentence at) {
        for (Change change : changes) {
            Document edited = PassageEdit.replace(page.document(), at.passage(), change.span(), change.replacement());
            Span sentence = new Span(at.span().start(), at.span().end() + change.growth());
            Optional<List<String>> staying = recheck.settles(finding, edited, Optional.of(sentence), kind);
            if (staying.isPresent()) {
                String gone = change.leftOut().stream()
                        .map(words -> "\"" + words + "\"")
                        .collect(Collectors.joining(" and "));
                String result = sentence.of(change.in(at.passage().text())).strip();
                return List.of(new Suggestion(
                        kind,
                        "Leave out " + gone + ".",
                        result,
                        SuggestionWords.staying(staying.get()),
                        edit(at.passage(), change).orElse(null)));
            }
        }
        return List.of();
    }

    private Optional<Suggestion> without(Finding finding, Sentence at) {
        List<Sentence> all = page.scan().of(at.passage());
        if (all.size() == 1 || at.passage().kind() == PassageKind.QUOTE) {
            Document edited = PassageEdit.remove(page.document(), at.passage());
            return recheck.settles(finding, edited, Optional.empty(), Kind.REMOVE)
                    .map(none ->
                            new Suggestion(Kind.REMOVE, SuggestionWords.whole(at.passage(), all.size()), "", "", null));
        }
        int place = all.indexOf(at);
        boolean last = place == all.size() - 1;
        Span gone = last
                ? new Span(all.get(place - 1).span().end(), at.span().end())
                : new Span(at.span().start(), all.get(place + 1).span().start());
        Document edited = PassageEdit.replace(page.document(), at.passage(), gone, "");
        if (recheck.settles(finding, edited, Optional.empty(), Kind.REMOVE).isEmpty()) {
            return Optional.empty();
        }
        String needs = last ? "" : SuggestionWords.lookAt(all.get(place + 1));
        Change change = Change.without(gone, at.passage().text());
        return Optional.of(new Suggestion(
                Kind.REMOVE,
                "Leave out the sentence.",
                "",
                needs,
                edit(at.passage(), change)
                        .or(() -> edit(
                                at.passage(),
                                Change.without(at.span(), at.passage().text())))
                        .orElse(null)));
    }

    /** A source that is still to be named is no edit yet; that a reference would settle the finding is tried with a number. */
    private Optional<Suggestion> citing(Finding finding, Sentence at, Advice advice) {
        String text = at.passage().text();
        int end = at.span().end();
        while (end > at.span().start() && ".!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Span here = new Span(end, end);
        String stand = " [1]";
        Document edited = PassageEdit.replace(page.document(), at.passage(), here, stand);
        Span sentence = new Span(at.span().start(), at.span().end() + stand.length());
        if (recheck.settles(finding, edited, Optional.of(sentence), Kind.ATTRIBUTE)
                .isEmpty()) {
            return Optional.empty();
        }
        String result = text.substring(at.span().start(), end) + " " + Suggestion.BLANK
                + text.substring(end, at.span().end());
        return Optional.of(new Suggestion(
                Kind.ATTRIBUTE, "Name the source: " + Suggestion.BLANK + ".", result, advice.needs(), null));
    }

    private Optional<Suggestion.Edit> edit(Passage passage, Change change) {
        SourceText source = page.document().source();
        return ExactSource.of(source, passage, change.span())
                .map(span -> Suggestion.Edit.of(source, span, change.replacement()));
    }

    /** What somebody is quoted with is left whole or left out; it is not ours to word. */
    private static boolean isQuoted(Sentence at) {
        return at.passage().kind() == PassageKind.QUOTE
                || at.text().chars().anyMatch(c -> c == '"' || c == '\u201c' || c == '\u201d');
    }

    private Optional<Sentence> sentence(Finding finding) {
        int passage = finding.place().passage();
        if (passage < 0 || finding.sentence().isEmpty()) {
            return Optional.empty();
        }
        return page.scan().of(page.document().passages().get(passage)).stream()
                .filter(sentence -> sentence.span().contains(finding.place().offset()))
                .findFirst();
    }

    private static Span claim(Finding finding) {
        int start = finding.place().offset();
        return new Span(start, start + finding.place().text().length());
    }

    private record Advised(RuleSet rules, DroppedWords drops) {}
}
