package org.candorlint.decision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands after the name of a comment: {@code RULE reason="..." until=2027-01-31}.
 *
 * @param what the rule or category; empty where none is named
 * @param reason empty where none is given
 */
record IgnoreArguments(String what, String reason, Optional<LocalDate> until) {

    private static final Pattern ARGUMENT =
            Pattern.compile("\\G\\s*(?:([a-z]+)=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))(?=\\s|$)|(\\S+))");
    private static final Set<String> KEYS = Set.of("reason", "until");

    /**
     * Reads them; what is wrong goes to {@code problems}, one line.
     *
     * @return empty after a problem
     */
    static Optional<IgnoreArguments> parse(String text, Consumer<String> problems) {
        Map<String, String> values = new HashMap<>();
        String what = "";
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            @Nullable String key = argument.group(1);
            if (key == null && what.isEmpty() && values.isEmpty()) {
                what = argument.group(5);
            } else if (key == null) {
                problems.accept("what '" + argument.group(5) + "' means is unclear; a reason stands in quotes");
                return Optional.empty();
            } else if (!KEYS.contains(key)) {
                problems.accept("there is no '" + key + "', only reason and until");
                return Optional.empty();
            } else if (values.putIfAbsent(key, value(argument)) != null) {
                problems.accept("'" + key + "' is there twice");
                return Optional.empty();
            }
        }
        String reason = values.getOrDefault("reason", "").strip();
        @Nullable String until = values.get("until");
        try {
            Optional<LocalDate> day = Optional.ofNullable(until).map(LocalDate::parse);
            return Optional.of(new IgnoreArguments(what, reason, day));
        } catch (DateTimeParseException e) {
            problems.accept("'" + until + "' is no day such as 2027-01-31");
            return Optional.empty();
        }
    }

    private static String value(Matcher argument) {
        for (int group = 2; group <= 4; group++) {
            @Nullable String value = argument.group(group);
            if (value != null) {
                return value;
            }
        }
        return "";
    }
}
