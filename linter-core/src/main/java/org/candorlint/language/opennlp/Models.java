package org.candorlint.language.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The published models, each read from the class path when first needed; nothing is ever downloaded. Models are
 * immutable and shared by all threads.
 */
final class Models {

    private static final String VERSION = "-1.3-2.5.4.bin";
    private static final Models SHARED = new Models();

    final Lazy<SentenceModel> sentences = new Lazy<>(() -> read("sentence", SentenceModel::new));
    final Lazy<TokenizerModel> tokens = new Lazy<>(() -> read("tokens", TokenizerModel::new));
    final Lazy<POSModel> tags = new Lazy<>(() -> read("pos", POSModel::new));
    final Lazy<TagWeights> weights = new Lazy<>(() -> TagWeights.load(tags::value));
    final Lazy<LemmatizerModel> lemmas = new Lazy<>(() -> read("lemmas", LemmatizerModel::new));
    final Lazy<LanguageDetectorModel> languages =
            new Lazy<>(() -> resource("/langdetect-183.bin", LanguageDetectorModel::new));

    /** The models of this process. */
    static Models shared() {
        return SHARED;
    }

    private static <M> M read(String name, Reader<M> reader) {
        return resource("/opennlp-en-ud-ewt-" + name + VERSION, reader);
    }

    private static <M> M resource(String path, Reader<M> reader) {
        try (InputStream in = Models.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("language model missing from the class path: " + path);
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read language model " + path, e);
        }
    }

    private interface Reader<M> {
        M read(InputStream in) throws IOException;
    }
}
