package org.candorlint.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The entry point of the command {@code candor}. */
public final class Main {

    /** The commands that read pages. */
    private static final Set<String> CHECKING = Set.of("check", "baseline", "diff", "trace");

    private Main() {}

    public static void main(String... arguments) {
        // Not System.out: it swallows the error that says that nobody reads any longer. And a file stream asks for its
        // place in the file before it reads many bytes, which a pipe has not; a buffer keeps it from asking.
        int status = run(
                arguments,
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        System.exit(status);
    }

    /** Runs one command and returns its exit status: 0, 1 or 2. The streams stay open. */
    public static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
        Terminal terminal = Terminal.of(
                Boolean.getBoolean("candor.terminal"), Boolean.getBoolean("candor.messages"), System.getenv());
        return run(
                arguments,
                in,
                out,
                err,
                terminal,
                Path.of(""),
                new LinterSource(),
                Clock.system(ZoneId.systemDefault()));
    }

    static int run(
            String[] arguments,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Terminal terminal,
            Path folder,
            Engine.Source engines,
            Clock clock) {
        if (arguments.length > 0 && CHECKING.contains(arguments[0])) {
            engines.readAhead();
        }
        PrintWriter messages = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        StandardOutput output = new StandardOutput(out);
        Shell shell = new Shell(
                in, output, messages, terminal, folder.toAbsolutePath().normalize(), engines, clock);
        Mistakes mistakes = new Mistakes(shell);
        if (Commands.asksVersion(arguments)) {
            // Without a parser: to make one takes longer than all of Java's start.
            return answered(output, mistakes);
        }
        CommandLine line = new Commands(shell).line(arguments);
        line.setOut(new PrintWriter(output, false));
        line.setErr(messages);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ColourWhen.AUTO.paints(terminal) ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(terminal.width());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setAbbreviatedOptionsAllowed(false);
        line.setParameterExceptionHandler(mistakes);
        line.setExecutionExceptionHandler(mistakes);
        CommandLine check = line.getSubcommands().get("check");
        if (check != null) {
            FormatNames.addTo(check.getCommandSpec().usageMessage());
        }
        int status = line.execute(arguments);
        line.getOut().flush();
        return flushed(output, mistakes, status);
    }

    private static int answered(StandardOutput output, Mistakes mistakes) {
        try {
            for (String text : new VersionText().getVersion()) {
                output.line(text);
            }
            return flushed(output, mistakes, 0);
        } catch (OutputLost lost) {
            return mistakes.status(lost);
        }
    }

    private static int flushed(StandardOutput output, Mistakes mistakes, int status) {
        try {
            output.flush();
            return status;
        } catch (OutputLost lost) {
            return mistakes.status(lost);
        }
    }
}
