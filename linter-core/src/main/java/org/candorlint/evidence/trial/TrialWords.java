package org.candorlint.evidence.trial;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candorlint.evidence.trial.TrialRecord.Allocation;

/** The words with which registers describe a trial. */
final class TrialWords {

    private static final Pattern PHASE = Pattern.compile("(early[ _]?)?phase[ _]?([1-4])", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("\\d[\\d,]{0,8}");

    private TrialWords() {}

    static TrialRecord record(
            String id,
            List<String> phases,
            String allocation,
            String masking,
            String enrolled,
            boolean estimated,
            String status,
            boolean results,
            List<String> conditions,
            List<String> interventions) {
        return new TrialRecord(
                id,
                phases(phases),
                allocation(allocation),
                plain(masking),
                count(enrolled),
                estimated,
                status(status),
                results,
                conditions,
                interventions);
    }

    private static List<String> phases(List<String> written) {
        TreeSet<String> phases = new TreeSet<>();
        for (String text : written) {
            for (Matcher found = PHASE.matcher(text); found.find(); ) {
                phases.add((found.group(1) == null ? "" : "early ") + found.group(2));
            }
        }
        return List.copyOf(phases);
    }

    private static Allocation allocation(String written) {
        String plain = plain(written);
        if (plain.startsWith("non") || plain.startsWith("not random") || plain.equals("na") || plain.equals("n/a")) {
            return Allocation.NOT_RANDOMISED;
        }
        return plain.startsWith("random") ? Allocation.RANDOMISED : Allocation.UNSAID;
    }

    private static OptionalInt count(String written) {
        Matcher found = COUNT.matcher(written);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group().replace(",", ""))) : OptionalInt.empty();
    }

    private static String status(String written) {
        String plain = plain(written);
        return plain.startsWith("unknown") ? "unknown" : plain;
    }

    private static String plain(String written) {
        return written.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
