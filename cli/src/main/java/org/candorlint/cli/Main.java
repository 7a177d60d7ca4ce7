package org.candorlint.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point. Until the commands exist it prints the version and answers that it could not run. */
@Command(name = "candor")
public final class Main implements Runnable {
    private Main() {}

    @Override
    public void run() {
        var version = Main.class.getPackage().getImplementationVersion();
        System.out.println("candor " + Objects.requireNonNullElse(version, "(unpackaged)"));
    }

    public static void main(String... arguments) {
        new CommandLine(new Main()).execute(arguments);
        System.exit(2);
    }
}
