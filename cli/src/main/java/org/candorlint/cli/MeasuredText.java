package org.candorlint.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.candorlint.report.Quantity;
import org.candorlint.rule.Measured;

/** What was measured of a rule, in words. */
final class MeasuredText {

    private MeasuredText() {}

    static String of(Measured measured) {
        BigDecimal precision = BigDecimal.valueOf(measured.right())
                .divide(BigDecimal.valueOf(measured.findings()), 2, RoundingMode.HALF_EVEN);
        return "right in " + measured.right() + " of " + Quantity.of(measured.findings(), "finding")
                + " on labelled copy (precision " + precision + ")";
    }
}
