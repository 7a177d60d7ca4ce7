package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.candorlint.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code candor rules schemas}. */
@Command(
        name = "schemas",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Writes JSON Schemas of candor.yaml and of the files of a pack into a folder, for editors.")
final class RulesSchemasCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FOLDER", description = "Where the schemas are written.")
    private Path folder = Path.of("schemas");

    RulesSchemasCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> schemas = Schemas.all();
        FolderOutput.write(shell, folder, schemas);
        shell.out().line("Wrote " + schemas.size() + " schemas into " + folder + ".");
        return ExitStatus.CLEAN;
    }
}
