package org.candorlint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.pattern.PatternImage;
import org.candorlint.rule.RuleSet;
import org.candorlint.text.KnownLength;

/**
 * The vocabulary and the patterns of one pack, put together when the pack was built, so that a linter for this pack alone
 * starts sooner. With it or without it, findings are the same. Immutable and thread-safe.
 */
public final class CompiledPack {

    /** The file of the compiled pack in a pack's folder. */
    public static final String NAME = "patterns.bin";

    /** For packs that have none. */
    public static final CompiledPack NONE = new CompiledPack(Optional.empty());

    private final Optional<PatternImage> image;

    private CompiledPack(Optional<PatternImage> image) {
        this.image = image;
    }

    /**
     * Loads the pack in a folder and writes what was compiled of it into that folder.
     *
     * @throws org.candorlint.pack.PackException if the pack cannot be loaded, alone
     */
    public static void write(Path root) throws IOException {
        RuleSet rules = Packs.load(List.of(PackSource.folder(root)));
        Files.write(root.resolve(NAME), bytes(rules));
    }

    /** For a build: the folders are the arguments. */
    public static void main(String[] roots) throws IOException {
        for (String root : roots) {
            write(Path.of(root));
        }
    }

    /** What is compiled of the rules of one pack: what {@link #write} writes of them. */
    public static byte[] bytes(RuleSet rules) {
        return new CompiledRules(rules, NONE).image(digest(rules));
    }

    /** What {@link #write} wrote; {@link #NONE} if that was another version of it, or it is not whole. */
    public static CompiledPack read(InputStream in) throws IOException {
        return new CompiledPack(PatternImage.read(KnownLength.readAll(in)));
    }

    /** Whether these are the rules that were compiled, to the byte, and no others with them. */
    public boolean isFor(RuleSet rules) {
        return of(rules).isPresent();
    }

    /** The image of the patterns of these rules; empty if they are others. */
    Optional<PatternImage> of(RuleSet rules) {
        return rules.packs().size() == 1 ? image.filter(i -> i.name().equals(digest(rules))) : Optional.empty();
    }

    private static String digest(RuleSet rules) {
        return rules.packs().get(0).sha256();
    }
}
