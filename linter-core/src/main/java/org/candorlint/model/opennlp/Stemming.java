package org.candorlint.model.opennlp;

import java.util.function.UnaryOperator;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** The English Snowball stemmer. Thread-safe: each thread has an instance of its own. */
public final class Stemming implements UnaryOperator<String> {

    private final ThreadLocal<SnowballStemmer> stemmer =
            ThreadLocal.withInitial(() -> new SnowballStemmer(ALGORITHM.ENGLISH));

    @Override
    public String apply(String word) {
        return stemmer.get().stem(word).toString();
    }
}
