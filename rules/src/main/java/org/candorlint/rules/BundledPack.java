package org.candorlint.rules;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candorlint.CompiledPack;
import org.candorlint.evaluation.LabelScheme;
import org.candorlint.evaluation.TrainModels;
import org.candorlint.model.ClaimModels;
import org.candorlint.model.ModelFile;
import org.candorlint.model.opennlp.Stemming;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.rule.RuleSet;

/**
 * The pack that Candor brings along. Making one costs nothing; each part is read when first asked for, and kept.
 * Thread-safe.
 */
public final class BundledPack {

    private final Lazy<RuleSet> rules = new Lazy<>(() -> Packs.load(List.of(source())));
    private final Lazy<CompiledPack> compiled = new Lazy<>(BundledPack::readCompiled);
    private final Lazy<ClaimModels> models = new Lazy<>(BundledPack::readModels);

    /** Its files, to be loaded with others. */
    public PackSource source() {
        return PackSource.resources(BundledPack.class);
    }

    /** Its rules alone. */
    public RuleSet load() {
        return rules.value();
    }

    /** What was compiled of its rules when the pack was built. */
    public CompiledPack compiled() {
        return compiled.value();
    }

    /** What was trained on the labelled copy when the pack was built. */
    public ClaimModels models() {
        return models.value();
    }

    /** Which labels of the labelled copy are scored, and how. */
    public LabelScheme labels() {
        try (InputStream in = open(TrainModels.LABELS)) {
            return LabelScheme.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static ClaimModels readModels() {
        try (InputStream in = open(TrainModels.MODELS)) {
            return ModelFile.read(in, new Stemming());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static CompiledPack readCompiled() {
        try (InputStream in = open(CompiledPack.NAME)) {
            return CompiledPack.read(in);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = BundledPack.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("no resource " + name + " beside " + BundledPack.class.getName());
        }
        return in;
    }

    private static UncheckedIOException broken(IOException e) {
        return new UncheckedIOException("this build of the bundled pack is not whole", e);
    }
}
