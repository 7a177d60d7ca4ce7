package org.candorlint.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what got worse between two scorecards of the same labelled copy by more than chance explains. Figures that got better, and
 * rules, which answer for their category, are left alone.
 */
public final class Slippage {

    /**
     * How alike two versions of the linter do on samples of the same pages. Both are measured on one corpus, so most of what is
     * chance in their figures is the same chance. With pages drawn for both at once, F1 of all labels had a correlation of 0.98
     * to 1.00 between versions that differed in the cost of large weights, and of 0.88 to 0.98 where three strong rules were
     * taken away; that of the middle category was 0.90 and more.
     */
    private static final double CORRELATION = 0.9;

    /** A standard error of a difference, in standard errors of one of the two. */
    private static final double OF_DIFFERENCE = Math.sqrt(2 * (1 - CORRELATION));

    private static final double MICRO_ERRORS = 2;

    /** More than of all labels together: with so many categories, some fall by two errors for no reason. */
    private static final double CATEGORY_ERRORS = 3;

    /** However sure the figure is, a smaller fall is not worth a failed build. */
    private static final double LEAST_FALL = 0.005;

    /** On fewer labels F1 moves in leaps. */
    private static final int LABELS = 30;

    private Slippage() {}

    /** One sentence for every fall, with the figures; empty where nothing fell. */
    public static List<String> between(Scorecard before, Scorecard now) {
        List<String> falls = new ArrayList<>();
        for (ScorecardPart old : before.parts()) {
            Optional<ScorecardPart> part = now.part(old.name());
            if (part.isEmpty()) {
                falls.add(old.name() + ": is no part of the labelled copy any more");
            } else if (isOtherCopy(old, part.get())) {
                falls.add(text(
                        "%s: the labelled copy has changed, from %d labels on %d pages to %d on %d; figures cannot be compared",
                        old.name(),
                        old.micro().labels(),
                        old.pages(),
                        part.get().micro().labels(),
                        part.get().pages()));
            } else {
                compare(old, part.get(), falls);
            }
        }
        now.parts().stream()
                .filter(part -> before.part(part.name()).isEmpty())
                .forEach(part -> falls.add(part.name() + ": is a new part of the labelled copy"));
        return falls;
    }

    private static boolean isOtherCopy(ScorecardPart before, ScorecardPart now) {
        return before.pages() != now.pages()
                || before.silent().pages() != now.silent().pages()
                || before.micro().labels() != now.micro().labels();
    }

    private static void compare(ScorecardPart before, ScorecardPart now, List<String> falls) {
        fall(before.name() + ": micro F1", before.micro(), now.micro(), MICRO_ERRORS, falls);
        before.categories().forEach((category, figures) -> {
            Figures other = now.categories().get(category);
            if (other != null && figures.labels() >= LABELS) {
                fall(before.name() + ": F1 of " + category, figures, other, CATEGORY_ERRORS, falls);
            }
        });
        silence(before, now, falls);
    }

    private static void fall(String what, Figures before, Figures now, double errors, List<String> falls) {
        double fall = before.all().f1() - now.all().f1();
        double allowed = Math.max(LEAST_FALL, errors * OF_DIFFERENCE * before.f1Error());
        if (fall > allowed) {
            falls.add(text(
                    "%s fell from %.3f to %.3f, by more than %.3f",
                    what, before.all().f1(), now.all().f1(), allowed));
        }
    }

    /** One finding more is always allowed: on few pages the error is a guess. */
    private static void silence(ScorecardPart before, ScorecardPart now, List<String> falls) {
        int rise = now.silent().findings() - before.silent().findings();
        double allowed =
                Math.max(1, MICRO_ERRORS * OF_DIFFERENCE * before.silent().error());
        if (rise > allowed) {
            falls.add(text(
                    "%s: findings on %d silent pages rose from %d to %d, by more than %.1f",
                    before.name(),
                    before.silent().pages(),
                    before.silent().findings(),
                    now.silent().findings(),
                    allowed));
        }
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
