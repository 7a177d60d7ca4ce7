package org.candorlint.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.candorlint.report.format.ReportFormat;
import org.candorlint.site.Names;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The names of the formats: for completion, for help, and for somebody who missed one by a letter. */
final class FormatNames implements Iterable<String> {

    private static final String SECTION = "formats";

    @Override
    public Iterator<String> iterator() {
        return ReportFormat.names().iterator();
    }

    static ReportFormat format(String name) {
        return ReportFormat.named(name)
                .orElseThrow(() -> new UserMistake(
                        "there is no format '" + name + "'", Names.hint(name, ReportFormat.names(), "formats")));
    }

    /** Lists them in a command's help, before its exit status. */
    static void addTo(UsageMessageSpec usage) {
        List<String> keys = new ArrayList<>(usage.sectionKeys());
        keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING), SECTION);
        usage.sectionKeys(keys);
        usage.sectionMap().put(SECTION, FormatNames::section);
    }

    private static String section(Help help) {
        Help.TextTable table = Help.TextTable.forColumns(
                help.colorScheme(),
                new Help.Column(14, 2, Help.Column.Overflow.SPAN),
                new Help.Column(help.commandSpec().usageMessage().width() - 14, 2, Help.Column.Overflow.WRAP));
        ReportFormat.ALL.forEach(format -> table.addRowValues(format.name(), format.description()));
        return String.format("%nFormats:%n") + table;
    }
}
