package org.candorlint.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

/** Makes the commands; those that do something get the shell. */
final class Commands implements IFactory {

    private static final Set<String> VERSION = Set.of("--version", "-V");
    private static final Set<String> HELP = Set.of("--help", "-h");

    private final Shell shell;

    Commands(Shell shell) {
        this.shell = shell;
    }

    /** Whether nothing but the version is asked for. */
    static boolean asksVersion(String[] arguments) {
        return arguments.length == 1 && VERSION.contains(arguments[0]);
    }

    /** The command itself with those below it that the arguments can be about. */
    CommandLine line(String[] arguments) {
        CommandLine line = new CommandLine(new CandorCommand(), this);
        Map<String, Class<?>> all = all();
        String first = arguments.length == 0 ? "" : arguments[0];
        // To describe one command to the parser takes longer than all that it does with the arguments.
        if (all.containsKey(first) && !first.equals("help")) {
            all.keySet().retainAll(Set.of(first));
        }
        boolean listed = arguments.length == 1 && HELP.contains(first);
        all.forEach((name, type) -> line.addSubcommand(name, listed ? described(type) : type));
        return line;
    }

    /** What the list of commands says of one: its options are not asked for, and to read them all takes longest. */
    private static CommandSpec described(Class<?> type) {
        CommandSpec spec = CommandSpec.create();
        Command command = type.getAnnotation(Command.class);
        if (command != null) {
            spec.usageMessage().header(command.header()).description(command.description());
        }
        return spec;
    }

    /** By name, in the order in which help lists them. */
    private static Map<String, Class<?>> all() {
        Map<String, Class<?>> all = new LinkedHashMap<>();
        all.put("check", CheckCommand.class);
        all.put("explain", ExplainCommand.class);
        all.put("rules", RulesCommand.class);
        all.put("trace", TraceCommand.class);
        all.put("test", TestCommand.class);
        all.put("evaluate", EvaluateCommand.class);
        all.put("baseline", BaselineCommand.class);
        all.put("decide", DecideCommand.class);
        all.put("diff", DiffCommand.class);
        all.put("init", InitCommand.class);
        all.put("completion", CompletionCommand.class);
        all.put("help", HelpCommand.class);
        return all;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Shell.class) {
                return type.cast(constructor.newInstance(shell));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
