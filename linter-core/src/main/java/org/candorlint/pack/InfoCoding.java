package org.candorlint.pack;

import java.util.Optional;
import org.candorlint.rule.Example;
import org.candorlint.rule.Measured;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;
import org.candorlint.stance.Stance;

/** What every rule has, and its examples, in a binary pack. */
final class InfoCoding {

    private InfoCoding() {}

    static void write(BinaryOutput out, RuleInfo info, String prefix) {
        out.text(info.id());
        out.text(info.category());
        out.constant(info.status());
        out.constant(info.severity());
        out.text(info.summary());
        out.text(info.why());
        out.text(info.remedy());
        out.texts(info.provisions());
        out.list(info.examples(), InfoCoding::write);
        if (!info.file().startsWith(prefix)) {
            throw new IllegalArgumentException(info.file() + " is not in " + prefix);
        }
        out.text(info.file().substring(prefix.length()));
        out.flag(info.measured().isPresent());
        info.measured().ifPresent(measured -> {
            out.number(measured.right());
            out.number(measured.wrong());
        });
    }

    static RuleInfo info(BinaryInput in, String prefix) {
        return new RuleInfo(
                in.text(),
                in.text(),
                in.constant(Status.class),
                in.constant(Severity.class),
                in.text(),
                in.text(),
                in.text(),
                in.texts(),
                in.list(InfoCoding::example),
                prefix.concat(in.text()),
                in.flag() ? new Measured(in.number(), in.number()) : null);
    }

    private static void write(BinaryOutput out, Example example) {
        out.constant(example.expect());
        out.text(example.text());
        out.text(example.marked());
        Optional<Stance> by = example.excusedBy();
        out.flag(by.isPresent());
        by.ifPresent(out::constant);
        out.text(example.why());
        out.number(example.line());
    }

    private static Example example(BinaryInput in) {
        return new Example(
                in.constant(Example.Expect.class),
                in.text(),
                in.text(),
                in.flag() ? in.constant(Stance.class) : null,
                in.text(),
                in.number());
    }
}
