package org.candorlint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A completion script for fish, which picocli has none for. */
final class FishCompletion {

    private FishCompletion() {}

    static List<String> lines(CommandLine candor) {
        List<String> lines = new ArrayList<>();
        candor.getSubcommands().forEach((name, command) -> {
            lines.add("complete -c candor -f -n __fish_use_subcommand -a " + name + " -d "
                    + quoted(first(command.getCommandSpec().usageMessage().description())));
            add(command, "__fish_seen_subcommand_from " + name, lines);
        });
        return lines;
    }

    private static void add(CommandLine command, String when, List<String> lines) {
        CommandSpec spec = command.getCommandSpec();
        command.getSubcommands()
                .forEach((name, below) -> lines.add("complete -c candor -f -n " + quoted(when) + " -a " + name + " -d "
                        + quoted(first(below.getCommandSpec().usageMessage().description()))));
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                lines.add(line(option, when));
            }
        }
        command.getSubcommands()
                .values()
                .forEach(below -> below.getCommandSpec().options().stream()
                        .filter(option -> !option.hidden() && spec.findOption(option.longestName()) == null)
                        .forEach(option -> lines.add(line(
                                option,
                                "__fish_seen_subcommand_from " + spec.name() + "; and __fish_seen_subcommand_from "
                                        + below.getCommandName()))));
    }

    private static String line(OptionSpec option, String when) {
        StringBuilder line = new StringBuilder("complete -c candor -n " + quoted(when));
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
            line.append(" -r");
        }
        if (option.completionCandidates() != null) {
            List<String> values = new ArrayList<>();
            option.completionCandidates().forEach(value -> values.add(value.toLowerCase(Locale.ROOT)));
            line.append(" -a ").append(quoted(String.join(" ", values)));
        }
        return line + " -d " + quoted(first(option.description()));
    }

    /** The first sentence. */
    private static String first(String[] description) {
        String all = description.length == 0 ? "" : CommandLine.Help.Ansi.OFF.string(description[0]);
        int stop = all.indexOf(". ");
        String sentence = stop < 0 ? all : all.substring(0, stop);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
