package org.candorlint.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.candorlint.evaluation.Comparison;
import org.candorlint.evaluation.CrossValidation;
import org.candorlint.evaluation.Evaluation;
import org.candorlint.evaluation.Score;
import org.candorlint.report.ComparisonText;
import org.candorlint.report.EvaluationJson;
import org.candorlint.report.EvaluationText;
import org.candorlint.report.ScoreJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        description =
                "Measures precision and recall for each category and rule against labelled pages: NAME.html, .md or .txt"
                        + " with NAME.yaml beside it, and labelled lines in .tsv.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  candor evaluate my-corpus/                            with the bundled models",
            "  candor evaluate --cross-validate rules/src/corpus     pages that models were trained on, honestly",
            "  candor evaluate --format json my-corpus/ >old.json    to compare with later",
            "  candor evaluate --compare old.json my-corpus/         what became better and worse",
            "  candor evaluate --cross-validate --write rules/src/corpus --accuracy docs/accuracy.md \\",
            "      rules/src/corpus                                  what a release keeps, made anew"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "CORPUS", arity = "1..*", description = "Folders of labelled pages.")
    private List<Path> corpora = List.of();

    @Option(
            names = "--errors",
            description = "Also list every miss and false alarm, each with how its sentence is read by itself.")
    private boolean errors;

    @Option(
            names = "--compare",
            paramLabel = "OLD.json",
            description = "Also list what changed since an evaluation that was written with --format json.")
    private Optional<Path> old = Optional.empty();

    @Option(
            names = "--cross-validate",
            description = "Train on these pages too, and judge each by models that have not seen it. Takes minutes.")
    private boolean crossValidate;

    @Option(
            names = "--write",
            paramLabel = "FOLDER",
            description =
                    "With --cross-validate: also write the calibration of the models (calibration.tsv), the figures"
                            + " (scorecard.json) and those that a pack is told of its rules (measured.tsv).")
    private Optional<Path> release = Optional.empty();

    @Option(
            names = "--accuracy",
            paramLabel = "FILE.md",
            description =
                    "With --cross-validate: also write the figures as a page, with what limits.md in the first CORPUS says.")
    private Optional<Path> accuracy = Optional.empty();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, json for tools. Default: ${DEFAULT-VALUE}.")
    private EvaluationFormat format = EvaluationFormat.TEXT;

    @Mixin
    private SetupOptions setup = new SetupOptions();

    EvaluateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        for (Path corpus : corpora) {
            if (!Files.isDirectory(shell.resolve(corpus))) {
                throw new UserMistake("there is no folder " + corpus, "A corpus is a folder of labelled pages.");
            }
        }
        if (format == EvaluationFormat.JSON && (errors || old.isPresent())) {
            throw new UserMistake(
                    "--format json does not go with --errors or --compare", "The JSON has every outcome as it is.");
        }
        if (!crossValidate && (release.isPresent() || accuracy.isPresent())) {
            throw new UserMistake(
                    "--write and --accuracy need --cross-validate",
                    "Figures of pages that the models were trained on are no figures to keep.");
        }
        Optional<Score> before = old.map(this::read);
        List<Path> folders = corpora.stream().map(shell::resolve).toList();
        Engine engine = setup.open(shell);
        Evaluation evaluation;
        ErrorTrace trace;
        if (crossValidate) {
            CrossValidation.Result result = crossValidate(engine, folders);
            evaluation = result.evaluation();
            trace = new ErrorTrace(
                    (page, sentence) -> result.linters().apply(page).trace(sentence));
        } else {
            evaluation = engine.evaluate(folders);
            trace = new ErrorTrace((page, sentence) -> engine.trace(sentence));
        }
        if (format == EvaluationFormat.JSON) {
            EvaluationJson.write(evaluation, shell.out());
            return ExitStatus.CLEAN;
        }
        List<String> lines = new ArrayList<>(EvaluationText.summary(evaluation));
        lines.add("");
        lines.addAll(EvaluationText.rules(evaluation));
        if (errors) {
            lines.add("");
            lines.addAll(trace.lines(evaluation.all()));
        }
        before.ifPresent(score -> {
            lines.add("");
            lines.addAll(ComparisonText.lines(Comparison.of(score, evaluation.all())));
        });
        for (String line : lines) {
            shell.out().line(line);
        }
        return ExitStatus.CLEAN;
    }

    private CrossValidation.Result crossValidate(Engine engine, List<Path> folders) throws IOException {
        CrossValidation.Result result = engine.crossValidate(folders);
        if (release.isPresent()) {
            ReleaseFigures.write(result, shell.resolve(release.get()));
        }
        if (accuracy.isPresent()) {
            ReleaseFigures.writePage(result.scorecard(), folders.get(0), shell.resolve(accuracy.get()));
        }
        return result;
    }

    private Score read(Path file) {
        try (Reader in = Files.newBufferedReader(shell.resolve(file))) {
            return ScoreJson.read(in);
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new UserMistake(
                    file + " cannot be compared with: " + why, "candor evaluate --format json writes one.");
        }
    }
}
