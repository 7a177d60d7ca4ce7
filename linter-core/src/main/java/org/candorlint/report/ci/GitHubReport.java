package org.candorlint.report.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Place;
import org.candorlint.finding.Settlements;
import org.candorlint.finding.SiteClaims;
import org.candorlint.report.Cells;
import org.candorlint.report.CharacterReport;
import org.candorlint.report.CoverageText;
import org.candorlint.report.FailureText;
import org.candorlint.report.FindingMessage;
import org.candorlint.report.Level;
import org.candorlint.report.Quantity;
import org.candorlint.report.SharedText;

/**
 * Commands of a GitHub workflow: printed to its log, they become annotations beside the lines of a page.
 *
 * <p>GitHub shows at most ten errors, ten warnings and ten notices of a step, and drops the others in silence. So there are never
 * more: the worst come first, further places of a claim that several pages share come last, and a last notice says how many were left out. Notes and reviews are notices; the pages that were
 * not checked are one error, before all others. GitHub takes columns only for words on one line. Immutable and thread-safe.
 */
public final class GitHubReport implements CharacterReport {

    private static final int MOST = 10;

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        Map<Kind, List<String>> lines = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            lines.put(kind, new ArrayList<>());
        }
        if (!report.failures().isEmpty()) {
            Kind.ERROR.of(lines).add(pages("error", "not checked", report.failures(), FailureText::of));
        }
        if (!report.notLinted().isEmpty()) {
            Kind.WARNING
                    .of(lines)
                    .add(pages(
                            "warning",
                            "not linted",
                            report.notLinted(),
                            page -> CoverageText.notLinted(page.message())));
        }
        SiteClaims claims = SiteClaims.of(report);
        // One claim at forty places must not take the places of thirty-nine others.
        Comparator<Finding> order = Comparator.comparing(claims::repeats).thenComparing(Level.WORST_FIRST);
        for (Finding finding : report.findings().stream().sorted(order).toList()) {
            Kind.of(finding).of(lines).add(line(finding, claims, report.settlements()));
        }
        for (String line : shown(lines)) {
            out.write(line);
            out.write('\n');
        }
        out.flush();
    }

    private static List<String> shown(Map<Kind, List<String>> lines) {
        boolean tooMany = lines.values().stream().anyMatch(kind -> kind.size() > MOST);
        int all = lines.values().stream().mapToInt(List::size).sum();
        List<String> shown = new ArrayList<>();
        lines.forEach((kind, of) -> {
            // The notice about the rest needs a place too.
            int most = kind == Kind.NOTICE && tooMany ? MOST - 1 : MOST;
            shown.addAll(of.subList(0, Math.min(most, of.size())));
        });
        if (shown.size() < all) {
            shown.add("::notice title=Candor::" + Quantity.of(all - shown.size(), "more finding")
                    + " left out, as GitHub shows no more than " + MOST + " of each level");
        }
        return shown;
    }

    private static String pages(String command, String what, List<Failure> failures, Function<Failure, String> text) {
        String pages = failures.stream()
                .map(failure -> Cells.printable(failure.path() + ": " + text.apply(failure)))
                .collect(Collectors.joining("\n"));
        String title = Quantity.of(failures.size(), "page") + " " + what;
        return "::" + command + " title=" + property(title) + "::" + data(pages);
    }

    private static String line(Finding finding, SiteClaims claims, Settlements settlements) {
        Place place = finding.place();
        StringBuilder line = new StringBuilder("::").append(Kind.of(finding).command);
        line.append(" file=").append(property(place.path()));
        line.append(",line=").append(place.start().line());
        line.append(",endLine=").append(place.end().line());
        if (place.start().line() == place.end().line()) {
            line.append(",col=").append(place.start().column());
            line.append(",endColumn=").append(place.end().column());
        }
        return line.append(",title=")
                .append(property(
                        Level.of(finding).label() + ": " + finding.rule().id()))
                .append("::")
                .append(data(message(finding, claims, settlements)))
                .toString();
    }

    private static String message(Finding finding, SiteClaims claims, Settlements settlements) {
        String remedy = Cells.printable(finding.rule().remedy()).strip();
        String shared = Cells.printable(SharedText.template(finding, claims));
        return FindingMessage.withReason(finding, settlements)
                + (shared.isEmpty() ? "" : "\nStands in " + shared + ".")
                + (remedy.isEmpty() ? "" : "\n" + remedy);
    }

    // The runner reads a command up to the end of its line, and properties up to a colon or comma.
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private enum Kind {
        ERROR("error"),
        WARNING("warning"),
        NOTICE("notice");

        private final String command;

        Kind(String command) {
            this.command = command;
        }

        static Kind of(Finding finding) {
            return switch (Level.of(finding)) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case NOTE, REVIEW, EXCUSED -> NOTICE;
            };
        }

        List<String> of(Map<Kind, List<String>> lines) {
            return lines.computeIfAbsent(this, unused -> new ArrayList<>());
        }
    }
}
