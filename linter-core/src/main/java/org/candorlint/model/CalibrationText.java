package org.candorlint.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What cross-validation found, as text that can be read, compared and kept under version control: the threshold, and for
 * each category slope and offset where a rule stands and where the model is alone.
 */
final class CalibrationText {

    private static final String THRESHOLD = "threshold";
    private static final String GLANCE = "glance";
    private static final int COLUMNS = 5;

    private CalibrationText() {}

    static String write(List<String> categories, Calibrations calibrations, double threshold, double glance) {
        StringBuilder text = new StringBuilder();
        text.append("# made by cross-validation; do not edit\n");
        text.append(
                String.format(Locale.ROOT, "%s\t%.2f%n", THRESHOLD, threshold).replace("\r", ""));
        text.append(String.format(Locale.ROOT, "%s\t%.2f\n", GLANCE, glance));
        for (int i = 0; i < categories.size(); i++) {
            Calibration supported = calibrations.supported().get(i);
            Calibration alone = calibrations.alone().get(i);
            text.append(String.format(
                    Locale.ROOT,
                    "%s\t%.4f\t%.4f\t%.4f\t%.4f\n",
                    categories.get(i),
                    supported.slope(),
                    supported.offset(),
                    alone.slope(),
                    alone.offset()));
        }
        return text.toString();
    }

    static double threshold(String text) {
        return number(text, THRESHOLD);
    }

    static double glance(String text) {
        return number(text, GLANCE);
    }

    private static double number(String text, String name) {
        return text.lines()
                .filter(l -> l.startsWith(name + "\t"))
                .findFirst()
                .map(l -> Double.parseDouble(l.substring(name.length() + 1)))
                .orElseThrow(() -> new IllegalArgumentException("the calibration names no " + name));
    }

    static Calibrations calibrations(String text, List<String> categories) {
        Map<String, String[]> rows = new HashMap<>();
        text.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1)).forEach(row -> rows.put(row[0], row));
        List<Calibration> supported = new ArrayList<>();
        List<Calibration> alone = new ArrayList<>();
        for (String category : categories) {
            String[] row = rows.getOrDefault(category, new String[0]);
            boolean known = row.length == COLUMNS;
            supported.add(known ? calibration(row, 1) : Calibration.NONE);
            alone.add(known ? calibration(row, 3) : Calibration.NONE);
        }
        return new Calibrations(supported, alone);
    }

    private static Calibration calibration(String[] row, int at) {
        return new Calibration(Float.parseFloat(row[at]), Float.parseFloat(row[at + 1]));
    }
}
