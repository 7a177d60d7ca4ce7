package org.candorlint.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.candorlint.rule.RuleSet;

/**
 * A pack as it is after loading, in one file that is read in a fraction of the time that its YAML takes. Written when the
 * pack is built, beside the YAML files that it was made of; only packs on the class path have one.
 */
public final class BinaryPack {

    static final String NAME = "pack.bin";

    /** Ends in the version of the format. One with another start is not read. */
    private static final byte[] START = {'c', 'a', 'n', 'd', 'o', 'r', 0, 12};

    private BinaryPack() {}

    /**
     * Loads the pack in a folder and writes its binary form into that folder.
     *
     * @throws PackException if the pack cannot be loaded, alone
     */
    public static void write(Path root) throws IOException {
        PackSource source = PackSource.folder(root);
        RuleSet rules = Packs.load(List.of(source));
        Files.write(root.resolve(NAME), bytes(rules, source.prefix()));
    }

    /** For a build: the folders are the arguments. */
    public static void main(String[] roots) throws IOException {
        for (String root : roots) {
            write(Path.of(root));
        }
    }

    /** The binary form of a set of rules made of one pack, whose files are named with {@code prefix}. */
    static byte[] bytes(RuleSet rules, String prefix) {
        BinaryOutput out = new BinaryOutput();
        out.list(rules.packs(), (o, pack) -> {
            o.text(pack.id());
            o.text(pack.version());
            o.text(pack.sha256());
        });
        out.list(rules.categories(), LawCoding::write);
        out.list(rules.lexicons(), WordCoding::write);
        out.list(rules.cues(), WordCoding::write);
        out.list(rules.pageKinds(), WordCoding::write);
        out.text(rules.topic());
        out.list(rules.markets(), LawCoding::write);
        out.list(rules.provisions(), LawCoding::write);
        out.list(rules.notices(), NoticeCoding::write);
        out.list(rules.products(), NoticeCoding::write);
        out.list(rules.rules(), new RuleCoding(prefix)::write);
        LadderCoding.write(out, rules.ladder());
        AdviceCoding.write(out, rules.advice());
        byte[] values = out.toBytes();
        byte[] all = Arrays.copyOf(START, START.length + values.length);
        System.arraycopy(values, 0, all, START.length, values.length);
        return all;
    }

    /** What {@link #bytes} was given; empty if the bytes are of another version of the format. */
    static Optional<RuleSet> read(byte[] bytes, String prefix) {
        if (bytes.length < START.length || !Arrays.equals(bytes, 0, START.length, START, 0, START.length)) {
            return Optional.empty();
        }
        BinaryInput in = new BinaryInput(bytes, START.length);
        return Optional.of(new RuleSet(
                in.list(i -> new RuleSet.PackInfo(i.text(), i.text(), i.text())),
                in.list(LawCoding::category),
                in.list(WordCoding::lexicon),
                in.list(WordCoding::cue),
                in.list(WordCoding::pageKind),
                in.text(),
                in.list(LawCoding::market),
                in.list(LawCoding::provision),
                in.list(NoticeCoding::notice),
                in.list(NoticeCoding::product),
                in.list(new RuleCoding(prefix)::rule),
                LadderCoding.ladder(in),
                AdviceCoding.advice(in)));
    }
}
