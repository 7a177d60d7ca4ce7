package org.candorlint.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.candorlint.evidence.Evidence.Wording;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.EvidenceNote;
import org.candorlint.finding.EvidenceNote.State;
import org.candorlint.finding.Finding;
import org.candorlint.language.Annotator;
import org.candorlint.pattern.Pattern;
import org.candorlint.rule.Category;
import org.candorlint.rule.Category.Proof;
import org.candorlint.rule.ClaimLadder.Design;
import org.candorlint.rule.RuleSet;
import org.candorlint.strength.Likeness;
import org.candorlint.strength.StrengthReader;

/** Holds findings against what a clinic has to substantiate its claims. Immutable and thread-safe. */
public final class EvidenceCheck {

    /** From which likeness on a wording is told as one that a person may mean. */
    private static final double ALIKE = 0.7;

    private final EvidenceBook book;
    private final RuleSet rules;
    private final LocalDate today;
    private final Function<String, Path> pages;
    private final StrengthReader reader;
    private final Coverage coverage;

    /** @param pages gives the file of a page by its name, absolute */
    public EvidenceCheck(
            EvidenceBook book, RuleSet rules, Annotator annotator, LocalDate today, Function<String, Path> pages) {
        this.book = book;
        this.rules = rules;
        this.today = today;
        this.pages = pages;
        List<Pattern> patterns = new ArrayList<>();
        for (Evidence evidence : book.all()) {
            if (evidence.wording() instanceof Wording.Alike alike) {
                patterns.add(alike.pattern());
            }
        }
        this.reader = new StrengthReader(rules, annotator, patterns);
        this.coverage = new Coverage(reader);
    }

    /** What the evidence comes to for each finding that it says something of, by fingerprint. */
    public Map<String, EvidenceNote> notes(CheckReport report) {
        Map<String, EvidenceNote> notes = new TreeMap<>();
        for (Finding finding : report.allFindings()) {
            note(finding).ifPresent(note -> notes.putIfAbsent(finding.fingerprint(), note));
        }
        return notes;
    }

    /** What to tell of evidence that no finding had use for, given what {@link #notes} gave; only of pages that were checked. */
    public List<String> unused(CheckReport report, Map<String, EvidenceNote> notes) {
        List<String> used = notes.values().stream().map(EvidenceNote::id).toList();
        return book.all().stream()
                .filter(evidence -> !used.contains(evidence.id()))
                .filter(evidence -> report.pages().stream().anyMatch(page -> isFor(evidence, page.path())))
                .map(evidence -> "Evidence " + evidence.id()
                        + " bears no finding of the pages that were checked"
                        + (evidence.isExpired(today) ? ", and has expired (" + evidence.validUntil() + ")." : "."))
                .toList();
    }

    /** What the best piece of evidence comes to; of equally good ones, the one whose wording is most like it, then the first. */
    Optional<EvidenceNote> note(Finding finding) {
        if (finding.sentence().isBlank()) {
            return Optional.empty();
        }
        Proof proof = rules.category(finding.category()).map(Category::evidence).orElse(Proof.NONE);
        List<Candidate> candidates = new ArrayList<>();
        for (Evidence evidence : book.all()) {
            if (isFor(evidence, finding.place().path())) {
                candidate(evidence, finding, proof).ifPresent(candidates::add);
            }
        }
        return candidates.stream()
                .min(Comparator.comparing(
                                (Candidate candidate) -> candidate.note().state())
                        .thenComparing(Candidate::likeness, Comparator.reverseOrder()))
                .map(Candidate::note);
    }

    private record Candidate(EvidenceNote note, double likeness) {}

    private boolean isFor(Evidence evidence, String page) {
        return book.isFor(evidence, pages.apply(page));
    }

    private Optional<Candidate> candidate(Evidence evidence, Finding finding, Proof proof) {
        double likeness = likeness(evidence, finding);
        boolean exact = likeness == 1;
        if (likeness < ALIKE || (proof == Proof.NONE && !exact)) {
            return Optional.empty();
        }
        if (proof == Proof.NONE) {
            String why = "no evidence lets a finding of the category " + finding.category() + " stand";
            return candidate(evidence, State.NOT_COVERED, why, likeness);
        }
        boolean pattern = evidence.wording() instanceof Wording.Alike;
        List<String> differences = new ArrayList<>();
        if (!exact || pattern) {
            differences.addAll(coverage.worded(evidence, finding.sentence()));
        }
        if (exact && differences.isEmpty()) {
            differences.addAll(coverage.studied(evidence, finding.sentence()));
        }
        List<String> reasons = new ArrayList<>();
        if (!differences.isEmpty()) {
            reasons.add("it differs in " + String.join("; ", differences));
        }
        if (exact) {
            reasons.addAll(shortcomings(evidence, proof));
        }
        if (!reasons.isEmpty()) {
            return candidate(evidence, State.NOT_COVERED, String.join("; ", reasons), likeness);
        }
        if (!exact) {
            String why = "its wording is much like this one, but not the same: " + shown(evidence.wording());
            return candidate(evidence, State.SIMILAR, why, likeness);
        }
        return evidence.isExpired(today)
                ? candidate(evidence, State.EXPIRED, "it held until " + evidence.validUntil(), likeness)
                : candidate(evidence, State.SUBSTANTIATED, evidence.shown(), likeness);
    }

    private static Optional<Candidate> candidate(Evidence evidence, State state, String message, double likeness) {
        return Optional.of(new Candidate(new EvidenceNote(evidence.id(), state, message), likeness));
    }

    /** 1 for the very words, or words that the pattern fits. */
    private double likeness(Evidence evidence, Finding finding) {
        if (evidence.wording() instanceof Wording.Alike alike) {
            String words = Likeness.fold(finding.place().text());
            // A sentence may claim two things; only the one that the pattern speaks of rests on it.
            return reader.found(alike.pattern(), finding.sentence()).stream()
                            .map(Likeness::fold)
                            .anyMatch(found -> found.contains(words) || words.contains(found))
                    ? 1
                    : 0;
        }
        String claim = Likeness.fold(((Wording.Exact) evidence.wording()).claim());
        String sentence = Likeness.fold(finding.sentence());
        if (claim.equals(sentence)) {
            return 1;
        }
        // Never quite 1, or it would clear what only resembles it.
        return Math.min(0.999, Likeness.of(claim, sentence));
    }

    private List<String> shortcomings(Evidence evidence, Proof proof) {
        if (evidence.record().isPresent()) {
            List<String> reasons = evidence.record().get().shortcomings(proof);
            return reasons.isEmpty()
                    ? List.of()
                    : List.of(evidence.record().get().id() + " cannot bear it: " + String.join(", ", reasons) + " ("
                            + evidence.record().get().described() + ")");
        }
        if (evidence.source().isRegistrationOnly()) {
            return List.of(evidence.source().shown()
                    + " alone shows that a trial was registered, not what it found; name the file of its record");
        }
        boolean controlled =
                rules.ladder().design(evidence.design()).map(Design::controlled).orElse(false);
        return proof == Proof.STUDY && !controlled
                ? List.of("a study of the design " + evidence.design() + " cannot show that a therapy works")
                : List.of();
    }

    private static String shown(Wording wording) {
        return wording instanceof Wording.Exact exact ? "\"" + exact.claim() + "\"" : "";
    }
}
