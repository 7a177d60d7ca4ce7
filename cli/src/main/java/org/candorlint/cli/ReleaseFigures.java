package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candorlint.evaluation.CrossValidation;
import org.candorlint.evaluation.Scorecard;
import org.candorlint.evaluation.TrainModels;
import org.candorlint.pack.MeasuredFile;
import org.candorlint.report.AccuracyPage;
import org.candorlint.report.ScorecardJson;

/** Writes what a release keeps of a cross-validation. */
final class ReleaseFigures {

    private static final String LIMITS = "limits.md";

    private ReleaseFigures() {}

    /** Writes calibration, scorecard and the figures of rules into a folder. */
    static void write(CrossValidation.Result result, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(TrainModels.CALIBRATION), result.calibration());
        Files.writeString(folder.resolve(TrainModels.SCORECARD), ScorecardJson.text(result.scorecard()));
        Files.writeString(
                folder.resolve(MeasuredFile.NAME),
                MeasuredFile.text(result.scorecard().measured()));
    }

    /** Writes the page of accuracy, with the limits that a corpus states, if it does. */
    static void writePage(Scorecard scorecard, Path corpus, Path page) throws IOException {
        Path limits = corpus.resolve(LIMITS);
        String text = Files.isRegularFile(limits) ? Files.readString(limits) : "";
        Files.writeString(page, AccuracyPage.text(scorecard, text));
    }
}
