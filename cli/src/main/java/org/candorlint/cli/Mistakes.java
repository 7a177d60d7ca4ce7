package org.candorlint.cli;

import org.candorlint.site.WrongSetting;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one message and an exit status. */
final class Mistakes implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Shell shell;

    Mistakes(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        String message = String.valueOf(mistake.getMessage());
        shell.complain(lowerFirst(message.lines().findFirst().orElse(message)), "");
        UnmatchedArgumentException.printSuggestions(mistake, shell.err());
        shell.err()
                .println("  candor " + ("help " + command.getCommandName()).replace("help candor", "--help")
                        + " says what it takes");
        return ExitStatus.COULD_NOT;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        if (failure instanceof OutputLost lost) {
            return status(lost);
        }
        if (failure instanceof UserMistake mistake) {
            shell.complain(String.valueOf(mistake.getMessage()), mistake.hint());
            return ExitStatus.COULD_NOT;
        }
        if (failure instanceof WrongSetting wrong) {
            shell.complain(String.valueOf(wrong.getMessage()), wrong.hint());
            return ExitStatus.COULD_NOT;
        }
        shell.complain(
                "stopped by an error of its own: " + failure,
                "Please report it with the command that you gave; CANDOR_JAVA_OPTS=-Dcandor.trace=true prints where it"
                        + " happened.");
        if (Boolean.getBoolean("candor.trace")) {
            failure.printStackTrace(shell.err());
        }
        return ExitStatus.COULD_NOT;
    }

    int status(OutputLost lost) {
        if (lost.readerLeft()) {
            return ExitStatus.CLEAN;
        }
        shell.complain("standard output cannot be written: " + lost.getMessage(), "");
        return ExitStatus.COULD_NOT;
    }

    private static String lowerFirst(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
