package org.candorlint.evidence.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a record from the text of a page that shows it: headings on lines of their own with what they head below, or
 * {@code heading: value}. Which sites head what how is known here; what no heading says is taken as not said.
 */
final class TrialText {

    private static final Pattern ID = Pattern.compile("\\bNCT\\d{8}\\b");
    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        heading("status", "status and phase", "status", "overall status", "recruitment status", "study status");
        heading("phase", "phase", "phases", "study phase");
        heading("conditions", "conditions", "condition", "condition or disease");
        heading("interventions", "treatments", "interventions", "intervention / treatment", "intervention/treatment");
        heading("enrolled", "enrollment", "enrolment", "enrollment (actual)", "enrollment (estimated)");
        heading("allocation", "allocation");
        heading("masking", "masking");
        heading("results", "has results", "study results", "results posted", "results first posted");
        // What these head is of no interest, and ends what stands above.
        heading("", "study type", "funder types", "identifiers", "details and patient eligibility", "about", "sex");
        heading("", "ages", "volunteers", "inclusion criteria", "exclusion criteria", "trial design");
        heading("", "primary purpose", "interventional model", "intervention model", "sponsor", "title");
        heading("", "trial contacts and locations", "locations", "central trial contact", "study design");
    }

    private TrialText() {}

    private static void heading(String part, String... spelled) {
        for (String one : spelled) {
            HEADINGS.put(one, part);
        }
    }

    /** The record; empty if the text shows none. */
    static Optional<TrialRecord> read(String text) {
        Matcher id = ID.matcher(text);
        if (!id.find()) {
            return Optional.empty();
        }
        Map<String, List<String>> parts = parts(text);
        if (!parts.containsKey("allocation") && !parts.containsKey("enrolled") && !parts.containsKey("status")) {
            return Optional.empty();
        }
        List<String> status = parts.getOrDefault("status", List.of());
        List<String> phases = new ArrayList<>(status);
        phases.addAll(parts.getOrDefault("phase", List.of()));
        String enrolled = first(parts, "enrolled");
        String results = first(parts, "results").toLowerCase(Locale.ROOT);
        return Optional.of(TrialWords.record(
                id.group(),
                phases,
                first(parts, "allocation"),
                first(parts, "masking"),
                enrolled,
                enrolled.toLowerCase(Locale.ROOT).contains("estimated"),
                first(parts, "status"),
                !results.isEmpty() && !results.startsWith("no"),
                parts.getOrDefault("conditions", List.of()),
                parts.getOrDefault("interventions", List.of())));
    }

    private static Map<String, List<String>> parts(String text) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        String part = "";
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            int colon = line.indexOf(':');
            String whole = line.toLowerCase(Locale.ROOT);
            String label = colon < 0 ? whole : whole.substring(0, colon).strip();
            String value = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (HEADINGS.containsKey(label)) {
                part = HEADINGS.getOrDefault(label, "");
                if (!value.isEmpty()) {
                    add(parts, part, value);
                    part = "";
                }
            } else {
                add(parts, part, line);
            }
        }
        return parts;
    }

    private static void add(Map<String, List<String>> parts, String part, String value) {
        if (!part.isEmpty()) {
            parts.computeIfAbsent(part, unused -> new ArrayList<>()).add(value);
        }
    }

    private static String first(Map<String, List<String>> parts, String part) {
        return parts.getOrDefault(part, List.of("")).get(0);
    }
}
