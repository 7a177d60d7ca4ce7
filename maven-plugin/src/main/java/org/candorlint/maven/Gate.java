package org.candorlint.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candorlint.finding.CheckReport;
import org.candorlint.report.Quantity;
import org.candorlint.site.FailOn;
import org.candorlint.site.Names;
import org.candorlint.site.SiteCheck;
import org.candorlint.site.WrongSetting;

/**
 * What lets a build pass or fail, as it says.
 *
 * @param failOn the level from which findings on count; empty to leave it to configuration
 * @param maxFindings so many findings that count are let through
 * @param strict whether a page that could not be checked, or was read and not linted, fails the build
 */
record Gate(Optional<String> failOn, int maxFindings, boolean strict) {

    static final Gate USUAL = new Gate(Optional.empty(), 0, false);

    /**
     * The level that the build asks for.
     *
     * @throws WrongSetting if there is no such level, or a number of findings below none is asked for
     */
    Optional<FailOn> asked() {
        if (maxFindings < 0) {
            throw new WrongSetting("candor.maxFindings is " + maxFindings, "It is a number from 0 on.");
        }
        return failOn.map(name -> FailOn.of(name).orElseThrow(() -> {
            List<String> known = Stream.of(FailOn.values()).map(FailOn::label).toList();
            return new WrongSetting("candor.failOn is '" + name + "'", Names.hint(name, known, "levels"));
        }));
    }

    /** From which findings on a build fails: what it asks for, else what the configuration says. */
    FailOn threshold(SiteCheck site) {
        return asked().or(() -> site.threshold().map(FailOn::of)).orElse(FailOn.WARNING);
    }

    /**
     * Why a build fails, one line, if it does.
     *
     * @param place where the full report is
     */
    Optional<String> complaint(CheckReport report, FailOn threshold, String place) {
        if (strict && !report.failures().isEmpty()) {
            return Optional.of("Candor: " + Quantity.of(report.failures().size(), "page")
                    + " could not be checked (candor.strict); see " + place);
        }
        if (strict && !report.notLinted().isEmpty()) {
            return Optional.of("Candor: "
                    + Quantity.of(report.notLinted().size(), "page")
                    + " read and not linted, such as "
                    + report.notLinted().get(0).path() + " (candor.strict); see "
                    + place);
        }
        long reached = report.findings().stream().filter(threshold::reachedBy).count();
        if (reached <= maxFindings) {
            return Optional.empty();
        }
        String which = threshold == FailOn.REVIEW ? "of any kind" : "of level " + threshold.label() + " or above";
        return Optional.of(
                "Candor: " + Quantity.of(reached, "finding") + " " + which + " (candor.failOn); see " + place);
    }
}
