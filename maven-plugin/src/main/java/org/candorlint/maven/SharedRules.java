package org.candorlint.maven;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.candorlint.Linter;
import org.candorlint.language.Annotator;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.rules.BundledPack;
import org.candorlint.site.SiteCheck;
import org.candorlint.site.SiteSetup;

/**
 * The rules that Candor brings along, those of packs on the plugin's class path, and those that a build or a configuration adds.
 * The modules of a build that ask for the same packs share what was read of them, also those that are built at the same time:
 * reading takes longer than checking a page. Thread-safe.
 */
final class SharedRules {

    private static final BundledPack PACK = new BundledPack();
    private static final Annotator ANNOTATOR = new OpenNlpAnnotator();
    private static final Map<Key, Linter> LINTERS = new ConcurrentHashMap<>();

    // A build has a handful; a Maven that stays in memory between builds must not collect them.
    private static final int MOST_KEPT = 16;

    /** Packs by their place and the bytes that they had when they were read. */
    private record Key(List<PackSource> sources, List<Integer> contents) {}

    private SharedRules() {}

    static SiteCheck open(Rules.Asked asked) {
        List<PackSource> first = new ArrayList<>(List.of(PACK.source()));
        first.addAll(ClassPathPacks.of(SharedRules.class.getClassLoader()));
        SiteSetup setup =
                new SiteSetup(first, asked.config(), asked.packs(), asked.start(), Optional.of(asked.highest()));
        return SiteCheck.openSharing(setup, SharedRules::linter);
    }

    private static Linter linter(List<PackSource> sources) {
        Key key;
        try {
            key = key(sources);
        } catch (IOException e) {
            // Whoever loads the packs finds the same and says which file it is.
            return load(sources);
        }
        if (LINTERS.size() > MOST_KEPT) {
            LINTERS.clear();
        }
        return LINTERS.computeIfAbsent(key, asked -> load(asked.sources()));
    }

    private static Linter load(List<PackSource> sources) {
        return Linter.of(Packs.load(sources), ANNOTATOR, Optional.of(PACK.models()), PACK.compiled());
    }

    private static Key key(List<PackSource> sources) throws IOException {
        List<Integer> contents = new ArrayList<>();
        for (PackSource source : sources.subList(1, sources.size())) {
            for (String file : source.files()) {
                contents.add(file.hashCode());
                contents.add(Arrays.hashCode(source.read(file, Integer.MAX_VALUE)));
            }
        }
        return new Key(sources, contents);
    }
}
